import { acsiScore } from '$lib/formulas/acsiScore';
import { satisfactionRatio } from '$lib/formulas/satisfactionRatio';
import type { Chance } from '../chance';
import { customers, factor, n, percent, plus, score, step, type Draws } from '../template';

const ATTRIBUTES = ['product', 'service', 'price'] as const;

/** Three weights in per cent that make 100. */
function weightsOf(chance: Chance): number[] {
	const first = chance.onGrid({ min: 30, max: 50, step: 5 });
	const second = chance.onGrid({ min: 20, max: 40, step: 5 });
	return [first, second, 100 - first - second];
}

const weighted = (values: readonly number[], weights: readonly number[]) =>
	values.reduce((sum, value, i) => sum + (value * weights[i]!) / 100, 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export const DRAWS: Draws<'satisfaction'> = {
	'tpl-satisfaction-ratio': (chance) => {
		const weights = weightsOf(chance);
		const expected = ATTRIBUTES.map(() => chance.onGrid({ min: 5, max: 9, step: 0.5 }));
		const perceived = ATTRIBUTES.map(() => chance.onGrid({ min: 4, max: 10, step: 0.5 }));
		const [got, hoped] = [weighted(perceived, weights), weighted(expected, weights)];
		const key = satisfactionRatio(got, hoped);
		if (weights[2]! < 20 || Math.abs(key - 1) < 0.03) return null;
		const work = (values: readonly number[]) => plus(values.map((x, i) => `${n(x)} × ${weights[i]}%`));
		const row = (i: number) => ({
			[`weight${i}`]: percent(weights[i]!),
			[`expected${i}`]: score(expected[i]!),
			[`perceived${i}`]: score(perceived[i]!)
		});
		return {
			slots: { ...row(0), ...row(1), ...row(2) },
			key,
			steps: [
				step('perceived', work(perceived), score(got, 3)),
				step('expected', work(expected), score(hoped, 3)),
				step('ratio', `${n(got, 3)} ÷ ${n(hoped, 3)}`, factor(key, 2))
			],
			mistakes: {
				upsideDown: 1 / key,
				unweighted: mean(perceived) / mean(expected),
				ofFullMarks: got / 10,
				difference: got - hoped,
				firstOnly: perceived[0]! / expected[0]!
			}
		};
	},

	'tpl-acsi-score': (chance) => {
		const weights = weightsOf(chance);
		const items = ATTRIBUTES.map(() => chance.onGrid({ min: 5, max: 9.5, step: 0.1 }));
		if (weights[2]! < 20) return null;
		const key = acsiScore(
			items,
			weights.map((weight) => weight / 100)
		);
		const answer = weighted(items, weights);
		return {
			slots: Object.fromEntries([
				...items.map((item, i) => [`item${i}`, score(item, 1)] as const),
				...weights.map((weight, i) => [`weight${i}`, percent(weight)] as const)
			]),
			key,
			steps: [
				step('answer', plus(items.map((item, i) => `${n(item)} × ${weights[i]}%`)), score(answer, 3)),
				step('score', `(${n(answer, 3)} − 1) ÷ 9 × 100`, score(key, 1))
			],
			mistakes: {
				timesTen: answer * 10,
				dividedByTen: (answer - 1) * 10,
				notShifted: (answer / 9) * 100,
				unweighted: ((mean(items) - 1) / 9) * 100,
				overallOnly: ((items[0]! - 1) / 9) * 100
			}
		};
	},

	'tpl-reputation': (chance) => {
		const asked = chance.onGrid({ min: 400, max: 1200, step: 100 });
		const know = Math.round((asked * chance.whole(50, 85)) / 100);
		const praise = Math.round((know * chance.whole(35, 65)) / 100);
		const blame = Math.round((know * chance.whole(10, 25)) / 100);
		const key = (100 * praise) / know;
		return {
			slots: {
				asked: { value: asked, unit: 'count' },
				know: { value: know, unit: 'count' },
				praise: { value: praise, unit: 'count' },
				blame: { value: blame, unit: 'count' }
			},
			key,
			steps: [step('reputation', `${n(praise)} ÷ ${n(know)}`, percent(key, 1))],
			mistakes: {
				ofAllAsked: (100 * praise) / asked,
				awareness: (100 * know) / asked,
				ofOpinions: (100 * praise) / (praise + blame),
				blameSubtracted: (100 * (praise - blame)) / know
			}
		};
	},

	'tpl-complaints-left': (chance) => {
		const troubled = chance.onGrid({ min: 1000, max: 6000, step: 1000 });
		const complain = chance.onGrid({ min: 20, max: 60, step: 10 });
		const settled = chance.onGrid({ min: 60, max: 90, step: 10 });
		const content = chance.onGrid({ min: 50, max: 80, step: 10 });
		const complaints = (troubled * complain) / 100;
		const closed = (complaints * settled) / 100;
		const pleased = (closed * content) / 100;
		const key = troubled - pleased;
		return {
			slots: {
				troubled: customers(troubled),
				complain: percent(complain),
				settled: percent(settled),
				content: percent(content)
			},
			key,
			steps: [
				step('complaints', `${n(troubled)} × ${complain}%`, customers(complaints)),
				step('closed', `${n(complaints)} × ${settled}%`, customers(closed)),
				step('pleased', `${n(closed)} × ${content}%`, customers(pleased)),
				step('left', `${n(troubled)} − ${n(pleased)}`, customers(key, 0))
			],
			mistakes: {
				silentForgotten: complaints - pleased,
				settledIsSatisfied: troubled - closed,
				complaintsOnly: complaints - closed,
				pleasedTaken: pleased,
				silentOnly: troubled - complaints
			}
		};
	}
};
