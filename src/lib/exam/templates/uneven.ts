import { discountFactor } from '$lib/formulas/discount';
import { fourSteps } from '$lib/formulas/fourSteps';
import { UNEVEN_STEPS } from '$lib/formulas/methods/fourSteps';
import { factor, money, n, percent, plus, power, step, y, years, type Draws } from '../template';
import { discounted, growthOf, sumOf } from './sums';
import { wrongWays } from './wrongWays';

export const DRAWS: Draws<'uneven'> = {
	// One amount some years ahead.
	'tpl-present-value': (chance) => {
		const amount = chance.onGrid({ min: 500, max: 5000, step: 100 });
		const span = chance.whole(2, 6);
		const discount = chance.onGrid({ min: 4, max: 16, step: 1 });
		const d = discount / 100;
		const present = discountFactor(d, span);
		return {
			slots: { amount: money(amount), span: years(span), discount: percent(discount) },
			key: amount * present,
			steps: [
				step('factor', `1 ÷ ${power(growthOf(discount), span)}`, factor(present, 4)),
				step('value', `${y(amount)} × ${n(present, 4)}`, money(amount * present, 2))
			],
			mistakes: {
				simpleInterest: amount / (1 + d * span),
				rateTakenOff: amount * (1 - d) ** span,
				rateTimesYears: amount * (1 - d * span),
				compounded: amount / present,
				oneYearOff: amount * discountFactor(d, span - 1)
			}
		};
	},

	// A loss in the first year, then growing profits.
	'tpl-four-steps-uneven': (chance) => {
		let profit = chance.onGrid({ min: 80, max: 300, step: 20 });
		const later = Array.from({ length: chance.whole(2, 4) }, () => {
			const now = profit;
			profit += chance.onGrid({ min: 20, max: 120, step: 20 });
			return now;
		});
		const profits = [-chance.onGrid({ min: 40, max: 200, step: 20 }), ...later];
		const discount = chance.onGrid({ min: 6, max: 20, step: 2 });
		const { rows, value } = fourSteps({ profits, discount: discount / 100 });
		const base = growthOf(discount);
		if (value < 50) return null;
		return {
			slots: {
				profits: { items: profits.map((amount) => ({ profit: money(amount) })), first: 1 },
				discount: percent(discount)
			},
			key: value,
			steps: [
				step(
					'last',
					discounted(y(profits.at(-1)!), base, profits.length),
					money(rows.at(-1)!.presentValue, 2)
				),
				step('value', plus(profits.map((amount, t) => discounted(y(amount), base, t + 1))), money(value, 2))
			],
			mistakes: {
				...wrongWays(UNEVEN_STEPS, {
					profits: profits.map((amount) => [amount]),
					discount,
					timing: 'end'
				}),
				lossLeftOut: value - rows[0]!.presentValue,
				lossCountedAsProfit: value - 2 * rows[0]!.presentValue,
				discountedOnce: sumOf(profits) * rows.at(-1)!.discountFactor
			}
		};
	}
};
