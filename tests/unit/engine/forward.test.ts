import { expect, test } from 'vitest';
import { PRESETS } from '$lib/domain/presets';
import { companyFrom } from '$lib/domain/preset';
import { company, mean, seeds } from './support/company';
import { customersAt } from './support/people';

/** Months of continuation: at 10 % a year what comes later is worth less than 8 % of what it was. */
const CONTINUED = 300;

test('the mean forward value agrees with what the same customers go on to earn, within 10 % at the default', () => {
	for (const at of [12, 48]) {
		const people = seeds(4).flatMap((seed) =>
			customersAt(company({ seed, customers: 2000, months: at + CONTINUED }), at)
		);
		const ratio = mean(people.map((p) => p.forward)) / mean(people.map((p) => p.later));
		expect(Math.abs(ratio - 1), `month ${at}`).toBeLessThan(0.1);
	}
});

for (const preset of PRESETS) {
	test(`and within 20 % for the ${preset.id} company, its policy left alone`, () => {
		const at = 24;
		const people = seeds(3).flatMap((seed) => {
			const start = companyFrom(preset);
			return customersAt({ ...start, seed, customers: 2000, months: at + CONTINUED, decisions: [] }, at);
		});
		const ratio = mean(people.map((p) => p.forward)) / mean(people.map((p) => p.later));
		expect(Math.abs(ratio - 1)).toBeLessThan(0.2);
	});
}

test('customers ranked by forward value are ranked by what they go on to earn', () => {
	const people = customersAt(company({ seed: 3, customers: 4000, months: 24 + CONTINUED }), 24);
	const sorted = [...people].sort((a, b) => b.forward - a.forward);
	const fifth = Math.floor(sorted.length / 5);
	const fifths = [0, 1, 2, 3, 4].map((k) =>
		mean(sorted.slice(k * fifth, (k + 1) * fifth).map((p) => p.later))
	);
	for (let k = 1; k < 5; k++) expect(fifths[k]!).toBeLessThan(fifths[k - 1]!);
});
