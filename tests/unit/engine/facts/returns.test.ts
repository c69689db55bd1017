import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { bear } from '$lib/engine/birth';
import { createCircle, EVENT } from '$lib/engine/circle';
import { COLUMNS } from '$lib/engine/columns';
import { CIRCLE } from '$lib/engine/constants';
import { stepMonth, stepStart } from '$lib/engine/month';
import { planFrom } from '$lib/engine/policy';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds, worth } from '../support/facts';

/** What the company is worth at each value of a lever, mean over the same seeds. */
const worths = (name: LeverName, values: readonly number[]) =>
	values.map((value) =>
		mean(
			seeds(3).map((seed) => {
				const of = company({ seed, months: 48, customers: 1600, levers: { [name]: value } });
				return worth(simulate(of), of);
			})
		)
	);

const INDEX = [0, 20, 40, 60, 80, 100];
const PROGRAMMES: readonly (readonly [LeverName, readonly number[]])[] = [
	['financialProgramme', INDEX],
	['socialProgramme', INDEX],
	['structuralProgramme', INDEX],
	['retentionEffort', INDEX],
	['satisfaction', INDEX],
	['productQuality', INDEX],
	['switchingCosts', INDEX],
	['winbackOffer', [0, 1, 2, 6, 12, 24]],
	['acquisitionSpend', [0, 4, 10, 20, 40, 80]]
];

for (const [name, values] of PROGRAMMES) {
	test(`fact 8: ${name} has an interior optimum; beyond it the company is worth less`, () => {
		const found = worths(name, values);
		const best = found.indexOf(Math.max(...found));
		holds([{ what: `8 best ${name}`, value: values[best]!, least: values[1]!, most: values.at(-2)! }]);
		for (let k = best + 1; k < found.length; k++) expect(found[k]!).toBeLessThan(found[k - 1]!);
	});
}

/** Mean value ahead of those who come back, at the end of that month, in months of average spend. */
function secondLifetime(winbackOffer: number): number {
	const values: number[] = [];
	for (const seed of seeds(3)) {
		const of = company({ seed, months: 48, customers: 1600, levers: { winbackOffer } });
		const plan = planFrom(of);
		for (let number = 0; number < of.customers / CIRCLE; number++) {
			const c = createCircle();
			const row = new Float64Array(COLUMNS);
			bear(c, number, CIRCLE, seed, plan);
			stepStart(c, plan, row);
			for (let month = 1; month <= of.months; month++) {
				stepMonth(c, plan, month, false, row);
				c.events.forEach((event, i) => {
					if ((event & EVENT.returned) !== 0) values.push(c.forward[i]! / of.start.monthlySpend);
				});
			}
		}
	}
	return mean(values);
}

test('fact 10: a win-back offer above what a second lifetime brings always lowers what the company is worth', () => {
	// The difference a return makes is at most the second lifetime: some would have come back unasked, later or at once.
	const offers = [20, 24];
	const [none, small, ...large] = worths('winbackOffer', [0, 1, ...offers]);
	holds([
		{ what: '10 worth with an offer of 1 month ÷ without', value: small! / none!, least: 1.001, most: 1.5 },
		...offers.flatMap((offer, k) => [
			{
				what: `10 second lifetime value ÷ an offer of ${offer} months`,
				value: secondLifetime(offer) / offer,
				least: 0.1,
				most: 0.999
			},
			{
				what: `10 worth with an offer of ${offer} months ÷ without`,
				value: large[k]! / none!,
				least: 0,
				most: 0.999
			}
		])
	]);
	expect(large[1]!).toBeLessThan(large[0]!);
});
