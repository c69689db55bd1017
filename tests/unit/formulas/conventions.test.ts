import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conventionPath } from '$lib/formulas/conventionPath';
import { valueUnder, type ComparedCustomer } from '$lib/formulas/conventions';
import { COMPARED_METHODS } from '$lib/formulas/methods/overview';

const customer: fc.Arbitrary<ComparedCustomer> = fc.record({
	contribution: fc.integer({ min: 60, max: 900 }),
	promotion: fc.integer({ min: 0, max: 60 }),
	retention: fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100),
	discount: fc.integer({ min: 2, max: 40 }).map((percent) => percent / 100),
	years: fc.integer({ min: 1, max: 30 }),
	comeback: fc.integer({ min: 0, max: 60 }).map((percent) => percent / 100),
	spread: fc.integer({ min: 1, max: 90 }).map((percent) => percent / 100)
});

describe('conventions', () => {
	for (const { id, conventions, value } of COMPARED_METHODS) {
		it(`give what ${id} gives by its own formula`, () => {
			fc.assert(
				fc.property(customer, (c) => {
					const own = value(c);
					expect(Math.abs(valueUnder(conventions, c) - own)).toBeLessThan(1e-7 * Math.max(1, Math.abs(own)));
				}),
				{ numRuns: 60 }
			);
		});
	}

	it('give the published value of Berger and Nasr’s first case', () => {
		const published = {
			contribution: 260,
			promotion: 50,
			retention: 0.75,
			discount: 0.2,
			years: 10,
			comeback: 0.2,
			spread: 0.2
		};
		const { conventions } = COMPARED_METHODS.find(({ id }) => id === 'bergerNasr1')!;
		expect(valueUnder(conventions, published)).toBeCloseTo(568.78, 2);
	});

	it('refuse a customer who can never leave, for an endless sum would not end', () => {
		const never = {
			contribution: 1,
			promotion: 0,
			retention: 1,
			discount: 0.1,
			years: 1,
			comeback: 0,
			spread: 0.1
		};
		expect(() => valueUnder(COMPARED_METHODS[0]!.conventions, never)).toThrow(
			expect.objectContaining({ code: 'aboveMaximum', field: 'retention' })
		);
	});
});

describe('the path between two methods', () => {
	it('has parts that add up to the whole difference, whichever two they are', () => {
		fc.assert(
			fc.property(
				customer,
				fc.constantFrom(...COMPARED_METHODS),
				fc.constantFrom(...COMPARED_METHODS),
				(c, from, to) => {
					const parts = conventionPath(from.conventions, to.conventions, c);
					const sum = parts.reduce((all, { amount }) => all + amount, 0);
					const difference = to.value(c) - from.value(c);
					expect(Math.abs(sum - difference)).toBeLessThan(1e-6 * Math.max(1, Math.abs(difference)));
				}
			),
			{ numRuns: 400 }
		);
	});

	it('is empty where two methods agree in every convention', () => {
		const byId = (id: string) => COMPARED_METHODS.find((method) => method.id === id)!;
		const pairs = [
			['fourStepsRetention', 'eventForecast'],
			['bergerNasr3', 'dwyerRetention']
		] as const;
		for (const [a, b] of pairs) {
			fc.assert(
				fc.property(customer, (c) => {
					expect(conventionPath(byId(a).conventions, byId(b).conventions, c)).toEqual([]);
				})
			);
		}
	});

	it('names discounting alone between the perpetuity and profit ÷ churn', () => {
		fc.assert(
			fc.property(customer, (c) => {
				const byId = (id: string) => COMPARED_METHODS.find((method) => method.id === id)!.conventions;
				const parts = conventionPath(byId('perpetuityCertain'), byId('overChurn'), c);
				expect(parts.map(({ dimension }) => dimension)).toEqual(['discounting']);
				expect(parts[0]!.amount).toBeGreaterThanOrEqual(0);
			})
		);
	});
});
