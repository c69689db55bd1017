import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
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

test('fact 10: a win-back offer above the difference in lifetime value always lowers what the company is worth', () => {
	// Second lifetime value cannot exceed a few times the mean lifetime value; these offers do.
	const clv = mean(seeds(3).map((seed) => simulate(company({ seed })).measures.clv / 200));
	expect(12).toBeGreaterThan(clv);
	const [none, ...offers] = worths('winbackOffer', [0, 12, 18, 24]);
	holds(
		offers.map((value, k) => ({
			what: `10 worth with an offer of ${12 + 6 * k} months ÷ without`,
			value: value / none!,
			least: 0,
			most: 0.999
		}))
	);
	expect(offers[1]!).toBeLessThan(offers[0]!);
	expect(offers[2]!).toBeLessThan(offers[1]!);
});
