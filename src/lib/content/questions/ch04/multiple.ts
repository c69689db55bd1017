import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		id: 'ch04-multiple-001',
		type: 'multiple',
		chapter: 4,
		concepts: ['loyalty-definition'],
		difficulty: 1,
		stem: {
			zh: '课程认为客户忠诚体现在哪些方面？',
			en: 'In what does customer loyalty show itself, according to the course?'
		},
		options: [
			{
				right: true,
				text: { zh: '关系维持长久，联系不断', en: 'The relationship lasts and contact does not break off' },
				reason: { zh: '持久性，表现在时间和联系两方面。', en: 'Persistence, in time and in contact.' }
			},
			{
				right: false,
				text: { zh: '守候折扣，降价当天必到', en: 'He watches for discounts and comes on the day' },
				reason: {
					zh: '等打折是价格忠诚；忠诚者不会总等到打折才买。',
					en: 'That is price loyalty; the loyal do not always wait for a discount.'
				}
			},
			{
				right: true,
				text: { zh: '花费上升，钱包份额加大', en: 'He spends more, and our share of wallet grows' },
				reason: {
					zh: '消费金额提高，包括增加交叉购买。',
					en: 'Spending rises, including purchases across products.'
				}
			},
			{
				right: true,
				text: { zh: '怀有感情，自觉代为宣传', en: 'He is attached and speaks for us unasked' },
				reason: { zh: '情感上的依恋与主动推荐。', en: 'Attachment and advocacy.' }
			},
			{
				right: false,
				text: { zh: '受合约约束，期内不离开', en: 'Bound by contract, he does not leave before its end' },
				reason: { zh: '把外力约束当成忠诚的表现。', en: 'Takes an outer bond for a sign of loyalty.' }
			}
		],
		explanation: {
			zh: '三种体现分别对应时间、金钱和情感。约束和折扣也能造成前两种的样子，所以要看第三种，并看约束与折扣去掉之后还剩什么。',
			en: 'The three signs concern time, money and feeling. Contracts and discounts can imitate the first two, so look at the third, and at what remains when they are removed.'
		}
	},
	{
		id: 'ch04-multiple-002',
		type: 'multiple',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 2,
		stem: {
			zh: '关于满意与忠诚的关系，哪些说法正确？',
			en: 'Which statements on satisfaction and loyalty are correct?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '保持率高的企业，客户必定是满意的',
					en: 'A company with high retention must have satisfied customers'
				},
				reason: {
					zh: '忽略人质：不满者可以因转换成本或别无选择而留下。',
					en: 'Overlooks hostages, who stay unhappy because of switching costs or lack of choice.'
				}
			},
			{
				right: true,
				text: {
					zh: '忠诚是否必须出于满意，课程资料说法不一',
					en: 'The course texts differ on whether loyalty must come from satisfaction'
				},
				reason: {
					zh: '复习资料中两种说法并存，取决于忠诚指依恋还是指重复购买。',
					en: 'The revision notes contain both; it depends on whether attachment or repeat buying is meant.'
				}
			},
			{
				right: true,
				text: {
					zh: '满意的客户也可能因更低的价格而离开',
					en: 'Satisfied customers may still leave for a lower price'
				},
				reason: { zh: 'Jones 与 Sasser 称这类人为逐利者。', en: 'Jones and Sasser call them mercenaries.' }
			},
			{
				right: true,
				text: {
					zh: '竞争强弱会改变满意影响忠诚的程度',
					en: 'Competition changes how much satisfaction acts on loyalty'
				},
				reason: {
					zh: '垄断下曲线近于平，竞争下曲线在高端很陡。',
					en: 'Under monopoly the curve is nearly flat, in competition steep at the top.'
				}
			}
		],
		explanation: {
			zh: '满意与忠诚是两个概念：一个是对经历的评价，一个是今后的态度和行为。中间隔着竞争、转换成本、价格和习惯，所以两个方向都不能直接画等号。',
			en: 'They are two notions: one judges an experience, the other concerns later attitude and behaviour. Competition, switching costs, price and habit stand between, so neither implies the other.'
		}
	},
	{
		id: 'ch04-multiple-003',
		type: 'multiple',
		chapter: 4,
		concepts: ['loyalty-types'],
		difficulty: 1,
		stem: {
			zh: '按课程复习资料的分类，哪些忠诚的特点是低依恋、高重复购买？',
			en: 'According to the classification in the revision notes, which types combine low attachment with high repeat buying?'
		},
		options: [
			{
				right: true,
				text: { zh: '垄断忠诚', en: 'Monopoly loyalty' },
				reason: { zh: '没有别家可选，只能一直买。', en: 'There is nobody else, so they keep buying.' }
			},
			{
				right: false,
				text: { zh: '超值忠诚', en: 'Premium loyalty' },
				reason: {
					zh: '超值忠诚依恋也高；误以为常买的都属一类。',
					en: 'Here attachment is high as well; not all frequent buying is of one kind.'
				}
			},
			{
				right: true,
				text: { zh: '惰性忠诚', en: 'Inertia loyalty' },
				reason: { zh: '懒得换，所以一直买。', en: 'They cannot be bothered to change and so keep buying.' }
			},
			{
				right: true,
				text: { zh: '激励忠诚', en: 'Incentive loyalty' },
				reason: {
					zh: '资料把它归入此类；但重复购买只在奖励期间高。',
					en: 'The notes place it here, though repeat buying is high only while rewarded.'
				}
			},
			{
				right: false,
				text: { zh: '价格忠诚', en: 'Price loyalty' },
				reason: {
					zh: '跟着最低价走，对任何一家的重复购买都低。',
					en: 'It follows the lowest price, so repeat buying from any one supplier is low.'
				}
			}
		],
		explanation: {
			zh: '三种低依恋、高重复购买各有支柱：没有选择、怕麻烦、有奖励。支柱一抽掉，购买就降下来，所以企业应趁支柱还在时培养依恋。',
			en: 'Each of the three rests on a prop: no choice, bother, reward. Remove it and the buying falls; a company should build attachment while the prop stands.'
		}
	},
	{
		id: 'ch04-multiple-004',
		type: 'multiple',
		chapter: 4,
		concepts: ['mckinsey-loyalty'],
		difficulty: 3,
		stem: {
			zh: '根据 Coyles 与 Gokey（2002）对忠诚与消费下滑的分析，哪些说法成立？',
			en: 'Which statements follow from the analysis of loyalty and declining spend by Coyles and Gokey (2002)?'
		},
		options: [
			{
				right: false,
				text: { zh: '惯性型忠诚者最常重新比较各家条件', en: 'Inertial loyalists compare offers most often' },
				reason: {
					zh: '经常比较的是分析比较型；惯性型很少考虑更换。',
					en: 'Deliberators compare often; the inertial seldom think of changing.'
				}
			},
			{
				right: true,
				text: {
					zh: '下滑的原因不同，挽回的办法也应不同',
					en: 'Different reasons for decline call for different responses'
				},
				reason: {
					zh: '需要改变、重新比较、不满，各需要不同的对策。',
					en: 'Changed needs, renewed comparison and dissatisfaction each need their own.'
				}
			},
			{
				right: true,
				text: {
					zh: '只盯流失率的企业会低估忠诚的变化',
					en: 'A company that watches churn alone underrates changes in loyalty'
				},
				reason: {
					zh: '流失是下滑的最后一步，此前的减少看不见。',
					en: 'Leaving is the last step of a decline; what comes before stays unseen.'
				}
			},
			{
				right: false,
				text: {
					zh: '消费下滑的客户都曾对服务有所不满',
					en: 'All customers whose spending declines had been dissatisfied'
				},
				reason: {
					zh: '不满意只是三类下滑之一，生活方式改变者可以很满意。',
					en: 'Dissatisfaction is one of three reasons; those whose lives changed may be content.'
				}
			},
			{
				right: true,
				text: {
					zh: '客户没有离开，给企业的钱也可能大减',
					en: 'Customers who stay may still give far less money'
				},
				reason: {
					zh: '所举银行由减少余额损失 24%，由离去只损失 3%。',
					en: 'Their bank lost 24 % by reduced balances and only 3 % by departures.'
				}
			}
		],
		explanation: {
			zh: '要点是把忠诚看作程度，并追问原因：同样少花一百元，可能是换了城市、比了价，或者受了气。管理下滑比单防流失能找回更多价值。',
			en: 'The point is to see loyalty by degrees and to ask for reasons: a hundred yuan less may mean a move, a comparison or an annoyance. Managing decline recovers more value than guarding against departure alone.'
		}
	},
	{
		id: 'ch04-multiple-005',
		type: 'multiple',
		chapter: 4,
		concepts: ['loyalty-judging'],
		difficulty: 2,
		stem: {
			zh: '一位老客户出现下列变化，哪些是忠诚减弱的信号？',
			en: 'Which of these changes in a long-standing customer signal weakening loyalty?'
		},
		options: [
			{
				right: false,
				text: { zh: '主动写来建议，希望改进新产品', en: 'He writes in with ideas for a new product' },
				reason: {
					zh: '把提意见误作疏远；肯花时间提建议正是在意。',
					en: 'Mistakes advice for distance; taking the trouble shows that he cares.'
				}
			},
			{
				right: true,
				text: {
					zh: '对小幅涨价反应强烈，要求让步',
					en: 'He reacts strongly to a small rise and wants it undone'
				},
				reason: {
					zh: '价格敏感度上升，说明情感的分量在下降。',
					en: 'Growing price sensitivity means that feeling weighs less.'
				}
			},
			{
				right: true,
				text: {
					zh: '总支出未变，在本店的份额下降',
					en: 'Total spending is unchanged, our share of it falls'
				},
				reason: {
					zh: '钱分给了别家，是份额上的下滑。',
					en: 'His money goes elsewhere: a fall in share of wallet.'
				}
			},
			{
				right: true,
				text: { zh: '挑选同样的商品花的时间变长', en: 'He takes longer to choose the same goods' },
				reason: { zh: '不再凭信任直接购买，开始比较。', en: 'He no longer buys on trust but compares.' }
			},
			{
				right: true,
				text: { zh: '过去常介绍新客，如今不再介绍', en: 'He used to bring new customers and has stopped' },
				reason: {
					zh: '推荐是情感的行为表现，停止推荐常先于离开。',
					en: 'Recommending is feeling in action; it often stops before buying does.'
				}
			}
		],
		explanation: {
			zh: '重复购买率变动最慢，等它下降往往已晚。份额、挑选时间、推荐和价格态度变得更早，适合作预警。',
			en: 'The repeat rate moves last; when it falls it is often too late. Share, time taken to choose, recommendation and attitude to price move earlier and can serve as warning.'
		}
	},
	{
		id: 'ch04-multiple-006',
		type: 'multiple',
		chapter: 4,
		concepts: ['loyalty-economics'],
		difficulty: 2,
		stem: {
			zh: '关于忠诚的经济效益，哪些解释成立？',
			en: 'Which explanations of the economics of loyalty hold?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '老客户无需再投入，支出会逐年归零',
					en: 'Old customers need nothing more, so spending on them goes to zero'
				},
				reason: {
					zh: '课程指出对忠诚客户的支出也会增加，只是获利率往往高于其他业务。',
					en: 'The course notes that spending on the loyal rises too; it is just that it often pays better than other activities.'
				}
			},
			{
				right: true,
				text: {
					zh: '老客户的推荐代替了一部分获客费用',
					en: 'Their recommendations replace part of the cost of acquisition'
				},
				reason: {
					zh: '由推荐而来的客户，企业少花争取的钱。',
					en: 'Customers who come by referral cost less to win.'
				}
			},
			{
				right: false,
				text: {
					zh: '任何行业里，老客户都必定比新客户赚钱',
					en: 'In every industry each old customer earns more than a new one'
				},
				reason: {
					zh: '把一般倾向说成铁律。有的大客户折扣多、服务多，利润反而低。',
					en: 'Turns a tendency into a law. Some large old customers take discounts and service that eat the profit.'
				}
			},
			{
				right: true,
				text: {
					zh: '交易成为惯例，使服务老客户的成本下降',
					en: 'Routine dealings make old customers cheaper to serve'
				},
				reason: {
					zh: '双方熟悉流程，沟通与差错都减少。',
					en: 'Both know the procedure, so there is less explaining and fewer errors.'
				}
			}
		],
		explanation: {
			zh: '四个来源是增加购买、降低成本、推荐和较高价格。它们是平均的倾向，具体到某位客户仍要算账，这就是后面客户终身价值一章要做的事。',
			en: 'The four sources are more buying, lower cost, referral and higher price. They are tendencies on average; for one customer it has to be reckoned, as the chapter on lifetime value does.'
		}
	},
	{
		id: 'ch04-multiple-007',
		type: 'multiple',
		chapter: 4,
		concepts: ['loyalty-paths'],
		difficulty: 2,
		stem: {
			zh: '下列做法中，哪些属于课程所说的忠诚阶梯计划？',
			en: 'Which of these measures belong to what the course calls the loyalty ladder?'
		},
		options: [
			{
				right: true,
				text: { zh: '设立会员制，按等级给予待遇', en: 'A membership with treatment by grade' },
				reason: { zh: '会员制是阶梯的骨架。', en: 'Membership is the frame of the ladder.' }
			},
			{
				right: false,
				text: { zh: '研究偏好，挑选合适的细分市场', en: 'Studying preferences to pick a segment' },
				reason: { zh: '属于“选择客户”的途径。', en: 'That is the path of choosing customers.' }
			},
			{
				right: true,
				text: { zh: '发积分卡，凭消费记录换礼遇', en: 'Points cards that turn purchases into benefits' },
				reason: { zh: '积分卡是阶梯计划的一项。', en: 'Points cards are part of the ladder.' }
			},
			{
				right: false,
				text: { zh: '约定高额违约金，防止中途退出', en: 'A high penalty against leaving early' },
				reason: { zh: '属于提高转换成本中的金钱损失。', en: 'That raises switching costs, by monetary loss.' }
			},
			{
				right: true,
				text: { zh: '定期沟通，并附送增值服务', en: 'Regular communication with added services' },
				reason: {
					zh: '客户沟通和增值服务都在阶梯计划之内。',
					en: 'Communication and value-added services are both part of it.'
				}
			}
		],
		explanation: {
			zh: '课程列出五条途径：提高满意度、选择客户、忠诚阶梯、提高转换成本、爱心文化。阶梯用好处引人向上，违约金用代价拦人离开，方向不同。',
			en: 'The course names five paths: satisfaction, choosing customers, the ladder, switching costs, a culture of care. The ladder draws people up by benefits, a penalty holds them back by cost.'
		}
	},
	{
		id: 'ch04-multiple-008',
		type: 'multiple',
		chapter: 4,
		concepts: ['brand-loyalty'],
		difficulty: 2,
		stem: {
			zh: '关于品牌忠诚形成的三个阶段，哪些说法正确？',
			en: 'Which statements on the three stages of brand loyalty are correct?'
		},
		options: [
			{
				right: false,
				text: { zh: '听说过某个牌子，就已经到了接受阶段', en: 'Having heard of a brand means acceptance' },
				reason: {
					zh: '听说只是知名；接受还要求不排斥、愿意考虑。',
					en: 'That is awareness; acceptance means not refusing it and being ready to consider it.'
				}
			},
			{
				right: true,
				text: {
					zh: '认同是觉得它合乎自己的看法与品位',
					en: 'Identification means that it fits one’s views and taste'
				},
				reason: { zh: '由“可以用”进到“像我”。', en: 'From “it will do” to “it is like me”.' }
			},
			{
				right: true,
				text: {
					zh: '偏好须由接受和认同逐步发展而来',
					en: 'Preference grows step by step out of the other two'
				},
				reason: {
					zh: '三个阶段有先后，依恋逐步加深。',
					en: 'The stages have an order in which attachment deepens.'
				}
			},
			{
				right: false,
				text: {
					zh: '到了偏好阶段，质量下降也不会离开',
					en: 'Once at preference, nobody leaves even if quality falls'
				},
				reason: {
					zh: '把偏好当成永久。偏好使人宽容，但一再失望仍会消退。',
					en: 'Takes preference for permanent. It makes people forgiving, but repeated disappointment wears it out.'
				}
			}
		],
		explanation: {
			zh: '阶段说的用处在于看清下一步该做什么：使人愿意试，使人觉得合意，使人非它不可。每一步都靠一次次好的经历，也都可能倒退。',
			en: 'The stages tell what to do next: make people try, make them feel it suits them, make it their choice. Each step rests on good experiences and can be lost again.'
		}
	},
	{
		id: 'ch04-multiple-009',
		type: 'multiple',
		chapter: 4,
		concepts: ['loyalty-causes-of-low', 'satisfaction-vs-loyalty'],
		difficulty: 3,
		stem: {
			zh: '某市电话用户的满意指数三年不变，保持率却由 95% 降到 80%。哪些变化能解释这一现象？',
			en: 'In a city the satisfaction index of telephone users has not moved for three years, while retention fell from 95 to 80 %. Which changes can explain this?'
		},
		options: [
			{
				right: false,
				text: { zh: '客户对价格的关心普遍比从前降低', en: 'Customers care less about price than before' },
				reason: {
					zh: '方向相反：价格敏感下降会使人更少为低价离开。',
					en: 'Works the other way: less care for price means fewer leave for a lower one.'
				}
			},
			{
				right: false,
				text: { zh: '老用户的合约期由一年延长到两年', en: 'Contracts were extended from one year to two' },
				reason: {
					zh: '方向相反：合约加长提高离开的代价。',
					en: 'Works the other way: longer contracts raise the price of leaving.'
				}
			},
			{
				right: true,
				text: {
					zh: '又有两家公司获准经营，独家局面结束',
					en: 'Two more companies were licensed and the sole supply ended'
				},
				reason: {
					zh: '原先的人质有了去处，满意不变也会走。',
					en: 'Former hostages now have somewhere to go, with satisfaction unchanged.'
				}
			},
			{
				right: true,
				text: {
					zh: '换公司可以保留号码，手续网上办妥',
					en: 'Numbers may be kept and the change made online'
				},
				reason: {
					zh: '转换成本下降，同样的满意留不住同样多的人。',
					en: 'Switching costs fell; the same satisfaction holds fewer people.'
				}
			}
		],
		explanation: {
			zh: '去留取决于满意，也取决于别处有没有更好的、换起来难不难。满意不变而保持率下降时，应先查市场结构和转换成本。',
			en: 'Staying depends on satisfaction, on what others offer and on how hard it is to change. If retention falls at constant satisfaction, look at market structure and switching costs first.'
		}
	}
] satisfies readonly MultipleQuestion[];
