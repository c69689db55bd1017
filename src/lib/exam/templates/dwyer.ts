import { discountFactor } from '$lib/formulas/discount';
import { dwyerRetention } from '$lib/formulas/dwyerRetention';
import { eventForecast, type CustomerEvent } from '$lib/formulas/eventForecast';
import { LOST_FOR_GOOD } from '$lib/formulas/methods/dwyerRetention';
import { money, months, n, percent, plus, step, y, type Draws } from '../template';
import { discounted, growthOf, sumOf } from './sums';
import { wrongWays } from './wrongWays';

export const DRAWS: Draws<'dwyer'> = {
	// A cohort whose retention rises from year to year.
	'tpl-lost-for-good': (chance) => {
		const first = chance.onGrid({ min: 60, max: 200, step: 10 });
		let [retention, margin] = [chance.onGrid({ min: 50, max: 70, step: 5 }), first];
		const cohort = Array.from({ length: chance.whole(2, 3) }, () => {
			const now = { retention, margin: (margin += chance.onGrid({ min: 10, max: 50, step: 10 })) };
			retention += chance.onGrid({ min: 5, max: 10, step: 5 });
			return now;
		});
		const discount = chance.onGrid({ min: 8, max: 20, step: 2 });
		const table = dwyerRetention({
			customers: 1,
			retentions: cohort.map((year) => year.retention / 100),
			margins: [first, ...cohort.map((year) => year.margin)],
			discount: discount / 100
		});
		const last = table.rows.at(-1)!;
		return {
			slots: {
				first: money(first),
				cohort: {
					items: cohort.map((year) => ({
						retention: percent(year.retention),
						margin: money(year.margin)
					})),
					first: 1
				},
				discount: percent(discount)
			},
			key: table.value,
			steps: [
				step('left', cohort.map((year) => n(year.retention / 100)).join(' × '), percent(100 * last.retained)),
				step(
					'value',
					plus(
						table.rows.map((row) => {
							const amount = row.period === 0 ? y(row.amount) : `${n(row.retained)} × ${y(row.amount)}`;
							return discounted(amount, growthOf(discount), row.period);
						})
					),
					money(table.value, 2)
				)
			],
			mistakes: wrongWays(LOST_FOR_GOOD, {
				first,
				cohort: cohort.map((year) => [year.retention, year.margin]),
				discount,
				timing: 'start',
				customers: 1000
			})
		};
	},

	'tpl-customer-events': (chance) => {
		let month = 0;
		const events: CustomerEvent[] = Array.from({ length: chance.whole(2, 3) }, () => {
			month += chance.pick([6, 12]);
			const revenue = chance.onGrid({ min: 1000, max: 4000, step: 200 });
			const cost = (revenue * chance.onGrid({ min: 40, max: 70, step: 10 })) / 100;
			return { month, probability: chance.onGrid({ min: 30, max: 90, step: 10 }) / 100, revenue, cost };
		});
		const discount = chance.onGrid({ min: 8, max: 20, step: 2 });
		/** What the events are worth when each brings `amount`, after `time` years. */
		const valueOf = (
			amount: (event: CustomerEvent) => number,
			time = ({ month: at }: CustomerEvent) => at / 12
		) => sumOf(events.map((event) => amount(event) * discountFactor(discount / 100, time(event))));
		const gain = ({ probability, revenue, cost }: CustomerEvent) => probability * (revenue - cost);
		const { rows, value } = eventForecast(events, discount / 100);
		return {
			slots: {
				events: {
					items: events.map((event) => ({
						month: months(event.month),
						chance: percent(Math.round(event.probability * 100)),
						revenue: money(event.revenue),
						cost: money(event.cost)
					})),
					first: 1
				},
				discount: percent(discount)
			},
			key: value,
			steps: [
				step(
					'expected',
					plus(rows.map((row) => `${n(row.probability)} × (${y(row.revenue)} − ${y(row.cost)})`)),
					money(sumOf(rows.map((row) => row.expected)))
				),
				step(
					'value',
					plus(rows.map((row) => discounted(y(row.expected), growthOf(discount), row.month / 12))),
					money(value, 2)
				)
			],
			mistakes: {
				chanceForgotten: valueOf(({ revenue, cost }) => revenue - cost),
				costAlways: valueOf(({ probability, revenue, cost }) => probability * revenue - cost),
				monthsAsYears: valueOf(gain, (event) => event.month),
				undiscounted: sumOf(events.map(gain)),
				costForgotten: valueOf(({ probability, revenue }) => probability * revenue)
			}
		};
	}
};
