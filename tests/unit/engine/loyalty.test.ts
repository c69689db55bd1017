import { expect, test } from 'vitest';
import { BRAND_STAGES, LOYAL_AT, LOYALTY_TYPES } from '$lib/domain/typology';
import { brandStageOf } from '$lib/engine/loyalty';
import { simulate } from '$lib/engine/simulate';
import { company } from './support/company';

const types = (levers: Parameters<typeof company>[0] & object) => {
	const { people } = simulate(company({ seed: 5, ...levers }));
	const counts = Object.fromEntries(LOYALTY_TYPES.map((type) => [type, 0]));
	people.status.forEach((status, i) => {
		if (status === 1) counts[LOYALTY_TYPES[people.loyalty[i]!]!]!++;
	});
	return { counts, people };
};

test('nobody is loyal whose intention to stay is low, everybody else has a type', () => {
	const { people } = types({});
	people.status.forEach((status, i) => {
		if (status === 1) expect(people.loyalty[i] === 0).toBe(people.intention[i]! < LOYAL_AT);
	});
});

test('under monopoly the loyal are loyal by monopoly; low prices, lock-in and good service each make their own', () => {
	const most = (counts: Record<string, number>) =>
		Object.entries(counts)
			.filter(([type]) => type !== 'none')
			.sort((a, b) => b[1] - a[1])[0]![0];
	expect(most(types({ levers: { competition: 0.05 } }).counts)).toBe('monopoly');
	expect(most(types({ levers: { price: 75 } }).counts)).toBe('price');
	expect(most(types({ levers: { satisfaction: 90 } }).counts)).toBe('premium');
	expect(
		most(types({ levers: { economicRisk: 100, evaluation: 100, learning: 100, setUp: 100 } }).counts)
	).toBe('inertia');
});

test('brand loyalty passes acceptance, identification and preference in this order', () => {
	const stages = [0, 19.9, 20, 41.9, 42, 59.9, 60, 100].map((brand) => BRAND_STAGES[brandStageOf(brand)]);
	expect(stages).toEqual([
		'none',
		'none',
		'acceptance',
		'acceptance',
		'identification',
		'identification',
		'preference',
		'preference'
	]);
});
