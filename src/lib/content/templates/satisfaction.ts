import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'satisfaction'>, TemplateWords>> = {
	'tpl-satisfaction-ratio': {
		given: {
			zh: '客户按十分制评价一次消费。产品（权重 {weight0}）：期望 {expected0}，感知 {perceived0}；服务（权重 {weight1}）：期望 {expected1}，感知 {perceived1}；价格（权重 {weight2}）：期望 {expected2}，感知 {perceived2}。满意度按加权后的感知与期望之比计算。',
			en: 'A customer rates a purchase on a scale to ten. Product (weight {weight0}): expected {expected0}, perceived {perceived0}. Service (weight {weight1}): expected {expected1}, perceived {perceived1}. Price (weight {weight2}): expected {expected2}, perceived {perceived2}. The satisfaction ratio is that of the weighted perception to the weighted expectation.'
		},
		ask: { zh: '满意度 C 是多少？', en: 'What is the satisfaction ratio C?' },
		blank: { zh: '满意度 C 为 ____。', en: 'The satisfaction ratio C is ____.' },
		steps: {
			perceived: { zh: '加权感知', en: 'Weighted perception' },
			expected: { zh: '加权期望', en: 'Weighted expectation' },
			ratio: { zh: '感知 ÷ 期望', en: 'Perceived ÷ expected' }
		},
		mistakes: {
			upsideDown: {
				zh: '分子分母颠倒了。满意度是感知除以期望，大于 1 才是超出期望。',
				en: 'The ratio is upside down. It is perceived ÷ expected: above 1 expectations are exceeded.'
			},
			unweighted: {
				zh: '没有用权重，三项一视同仁了。',
				en: 'The weights were left out and the three treated alike.'
			},
			ofFullMarks: {
				zh: '拿感知同满分比了。满意度是相对于期望的。',
				en: 'Perception was compared with full marks. Satisfaction is relative to expectation.'
			},
			difference: {
				zh: '算成了感知减期望。满意度是比，不是差。',
				en: 'Expectation was subtracted. Satisfaction as defined here is a ratio, not a difference.'
			},
			firstOnly: {
				zh: '只看了产品这一项。',
				en: 'Only the product was looked at.'
			}
		},
		rule: {
			zh: '满意度 C = 感知 ÷ 期望：大于 1 超出期望，等于 1 可以接受，小于 1 不满意。',
			en: 'C = perceived ÷ expected: above 1 exceeds expectations, 1 is acceptable, below 1 dissatisfies.'
		}
	},
	'tpl-acsi-score': {
		given: {
			zh: '一次满意调查用 1 至 10 分问三个问题，平均得分：总体满意 {item0}（权重 {weight0}），与期望相符 {item1}（权重 {weight1}），接近理想 {item2}（权重 {weight2}）。',
			en: 'A survey asks three questions on a scale from 1 to 10. Mean answers: overall satisfaction {item0} (weight {weight0}), confirmation of expectations {item1} (weight {weight1}), closeness to the ideal {item2} (weight {weight2}).'
		},
		ask: {
			zh: '按 ACSI 的算法换算成 0 至 100，满意指数是多少分？',
			en: 'What is the ACSI score, from 0 to 100?'
		},
		blank: {
			zh: '按 ACSI 的算法换算成 0 至 100，满意指数为 ____。',
			en: 'The ACSI score, from 0 to 100, is ____.'
		},
		steps: {
			answer: { zh: '加权平均得分', en: 'Weighted mean answer' },
			score: { zh: '从 1 至 10 换算到 0 至 100', en: 'From 1–10 to 0–100' }
		},
		mistakes: {
			timesTen: {
				zh: '直接乘了 10。量表从 1 开始，最低分应当换算成 0。',
				en: 'It was just multiplied by 10. The scale starts at 1, and its lowest answer must become 0.'
			},
			dividedByTen: {
				zh: '除以了 10。1 至 10 之间的距离是 9。',
				en: 'It was divided by 10. From 1 to 10 it is 9.'
			},
			notShifted: {
				zh: '除以了 9，却没有先减 1。',
				en: 'It was divided by 9 without subtracting 1 first.'
			},
			unweighted: { zh: '没有用权重。', en: 'The weights were left out.' },
			overallOnly: {
				zh: '只用了总体满意一个问题。指数由三个问题合成，误差才小。',
				en: 'Only overall satisfaction was used. The index joins three questions, which makes its error small.'
			}
		},
		rule: {
			zh: 'ACSI 满意指数 =（加权平均得分 − 1）÷ 9 × 100。',
			en: 'ACSI score = (weighted mean answer − 1) ÷ 9 × 100.'
		}
	},
	'tpl-reputation': {
		given: {
			zh: '调查 {asked} 人，知道这家公司的有 {know} 人；知道的人中 {praise} 人称赞，{blame} 人批评，其余说不上好坏。美誉度在知道公司的人中计算。',
			en: 'Of {asked} people asked, {know} know the company; of those, {praise} speak well of it, {blame} badly, the others neither. Reputation is measured among those who know it.'
		},
		ask: { zh: '美誉度是多少？', en: 'What is its reputation?' },
		blank: { zh: '美誉度为 ____。', en: 'Its reputation is ____.' },
		steps: { reputation: { zh: '称赞的人 ÷ 知道的人', en: 'Those who praise ÷ those who know it' } },
		mistakes: {
			ofAllAsked: {
				zh: '除以了全部被调查的人。不知道的人谈不上评价。',
				en: 'It was divided by all asked. Who does not know the company has no opinion of it.'
			},
			awareness: {
				zh: '这是知名度：知道的人占被调查的人。',
				en: 'That is awareness: those who know it out of all asked.'
			},
			ofOpinions: {
				zh: '只除以了有褒贬的人，漏了知道而不评价的人。',
				en: 'It was divided by those with an opinion only; who knows it and says neither belongs in too.'
			},
			blameSubtracted: {
				zh: '从称赞的人里减去了批评的人。美誉度只数称赞的。',
				en: 'Those who blame were subtracted. Reputation counts those who praise.'
			}
		},
		rule: {
			zh: '知名度 = 知道的人 ÷ 被调查的人；美誉度 = 称赞的人 ÷ 知道的人。',
			en: 'Awareness = those who know ÷ those asked; reputation = those who praise ÷ those who know.'
		}
	},
	'tpl-complaints-left': {
		given: {
			zh: '一年中遇到问题的客户有 {troubled}，其中 {complain} 投诉；投诉的 {settled} 得到处理；处理过的客户 {content} 感到满意。没有投诉的和没有处理的都不满意。',
			en: 'In a year {troubled} had a problem. Of these, {complain} complained; {settled} of the complaints were settled; {content} of those whose complaint was settled were satisfied. Who did not complain, or was not served, stays dissatisfied.'
		},
		ask: {
			zh: '遇到问题的客户中，最后仍不满意的有多少？',
			en: 'How many of those who had a problem stay dissatisfied?'
		},
		blank: {
			zh: '遇到问题的客户中，最后仍不满意的为 ____。',
			en: 'Of those who had a problem, ____ stay dissatisfied.'
		},
		steps: {
			complaints: { zh: '投诉的', en: 'Complained' },
			closed: { zh: '得到处理的', en: 'Settled' },
			pleased: { zh: '感到满意的', en: 'Satisfied' },
			left: { zh: '其余的都不满意', en: 'All the others' }
		},
		mistakes: {
			silentForgotten: {
				zh: '漏了没有开口的客户。多数不满的人不投诉，投诉的数字看不见他们。',
				en: 'Those who kept silent were left out. Most of the dissatisfied do not complain and appear in no complaint figure.'
			},
			settledIsSatisfied: {
				zh: '把处理过当成了满意。处理了，客户未必满意。',
				en: 'Settled was taken for satisfied. A settled complaint need not leave a satisfied customer.'
			},
			complaintsOnly: {
				zh: '只数了没有处理的投诉。',
				en: 'Only the complaints not settled were counted.'
			},
			pleasedTaken: {
				zh: '这是最后满意的人数。',
				en: 'That is the number who end up satisfied.'
			},
			silentOnly: {
				zh: '只数了没有投诉的人。',
				en: 'Only those who did not complain were counted.'
			}
		},
		rule: {
			zh: '投诉 × 处理 × 满意三个比例连乘，得到真正安抚了的客户；其余都还不满意，包括沉默的人。',
			en: 'Multiply the shares who complain, are served and are satisfied: those were won back. All others stay dissatisfied, the silent included.'
		}
	}
};
