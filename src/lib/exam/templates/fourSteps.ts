import { evenProfits, fourSteps, type YearTiming } from '$lib/formulas/fourSteps';
import { EVEN_STEPS, STEPS_WITH_RETENTION } from '$lib/formulas/methods/fourSteps';
import type { Chance } from '../chance';
import { factor, money, n, percent, plus, power, step, y, years, type Draws } from '../template';
import { wrongWays } from './wrongWays';

const TIMINGS: readonly YearTiming[] = ['end', 'end', 'start'];
const DISCOUNT = { min: 6, max: 20, step: 2 };

/** Profits that grow from year to year, as those of customers who stay do. */
function growing(chance: Chance, many: number): number[] {
	let profit = chance.onGrid({ min: 100, max: 400, step: 50 });
	return Array.from({ length: many }, () => {
		const now = profit;
		profit += chance.onGrid({ min: 20, max: 100, step: 20 });
		return now;
	});
}

/** The discounted terms of a sum: ¥ ÷ 1.1² of each year. */
function terms(amounts: readonly string[], discount: number, timing: YearTiming): string[] {
	const base = n(1 + discount / 100);
	return amounts.map((amount, t) => {
		const exponent = timing === 'end' ? t + 1 : t;
		return exponent === 0 ? amount : `${amount} ÷ ${power(base, exponent)}`;
	});
}

export const DRAWS: Draws<'fourSteps'> = {
	'tpl-four-steps-even': (chance) => {
		const inputs = {
			years: chance.whole(3, 6),
			margin: chance.onGrid({ min: 100, max: 900, step: 50 }),
			discount: chance.onGrid(DISCOUNT),
			timing: chance.pick(TIMINGS)
		};
		const { discount, timing, margin } = inputs;
		const table = fourSteps({ profits: evenProfits(margin, inputs.years), discount: discount / 100, timing });
		const factors = table.rows.reduce((sum, row) => sum + row.discountFactor, 0);
		return {
			slots: {
				years: years(inputs.years),
				margin: money(margin),
				discount: percent(discount),
				timing: { word: timing }
			},
			key: table.value,
			steps: [
				step(
					'factors',
					plus(terms(Array<string>(inputs.years).fill('1'), discount, timing)),
					factor(factors, 4)
				),
				step('value', `${y(margin)} × ${n(factors, 4)}`, money(table.value, 2))
			],
			mistakes: {
				...wrongWays(EVEN_STEPS, inputs),
				lastYearOnly: margin * table.rows.at(-1)!.discountFactor,
				oneYearShort: table.value - table.rows.at(-1)!.presentValue
			}
		};
	},

	'tpl-four-steps-retention': (chance) => {
		const profits = growing(chance, chance.whole(3, 4));
		const retention = chance.onGrid({ min: 60, max: 90, step: 5 });
		const discount = chance.onGrid(DISCOUNT);
		const timing = chance.pick(TIMINGS);
		const table = fourSteps({ profits, retention: retention / 100, discount: discount / 100, timing });
		const expected = table.rows.map((row) => row.expected);
		const [last, kept] = [table.rows.at(-1)!, n(retention / 100)];
		const inputs = { profits: profits.map((profit) => [profit]), retention, discount, timing };
		return {
			slots: {
				profits: { items: profits.map((profit) => ({ profit: money(profit) })), first: 1 },
				retention: percent(retention),
				discount: percent(discount),
				timing: { word: timing }
			},
			key: table.value,
			steps: [
				step('lastExpected', `${y(last.amount)} × ${power(kept, last.period - 1)}`, money(last.expected, 2)),
				step('value', plus(terms(expected.map(y), discount, timing)), money(table.value, 2))
			],
			mistakes: {
				...wrongWays(STEPS_WITH_RETENTION, inputs),
				undiscounted: expected.reduce((sum, amount) => sum + amount, 0)
			}
		};
	}
};
