import { bergerNasr3 } from '$lib/formulas/bergerNasr3';
import { bergerNasr4 } from '$lib/formulas/bergerNasr4';
import { CASE_3 } from '$lib/formulas/methods/bergerNasr3';
import { CASE_4 } from '$lib/formulas/methods/bergerNasr4';
import { factor, money, n, percent, plus, step, y, years, type Draws } from '../template';
import { discounted, growthOf } from './sums';
import { wrongWays } from './wrongWays';

export const DRAWS: Draws<'tenure'> = {
	'tpl-berger-nasr-3': (chance) => {
		let profit = chance.onGrid({ min: 60, max: 200, step: 20 });
		const profits = Array.from({ length: chance.whole(3, 4) }, () => {
			const now = profit;
			profit += chance.onGrid({ min: 20, max: 80, step: 20 });
			return now;
		});
		const retention = chance.onGrid({ min: 60, max: 90, step: 5 });
		const discount = chance.onGrid({ min: 8, max: 20, step: 2 });
		const table = bergerNasr3({ profits, retention: retention / 100, discount: discount / 100 });
		const yearly = retention / (100 + discount);
		return {
			slots: {
				profits: { items: profits.map((amount) => ({ profit: money(amount) })), first: 0 },
				retention: percent(retention),
				discount: percent(discount)
			},
			key: table.value,
			steps: [
				step('yearly', `${n(retention / 100)} ÷ ${growthOf(discount)}`, factor(yearly, 4)),
				step(
					'value',
					plus(table.rows.map((row) => discounted(y(row.expected), growthOf(discount), row.period))),
					money(table.value, 2)
				)
			],
			mistakes: wrongWays(CASE_3, { profits: profits.map((amount) => [amount]), retention, discount })
		};
	},

	// Profit flows all the time and levels off: an integral of two exponentials.
	'tpl-berger-nasr-4': (chance) => {
		const start = chance.onGrid({ min: 100, max: 300, step: 20 });
		const room = chance.onGrid({ min: 100, max: 400, step: 50 });
		const retention = chance.onGrid({ min: 60, max: 90, step: 5 });
		const discount = chance.onGrid({ min: 8, max: 20, step: 2 });
		const span = chance.whole(3, 5);
		const curve = { turn: 0, growth: 0, start, room };
		const key = bergerNasr4({ curve, retention: retention / 100, discount: discount / 100, years: span });
		const k = Math.log(retention / (100 + discount));
		/** ∫ e^(rate t) from 0 to the end, and how it is written. */
		const integral = (rate: number) => Math.expm1(rate * span) / rate;
		const written = (rate: number) => `(1 − e^(−${n(-rate, 4)} × ${span})) ÷ ${n(-rate, 4)}`;
		const [level, fading] = [(start + room) * integral(k), room * integral(k - 1)];
		return {
			slots: {
				start: money(start),
				room: money(room),
				retention: percent(retention),
				discount: percent(discount),
				span: years(span)
			},
			key,
			steps: [
				step('rate', `ln(${n(retention / 100)} ÷ ${growthOf(discount)})`, factor(k, 4)),
				step('level', `(${y(start)} + ${y(room)}) × ${written(k)}`, money(level, 2)),
				step('fading', `${y(room)} × ${written(k - 1)}`, money(fading, 2)),
				step('value', `${y(level)} − ${y(fading)}`, money(key, 2))
			],
			mistakes: wrongWays(CASE_4, { turn: 0, growth: 0, start, room, retention, discount, years: span })
		};
	}
};
