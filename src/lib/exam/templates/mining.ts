import { association } from '$lib/formulas/association';
import { rfmScores, rfmWeighted, type RfmBands } from '$lib/formulas/rfmScore';
import type { Chance } from '../chance';
import { count, factor, money, n, percent, plus, step, type Draws } from '../template';

/** Baskets with two products that go together more, or less, often than by chance. */
function basketsOf(chance: Chance) {
	const all = chance.onGrid({ min: 1000, max: 5000, step: 100 });
	const condition = chance.onGrid({ min: 0.08, max: 0.3, step: 0.01 });
	const result = chance.onGrid({ min: 0.08, max: 0.3, step: 0.01 });
	const together = chance.onGrid({ min: 0.5, max: 3, step: 0.1 });
	const baskets = {
		all,
		condition: Math.round(all * condition),
		result: Math.round(all * result),
		both: Math.round(all * condition * result * together)
	};
	return { baskets, slots: Object.fromEntries(Object.entries(baskets).map(([k, v]) => [k, count(v)])) };
}

const BANDS: RfmBands = {
	recency: [30, 60, 90, 180],
	frequency: [10, 7, 4, 2],
	monetary: [2000, 1000, 500, 200]
};

export const DRAWS: Draws<'mining'> = {
	'tpl-association-lift': (chance) => {
		const { baskets, slots } = basketsOf(chance);
		const { all, condition, result, both } = baskets;
		const { lift, confidence, support } = association(baskets);
		if (Math.abs(lift - 1) < 0.1) return null;
		return {
			slots,
			key: lift,
			steps: [
				step('confidence', `${n(both)} ÷ ${n(condition)}`, percent(100 * confidence, 2)),
				step('base', `${n(result)} ÷ ${n(all)}`, percent((100 * result) / all, 2)),
				step('lift', `${n(100 * confidence, 2)}% ÷ ${n((100 * result) / all, 2)}%`, factor(lift, 2))
			],
			mistakes: {
				confidenceTaken: confidence,
				supportTaken: support,
				confidencesDivided: condition / result,
				ofEither: both / (condition + result - both),
				upsideDown: 1 / lift
			}
		};
	},

	'tpl-association-confidence': (chance) => {
		const { baskets, slots } = basketsOf(chance);
		const { all, condition, result, both } = baskets;
		const { confidence, support } = association(baskets);
		return {
			slots,
			key: 100 * confidence,
			steps: [step('confidence', `${n(both)} ÷ ${n(condition)}`, percent(100 * confidence, 1))],
			mistakes: {
				turnedRound: (100 * both) / result,
				supportTaken: 100 * support,
				resultTaken: (100 * result) / all,
				ofEither: (100 * both) / (condition + result - both)
			}
		};
	},

	'tpl-rfm-score': (chance) => {
		const customer = {
			days: chance.whole(5, 240),
			purchases: chance.whole(1, 13),
			money: chance.onGrid({ min: 100, max: 3000, step: 20 })
		};
		const weights = chance.pick([
			[50, 30, 20],
			[40, 40, 20],
			[30, 30, 40],
			[60, 20, 20]
		]);
		const scores = rfmScores(customer, BANDS);
		const weighted = (of: readonly number[]) =>
			rfmWeighted(
				of,
				weights.map((weight) => weight / 100)
			);
		const [r, f, m] = scores;
		const key = weighted(scores);
		return {
			slots: {
				days: count(customer.days),
				purchases: count(customer.purchases),
				money: money(customer.money),
				weightR: percent(weights[0]!),
				weightF: percent(weights[1]!),
				weightM: percent(weights[2]!),
				scoreR: count(r),
				scoreF: count(f),
				scoreM: count(m)
			},
			key,
			steps: [step('score', plus(scores.map((score, i) => `${score} × ${weights[i]}%`)), factor(key, 2))],
			mistakes: {
				recencyReversed: weighted([6 - r, f, m]),
				unweighted: (r + f + m) / 3,
				ranksReversed: weighted([6 - r, 6 - f, 6 - m]),
				weightsReversed: weighted([m, f, r]),
				summed: r + f + m
			}
		};
	}
};
