import type { LessonText } from './lesson';

/** Page “Satisfaction is a comparison”. */
export const SATISFACTION: LessonText = {
	id: 'satisfaction',
	intro: {
		zh: '同一碗面，有人说好，有人说差：各人心里拿来比的东西不同。[[satisfaction-ratio|满意度]]是感知与[[expectation|期望]]之比，所以企业能动两头：把事做得更好，或者话说得更满。后一头更容易，却会反噬。',
		en: 'The same bowl of noodles pleases one guest and disappoints another: what they compare it with differs. [[satisfaction-ratio|Satisfaction]] is perception against [[expectation|expectation]], so a company can move either: deliver more, or promise more. The second is easier, and it bites back.'
	},
	predictions: [
		{
			id: 'promise',
			kind: 'choice',
			question: {
				zh: '一家网店第 6 个月起把广告承诺加到最满，实际交付一点不变。与不加相比会怎样？',
				en: 'From month 6 on an online shop promises all it can in its advertising; what it delivers stays the same. Compared with not doing so, what happens?'
			},
			options: [
				{
					id: 'more-higher',
					text: {
						zh: '半年内新客户更多，两年后满意度也更高',
						en: 'More new customers in half a year, and higher satisfaction after two years'
					}
				},
				{
					id: 'more-lower',
					text: {
						zh: '半年内新客户更多，两年后满意度更低',
						en: 'More new customers in half a year, but lower satisfaction after two years'
					}
				},
				{
					id: 'fewer-lower',
					text: {
						zh: '新客户立刻变少，满意度也更低',
						en: 'Fewer new customers at once, and lower satisfaction'
					}
				},
				{
					id: 'fewer-higher',
					text: {
						zh: '新客户变少，但留下的更满意',
						en: 'Fewer new customers, but those there are more satisfied'
					}
				}
			],
			comment: {
				zh: '承诺先带来人，再抬高他们心里的分母。头几个月的报表很好看，这正是它能骗过管理层的原因。',
				en: 'The promise first brings people, then raises the denominator in their minds. The reports of the first months look fine, which is why management is taken in.'
			}
		},
		{
			id: 'equity',
			kind: 'number',
			question: {
				zh: '两年之后，现有客户的未来价值（客户资产）比不加承诺时高或低百分之几？',
				en: 'Two years on, by what per cent is the future value of the present customers (customer equity) higher or lower than without the promise?'
			},
			label: { zh: '客户资产的变化', en: 'Change of customer equity' },
			unit: 'percent',
			min: -80,
			max: 80,
			step: 1,
			start: 0,
			comment: {
				zh: '{outcome}。人数只少一点，价值却少很多：失望的客户买得少，也待不久，还把失望说给身边的人听。',
				en: '{outcome}. Heads are only a few fewer, value is much less: disappointed customers buy less, stay less long, and tell those around them.'
			}
		}
	],
	move: [
		{
			zh: '承诺已在最满。把它往回拖到 60 左右，看期望线落到感知线之下。',
			en: 'The promise stands at its fullest. Drag it back to about 60 and watch expectation fall below perception.'
		},
		{
			zh: '再把承诺加满，这次同时提高产品质量：要加多少，C 才回到 1 以上？',
			en: 'Make it full again and this time raise product quality too: how much does it take to bring C back above 1?'
		},
		{
			zh: '把承诺降到 0：满意是高了，新客户呢？',
			en: 'Lower the promise to 0: satisfaction is higher, but what of new customers?'
		}
	],
	see: [
		{
			zh: '两条线的先后：新客户当月就来，期望几个月才升足，满意要更久才跌到底。坏处总比好处来得晚。',
			en: 'The order of things: new customers come in the same month, expectation takes months to rise, satisfaction longer still to fall. The harm always comes later than the gain.'
		},
		{
			zh: '交付没有变，满意却变了：看一个满意度数字之前，先问客户原来指望什么。',
			en: 'Delivery did not change and satisfaction did: before reading a satisfaction figure ask what the customers had been led to expect.'
		}
	],
	why: [
		{
			title: { zh: '满意是感知与期望的比', en: 'Satisfaction is perception over expectation' },
			text: {
				zh: 'C 大于 1 喜出望外，等于 1 可以接受，小于 1 失望。分子靠交付，分母靠承诺、口碑和过去的经历；今天的惊喜就是明天的期望。',
				en: 'C above 1 delights, 1 is acceptable, below 1 disappoints. Delivery makes the numerator; promises, word of mouth and experience the denominator: what surprises today is expected tomorrow.'
			},
			source: {
				zh: 'Kotler 的比值，见课程教材；期望不一致理论见 Oliver（1980）。',
				en: 'Kotler’s ratio, as in the course texts; expectancy disconfirmation in Oliver (1980).'
			}
		},
		{
			title: { zh: '少给一分比多给一分更要紧', en: 'A shortfall weighs more than a surplus' },
			text: {
				zh: '同样差一成，低于期望带来的失望，是高于期望带来的惊喜的两倍多。所以承诺到做得到的程度最划算：既有人来，又不欠账。',
				en: 'For the same ten per cent, falling short disappoints more than twice as much as exceeding delights. So it pays best to promise what one can keep: people come, and nothing is owed.'
			},
			source: {
				zh: 'Tversky 与 Kahneman（1992）的损失规避系数 2.25；用在满意度上是本模型的设定。',
				en: 'The loss-aversion factor of 2.25 is from Tversky & Kahneman (1992); using it for satisfaction is this model’s choice.'
			}
		},
		{
			title: {
				zh: '客户心里的账：得到的减去付出的',
				en: 'The customer’s sum: what he gets less what he gives'
			},
			text: {
				zh: '[[delivered-value|让渡价值]]等于总价值减总成本。四项价值：产品、服务、人员、形象；四项成本：货币、时间、体力、精神。降价只动八项中的一项。',
				en: '[[delivered-value|Delivered value]] is total value less total cost. Four values: product, service, personnel, image; four costs: money, time, energy, psychic. A lower price moves one of the eight.'
			},
			source: { zh: 'Kotler，见课程教材。', en: 'Kotler, as in the course texts.' }
		}
	],
	disagree: [
		{
			title: { zh: '比值、差额，还是只看表现？', en: 'Ratio, difference, or performance alone?' },
			positions: [
				{
					who: { zh: 'Kotler 与课程教材', en: 'Kotler and the course texts' },
					says: {
						zh: '用比值：感知除以期望，与 1 相比。',
						en: 'A ratio: perception divided by expectation, set against 1.'
					}
				},
				{
					who: { zh: 'Oliver（1980）', en: 'Oliver (1980)' },
					says: {
						zh: '用差距：满意来自期望本身，再加上表现与期望之间的正负落差。',
						en: 'A gap: satisfaction comes from the expectation itself and from how far performance lies above or below it.'
					}
				},
				{
					who: { zh: 'Cronin 与 Taylor（1992）', en: 'Cronin & Taylor (1992)' },
					says: {
						zh: '测服务质量时只问表现就够了，减去期望反而解释得更差。',
						en: 'For service quality it is enough to ask about performance; subtracting expectations explains less.'
					}
				}
			],
			verdict: {
				zh: '方向上三家一致：表现越好越满意。分歧在期望要不要另量。考试用比值；写论述可补一句：期望很低时比值会很大，不等于表现很好。',
				en: 'All three agree that better performance satisfies more; they differ on measuring expectation apart. In the examination use the ratio; in an essay add that with a very low expectation the ratio is large without performance being good.'
			}
		},
		{
			title: {
				zh: '让渡价值是差额，价值感知却常是比',
				en: 'Delivered value is a difference, perceived value often a ratio'
			},
			positions: [
				{
					who: { zh: '让渡价值', en: 'Delivered value' },
					says: {
						zh: '总价值减去总成本，得到一个金额。',
						en: 'Total value less total cost: an amount of money.'
					}
				},
				{
					who: { zh: '价值感知的几种说法', en: 'Ways of perceiving value' },
					says: {
						zh: '[[perception-of-value|有人]]看质量与价格之比，有人看价格与质量之比，也有人只看总所得或总支出。',
						en: '[[perception-of-value|Some]] go by quality for price, some by price for quality, others by total gain or total outlay alone.'
					}
				}
			],
			verdict: {
				zh: '差额说多赚了多少，比值说值不值。两家店差额相同时，便宜的一家比值更高，手头紧的人选它；两种算法给出不同答案时，说明用的是哪一种。',
				en: 'The difference says how much one gains, the ratio whether it is worth it. With equal differences the cheaper shop has the higher ratio, and who is short of money takes it; where the two disagree, say which one you use.'
			}
		}
	],
	check: [
		'ch03-single-002',
		'ch03-single-017',
		'ch03-fill-013',
		'ch03-multiple-008',
		'ch02-single-018',
		'ch02-multiple-007'
	],
	next: [
		{
			to: { lesson: 'satisfied-not-loyal' },
			text: { zh: '满意了就会留下吗？看处境。', en: 'Do the satisfied stay? It depends on the situation.' }
		},
		{
			to: { lesson: 'satisfaction-index' },
			text: {
				zh: '把满意的来路与去向画成模型。',
				en: 'Where satisfaction comes from and leads to, as a model.'
			}
		},
		{
			to: { lab: 'preset=retailer' },
			text: {
				zh: '接手这家网店，自己试一句恰到好处的承诺。',
				en: 'Take over this shop and find the promise that fits.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '请全班先选第一题，再揭晓。把承诺由 100 一把拖到 0，再停在 60：期望线跟着起落，感知线几乎不动。最后指着新客户那一格：先甜后苦，一分钟讲完。',
			en: 'Let the class choose in the first question, then reveal. Drag the promise from 100 to 0 in one go and stop at 60: expectation follows, perception hardly moves. Finish by pointing at new customers: sweet first, bitter later, in a minute.'
		},
		question: {
			zh: '您所在的企业或学校，哪一句广告是做不到的？客户什么时候发现，发现之后做了什么？',
			en: 'Which sentence in the advertising of your company or school cannot be kept? When do customers find out, and what do they do then?'
		},
		misconception: {
			zh: '“满意度高说明我们做得好。”也可能是客户本来就没指望什么：C = 1.2 可以是 72 比 60，也可以是 36 比 30。',
			en: '“Satisfaction is high, so we do well.” Customers may simply have expected little: C = 1.2 can be 72 over 60 or 36 over 30.'
		},
		limits: {
			zh: '模型里承诺只有一个数，现实中对谁承诺、承诺什么同样要紧。高承诺略微抬高感知：新客户起初照听来的话看待产品，看低它的人又先走了；并不是说得好听就真的更好。各项速度是本模型的设定。',
			en: 'In the model the promise is a single number; in life it matters as much what is promised to whom. A high promise lifts perception a little: newcomers at first see what they were told, and those who think least of the shop leave first; fine words do not improve it. The speeds are this model’s choice.'
		}
	}
};
