import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		type: 'essay',
		id: 'ch02-essay-001',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 2,
		stem: {
			zh: '科特勒把企业与客户的往来由浅入深分为五种类型。说明各自的含义，并说明企业应当根据什么选择。',
			en: 'Kotler divides the dealings of a company with its customers into five types, from shallow to deep. Explain each, and say by what a company should choose.'
		},
		points: [
			{
				text: { zh: '基本型：卖出之后不再接触。', en: 'Basic: no contact after the sale.' },
				marks: 1,
				signs: { zh: ['基本型', '不再接触', '不再联系'], en: ['basic', 'no contact'] }
			},
			{
				text: {
					zh: '被动型：鼓励客户有问题或意见时来找企业。',
					en: 'Reactive: customers are invited to call with questions or comments.'
				},
				marks: 1,
				signs: { zh: ['被动型', '来找企业', '鼓励客户'], en: ['reactive', 'invited to call'] }
			},
			{
				text: {
					zh: '负责型：售后主动询问产品是否合乎要求、有何不足。',
					en: 'Accountable: the company asks after the sale whether the product meets the need.'
				},
				marks: 1,
				signs: { zh: ['负责型', '主动询问', '是否合乎'], en: ['accountable', 'asks after the sale'] }
			},
			{
				text: {
					zh: '能动型：不断联系，提供改进建议和新产品信息。',
					en: 'Proactive: it keeps in touch with advice and news of products.'
				},
				marks: 1,
				signs: {
					zh: ['能动型', '不断联系', '新产品信息'],
					en: ['proactive', 'keeps in touch', 'news of products']
				}
			},
			{
				text: {
					zh: '伙伴型：与客户共同努力，支持客户成功，共同发展。',
					en: 'Partnership: it works together with customers for their success.'
				},
				marks: 1,
				signs: {
					zh: ['伙伴型', '共同努力', '共同发展'],
					en: ['partnership', 'works together', 'work together']
				}
			},
			{
				text: {
					zh: '看客户的数量和单位利润：客户越少、利润越高，越适合深的类型；反之用浅的类型。',
					en: 'By number of customers and margin: the fewer and the more profitable, the deeper; otherwise shallower.'
				},
				marks: 2,
				signs: { zh: ['数量', '利润', '毛利'], en: ['number of customers', 'margin', 'profit'] }
			},
			{
				text: {
					zh: '往来越深费用越高，并非越深越好；对不同客户群可用不同类型。',
					en: 'Deeper costs more and is not always better; groups may be treated differently.'
				},
				marks: 1,
				signs: {
					zh: ['费用', '成本', '越深越好', '客户群'],
					en: ['costs more', 'not always better', 'groups', 'segment']
				}
			}
		],
		explanation: {
			zh: '选择表出自科特勒：高利润一行随客户由多到少为负责、能动、伙伴；低利润一行为基本或被动、被动、负责。答题举一个例子可以更清楚。',
			en: 'The table is Kotler’s: with high margins, from many customers to few, accountable, proactive, partnership; with low margins basic or reactive, reactive, accountable. An example makes an answer clearer.'
		}
	},
	{
		type: 'essay',
		id: 'ch02-essay-002',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 2,
		stem: {
			zh: '一个人从还没有买过，到常来常往，再到离开，要经过不同的身份。按课程中的物流论文，说明企业对各种身份的客户应当做什么。',
			en: 'From not having bought yet to coming regularly and then leaving, a person passes through different states. Following the course’s paper on logistics, explain what a company should do for each.'
		},
		points: [
			{
				text: {
					zh: '潜在客户：关注并掌握他们的资料，这是销售工作的起点。',
					en: 'Potential customers: watch for them and gather their data; selling starts here.'
				},
				marks: 1,
				signs: { zh: ['潜在客户', '掌握他们的资料', '收集资料'], en: ['potential', 'gather their data'] }
			},
			{
				text: {
					zh: '预期客户：参照现实客户的习性和需求定出准则，从潜在者中筛选出来。',
					en: 'Prospective customers: pick them out by criteria drawn from the habits and needs of current ones.'
				},
				marks: 2,
				signs: { zh: ['预期客户', '准则', '筛选'], en: ['prospective', 'criteria', 'screen'] }
			},
			{
				text: {
					zh: '现实客户是重点：使初次购买者成为重复购买者。',
					en: 'Current customers are the main work: turn first-time buyers into repeat buyers.'
				},
				marks: 2,
				signs: {
					zh: ['初次', '成为重复', '变为重复', '第一次', '首次', '再次购买', '回头客'],
					en: ['first-time', 'into repeat', 'first time buyers', 'buy again', 'come back']
				}
			},
			{
				text: {
					zh: '再使重复购买者成为忠诚客户，给予特别的关照。',
					en: 'Then turn these into loyal customers, with special attention.'
				},
				marks: 1,
				signs: { zh: ['忠诚', '特别的关照'], en: ['loyal', 'special attention'] }
			},
			{
				text: {
					zh: '流失客户：查明原因，列入预期名册再争取。',
					en: 'Lost customers: find the cause and enter them as prospects to be approached again.'
				},
				marks: 1,
				signs: {
					zh: ['流失', '查明原因', '再争取', '挽回'],
					en: ['lost customers', 'find the cause', 'approached again', 'win back']
				}
			},
			{
				text: {
					zh: '理由：失去重复购买者，既丢利润，又因其不满的传播失去新的机会。',
					en: 'The reason: a lost repeat buyer takes profit away, and the spread of discontent loses new chances too.'
				},
				marks: 1,
				signs: {
					zh: ['传播', '口碑', '丢利润', '告诉别人', '新的机会'],
					en: ['discontent', 'word of mouth', 'new chances', 'tell others']
				}
			}
		],
		explanation: {
			zh: '要点是“每种身份一件主要的事”：掌握、筛选、升级、关照、挽回。只写种类而不写做法，只能得一半分。',
			en: 'The point is one main task per state: know, screen, move up, care, win back. Listing the kinds without the tasks earns half the marks.'
		}
	},
	{
		type: 'essay',
		id: 'ch02-essay-003',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 2,
		stem: {
			zh: '说明客户让渡价值的构成，并从构成的两方面举例，说明企业不降价时可以怎样提高它。',
			en: 'Explain what customer delivered value is made of, and show with examples from both of its sides how a company can raise it without lowering the price.'
		},
		points: [
			{
				text: {
					zh: '它等于客户得到的总价值减去客户付出的总成本。',
					en: 'It is the total value received minus the total cost given.'
				},
				marks: 1,
				signs: {
					zh: ['总价值减', '减去', '差额', '之差', '总价值-总成本', '总价值−总成本', '减总成本', '扣除'],
					en: ['minus', 'difference', 'less total cost', 'subtract', 'less the total cost']
				}
			},
			{
				text: {
					zh: '得到的有四项：产品、服务、人员、形象。',
					en: 'What is received has four parts: product, service, personnel, image.'
				},
				marks: 1,
				signs: { zh: ['产品价值', '人员', '形象'], en: ['personnel', 'image'] }
			},
			{
				text: {
					zh: '付出的有四项：货币、时间、体力、精神。',
					en: 'What is given has four parts: money, time, energy, psychic cost.'
				},
				marks: 1,
				signs: { zh: ['货币', '体力成本', '精神成本', '时间成本'], en: ['money', 'psychic', 'energy'] }
			},
			{
				text: {
					zh: '提高得到的：例如培训员工、增加有用的服务、维护信誉。',
					en: 'Raise what is received: train staff, add useful services, look after reputation.'
				},
				marks: 2,
				signs: {
					zh: ['培训', '增加服务', '有用的服务', '信誉', '品牌'],
					en: ['train', 'useful services', 'reputation', 'brand']
				}
			},
			{
				text: {
					zh: '减少付出的：例如网上预约省时间、送货省体力、退货保证减少担忧。',
					en: 'Reduce what is given: online booking saves time, delivery saves effort, a returns guarantee takes away worry.'
				},
				marks: 2,
				signs: {
					zh: ['省时间', '预约', '送货', '担忧', '退货'],
					en: ['saves time', 'save time', 'booking', 'delivery', 'worry', 'returns']
				}
			},
			{
				text: {
					zh: '以客户的感受为准，并要同竞争者比较，高于别家才会被选中。',
					en: 'It goes by what customers feel and by comparison with rivals: only the highest is chosen.'
				},
				marks: 1,
				signs: {
					zh: ['感受', '感知', '竞争者', '别家', '对手'],
					en: ['feel', 'perceive', 'perception', 'rivals', 'competitor']
				}
			}
		],
		explanation: {
			zh: '概念出自科特勒。容易丢分的是把企业的成本写成客户的成本，例如“工资上涨使总成本上升”。',
			en: 'The concept is Kotler’s. Marks are often lost by writing the company’s cost for the customer’s, such as “wages rise, so total cost rises”.'
		}
	},
	{
		type: 'essay',
		id: 'ch02-essay-004',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 3,
		stem: {
			zh: '客户价值有两种看法。说明它们各指什么、怎样相互依存，以及只顾其中一种会有什么后果。',
			en: 'Customer value can be seen in two ways. Explain what each means, how they depend on each other, and what follows from attending to one only.'
		},
		points: [
			{
				text: {
					zh: '从企业看：客户给企业带来的收益，包含时间和价格两方面因素，可以用终身价值衡量。',
					en: 'From the company: what customers bring it, with the factors of time and price, measured by lifetime value.'
				},
				marks: 2,
				signs: {
					zh: ['带来的收益', '终身价值', '给企业带来'],
					en: ['customers bring', 'lifetime value', 'bring the company']
				}
			},
			{
				text: {
					zh: '从客户看：企业为客户带来的价值总和，取决于客户的感知，可以用让渡价值衡量。',
					en: 'From the customer: the sum of value the company brings, which depends on perception and is measured by delivered value.'
				},
				marks: 2,
				signs: { zh: ['让渡价值', '感知', '为客户带来'], en: ['delivered value', 'perception', 'perceive'] }
			},
			{
				text: {
					zh: '互为条件：客户得到的多才会留下、多买、推荐；企业有收益才有力量继续改进。',
					en: 'Mutual condition: customers who receive much stay, buy more and recommend; only a company with earnings can go on improving.'
				},
				marks: 2,
				signs: {
					zh: ['留下', '推荐', '继续改进', '前提'],
					en: ['stay', 'recommend', 'improving', 'condition']
				}
			},
			{
				text: {
					zh: '只顾企业：靠垄断或锁定维持利润，壁垒一除客户就走。',
					en: 'Company only: profit rests on monopoly or lock-in, and customers go once the barrier falls.'
				},
				marks: 1,
				signs: { zh: ['垄断', '锁定', '壁垒', '离开'], en: ['monopoly', 'lock-in', 'barrier', 'leave'] }
			},
			{
				text: {
					zh: '只顾客户：不计代价地讨好，亏损使关系难以维持。',
					en: 'Customer only: pleasing at any cost ends in losses that the relationship cannot survive.'
				},
				marks: 1,
				signs: {
					zh: ['亏损', '不计代价', '不计成本', '赔本', '亏本', '入不敷出'],
					en: ['at any cost', 'losses', 'lose money', 'unprofitable', 'loss', 'loses money']
				}
			}
		],
		explanation: {
			zh: '好的回答会把两面接到本课程的两个量上：终身价值和让渡价值。一面为正、一面为负的关系，迟早由吃亏的一方结束。',
			en: 'A good answer ties the two to two quantities of the course, lifetime value and delivered value. Where one is positive and the other negative, sooner or later the losing side ends it.'
		}
	},
	{
		type: 'essay',
		id: 'ch02-essay-005',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 3,
		stem: {
			zh: '同一件产品，为什么有的客户觉得值，有的觉得不值？说明客户感知价值的四个方面，并谈企业由此应当怎样做。',
			en: 'Why do some customers find a product worth it and others not, although the product is the same? Explain the four ways in which customers perceive value, and what a company should do in consequence.'
		},
		points: [
			{
				text: {
					zh: '价值是主观的：各人的需要、经验和可选的替代不同。',
					en: 'Value is subjective: needs, experience and alternatives differ.'
				},
				marks: 1,
				signs: {
					zh: ['主观', '因人而异', '需要不同', '经验', '替代'],
					en: ['subjective', 'needs', 'experience', 'alternatives']
				}
			},
			{
				text: {
					zh: '有人看总成本：钱、时间、体力和精神合计最少。',
					en: 'Some look at total cost: the least of money, time, energy and worry together.'
				},
				marks: 1,
				signs: { zh: ['总成本', '付出最少', '合计最少'], en: ['total cost', 'worry together'] }
			},
			{
				text: {
					zh: '有人看总价值：得到的好处最多，多花一点也愿意。',
					en: 'Some look at total value: the most benefit, even if it takes more money.'
				},
				marks: 1,
				signs: { zh: ['总价值', '好处最多'], en: ['total value', 'most benefit'] }
			},
			{
				text: {
					zh: '有人看质量与价格之比，有人看价格与质量之比：每元钱换多少质量，或要这样的质量得花多少钱。',
					en: 'Some look at quality for price, others at price for quality: how much quality a yuan buys, or how much money such quality takes.'
				},
				marks: 2,
				signs: {
					zh: ['之比', '质价比', '性价比', '每元'],
					en: ['ratio', 'quality for price', 'price for quality', 'per yuan']
				}
			},
			{
				text: {
					zh: '企业要先了解目标客户用哪种方式比较，再决定强调什么。',
					en: 'A company must first learn how its target customers compare, then decide what to stress.'
				},
				marks: 1,
				signs: {
					zh: ['目标客户', '细分', '了解客户', '调查'],
					en: ['target', 'segment', 'learn how', 'survey']
				}
			},
			{
				text: {
					zh: '改进要让客户感受得到：说明、试用、看得见的标志。',
					en: 'Improvements must be noticed: explain, let people try, give visible signs.'
				},
				marks: 1,
				signs: { zh: ['试用', '看得见', '讲清楚', '感受得到'], en: ['noticed', 'let people try', 'visible'] }
			},
			{
				text: {
					zh: '不只降价，也减少客户的时间和担忧等付出。',
					en: 'Besides price, reduce other burdens such as waiting and anxiety.'
				},
				marks: 1,
				signs: {
					zh: ['不只降价', '担忧', '非货币', '减少客户的时间', '担心', '等待', '排队', '时间成本'],
					en: ['waiting', 'anxiety', 'burden', 'non-monetary', 'convenien']
				}
			}
		],
		explanation: {
			zh: '四个方面见于课程的复习指导。机制是比较：客户用自己的尺子量同一件东西，所以先弄清尺子，再谈改进。',
			en: 'The four ways are in the course’s revision guide. The mechanism is comparison: customers hold their own yardstick to the same thing, so first find the yardstick, then improve.'
		}
	}
] satisfies readonly EssayQuestion[];
