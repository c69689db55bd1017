import { count, customers, money, n, percent, plus, step, y, type Draws } from '../template';
import { sumOf } from './sums';

/** Chance to win a deal, by the stage of the sales funnel. */
const STAGES = [
	{ min: 10, max: 20, step: 5 },
	{ min: 30, max: 50, step: 10 },
	{ min: 60, max: 90, step: 10 }
] as const;

export const DRAWS: Draws<'operations'> = {
	// Work of an hour in minutes ÷ minutes that one agent is to be busy.
	'tpl-agents-needed': (chance) => {
		const calls = chance.onGrid({ min: 60, max: 720, step: 6 });
		const minutes = chance.onGrid({ min: 2, max: 8, step: 0.5 });
		const occupancy = chance.pick([60, 70, 75, 80]);
		const busy = (60 * occupancy) / 100;
		const key = (calls * minutes) / busy;
		if (!Number.isInteger(key) || key < 8) return null;
		return {
			slots: { calls: count(calls), minutes: count(minutes), occupancy: percent(occupancy) },
			key,
			steps: [
				step('work', `${n(calls)} × ${n(minutes)}`, count(calls * minutes)),
				step('busy', `60 × ${occupancy}%`, count(busy)),
				step('agents', `${n(calls * minutes)} ÷ ${n(busy)}`, count(key, 0))
			],
			mistakes: {
				occupancyForgotten: (calls * minutes) / 60,
				occupancyMultiplied: (calls * minutes * occupancy) / 6000,
				callsByHour: calls / busy,
				lengthAgainstHour: calls / minutes
			}
		};
	},

	'tpl-pipeline-value': (chance) => {
		const deals = STAGES.map((range) => ({
			number: chance.whole(2, 9),
			amount: chance.onGrid({ min: 20_000, max: 90_000, step: 5000 }),
			chance: chance.onGrid(range)
		}));
		const total = sumOf(deals.map(({ number, amount }) => number * amount));
		const meanChance = sumOf(deals.map((deal) => deal.chance)) / deals.length;
		const key = sumOf(deals.map((deal) => (deal.number * deal.amount * deal.chance) / 100));
		const work = deals.map((deal) => `${deal.number} × ${y(deal.amount)} × ${deal.chance}%`);
		const last = deals[2]!;
		return {
			slots: Object.fromEntries(
				deals.flatMap((deal, i) => [
					[`number${i}`, count(deal.number)],
					[`amount${i}`, money(deal.amount)],
					[`chance${i}`, percent(deal.chance)]
				])
			),
			key,
			steps: [
				step('last', work[2]!, money((last.number * last.amount * last.chance) / 100)),
				step('value', plus(work), money(key, 0))
			],
			mistakes: {
				chanceForgotten: total,
				meanChance: (total * meanChance) / 100,
				likelyOnly: last.number * last.amount,
				numberForgotten: sumOf(deals.map((deal) => (deal.amount * deal.chance) / 100))
			}
		};
	},

	'tpl-campaign-profit': (chance) => {
		const sent = chance.onGrid({ min: 5000, max: 40_000, step: 1000 });
		const response = chance.onGrid({ min: 1, max: 6, step: 0.5 });
		const margin = chance.onGrid({ min: 40, max: 200, step: 10 });
		const cost = chance.onGrid({ min: 0.2, max: 1.5, step: 0.1 });
		const fixed = chance.onGrid({ min: 1000, max: 8000, step: 500 });
		const orders = (sent * response) / 100;
		const key = orders * margin - sent * cost - fixed;
		if (key < 2000) return null;
		return {
			slots: {
				sent: customers(sent),
				response: percent(response),
				margin: money(margin),
				cost: money(cost),
				fixed: money(fixed)
			},
			key,
			steps: [
				step('orders', `${n(sent)} × ${n(response)}%`, count(orders)),
				step('profit', `${n(orders)} × ${y(margin)} − ${n(sent)} × ${y(cost)} − ${y(fixed)}`, money(key, 0))
			],
			mistakes: {
				fixedForgotten: key + fixed,
				costOfBuyersOnly: orders * (margin - cost) - fixed,
				costForgotten: orders * margin,
				contactsForgotten: key + sent * cost
			}
		};
	}
};
