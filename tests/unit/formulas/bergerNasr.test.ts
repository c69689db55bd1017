import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bergerNasr1, bergerNasr1Limit } from '$lib/formulas/bergerNasr1';
import { bergerNasr2a } from '$lib/formulas/bergerNasr2a';
import { bergerNasr2b } from '$lib/formulas/bergerNasr2b';
import { bergerNasr3, profitsOfCurve } from '$lib/formulas/bergerNasr3';
import { bergerNasr4 } from '$lib/formulas/bergerNasr4';
import { bergerNasr5 } from '$lib/formulas/bergerNasr5';
import { profitAt } from '$lib/formulas/profitCurve';
import { Luck, monteCarlo } from './luck';
import { expectRefused } from './refused';
import { between } from './between';

const published = { margin: 260, promotion: 50, retention: 0.75, discount: 0.2 };
const inputs = fc.record({
	margin: between(0, 1000),
	promotion: between(0, 300),
	retention: between(0, 1),
	discount: between(0.01, 0.6),
	years: fc.integer({ min: 1, max: 40 })
});

describe('case 1', () => {
	it('is the published 568.78 for GC 260, M 50, r .75, d .20, n 10', () => {
		const { value, margins, promotions } = bergerNasr1({ ...published, years: 10 });
		expect(value.toFixed(2)).toBe('568.78');
		expect(margins.rows).toHaveLength(11);
		expect(promotions.rows).toHaveLength(10);
		expect(promotions.rows[0]).toMatchObject({ period: 1, time: 0.5, retained: 1 });
	});

	it('tends to 571.61721 for ever', () => {
		expect(bergerNasr1Limit(published).toFixed(5)).toBe('571.61721');
		expect(bergerNasr1({ ...published, years: 400 }).value).toBeCloseTo(571.61721, 5);
	});

	it('is the mean over customers who leave at random', () => {
		const luck = new Luck(2);
		const { mean, error } = monteCarlo(200_000, () => {
			let value = 260;
			for (let year = 1; year <= 10; year++) {
				value -= 50 / 1.2 ** (year - 0.5);
				if (luck.uniform() > 0.75) break;
				value += 260 / 1.2 ** year;
			}
			return value;
		});
		expect(Math.abs(mean - 568.78)).toBeLessThan(3 * error);
	});
});

describe('case 2', () => {
	it('2a with one cycle a year, and 2b with one year a cycle, are case 1', () => {
		fc.assert(
			fc.property(inputs, (given) => {
				const { value } = bergerNasr1(given);
				expect(bergerNasr2a({ ...given, cyclesPerYear: 1 }).value).toBeCloseTo(value, 8);
				expect(bergerNasr2b({ ...given, yearsPerCycle: 1 }).value).toBeCloseTo(value, 8);
			})
		);
	});

	it('2a is case 1 counted in cycles, at the rate of a cycle', () => {
		fc.assert(
			fc.property(inputs, fc.integer({ min: 2, max: 12 }), (given, cyclesPerYear) => {
				const perCycle = { ...given, discount: (1 + given.discount) ** (1 / cyclesPerYear) - 1 };
				const counted = bergerNasr1({ ...perCycle, years: given.years * cyclesPerYear });
				expect(bergerNasr2a({ ...given, cyclesPerYear }).value).toBeCloseTo(counted.value, 6);
			})
		);
	});

	it('2b is its sum, term by term', () => {
		const [q, n, r, d] = [4, 12, 0.6, 0.15];
		let sum = 0;
		for (let i = 0; i <= n / q; i++) sum += (3000 * r ** i) / (1 + d) ** (i * q);
		for (let i = 1; i <= n; i++) sum -= (40 * r ** ((i - 1) / q)) / (1 + d) ** (i - 0.5);
		const value = bergerNasr2b({
			yearsPerCycle: q,
			margin: 3000,
			promotion: 40,
			retention: r,
			discount: d,
			years: n
		});
		expect(value.value).toBeCloseTo(sum, 9);
	});

	it('2b refuses a horizon that is no whole number of cycles', () => {
		const given = { ...published, yearsPerCycle: 4 };
		expectRefused([
			[() => bergerNasr2b({ ...given, years: 10 }), 'cycles', 'notAnInteger'],
			[() => bergerNasr2b({ ...given, years: -4 }), 'years', 'belowMinimum'],
			[() => bergerNasr2a({ ...published, cyclesPerYear: 365, years: 10 }), 'cycles', 'aboveMaximum'],
			[() => bergerNasr1({ ...published, years: 10, margin: Infinity }), 'margin', 'notANumber'],
			[() => bergerNasr1Limit({ ...published, retention: 1, discount: 0 }), 'retention', 'neverEnds']
		]);
	});
});

