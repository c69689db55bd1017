import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		type: 'multiple',
		id: 'ch06-multiple-001',
		chapter: 6,
		concepts: ['clv-definition'],
		difficulty: 1,
		stem: {
			zh: '关于客户终身价值，哪些说法正确？',
			en: 'Which statements about customer lifetime value are right?'
		},
		options: [
			{
				text: {
					zh: '它等于客户历年购买额之和',
					en: 'It equals the sum of a customer’s purchases over the years'
				},
				right: false,
				reason: {
					zh: '购买额没有扣成本，只看过去，也没有折现。',
					en: 'Purchases are before costs, look only back and are not discounted.'
				}
			},
			{
				text: {
					zh: '它考虑时间，以后的利润要折现',
					en: 'It takes account of time: later profits are discounted'
				},
				right: true,
				reason: {
					zh: '课程说客户价值包含时间和价格两方面的因素。',
					en: 'The course says that customer value has to do with both time and price.'
				}
			},
			{
				text: { zh: '它对任何一位客户都必定是正数', en: 'It is bound to be positive for any customer' },
				right: false,
				reason: {
					zh: '服务成本高于收入的客户，净利润为负，价值也为负。',
					en: 'Where serving costs more than it earns, net profit is negative, and so is the value.'
				}
			},
			{
				text: { zh: '它从企业的角度衡量客户', en: 'It measures customers from the company’s point of view' },
				right: true,
				reason: {
					zh: '它是客户给企业的价值；客户得到的价值另有名称，叫让渡价值。',
					en: 'It is what the customer is worth to the company; what the customer receives is called delivered value.'
				}
			}
		],
		explanation: {
			zh: '终身价值是企业的眼光、整段关系、折现后的净利润。它可正可负，所以既能指出该留住谁，也能指出谁在使企业亏损。',
			en: 'Lifetime value means the company’s view, the whole relationship and discounted net profit. It may have either sign, and so shows both whom to keep and who costs the company money.'
		}
	},
	{
		type: 'multiple',
		id: 'ch06-multiple-002',
		chapter: 6,
		concepts: ['clv-drivers'],
		difficulty: 1,
		stem: {
			zh: '各年净利润为正，其他条件不变，哪些变化会提高单个客户的终身价值？',
			en: 'Yearly net profit is positive. Other things equal, which changes raise the lifetime value of a single customer?'
		},
		options: [
			{
				text: { zh: '他来往的年数延长', en: 'The customer stays for more years' },
				right: true,
				reason: { zh: '多几年净利润，价值上升。', en: 'More years of net profit add value.' }
			},
			{
				text: { zh: '他每年的购买次数增加', en: 'The customer buys more often each year' },
				right: true,
				reason: { zh: '每年的贡献上升。', en: 'The yearly contribution rises.' }
			},
			{
				text: { zh: '企业新增了一批同类客户', en: 'The company gains a number of similar customers' },
				right: false,
				reason: {
					zh: '这提高客户资产总额，不改变这一位客户的价值。',
					en: 'That raises total customer equity, not the value of this one.'
				}
			},
			{
				text: {
					zh: '他熟悉流程，占用的服务减少',
					en: 'Knowing the routine, the customer needs less service'
				},
				right: true,
				reason: { zh: '服务成本下降，净利润上升。', en: 'Lower cost to serve raises net profit.' }
			},
			{
				text: { zh: '计算用的折现率提高', en: 'The discount rate used in the calculation goes up' },
				right: false,
				reason: {
					zh: '折现率提高，以后的利润折得更少，价值下降。',
					en: 'A higher rate makes later profits count for less.'
				}
			}
		],
		explanation: {
			zh: '单个客户的价值由时间、每年贡献、成本和折现率决定。客户人数影响的是客户资产，即各客户价值之和。',
			en: 'One customer’s value depends on time, yearly contribution, cost and the discount rate. The number of customers matters for customer equity, the sum of their values.'
		}
	},
	{
		type: 'multiple',
		id: 'ch06-multiple-003',
		chapter: 6,
		concepts: ['clv-components'],
		difficulty: 2,
		stem: {
			zh: '一位客户的利润逐年上升。按赖克哈尔德与萨瑟（1990）的分析，哪些可以是原因？',
			en: 'The profit from a customer rises year after year. Which of these may be the reason, according to the analysis of Reichheld and Sasser (1990)?'
		},
		options: [
			{
				text: {
					zh: '他把更多的购买转到本企业来',
					en: 'More of the customer’s purchases are shifted to the company'
				},
				right: true,
				reason: { zh: '购买增加，钱包份额上升。', en: 'Purchases grow, and so does share of wallet.' }
			},
			{
				text: {
					zh: '他熟悉产品，少打咨询电话',
					en: 'The customer knows the products and calls less for advice'
				},
				right: true,
				reason: { zh: '服务成本下降。', en: 'Cost to serve falls.' }
			},
			{
				text: {
					zh: '企业当年争取他花的钱逐年减少',
					en: 'What it cost to win the customer becomes less every year'
				},
				right: false,
				reason: {
					zh: '获客成本只在开头发生一次，以后不变，也不再发生。',
					en: 'Acquisition cost arises once at the start: it neither changes nor recurs.'
				}
			},
			{
				text: {
					zh: '他不等打折就买，付全价',
					en: 'The customer pays the full price without waiting for sales'
				},
				right: true,
				reason: { zh: '即溢价部分。', en: 'That is the price premium.' }
			},
			{
				text: { zh: '他介绍来的新客户越来越多', en: 'The customer sends more and more new customers' },
				right: true,
				reason: {
					zh: '即推荐带来的利润，又省下获客费用。',
					en: 'That is the profit from referrals, and acquisition spending is saved as well.'
				}
			}
		],
		explanation: {
			zh: '利润上升来自多买、省成本、推荐和溢价。获客成本可以分摊到更长的年份，但本身不会变少，把它算进每年的变化会误解利润的来源。',
			en: 'Rising profit comes from more buying, lower cost, referrals and a premium. Acquisition cost can be spread over more years but does not itself shrink; to read it as a yearly change mistakes where profit comes from.'
		}
	},
	{
		type: 'multiple',
		id: 'ch06-multiple-004',
		chapter: 6,
		concepts: ['clv-four-steps'],
		difficulty: 2,
		stem: {
			zh: '用四步法计算时，哪些做法正确？',
			en: 'Which ways of working are right when the four steps are applied?'
		},
		options: [
			{
				text: {
					zh: '先把各年利润相加，再按最后一年折现一次',
					en: 'Add the profits first, then discount the total once from the last year'
				},
				right: false,
				reason: {
					zh: '早到的钱被折得太多，价值偏低。',
					en: 'Money that comes early is discounted too much, and the value is too low.'
				}
			},
			{
				text: {
					zh: '客户可能离开时，各年净利润乘以仍在的可能',
					en: 'Where customers may leave, multiply each year’s profit by the chance of still being there'
				},
				right: true,
				reason: {
					zh: '否则就假定他一定留到最后。',
					en: 'Otherwise it is assumed that they stay to the end for certain.'
				}
			},
			{
				text: {
					zh: '第一年亏损时，把负数照样计入',
					en: 'Where the first year is a loss, count the negative amount as it is'
				},
				right: true,
				reason: {
					zh: '获客与安装常使头年亏损，略去会高估价值。',
					en: 'Winning and setting up often make the first year a loss; leaving it out overstates the value.'
				}
			},
			{
				text: {
					zh: '以销售额代替净利润，以免低估客户',
					en: 'Use sales in place of net profit so as not to undervalue the customer'
				},
				right: false,
				reason: {
					zh: '销售额不扣成本，会使价值严重偏高。',
					en: 'Sales are before costs and make the value far too high.'
				}
			},
			{
				text: {
					zh: '写明利润在年初还是年末计入',
					en: 'Say whether profit counts at the start or at the end of the year'
				},
				right: true,
				reason: {
					zh: '两种约定相差 1 + i 倍，不写明就无法核对。',
					en: 'The two conventions differ by the factor 1 + i; unstated, the result cannot be checked.'
				}
			}
		],
		explanation: {
			zh: '公式简单，错误多出在约定上：钱何时算，人在不在，用毛额还是净额。',
			en: 'The formula is simple; errors come from the conventions: when money counts, whether the customer is there, gross or net.'
		}
	},
	{
		type: 'multiple',
		id: 'ch06-multiple-005',
		chapter: 6,
		concepts: ['clv-methods'],
		difficulty: 2,
		stem: {
			zh: '比较顾客事件预测法与德怀尔（DWYER）方法，哪些说法符合课程的观点？',
			en: 'Which statements comparing customer-event forecasting with Dwyer’s method agree with the course?'
		},
		options: [
			{
				text: { zh: '事件预测可以为单个客户算价值', en: 'Event forecasting can value a single customer' },
				right: true,
				reason: { zh: '它为每位客户建一个账户。', en: 'It keeps an account for each customer.' }
			},
			{
				text: {
					zh: '事件预测不需要客户资料，所以省力',
					en: 'Event forecasting needs no customer records and is therefore easy'
				},
				right: false,
				reason: {
					zh: '恰好相反，档案越详细，结果越准。',
					en: 'The reverse: the more detailed the records, the better the result.'
				}
			},
			{
				text: {
					zh: 'DWYER 方法得到的是一组客户的价值或平均值',
					en: 'Dwyer’s method yields the value of a group or an average'
				},
				right: true,
				reason: {
					zh: '它用群体的比率，不能评估某一位。',
					en: 'It uses rates of a group and cannot assess one member.'
				}
			},
			{
				text: {
					zh: 'DWYER 的永久流失型允许客户走后再回来',
					en: 'Dwyer’s lost-for-good type lets customers come back after leaving'
				},
				right: false,
				reason: {
					zh: '允许回来的是暂时流失型。',
					en: 'It is the other type, always a share, that lets them come back.'
				}
			},
			{
				text: { zh: '事件预测的误差难以控制', en: 'The error of event forecasting is hard to control' },
				right: true,
				reason: {
					zh: '未来事件是否发生，只能估计。',
					en: 'Whether future events occur can only be estimated.'
				}
			}
		],
		explanation: {
			zh: '一个落到个人而误差难控，一个稳定而只有平均数。数据多、客户少而大的企业偏向前者，客户多而小的偏向后者。',
			en: 'One reaches the individual with an error hard to control, the other is steady but gives averages. Companies with few large customers and good records lean to the first, those with many small ones to the second.'
		}
	},
	{
		type: 'multiple',
		id: 'ch06-multiple-006',
		chapter: 6,
		concepts: ['clv-use'],
		difficulty: 2,
		stem: {
			zh: '哪些决定适合用客户终身价值来支持？',
			en: 'Which decisions are well supported by customer lifetime value?'
		},
		options: [
			{
				text: { zh: '两个营销方案中应选哪一个', en: 'Which of two marketing plans to choose' },
				right: true,
				reason: {
					zh: '看哪一个使客户价值增加得多，扣除各自的花费。',
					en: 'See which adds more to customer value, after what each costs.'
				}
			},
			{
				text: { zh: '一项维系活动是否值得继续', en: 'Whether a retention programme is worth continuing' },
				right: true,
				reason: {
					zh: '比较它使终身价值增加多少与花费多少。',
					en: 'Compare what it adds to lifetime value with what it costs.'
				}
			},
			{
				text: { zh: '争取一位新客户最多花多少钱', en: 'How much may be spent at most to win a new customer' },
				right: true,
				reason: {
					zh: '以扣除获客成本前的终身价值为上限。',
					en: 'The ceiling is the lifetime value before acquisition cost.'
				}
			},
			{
				text: { zh: '为哪一级客户配备专人服务', en: 'Which tier of customers is served by dedicated staff' },
				right: true,
				reason: {
					zh: '资源应当投给能收回更多价值的客户。',
					en: 'Resources should go where they bring back more value.'
				}
			},
			{
				text: {
					zh: '本年利润表上应当记多少收入',
					en: 'How much revenue to show in this year’s income statement'
				},
				right: false,
				reason: {
					zh: '利润表记已经实现的收入，不记预期的价值。',
					en: 'An income statement shows revenue already earned, not value expected.'
				}
			}
		],
		explanation: {
			zh: '终身价值是面向未来的决策工具：获取、维系、分配资源、评估策略。它不是会计记录。',
			en: 'Lifetime value is a tool for decisions about the future: winning, keeping, allotting, judging strategies. It is not a bookkeeping record.'
		}
	},
	{
		type: 'multiple',
		id: 'ch06-multiple-007',
		chapter: 6,
		concepts: ['pareto'],
		difficulty: 2,
		stem: {
			zh: '关于客户利润的分布，哪些说法与课程幻灯片一致？',
			en: 'Which statements on how profit is spread over customers agree with the course slides?'
		},
		options: [
			{
				text: {
					zh: '购买量越大的客户，单位利润一定越高',
					en: 'The more a customer buys, the higher the profit per unit is bound to be'
				},
				right: false,
				reason: {
					zh: '大客户的折扣和服务要求会压低利润。',
					en: 'Discounts and demands for service press the profit of large customers.'
				}
			},
			{
				text: {
					zh: '小客户付全价，所以总是最赚钱的',
					en: 'Small customers pay in full and are therefore always the most profitable'
				},
				right: false,
				reason: {
					zh: '他们的交易成本高，抵消了全价的好处。',
					en: 'Their transaction costs offset the full price.'
				}
			},
			{
				text: {
					zh: '中等规模的客户往往利润较高',
					en: 'Middle-sized customers are often the more profitable ones'
				},
				right: true,
				reason: {
					zh: '服务良好，付价接近全价。',
					en: 'They are served well and pay close to the full price.'
				}
			},
			{
				text: { zh: '少数客户创造了大部分利润', en: 'A minority of customers create most of the profit' },
				right: true,
				reason: { zh: '即二八定律。', en: 'This is the 80/20 rule.' }
			},
			{
				text: {
					zh: '服务最差的一批客户会赔掉一部分利润',
					en: 'Serving the worst group of customers loses part of the profit'
				},
				right: true,
				reason: { zh: '即 80/20/30 的补充。', en: 'This is what 80/20/30 adds.' }
			}
		],
		explanation: {
			zh: '分布不均是事实，但“谁最赚钱”要看净额：价格、服务成本、交易成本一起算。',
			en: 'That profit is unevenly spread is a fact; who earns most is a question of the net: price, cost of service and cost of dealing together.'
		}
	},
	{
		type: 'multiple',
		id: 'ch06-multiple-008',
		chapter: 6,
		concepts: ['customer-tiers'],
		difficulty: 3,
		stem: {
			zh: '一家企业打算照搬“5 % 重点客户贡献 80 % 价值”来分级。哪些提醒是合理的？',
			en: 'A company plans to set its tiers by the rule that 5 % of customers, the key ones, bring 80 % of value. Which warnings are sound?'
		},
		options: [
			{
				text: {
					zh: '这组数字在资料里没有出处，应先用自己的数据核对',
					en: 'The figures have no source in the text, so they should first be checked on own data'
				},
				right: true,
				reason: {
					zh: '各企业的集中程度不同，照搬会分错人。',
					en: 'Concentration differs from company to company, and copying would misplace customers.'
				}
			},
			{
				text: {
					zh: '小客户里可能有成长中的客户，要看潜力',
					en: 'Some small customers may be growing, so potential counts too'
				},
				right: true,
				reason: {
					zh: '只看现值会漏掉将来的重点客户。',
					en: 'Present value alone would miss the key customers of tomorrow.'
				}
			},
			{
				text: {
					zh: '只要级别定下，就不宜再变，以免客户不满',
					en: 'Once set, tiers should not be changed, lest customers be annoyed'
				},
				right: false,
				reason: {
					zh: '价值会变，级别应当定期调整。',
					en: 'Value changes, and tiers should be reviewed regularly.'
				}
			},
			{
				text: {
					zh: '完全不理小客户，会使他们心理失衡而流失',
					en: 'Ignoring small customers altogether upsets them and drives them away'
				},
				right: true,
				reason: {
					zh: '课程把忽视中小客户列为流失的原因。',
					en: 'The course lists neglect of small customers among the causes of churn.'
				}
			},
			{
				text: {
					zh: '分级后各级应得到完全相同的服务，才算公平',
					en: 'After sorting, all tiers should get exactly the same service, to be fair'
				},
				right: false,
				reason: { zh: '那样分级就没有意义了。', en: 'Then there would be no point in sorting.' }
			}
		],
		explanation: {
			zh: '分级要有自己的数据、看今后、会更新；级别低意味着用省钱的方式服务，不意味着不理会。',
			en: 'Tiers need own data, a look ahead and regular review; a low tier means being served at low cost, not being ignored.'
		}
	}
] satisfies readonly MultipleQuestion[];
