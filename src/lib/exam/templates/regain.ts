import { CALL_LIST } from '$lib/formulas/methods/callList';
import { chanceWith, rescueGain } from '$lib/formulas/rescue';
import { responseRate } from '$lib/formulas/responseCurve';
import { callOrder } from '$lib/formulas/winback';
import { factor, money, n, percent, plus, step, y, type Draws } from '../template';
import { sumOf } from './sums';
import { wrongWays } from './wrongWays';

export const DRAWS: Draws<'regain'> = {
	// Only those who would have gone can be convinced.
	'tpl-rescue-spend': (chance) => {
		const value = chance.onGrid({ min: 400, max: 2000, step: 50 });
		const alone = chance.onGrid({ min: 10, max: 40, step: 10 });
		const ceiling = chance.onGrid({ min: 50, max: 80, step: 10 });
		const speed = chance.onGrid({ min: 0.01, max: 0.04, step: 0.01 });
		const spend = chance.onGrid({ min: 20, max: 100, step: 10 });
		const rescue = { valueStaying: value, valueGoing: 0, chanceAlone: alone / 100 };
		const response = { ceiling: ceiling / 100, speed };
		const key = rescueGain(rescue, response, spend);
		const convinced = responseRate(response, spend);
		if (key < 20) return null;
		return {
			slots: {
				value: money(value),
				alone: percent(alone),
				ceiling: percent(ceiling),
				speed: factor(speed),
				spend: money(spend)
			},
			key,
			steps: [
				step('convinced', `${ceiling}% × (1 − e^(−${n(speed)} × ${spend}))`, factor(convinced, 4)),
				step('gain', `(1 − ${alone}%) × ${n(convinced, 4)} × ${y(value)} − ${spend}`, money(key, 2))
			],
			mistakes: {
				worksOnAll: convinced * value - spend,
				spendForgotten: key + spend,
				wholeValue: chanceWith(rescue, response, spend) * value - spend,
				ceilingTaken: ((1 - alone / 100) * ceiling * value) / 100 - spend
			}
		};
	},

	'tpl-call-list': (chance) => {
		const lost = Array.from({ length: 4 }, () => ({
			secondValue: chance.onGrid({ min: 200, max: 1500, step: 50 }),
			chance: chance.onGrid({ min: 5, max: 40, step: 5 }) / 100,
			cost: chance.onGrid({ min: 20, max: 80, step: 10 })
		}));
		const budget = chance.onGrid({ min: 60, max: 160, step: 10 });
		const calls = callOrder(lost);
		const ratios = calls.map((call) => call.perYuan);
		// Two with the same gain per yuan would leave the order open.
		if (ratios.some((ratio, i) => i > 0 && ratios[i - 1]! - ratio < 0.02)) return null;
		const stop = calls.findIndex((call) => call.spent > budget);
		const made = stop === -1 ? calls : calls.slice(0, stop);
		if (made.length < 2 || made.length === lost.length) return null;
		const key = sumOf(made.map((call) => call.gain));
		const gainWork = ({ secondValue, chance: back, cost }: (typeof lost)[0]) =>
			`${n(100 * back)}% × ${y(secondValue)} − ${cost}`;
		const first = made[0]!.customer;
		return {
			slots: {
				lost: {
					items: lost.map((one) => ({
						value: money(one.secondValue),
						chance: percent(Math.round(100 * one.chance)),
						cost: money(one.cost)
					})),
					first: 1
				},
				budget: money(budget)
			},
			key,
			steps: [
				step('first', `(${gainWork(first)}) ÷ ${first.cost}`, factor(made[0]!.perYuan, 2)),
				step('gain', plus(made.map((call) => `(${gainWork(call.customer)})`)), money(key, 2))
			],
			mistakes: {
				...wrongWays(CALL_LIST, {
					lost: lost.map((one) => [one.secondValue, Math.round(100 * one.chance), one.cost]),
					budget
				}),
				costForgotten: sumOf(made.map(({ customer }) => customer.chance * customer.secondValue)),
				firstOnly: made[0]!.gain
			}
		};
	}
};