const curve = { turn: 3, growth: 12, start: 40, room: 90 };

describe('case 3', () => {
	it('with a constant profit is case 1 without promotion', () => {
		fc.assert(
			fc.property(inputs, ({ margin, retention, discount, years }) => {
				const profits = Array<number>(years + 1).fill(margin);
				const same = bergerNasr1({ margin, retention, discount, years, promotion: 0 });
				expect(bergerNasr3({ profits, retention, discount }).value).toBeCloseTo(same.value, 8);
			})
		);
	});

	it('takes an S-shaped profit: smooth at the turn, rising towards its ceiling', () => {
		const profits = profitsOfCurve(curve, 30);
		expect(profits.slice(0, 4)).toEqual([40, 52, 88, 148]);
		expect(profits[4]).toBeCloseTo(148 + 90 * (1 - Math.exp(-1)), 12);
		expect(profitAt(curve, 3 + 1e-9)).toBeCloseTo(148, 6);
		expect(profits[30]).toBeCloseTo(148 + 90, 8);
		for (let t = 1; t < profits.length; t++) expect(profits[t]).toBeGreaterThan(profits[t - 1]!);
	});
});

describe('case 4', () => {
	/** Simpson's rule on each side of the turn. */
	function integral(n: number, retention: number, discount: number) {
		const f = (t: number) => profitAt(curve, t) * (retention / (1 + discount)) ** t;
		const simpson = (a: number, b: number, steps = 2000) => {
			const h = (b - a) / steps;
			let sum = f(a) + f(b);
			for (let i = 1; i < steps; i++) sum += f(a + i * h) * (i % 2 === 0 ? 2 : 4);
			return (sum * h) / 3;
		};
		return n <= curve.turn ? simpson(0, n) : simpson(0, curve.turn) + simpson(curve.turn + 1e-12, n);
	}

	it('is the integral, before and after the turn, with and without discounting', () => {
		const cases: [number, number, number][] = [
			[2, 0.8, 0.1],
			[3, 0.8, 0.1],
			[10, 0.8, 0.1],
			[10, 1, 0],
			[10, 1, 1e-9],
			[25, 0.3, 0.4]
		];
		for (const [years, retention, discount] of cases) {
			const value = bergerNasr4({ curve, retention, discount, years });
			expect(value / integral(years, retention, discount)).toBeCloseTo(1, 7);
		}
		expect(bergerNasr4({ curve, retention: 0.8, discount: 0.1, years: 0 })).toBe(0);
	});

	it('stays finite where the turn lies far ahead or far behind', () => {
		const late = { ...curve, turn: 900 };
		const value = bergerNasr4({ curve: late, retention: 0.8, discount: 0.1, years: 1000 });
		expect(value).toBeCloseTo(bergerNasr4({ curve: late, retention: 0.8, discount: 0.1, years: 500 }), 6);
	});

	it('refuses wrong inputs', () => {
		expectRefused([
			[() => bergerNasr4({ curve, retention: 0, discount: 0.1, years: 5 }), 'retention', 'notAbove'],
			[() => bergerNasr4({ curve, retention: 0.5, discount: -0.1, years: 5 }), 'discount', 'belowMinimum'],
			[() => profitsOfCurve({ ...curve, room: -1 }, 5), 'room', 'belowMinimum'],
			[() => bergerNasr3({ profits: [], retention: 0.5, discount: 0.1 }), 'profits', 'empty']
		]);
	});
});

describe('case 5', () => {
	it('with one recency state is case 1', () => {
		fc.assert(
			fc.property(inputs, ({ margin, promotion, retention, discount, years }) => {
				const migration = bergerNasr5({
					customers: 100,
					probabilities: [retention],
					margin,
					contact: promotion,
					discount,
					periods: years
				});
				const { value } = bergerNasr1({ margin, promotion, retention, discount, years });
				expect(migration.value).toBeCloseTo(value, 7);
			})
		);
	});
});
