import { topShare, whaleCurve } from '$lib/formulas/concentration';
import { CUSTOMER_SIZES } from '$lib/formulas/methods/customerSizes';
import { CUSTOMER_TIERS } from '$lib/formulas/methods/customerTiers';
import { TOP_CUSTOMERS } from '$lib/formulas/methods/topCustomers';
import { customers, money, n, percent, plus, step, y, type Draws } from '../template';
import { sumOf } from './sums';
import { wrongWays } from './wrongWays';

export const DRAWS: Draws<'concentration'> = {
	'tpl-top-share': (chance) => {
		const profits = Array.from({ length: 5 }, () => chance.onGrid({ min: -200, max: 900, step: 20 }));
		const best = chance.pick([20, 40]);
		const total = sumOf(profits);
		const top = [...profits].sort((a, b) => b - a).slice(0, best / 20);
		const key = 100 * topShare(profits, best / 100);
		if (total < 500 || Math.min(...profits) >= 0 || new Set(profits).size < 5) return null;
		return {
			slots: {
				profits: { items: profits.map((profit) => ({ profit: money(profit) })), first: 1 },
				best: percent(best)
			},
			key,
			steps: [
				// One customer alone needs no adding up.
				...(top.length > 1 ? [step('top', plus(top.map(y)), money(sumOf(top)))] : []),
				step('total', plus(profits.map(y)), money(total)),
				step('share', `${y(sumOf(top))} ÷ ${y(total)}`, percent(key, 1))
			],
			mistakes: {
				...wrongWays(TOP_CUSTOMERS, { profits: profits.map((profit) => [profit]), best, worst: 20 }),
				lossAsGain: (100 * sumOf(top)) / sumOf(profits.map(Math.abs))
			}
		};
	},

	// 5 %, 15 % and 80 % of the customers.
	'tpl-tier-share': (chance) => {
		const all = chance.onGrid({ min: 400, max: 2000, step: 200 });
		const counts = [0.05 * all, 0.15 * all, 0.8 * all].map(Math.round);
		const small = chance.onGrid({ min: 50, max: 200, step: 10 });
		const middle = small * chance.whole(5, 10);
		const large = middle * chance.whole(5, 12);
		const values = [large, middle, small];
		const held = counts.map((count, i) => count * values[i]!);
		const [total, key] = [sumOf(held), (100 * held[0]!) / sumOf(held)];
		return {
			slots: {
				keyCustomers: customers(counts[0]!),
				keyValue: money(large),
				mainCustomers: customers(counts[1]!),
				mainValue: money(middle),
				smallCustomers: customers(counts[2]!),
				smallValue: money(small)
			},
			key,
			steps: [
				step('top', `${n(counts[0]!)} × ${y(large)}`, money(held[0]!)),
				step('total', plus(counts.map((count, i) => `${n(count)} × ${y(values[i]!)}`)), money(total)),
				step('share', `${y(held[0]!)} ÷ ${y(total)}`, percent(key, 1))
			],
			mistakes: {
				...wrongWays(CUSTOMER_TIERS, { tiers: counts.map((count, i) => [count, values[i]!]) }),
				firstTwo: (100 * (held[0]! + held[1]!)) / total,
				ofTheOthers: (100 * held[0]!) / (total - held[0]!)
			}
		};
	},

	// 80/20/30: what the worst 30 % lose must first have been earned by the others.
	'tpl-whale-peak': (chance) => {
		const best = chance.onGrid({ min: 60_000, max: 150_000, step: 5000 });
		const middle = chance.onGrid({ min: 10_000, max: 50_000, step: 5000 });
		const lost = chance.onGrid({ min: 15_000, max: 70_000, step: 5000 });
		const total = best + middle - lost;
		if (total < 30_000) return null;
		const { peak } = whaleCurve([best, middle, -lost]);
		const key = 100 * peak.share;
		return {
			slots: { best: money(best), middle: money(middle), lost: money(lost) },
			key,
			steps: [
				step('earned', `${y(best)} + ${y(middle)}`, money(best + middle)),
				step('total', `${y(best + middle)} − ${y(lost)}`, money(total)),
				step('peak', `${y(best + middle)} ÷ ${y(total)}`, percent(key, 1))
			],
			mistakes: {
				bestOnly: (100 * best) / total,
				ofTheEarned: (100 * best) / (best + middle),
				lossShare: (100 * lost) / total,
				lossAdded: (100 * (best + middle)) / (best + middle + lost),
				remaining: (100 * total) / (best + middle)
			}
		};
	},

	// Large customers get rebates, small ones cost as much to serve: a middle-sized one may earn most.
	'tpl-middle-customers': (chance) => {
		const volume = chance.onGrid({ min: 4000, max: 12000, step: 500 });
		const rebate = chance.onGrid({ min: 2, max: 8, step: 1 });
		const serve = chance.onGrid({ min: 200, max: 800, step: 50 });
		const gross = chance.onGrid({ min: 20, max: 40, step: 5 });
		const [margin, off] = [(volume * gross) / 100, (volume * rebate) / 100];
		const key = margin - off - serve;
		if (key < 100) return null;
		return {
			slots: {
				volume: money(volume),
				rebate: percent(rebate),
				serve: money(serve),
				gross: percent(gross)
			},
			key,
			steps: [
				step('margin', `${y(volume)} × ${gross}%`, money(margin)),
				step('rebate', `${y(volume)} × ${rebate}%`, money(off)),
				step('profit', `${y(margin)} − ${y(off)} − ${y(serve)}`, money(key, 2))
			],
			mistakes: {
				...wrongWays(CUSTOMER_SIZES, {
					sizes: [
						[volume, rebate, serve],
						[volume, rebate, serve]
					],
					gross
				}),
				marginOnly: margin
			}
		};
	}
};
