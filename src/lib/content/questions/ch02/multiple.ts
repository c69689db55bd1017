import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		type: 'multiple',
		id: 'ch02-multiple-001',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		stem: {
			zh: '下列哪些做法体现能动型客户关系？',
			en: 'Which practices show a proactive customer relationship?'
		},
		options: [
			{
				text: {
					zh: '成交之后既不联系，也不留联系方式',
					en: 'After the sale there is no contact and no way to make one'
				},
				right: false,
				reason: { zh: '这是基本型。', en: 'That is the basic type.' }
			},
			{
				text: {
					zh: '不时来电，介绍把设备用得更好的窍门',
					en: 'Calling now and then with hints on using the equipment better'
				},
				right: true,
				reason: { zh: '持续提供改进使用的建议。', en: 'It goes on giving advice on use.' }
			},
			{
				text: {
					zh: '留下服务电话，等客户有问题时再答复',
					en: 'Leaving a service number and answering when customers call'
				},
				right: false,
				reason: { zh: '这是被动型。', en: 'That is the reactive type.' }
			},
			{
				text: {
					zh: '新产品上市时，主动告诉适合使用的老客户',
					en: 'Telling old customers whom it suits of a new product'
				},
				right: true,
				reason: { zh: '持续提供新产品的信息。', en: 'It goes on giving news of products.' }
			}
		],
		explanation: {
			zh: '能动型的两个要素：由企业先联系，而且不止一次。内容要对客户有用，否则频繁来电只是打扰。',
			en: 'Two things make it proactive: the company speaks first, and more than once. The contents must be useful, or frequent calls are a nuisance.'
		}
	},
	{
		type: 'multiple',
		id: 'ch02-multiple-002',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 2,
		stem: {
			zh: '关于怎样选择客户关系的类型，哪些判断符合科特勒的思想？',
			en: 'Which judgements on choosing a type of relationship agree with Kotler’s thinking?'
		},
		options: [
			{
				text: {
					zh: '客户少而利润高时，值得结成伙伴关系',
					en: 'Few customers with high margins are worth a partnership'
				},
				right: true,
				reason: {
					zh: '照顾得过来，也付得起费用。',
					en: 'They can be looked after, and the margin pays for it.'
				}
			},
			{
				text: {
					zh: '无论利润高低，都应力求与每位客户结成伙伴',
					en: 'Whatever the margin, one should seek partnership with every customer'
				},
				right: false,
				reason: {
					zh: '关系越深费用越高，利润不足就会亏损。',
					en: 'Deeper ties cost more; without margin they lose money.'
				}
			},
			{
				text: {
					zh: '同一家企业可以对不同的客户群用不同的类型',
					en: 'One company may use different types for different groups'
				},
				right: true,
				reason: {
					zh: '按各群的数量和利润分别选择。',
					en: 'Each group is chosen for by its number and margin.'
				}
			},
			{
				text: {
					zh: '产品质量过硬的企业，选哪种类型结果都一样',
					en: 'With sound products the result is the same whatever the type'
				},
				right: false,
				reason: {
					zh: '质量不能代替往来；意见、信息和信任都靠联系得来。',
					en: 'Quality does not replace contact, which brings opinions, news and trust.'
				}
			},
			{
				text: {
					zh: '客户极多而利润很薄时，基本型或被动型就够',
					en: 'With very many customers and thin margins, basic or reactive is enough'
				},
				right: true,
				reason: { zh: '更深的往来付不起。', en: 'Anything deeper cannot be paid for.' }
			}
		],
		explanation: {
			zh: '类型没有好坏，只有合不合适。技术进步（如自助服务和自动提醒）降低了联系的费用，会使更深的类型在更薄的利润下也划得来。',
			en: 'No type is good or bad in itself, only fitting or not. Cheaper contact, such as self-service and automatic reminders, makes deeper types pay at thinner margins.'
		}
	},
	{
		type: 'multiple',
		id: 'ch02-multiple-003',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 1,
		stem: {
			zh: '关于客户的种类，哪些说法符合课程？',
			en: 'Which statements about kinds of customer agree with the course?'
		},
		options: [
			{
				text: {
					zh: '潜在客户现在还没有购买，经过努力可能购买',
					en: 'Potential customers have not bought yet but may be brought to'
				},
				right: true,
				reason: { zh: '他们是将来的客户。', en: 'They are customers to be.' }
			},
			{
				text: {
					zh: '游离客户用过本企业产品，也常买别家的产品',
					en: 'Floating customers use the company’s product and often others’ as well'
				},
				right: true,
				reason: {
					zh: '流动性大，是竭力争取留住的对象。',
					en: 'They move about, and one should try hard to keep them.'
				}
			},
			{
				text: {
					zh: '忠诚客户不会再流失，因此不需要继续投入',
					en: 'Loyal customers will not leave, so nothing more need be spent on them'
				},
				right: false,
				reason: { zh: '忠诚会因疏忽而减退。', en: 'Loyalty fades through neglect.' }
			},
			{
				text: {
					zh: '员工接受彼此的服务，可以看作内部的客户',
					en: 'Employees serve one another and can be seen as internal customers'
				},
				right: true,
				reason: {
					zh: '满意营销把员工列为客户。',
					en: 'Satisfaction marketing counts employees as customers.'
				}
			},
			{
				text: {
					zh: '流失客户已经离开，他们的资料应当全部删除',
					en: 'Lost customers are gone, and their records should all be deleted'
				},
				right: false,
				reason: {
					zh: '课程中的物流论文主张列入预期客户，再行争取；保存资料当然要依法。',
					en: 'The course’s paper on logistics would enter them as prospects; keeping data must of course be lawful.'
				}
			}
		],
		explanation: {
			zh: '种类是客户此刻的状态，不是标签：人会从潜在走到忠诚，也会从忠诚滑向游离。',
			en: 'A kind is a customer’s present state, not a label: people move from potential to loyal, and slip from loyal to floating.'
		}
	},
	{
		type: 'multiple',
		id: 'ch02-multiple-004',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 3,
		stem: {
			zh: '要使客户沿着关系往前走一步，哪些“起点—目标—做法”的搭配恰当？',
			en: 'To move customers one step along the relationship, which sets of start, goal and measure are suitable?'
		},
		options: [
			{
				text: {
					zh: '潜在—预期：用现实客户的特征定准则来筛选',
					en: 'Potential to prospective: screen by criteria taken from current customers'
				},
				right: true,
				reason: { zh: '把力气用在更可能购买的人身上。', en: 'Effort goes to those likelier to buy.' }
			},
			{
				text: {
					zh: '初次—重复：问清首次体验，给出再来的理由',
					en: 'First-time to repeat: ask about the first experience and give a reason to return'
				},
				right: true,
				reason: {
					zh: '解决首次的不满，降低再来的门槛。',
					en: 'Settles what was amiss and makes returning easier.'
				}
			},
			{
				text: {
					zh: '预期—现实：先发给终身会员卡，宣布其为忠诚客户',
					en: 'Prospective to current: issue a life membership and declare them loyal'
				},
				right: false,
				reason: {
					zh: '尚未购买，谈不上忠诚；称号不能代替体验。',
					en: 'They have not bought yet; a title does not replace experience.'
				}
			},
			{
				text: {
					zh: '重复—忠诚：听取意见，给予与众不同的关照',
					en: 'Repeat to loyal: listen to them and give special attention'
				},
				right: true,
				reason: {
					zh: '由习惯变为依恋，要靠受重视的感受。',
					en: 'Habit turns to attachment through feeling valued.'
				}
			},
			{
				text: {
					zh: '流失—预期：查明离开的原因，对值得的再争取',
					en: 'Lost to prospective: find why they left and approach those worth it'
				},
				right: true,
				reason: { zh: '先改正原因，再谈挽回。', en: 'Mend the cause before trying again.' }
			}
		],
		explanation: {
			zh: '每一步的阻力不同：前两步缺的是了解，中间缺的是满意，最后缺的是感情或信任。做法要针对这一步的阻力。',
			en: 'The hindrance differs at each step: early on knowledge is lacking, then satisfaction, then feeling or trust. A measure must meet the hindrance of its step.'
		}
	},
	{
		type: 'multiple',
		id: 'ch02-multiple-005',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 2,
		stem: {
			zh: '关于客户价值的两面，哪些说法正确？',
			en: 'Which statements about the two sides of customer value are right?'
		},
		options: [
			{
				text: {
					zh: '企业一面看客户带来的收益，以及能持续多久',
					en: 'The company’s side looks at what customers bring, and for how long'
				},
				right: true,
				reason: { zh: '包含价格和时间两方面因素。', en: 'It holds the factors of price and time.' }
			},
			{
				text: {
					zh: '客户一面的大小，应以企业的财务报表为准',
					en: 'The customer’s side is to be read from the company’s accounts'
				},
				right: false,
				reason: {
					zh: '报表记的是企业的收支，不是客户的感受。',
					en: 'Accounts record the company’s income and spending, not what customers feel.'
				}
			},
			{
				text: {
					zh: '客户一面以客户自己的感知为准，因人而异',
					en: 'The customer’s side goes by each customer’s own perception'
				},
				right: true,
				reason: {
					zh: '感知偏好是衡量客户价值的重要标志。',
					en: 'Perceived preference is the important mark of customer value.'
				}
			},
			{
				text: {
					zh: '两面总是同升同降，因此只须盯住其中一面',
					en: 'The two always rise and fall together, so watching one is enough'
				},
				right: false,
				reason: {
					zh: '锁定和亏本促销都会使两面背离。',
					en: 'Lock-in and loss-making promotions drive them apart.'
				}
			}
		],
		explanation: {
			zh: '经营的要点是使两面都为正：客户得到的超过付出的，企业收到的也超过付出的。只有一面为正的关系不会长久。',
			en: 'The point of business is to make both positive: customers receive more than they give, and so does the company. Where only one is positive, the relationship does not last.'
		}
	},
	{
		type: 'multiple',
		id: 'ch02-multiple-006',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 1,
		stem: { zh: '下列哪些属于客户总成本？', en: 'Which of these belong to total customer cost?' },
		options: [
			{
				text: { zh: '货币成本', en: 'Money cost' },
				right: true,
				reason: { zh: '价格和其他要付的钱。', en: 'The price and whatever else has to be paid.' }
			},
			{
				text: { zh: '人员成本', en: 'Personnel cost' },
				right: false,
				reason: {
					zh: '人员属于总价值一边；雇人的费用是企业的成本。',
					en: 'Personnel stands on the side of value; wages are the company’s cost.'
				}
			},
			{
				text: { zh: '时间成本', en: 'Time cost' },
				right: true,
				reason: { zh: '寻找、等候和学习所花的时间。', en: 'Time spent on searching, waiting and learning.' }
			},
			{
				text: { zh: '形象成本', en: 'Image cost' },
				right: false,
				reason: { zh: '形象属于总价值一边。', en: 'Image stands on the side of value.' }
			},
			{
				text: { zh: '精神成本', en: 'Psychic cost' },
				right: true,
				reason: { zh: '担心、犹豫和压力。', en: 'Worry, hesitation and strain.' }
			}
		],
		explanation: {
			zh: '价值四项：产品、服务、人员、形象；成本四项：货币、时间、体力、精神。分清“客户得到的”和“客户付出的”，就不会混。',
			en: 'Four of value: product, service, personnel, image; four of cost: money, time, energy, psychic. Keep what customers receive and what they give apart, and there is no confusion.'
		}
	},
	{
		type: 'multiple',
		id: 'ch02-multiple-007',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 2,
		stem: {
			zh: '不降价，下列哪些做法能提高多数客户的让渡价值？',
			en: 'Without lowering the price, which measures raise delivered value for most customers?'
		},
		options: [
			{
				text: { zh: '把原来免费的安装改为收费', en: 'Charge for fitting that used to be free' },
				right: false,
				reason: { zh: '货币成本上升，让渡价值下降。', en: 'Money cost rises, delivered value falls.' }
			},
			{
				text: {
					zh: '培训店员，使解答更准确、更耐心',
					en: 'Train staff to answer more correctly and patiently'
				},
				right: true,
				reason: { zh: '人员价值上升。', en: 'Personnel value rises.' }
			},
			{
				text: {
					zh: '提供真伪查询和无理由退货',
					en: 'Offer an authenticity check and returns with no questions asked'
				},
				right: true,
				reason: { zh: '精神成本下降。', en: 'Psychic cost falls.' }
			},
			{
				text: {
					zh: '加上多数人用不到的功能，并相应提价',
					en: 'Add functions most people do not use, and raise the price to match'
				},
				right: false,
				reason: {
					zh: '感知的价值几乎未增，货币成本却增加。',
					en: 'Perceived value hardly grows, money cost does.'
				}
			},
			{
				text: { zh: '增设自助取货点，省去往返和等候', en: 'Add pick-up points that save trips and waiting' },
				right: true,
				reason: { zh: '时间和体力成本下降。', en: 'Cost in time and energy falls.' }
			}
		],
		explanation: {
			zh: '降价只动一项，而且对手当天就能跟上。其余七项的改进更难模仿，因此常常是更持久的优势。',
			en: 'A price cut moves one item only and can be matched the same day. Improvements in the other seven are harder to copy and so often last longer.'
		}
	},
	{
		type: 'multiple',
		id: 'ch02-multiple-008',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 3,
		stem: {
			zh: '某客户眼中（单位：元），甲的价值为产品 600、服务 100、人员 50、形象 50，成本为货币 600、时间 40、体力 30、精神 30；乙的价值为产品 600、服务 60、人员 30、形象 30，成本为货币 560、时间 50、体力 40、精神 30。哪些说法正确？',
			en: 'In a customer’s eyes (in yuan) the value of A is product 600, service 100, personnel 50, image 50, and its cost money 600, time 40, energy 30, psychic 30; the value of B is product 600, service 60, personnel 30, image 30, and its cost money 560, time 50, energy 40, psychic 30. Which statements are right?'
		},
		options: [
			{
				text: { zh: '甲的让渡价值比乙高 60 元', en: 'A’s delivered value is 60 yuan higher than B’s' },
				right: true,
				reason: {
					zh: '甲 800 − 700 = 100，乙 720 − 680 = 40，相差 60。',
					en: 'A has 800 − 700 = 100, B has 720 − 680 = 40: a gap of 60.'
				}
			},
			{
				text: { zh: '乙的价格较低，让渡价值也较高', en: 'B’s price is lower and its delivered value higher' },
				right: false,
				reason: {
					zh: '只看货币成本；乙少了 80 元总价值，却只少 20 元总成本。',
					en: 'Looks at money only: B has 80 less value for only 20 less cost.'
				}
			},
			{
				text: {
					zh: '乙再降价 60 元，两者的让渡价值相等',
					en: 'If B’s price falls by another 60 yuan, the two are equal'
				},
				right: true,
				reason: {
					zh: '货币成本少 60，乙成为 40 + 60 = 100，与甲相等。',
					en: 'With 60 less to pay, B has 40 + 60 = 100, as A has.'
				}
			},
			{
				text: {
					zh: '甲的非货币成本高于乙的非货币成本',
					en: 'A’s costs other than money are higher than B’s'
				},
				right: false,
				reason: {
					zh: '甲 40 + 30 + 30 = 100，乙 50 + 40 + 30 = 120。',
					en: 'A has 40 + 30 + 30 = 100, B has 50 + 40 + 30 = 120.'
				}
			},
			{
				text: {
					zh: '两者的差距与产品价值本身无关',
					en: 'The gap between them is not due to product value itself'
				},
				right: true,
				reason: {
					zh: '产品价值都是 600，差距来自服务、人员、形象和成本。',
					en: 'Product value is 600 in both; service, personnel, image and cost make the gap.'
				}
			}
		],
		explanation: {
			zh: '产品相同、价格更高，仍可以更受欢迎。做这类题先分别求总价值和总成本，再相减，最后才比较。',
			en: 'With the same product and a higher price one can still be preferred. Add up value and cost separately first, subtract, and only then compare.'
		}
	},
	{
		type: 'multiple',
		id: 'ch02-multiple-009',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 1,
		stem: {
			zh: '从广义上说，客户对价值的感知包括哪些方面？',
			en: 'In the broad sense, in which ways do customers perceive value?'
		},
		options: [
			{
				text: { zh: '对总成本的感知', en: 'As total cost' },
				right: true,
				reason: { zh: '付出的全部，不只是钱。', en: 'All that is given up, not money alone.' }
			},
			{
				text: { zh: '对企业利润率的感知', en: 'As the company’s rate of profit' },
				right: false,
				reason: {
					zh: '企业赚多少，不在客户得失之内。',
					en: 'What the company earns is no part of the customer’s gain or loss.'
				}
			},
			{
				text: { zh: '对总价值的感知', en: 'As total value' },
				right: true,
				reason: { zh: '得到的全部好处。', en: 'All that is received.' }
			},
			{
				text: { zh: '对质量与价格之比的感知', en: 'As the ratio of quality to price' },
				right: true,
				reason: { zh: '每一元钱换来的质量。', en: 'The quality that a yuan buys.' }
			},
			{
				text: { zh: '对市场占有率的感知', en: 'As the product’s market share' },
				right: false,
				reason: {
					zh: '占有率可能影响形象，但不是感知价值的一个方面。',
					en: 'Share may affect image but is not one of the ways of perceiving value.'
				}
			}
		],
		explanation: {
			zh: '加上“价格与质量之比”共四个方面。同一位客户在不同场合也会换用：买药看总价值，买纸巾看比价。',
			en: 'With the ratio of price to quality there are four. The same customer changes between them: total value for medicine, a ratio for tissues.'
		}
	}
] satisfies readonly MultipleQuestion[];
