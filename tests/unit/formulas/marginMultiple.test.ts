import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elasticities, netValue, tornado, type CustomerInputs } from '$lib/formulas/marginElasticity';
import { marginMultiple, marginTable, type FirstMargin } from '$lib/formulas/marginMultiple';
import { fixedLifetimeValue, marginOverChurn } from '$lib/formulas/lifetimeTraps';
import { Luck, monteCarlo } from './luck';
import { expectRefused } from './refused';
import { between } from './between';

const FIRSTS: readonly FirstMargin[] = ['afterRenewal', 'firstCertain', 'immediate'];
const perpetuities = fc.record({
	retention: between(0.05, 0.95),
	discount: between(0.02, 0.5),
	growth: between(-0.1, 0.04),
	firstMargin: fc.constantFrom(...FIRSTS)
});

describe('the margin multiple', () => {
	it('is the published table: r 60–90 % × i 10–16 %', () => {
		const published = [
			[0.6, [1.2, 1.15, 1.11, 1.07]],
			[0.7, [1.75, 1.67, 1.59, 1.52]],
			[0.8, [2.67, 2.5, 2.35, 2.22]],
			[0.9, [4.5, 4.09, 3.75, 3.46]]
		] as const;
		for (const [retention, row] of published) {
			row.forEach((multiple, k) => {
				const discount = 0.1 + 0.02 * k;
				expect(marginMultiple({ retention, discount }).toFixed(2)).toBe(multiple.toFixed(2));
			});
		}
	});

	it('is what its table adds up to in the end, whatever the first margin and growth', () => {
		fc.assert(
			fc.property(perpetuities, (perpetuity) => {
				const { rows, value } = marginTable(1, perpetuity, 1200);
				expect(value).toBeCloseTo(marginMultiple(perpetuity), 8);
				expect(rows[0]!.time).toBe(perpetuity.firstMargin === 'immediate' ? 0 : 1);
			})
		);
	});

	it('at once is one margin more than after renewal, without growth', () => {
		fc.assert(
			fc.property(perpetuities, ({ retention, discount }) => {
				const at = (firstMargin: FirstMargin) => marginMultiple({ retention, discount, firstMargin });
				expect(at('immediate')).toBeCloseTo(at('afterRenewal') + 1, 10);
				expect(at('immediate')).toBeCloseTo(at('firstCertain') * (1 + discount), 10);
			})
		);
	});

	it('is the mean over customers who leave at random', () => {
		const luck = new Luck(1);
		const { mean, error } = monteCarlo(200_000, () => {
			let value = 0;
			for (let t = 1; luck.uniform() < 0.8; t++) value += 1.1 ** -t;
			return value;
		});
		expect(Math.abs(mean - marginMultiple({ retention: 0.8, discount: 0.1 }))).toBeLessThan(3 * error);
	});

	it('refuses retention that outgrows the discount', () => {
		expectRefused([
			[() => marginMultiple({ retention: 1, discount: 0 }), 'retention', 'neverEnds'],
			[() => marginMultiple({ retention: 0.95, discount: 0.1, growth: 0.2 }), 'retention', 'neverEnds'],
			[() => marginMultiple({ retention: 1.1, discount: 0.5 }), 'retention', 'aboveMaximum'],
			[() => marginTable(NaN, { retention: 0.8, discount: 0.1 }, 5), 'margin', 'notANumber'],
			[() => marginTable(1, { retention: 0.8, discount: 0.1 }, -5), 'periods', 'belowMinimum']
		]);
	});
});

describe('elasticities', () => {
	const inputs: CustomerInputs = { margin: 100, retention: 0.8, discount: 0.12 };

	it('of retention is multiple + 1, of margin 1', () => {
		fc.assert(
			fc.property(perpetuities, ({ retention, discount }) => {
				const e = elasticities({ margin: 50, retention, discount });
				expect(e.retention).toBeCloseTo(marginMultiple({ retention, discount }) + 1, 9);
				expect(e.margin).toBeCloseTo(1, 12);
				expect(e.acquisition).toBe(0);
			})
		);
	});

	it('are the derivatives that a small change shows', () => {
		const positive = perpetuities.map((p) => ({ ...p, margin: 100, acquisition: 1 }));
		fc.assert(
			fc.property(positive, (base) => {
				const e = elasticities(base);
				for (const driver of ['retention', 'margin', 'acquisition', 'discount'] as const) {
					const h = 1e-6;
					const up = netValue({ ...base, [driver]: base[driver] * (1 + h) });
					const down = netValue({ ...base, [driver]: base[driver] * (1 - h) });
					expect((up - down) / (2 * h) / netValue(base) / e[driver]).toBeCloseTo(1, 4);
				}
			}),
			{ examples: [[{ ...inputs, growth: 0, firstMargin: 'afterRenewal', acquisition: 1 }]] }
		);
	});

	it('say that retention pulls several times as hard as the discount rate', () => {
		const e = elasticities({ ...inputs, acquisition: 25 });
		expect(e.retention).toBeGreaterThan(3);
		expect(e.retention / -e.discount).toBeGreaterThan(5);
		expect(e.acquisition).toBeCloseTo(-25 / (250 - 25), 12);
	});

	it('make a tornado, longest bar first, that stops at full retention', () => {
		const bars = tornado({ ...inputs, retention: 0.95, acquisition: 25 }, 0.1);
		expect(bars[0]!.driver).toBe('retention');
		expect(bars[0]!.high).toBeCloseTo(100 / 0.12 - 25, 9);
		const widths = bars.map((bar) => Math.abs(bar.high - bar.low));
		expect(widths).toEqual([...widths].sort((a, b) => b - a));
	});

	it('have no meaning where the value is not above zero', () => {
		expectRefused([[() => elasticities({ ...inputs, acquisition: 250 }), 'value', 'notAbove']]);
	});
});

describe('the traps', () => {
	it('margin ÷ churn is the perpetuity without discounting, and always too much', () => {
		expect(marginOverChurn(100, 0.2)).toBe(500);
		fc.assert(
			fc.property(perpetuities, ({ retention, discount }) => {
				const right = marginMultiple({ retention, discount, firstMargin: 'immediate' });
				const trap = marginOverChurn(1, 1 - retention);
				expect(trap).toBeGreaterThan(right);
				const factor = (1 + discount - retention) / ((1 + discount) * (1 - retention));
				expect(trap / right).toBeCloseTo(factor, 9);
			})
		);
	});

	it('a fixed expected lifetime is always too much', () => {
		fc.assert(
			fc.property(perpetuities, ({ retention, discount }) => {
				const right = marginMultiple({ retention, discount, firstMargin: 'firstCertain' });
				expect(fixedLifetimeValue(1, 1 - retention, discount)).toBeGreaterThan(right);
			})
		);
	});

	it('have no answer for customers who never leave', () => {
		expectRefused([
			[() => marginOverChurn(1, 0), 'churn', 'notAbove'],
			[() => fixedLifetimeValue(1, 0, 0.1), 'churn', 'notAbove']
		]);
	});
});
