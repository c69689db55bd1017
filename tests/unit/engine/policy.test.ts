import { expect, test } from 'vitest';
import { parametersAt } from '$lib/domain/company';
import { planFrom, policyFrom, pullAt, response } from '$lib/engine/policy';
import { company } from './support/company';

test('a decision of a month rules from the next month on, and the plan agrees with the domain', () => {
	const of = company({
		months: 24,
		decisions: [
			{ month: 3, lever: 'price', value: 120 },
			{ month: 3, lever: 'satisfaction', value: 80 },
			{ month: 10, lever: 'competition', value: 0.2 },
			{ month: 30, lever: 'price', value: 60 }
		]
	});
	const plan = planFrom(of);
	expect(plan.policies).toHaveLength(25);
	for (let month = 1; month <= 24; month++)
		expect(plan.policies[month]).toEqual(policyFrom(parametersAt(of, month - 1)));
	expect(plan.policies[3]).toBe(plan.policies[0]);
	expect(plan.policies[4]).not.toEqual(plan.policies[3]);
});

test('discount and market expectation follow the levers month by month', () => {
	const of = company({
		months: 36,
		levers: { discountRate: 12, expectationDrift: 2 },
		decisions: [{ month: 12, lever: 'discountRate', value: 0 }]
	});
	const { discount, market } = planFrom(of);
	expect(discount[0]).toBe(1);
	expect(discount[12]).toBeCloseTo(1 / 1.12, 12);
	expect(discount[36]).toBeCloseTo(1 / 1.12, 12);
	expect(market[36]! - market[0]!).toBeCloseTo(6, 10);
});

test('responses run from 0 to 1 with falling gains', () => {
	expect(response(0)).toBe(0);
	expect(response(100)).toBeCloseTo(1, 12);
	for (let x = 10; x < 100; x += 10)
		expect(response(x + 10) - response(x)).toBeLessThan(response(x) - response(x - 10));
});

test('the pull of dissatisfaction is next to nothing under monopoly, one in open competition, and rises between', () => {
	expect(pullAt(0)).toBeLessThan(0.05);
	expect(pullAt(1)).toBeCloseTo(1, 12);
	for (let c = 0; c < 1; c += 0.05) expect(pullAt(c + 0.05)).toBeGreaterThan(pullAt(c));
});
