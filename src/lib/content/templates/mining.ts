import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const BASKETS = {
	zh: '一家超市的 {all} 张购物小票中，有啤酒的 {condition} 张，有尿布的 {result} 张，两样都有的 {both} 张。',
	en: 'Of {all} receipts of a supermarket, {condition} hold beer, {result} hold nappies and {both} hold both.'
} as const;

export const WORDS: Readonly<Record<IdsOf<'mining'>, TemplateWords>> = {
	'tpl-association-lift': {
		given: BASKETS,
		ask: {
			zh: '规则“买啤酒的也买尿布”的提升度是多少？',
			en: 'What is the lift of the rule “who buys beer buys nappies”?'
		},
		blank: {
			zh: '规则“买啤酒的也买尿布”的提升度为 ____。',
			en: 'The lift of the rule “who buys beer buys nappies” is ____.'
		},
		steps: {
			confidence: { zh: '置信度', en: 'Confidence' },
			base: { zh: '尿布在全部小票中的比例', en: 'Share of nappies among all receipts' },
			lift: { zh: '两者之比', en: 'Ratio of the two' }
		},
		mistakes: {
			confidenceTaken: {
				zh: '这是置信度，没有同尿布平常的比例相比。',
				en: 'That is confidence; it is not yet compared with how often nappies sell anyway.'
			},
			supportTaken: { zh: '这是支持度。', en: 'That is support.' },
			confidencesDivided: {
				zh: '比了两种商品各自的小票数，没有用到两样都有的。',
				en: 'The receipts of the two products were compared; those with both were not used.'
			},
			ofEither: {
				zh: '除以了至少有一样的小票数。',
				en: 'It was divided by the receipts with either.'
			},
			upsideDown: {
				zh: '颠倒了：提升度是置信度除以平常的比例。',
				en: 'Upside down: lift is confidence divided by the usual share.'
			}
		},
		rule: {
			zh: '提升度 = 置信度 ÷ 结果商品平常的比例：大于 1，两样常在一起；等于 1，互不相干。',
			en: 'Lift = confidence ÷ usual share of the result: above 1 they go together, at 1 they have nothing to do with each other.'
		}
	},
	'tpl-association-confidence': {
		given: BASKETS,
		ask: {
			zh: '规则“买啤酒的也买尿布”的置信度是多少？',
			en: 'What is the confidence of the rule “who buys beer buys nappies”?'
		},
		blank: {
			zh: '规则“买啤酒的也买尿布”的置信度为 ____。',
			en: 'The confidence of the rule “who buys beer buys nappies” is ____.'
		},
		steps: { confidence: { zh: '两样都有的 ÷ 有啤酒的', en: 'With both ÷ with beer' } },
		mistakes: {
			turnedRound: {
				zh: '方向反了：这是买尿布的人中买啤酒的比例。',
				en: 'The wrong direction: that is the share of beer among buyers of nappies.'
			},
			supportTaken: {
				zh: '这是支持度：两样都有的占全部小票。',
				en: 'That is support: both out of all receipts.'
			},
			resultTaken: {
				zh: '这是尿布在全部小票中的比例，与啤酒无关。',
				en: 'That is the share of nappies among all receipts, beer or not.'
			},
			ofEither: {
				zh: '除以了至少有一样的小票数。',
				en: 'It was divided by the receipts with either.'
			}
		},
		rule: {
			zh: '支持度 = 两样都有的 ÷ 全部；置信度 = 两样都有的 ÷ 有条件商品的。规则有方向。',
			en: 'Support = both ÷ all; confidence = both ÷ those with the product of the condition. A rule has a direction.'
		}
	},
	'tpl-rfm-score': {
		given: {
			zh: '一家网店给客户打 RFM 分，各 1 至 5 分。R（上次购买距今）：30 天内 5 分，60 天内 4 分，90 天内 3 分，180 天内 2 分，更久 1 分。F（购买次数）：10 次起 5 分，7 次起 4 分，4 次起 3 分，2 次起 2 分，否则 1 分。M（金额）：2,000 元起 5 分，1,000 元起 4 分，500 元起 3 分，200 元起 2 分，否则 1 分。权重为 R {weightR}、F {weightF}、M {weightM}。一位客户上次购买在 {days} 天前，共买过 {purchases} 次，合计 {money}。',
			en: 'An online shop scores RFM from 1 to 5. R, time since the last purchase: up to 30 days 5, up to 60 days 4, up to 90 days 3, up to 180 days 2, longer 1. F, purchases: from 10 on 5, from 7 on 4, from 4 on 3, from 2 on 2, otherwise 1. M, money: from 2,000 yuan on 5, from 1,000 on 4, from 500 on 3, from 200 on 2, otherwise 1. Weights: R {weightR}, F {weightF}, M {weightM}. For one customer the days since the last purchase are {days}, the number of purchases is {purchases}, and the money spent is {money}.'
		},
		ask: { zh: '他的加权 RFM 分是多少？', en: 'What is his weighted RFM score?' },
		blank: { zh: '他的加权 RFM 分为 ____。', en: 'His weighted RFM score is ____.' },
		steps: {
			score: {
				zh: 'R 得 {scoreR}，F 得 {scoreF}，M 得 {scoreM}；加权相加',
				en: 'R scores {scoreR}, F {scoreF}, M {scoreM}; weighted sum'
			}
		},
		mistakes: {
			recencyReversed: {
				zh: 'R 的方向反了。离上次购买越近，分数越高。',
				en: 'Recency was scored the wrong way round. The more recent the purchase, the higher the score.'
			},
			unweighted: {
				zh: '没有用权重，取了简单平均。',
				en: 'The weights were left out: a plain mean was taken.'
			},
			ranksReversed: {
				zh: '三项都按 1 为最好打了分。这里 5 为最好。',
				en: 'All three were scored with 1 as best. Here 5 is best.'
			},
			weightsReversed: {
				zh: '权重用反了，R 与 M 的权重互换了。',
				en: 'The weights of R and M were swapped.'
			},
			summed: { zh: '三项直接相加了。', en: 'The three scores were simply added.' }
		},
		rule: {
			zh: '先按区间给 R、F、M 打分，再加权相加。R 看时间，越近越好；F 与 M 越多越好。',
			en: 'Score R, F and M by their bands, then add with weights. Recent is good for R; more is good for F and M.'
		}
	}
};
