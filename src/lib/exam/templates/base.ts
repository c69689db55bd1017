import { baseValue } from '$lib/formulas/sbgValue';
import { sbgRetention } from '$lib/formulas/sbg';
import { customers, factor, n, percent, step, years, type Draws } from '../template';

export const DRAWS: Draws<'base'> = {
	// A base of newcomers and old customers: each group renews at the rate of its own years.
	'tpl-sbg-base': (chance) => {
		const churn = {
			alpha: chance.onGrid({ min: 0.6, max: 1.6, step: 0.2 }),
			beta: chance.onGrid({ min: 1.5, max: 4, step: 0.5 })
		};
		const groups = [
			{ periods: 1, customers: chance.onGrid({ min: 1000, max: 5000, step: 500 }) },
			{ periods: chance.whole(3, 6), customers: chance.onGrid({ min: 1000, max: 5000, step: 500 }) }
		];
		const [newer, older] = groups as [(typeof groups)[0], (typeof groups)[0]];
		const all = newer.customers + older.customers;
		// Margin and discount rate play no part in retention.
		const key = 100 * baseValue(churn, groups, 1, 0.1).retention;
		const rates = groups.map(({ periods }) => sbgRetention(churn, periods)) as [number, number];
		const rateStep = (id: string, t: number, rate: number) =>
			step(id, `${n(churn.beta + t - 1)} ÷ ${n(churn.alpha + churn.beta + t - 1)}`, percent(100 * rate, 2));
		const written = rates.map((rate) => `${n(100 * rate, 2)}%`);
		return {
			slots: {
				alpha: factor(churn.alpha),
				beta: factor(churn.beta),
				groups: {
					items: groups.map((group) => ({ stayed: years(group.periods), many: customers(group.customers) })),
					first: 1
				}
			},
			key,
			steps: [
				rateStep('newer', newer.periods, rates[0]),
				rateStep('older', older.periods, rates[1]),
				step(
					'base',
					`(${n(newer.customers)} × ${written[0]} + ${n(older.customers)} × ${written[1]}) ÷ ${n(all)}`,
					percent(key, 1)
				)
			],
			mistakes: {
				asNewcomers: 100 * rates[0],
				asOld: 100 * rates[1],
				plainMean: 50 * (rates[0] + rates[1]),
				nextYear:
					100 *
					baseValue(
						churn,
						groups.map((group) => ({ ...group, periods: group.periods + 1 })),
						1,
						0.1
					).retention,
				churnTaken: 100 - key
			}
		};
	}
};
