import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		type: 'single',
		id: 'ch02-single-001',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		stem: {
			zh: '电器店卖出风扇后不再联系买主，只在保修卡上印了电话：“如有问题或意见，欢迎来电。”这属于哪种客户关系？',
			en: 'After selling a fan a shop makes no contact, but prints a number on the warranty card: “Questions or comments? Please call.” Which relationship is this?'
		},
		options: [
			{
				text: { zh: '基本型', en: 'Basic' },
				right: false,
				reason: {
					zh: '基本型卖完就没有任何接触，也不邀请来电。',
					en: 'In the basic type nothing follows the sale, not even an invitation to call.'
				}
			},
			{
				text: { zh: '负责型', en: 'Accountable' },
				right: false,
				reason: {
					zh: '负责型由企业主动询问是否合乎要求。',
					en: 'There the company itself asks whether the product meets the need.'
				}
			},
			{
				text: { zh: '被动型', en: 'Reactive' },
				right: true,
				reason: {
					zh: '同意并鼓励客户在有事时来找，自己不先开口。',
					en: 'It invites customers to call when something comes up, but does not speak first.'
				}
			},
			{
				text: { zh: '能动型', en: 'Proactive' },
				right: false,
				reason: {
					zh: '能动型会不断主动提供建议和新品信息。',
					en: 'There the company keeps offering advice and product news.'
				}
			}
		],
		explanation: {
			zh: '看谁先开口：被动型等客户来，负责型和能动型是企业先去。印一个电话，已经比基本型进了一步。',
			en: 'Ask who speaks first: in the reactive type the customer, in the accountable and proactive types the company. A printed number is a step beyond basic.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-002',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		stem: {
			zh: '机床厂派工程师常驻一家大客户的车间，与对方一起改进工艺、降低废品率，并按成效分成。这属于哪种客户关系？',
			en: 'A maker of machine tools has engineers work in a large customer’s plant, improving processes and cutting scrap together, and is paid by results. Which relationship is this?'
		},
		options: [
			{
				text: { zh: '伙伴型', en: 'Partnership' },
				right: true,
				reason: {
					zh: '与客户共同努力，支持客户成功，共同发展。',
					en: 'It works with the customer, for the customer’s success and for growth on both sides.'
				}
			},
			{
				text: { zh: '能动型', en: 'Proactive' },
				right: false,
				reason: {
					zh: '能动型提供建议和信息，还没有共同做事、共担结果。',
					en: 'The proactive type gives advice and news but does not share work and results.'
				}
			},
			{
				text: { zh: '负责型', en: 'Accountable' },
				right: false,
				reason: {
					zh: '负责型只在售后了解产品是否合乎要求。',
					en: 'The accountable type asks after the sale whether the product meets the need.'
				}
			},
			{
				text: { zh: '被动型', en: 'Reactive' },
				right: false,
				reason: {
					zh: '被动型等客户有问题才出现。',
					en: 'The reactive type appears only when the customer has a question.'
				}
			}
		],
		explanation: {
			zh: '标志是“共同”二字：目标、工作和成效都连在一起。这样深的关系很贵，只适合客户少而利润高的情形。',
			en: 'The mark is “together”: goals, work and results are linked. So deep a tie is costly and fits only few customers with high margins.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-003',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 2,
		stem: {
			zh: '负责型与能动型都由企业主动联系客户，两者的区别是什么？',
			en: 'In both the accountable and the proactive type the company contacts the customer. How do they differ?'
		},
		options: [
			{
				text: {
					zh: '前者要等客户来电之后才回复，后者不等来电就先去询问',
					en: 'The first replies once the customer has called, the second asks without waiting'
				},
				right: false,
				reason: {
					zh: '等客户来电的是被动型，不是负责型。',
					en: 'Waiting for the call is the reactive type, not the accountable one.'
				}
			},
			{
				text: {
					zh: '前者出现缺陷时予以赔偿，后者只给建议而不承担赔偿',
					en: 'The first compensates for defects, the second gives advice and never compensates'
				},
				right: false,
				reason: {
					zh: '“负责”指主动过问，并非赔偿制度。',
					en: '“Accountable” means asking of one’s own accord, not a rule on compensation.'
				}
			},
			{
				text: {
					zh: '前者只用于利润高的大客户，后者只用于利润低的小客户',
					en: 'The first is for big, profitable customers, the second for small ones with thin margins'
				},
				right: false,
				reason: {
					zh: '关系越深费用越高，更不会专用于薄利客户。',
					en: 'Deeper ties cost more and are hardly kept for thin margins.'
				}
			},
			{
				text: {
					zh: '前者售后询问是否合用，后者此后还不断提供建议和信息',
					en: 'The first asks after the sale if all is well, the second goes on to offer advice and news'
				},
				right: true,
				reason: {
					zh: '一个对这次成交负责，一个持续经营关系。',
					en: 'One answers for this sale, the other keeps tending the relationship.'
				}
			}
		],
		explanation: {
			zh: '对企业来说，负责型换来的是改进产品的意见，能动型换来的是下一次购买。',
			en: 'What the company gains from the accountable type is hints for better products, from the proactive type the next purchase.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-004',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 2,
		stem: {
			zh: '一家方便面厂有上千万名消费者，每包只赚几分钱。按科特勒的选择原则，哪种做法合适？',
			en: 'A maker of instant noodles has over ten million consumers and earns a few fen a packet. Which practice suits, by Kotler’s principle of choice?'
		},
		options: [
			{
				text: {
					zh: '安排专人逐户上门，与消费者一起改进口味',
					en: 'Visit each household to improve the taste together'
				},
				right: false,
				reason: {
					zh: '伙伴型的费用远超每户带来的利润。',
					en: 'The cost of partnership far exceeds what a household brings.'
				}
			},
			{
				text: {
					zh: '在包装上印服务电话，欢迎有意见的人打来',
					en: 'Print a number on the packet for those who have comments'
				},
				right: true,
				reason: {
					zh: '客户极多、利润极薄，基本型或被动型就够。',
					en: 'With so many customers and so thin a margin, basic or reactive is enough.'
				}
			},
			{
				text: {
					zh: '每次售出之后逐一去电，询问吃得是否满意',
					en: 'Phone after each sale to ask whether it tasted good'
				},
				right: false,
				reason: {
					zh: '负责型的一通电话就比一包面的利润贵。',
					en: 'One call costs more than the profit on the packet.'
				}
			},
			{
				text: {
					zh: '每月给每位消费者打电话，介绍吃法和新品',
					en: 'Phone every consumer monthly with recipes and news'
				},
				right: false,
				reason: {
					zh: '能动型更贵；可以用广告代替，但不能逐一去电。',
					en: 'The proactive type is dearer still; advertising may do it, single calls cannot.'
				}
			}
		],
		explanation: {
			zh: '选择关系类型是算账，不是比热情。对中间的经销商，同一家厂可以采用更深的类型，因为他们数量少、金额大。',
			en: 'Choosing a type is arithmetic, not a contest in warmth. With its dealers the same maker may go deeper: they are few and order much.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-005',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 3,
		stem: {
			zh: '按科特勒的选择表，客户数量很多而单位利润高，宜采用哪种类型？',
			en: 'According to Kotler’s table, which type suits a great many customers with a high margin each?'
		},
		options: [
			{
				text: { zh: '伙伴型', en: 'Partnership' },
				right: false,
				reason: {
					zh: '利润虽高，客户太多，无法逐一共同做事；客户少时才合适。',
					en: 'The margin would pay, but there are too many to work with; it suits few customers.'
				}
			},
			{
				text: { zh: '负责型', en: 'Accountable' },
				right: true,
				reason: {
					zh: '利润允许售后主动过问，数量又不容许更深的往来。',
					en: 'The margin pays for asking after the sale, the numbers forbid going deeper.'
				}
			},
			{
				text: { zh: '能动型', en: 'Proactive' },
				right: false,
				reason: {
					zh: '表中高利润配中等数量时才用能动型。',
					en: 'In the table high margins with a medium number call for this.'
				}
			},
			{
				text: { zh: '基本型', en: 'Basic' },
				right: false,
				reason: {
					zh: '那是利润低时的做法，这里会浪费高利润客户。',
					en: 'That is for low margins; here it would waste profitable customers.'
				}
			}
		],
		explanation: {
			zh: '表的规律：利润每降一级，或客户每多一级，关系就浅一级。高利润一行随客户由多到少，依次是负责、能动、伙伴。',
			en: 'The pattern: each step down in margin or up in numbers makes the tie one step shallower. In the high-margin row, from many customers to few: accountable, proactive, partnership.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-006',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 3,
		stem: {
			zh: '文具批发商有两万家小店客户，每家每年带来毛利 60 元。销售经理想每季度上门拜访每家一次，每次花费 25 元，预计对销售几乎没有影响。这个计划是否可取？',
			en: 'A stationery wholesaler serves 20,000 small shops, each bringing a gross profit of 60 yuan a year. The sales manager wants to visit each once a quarter at 25 yuan a visit, with hardly any effect on sales expected. Is the plan sound?'
		},
		options: [
			{
				text: {
					zh: '不可取：小店之间互相竞争，不宜由同一家企业去拜访',
					en: 'No: the shops compete, so that one firm should not visit all'
				},
				right: false,
				reason: {
					zh: '结论碰巧相同，理由不成立；批发商本来就供应彼此竞争的店。',
					en: 'The conclusion happens to agree, the reason does not hold: wholesalers always supply competing shops.'
				}
			},
			{
				text: {
					zh: '可取：每次只花 25 元，仍低于每家 60 元的毛利',
					en: 'Yes: a visit costs 25 yuan, still below the 60 that a shop brings'
				},
				right: false,
				reason: {
					zh: '用一次的花费去比一年的毛利，时间不一致。',
					en: 'Compares the cost of one visit with the profit of a year.'
				}
			},
			{
				text: {
					zh: '可取：关系越深客户越忠诚，这样的投入不必计较',
					en: 'Yes: deeper ties mean more loyalty, and such spending needs no counting'
				},
				right: false,
				reason: {
					zh: '把关系的深浅当成目的；没有增加的收益来支付。',
					en: 'Takes depth for an end in itself; no added gain pays for it.'
				}
			},
			{
				text: {
					zh: '不可取：每家每年花 100 元，超过它带来的 60 元毛利',
					en: 'No: each shop would cost 100 yuan a year, more than the 60 it brings'
				},
				right: true,
				reason: {
					zh: '4 × 25 = 100 > 60，关系越深亏得越多。',
					en: '4 × 25 = 100 > 60: the deeper the tie, the greater the loss.'
				}
			}
		],
		explanation: {
			zh: '两万家合计每年亏 20000 × 40 = 80 万元。便宜的替代是网上订货和来电服务，只对其中少数大店再深一步。',
			en: 'Over 20,000 shops that loses 20,000 × 40 = 800,000 yuan a year. Online ordering and a phone line are the cheap alternative, with more for the few big shops.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-007',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 1,
		stem: {
			zh: '有位客户用着本店的洗发水，但看到别家打折也常买别家的。按课程的分法，这是哪种客户？',
			en: 'A customer uses our shampoo but often buys another brand when it is on offer. Which kind of customer is this in the course’s division?'
		},
		options: [
			{
				text: { zh: '游离客户', en: 'A floating customer' },
				right: true,
				reason: { zh: '使用本企业产品，但并不固定。', en: 'Uses the company’s product, but not steadily.' }
			},
			{
				text: { zh: '忠诚客户', en: 'A loyal customer' },
				right: false,
				reason: {
					zh: '忠诚客户与产品有稳固联系，长期使用。',
					en: 'Loyal customers have a firm tie and stay for long.'
				}
			},
			{
				text: { zh: '潜在客户', en: 'A potential customer' },
				right: false,
				reason: {
					zh: '潜在客户还没有购买，而这位买过。',
					en: 'Potential customers have not bought yet; this one has.'
				}
			},
			{
				text: { zh: '流失客户', en: 'A lost customer' },
				right: false,
				reason: {
					zh: '仍在购买，只是钱包分给了几家。',
					en: 'Still buys, only the spending is divided among several.'
				}
			}
		],
		explanation: {
			zh: '游离客户最容易被拉走，也最容易被拉近：他们已经了解产品，只差一个留下的理由。',
			en: 'Floating customers are the easiest both to lose and to draw closer: they know the product and lack only a reason to stay.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-008',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 2,
		stem: {
			zh: '企业手里有一长串潜在客户的资料。课程中的物流论文建议凭什么从中筛选出“预期客户”？',
			en: 'A company has a long list of potential customers. By what, according to the course’s paper on logistics, should it pick out the “prospective” ones?'
		},
		options: [
			{
				text: {
					zh: '各个名字在资料库中登记下来的先后',
					en: 'The order in which the names were entered in the file'
				},
				right: false,
				reason: {
					zh: '登记次序与购买可能没有关系。',
					en: 'The order of entry says nothing about the likelihood of buying.'
				}
			},
			{
				text: { zh: '各个业务员与对方私人交情的深与浅', en: 'How close salespeople are to them personally' },
				right: false,
				reason: {
					zh: '交情可以帮助成交，却不能说明谁有需要。',
					en: 'Acquaintance helps to close, but not to see who has a need.'
				}
			},
			{
				text: {
					zh: '参照现实客户的习性和需求定出的准则',
					en: 'Criteria drawn from the habits and needs of current customers'
				},
				right: true,
				reason: {
					zh: '买了的人最能说明什么样的人会买。',
					en: 'Those who buy tell best what sort of person will buy.'
				}
			},
			{
				text: { zh: '主要的竞争对手是否也在向对方推销', en: 'Whether the main rival is courting them too' },
				right: false,
				reason: {
					zh: '跟着对手走，未必适合自己的产品。',
					en: 'Following a rival need not suit one’s own product.'
				}
			}
		],
		explanation: {
			zh: '筛选使有限的销售时间用在更可能成交的人身上。准则来自数据，所以要随现实客户的变化更新。',
			en: 'Screening puts scarce selling time where a sale is likelier. As the criteria come from data, they need updating when current customers change.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-009',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 2,
		stem: {
			zh: '按课程中的物流论文，管理现实客户的目标是什么？',
			en: 'According to the course’s paper on logistics, what is the goal in managing current customers?'
		},
		options: [
			{
				text: {
					zh: '使初次购买者变为重复购买者，再变为忠诚客户',
					en: 'To turn first-time into repeat buyers, and these into loyal customers'
				},
				right: true,
				reason: {
					zh: '目标是沿着关系往前走，而不是某一笔的大小。',
					en: 'The goal is to move along the relationship, not the size of one deal.'
				}
			},
			{
				text: {
					zh: '使初次购买者第一次就尽可能买下最多的数量',
					en: 'To make first-time buyers take as much as they can in one go'
				},
				right: false,
				reason: {
					zh: '强推大单可能透支信任，妨碍第二次购买。',
					en: 'Pushing a big order may use up trust and prevent a second one.'
				}
			},
			{
				text: {
					zh: '使忠诚客户介绍新人，随后把精力转向这些新人',
					en: 'To have loyal customers bring others, then turn to those instead'
				},
				right: false,
				reason: {
					zh: '把忠诚客户当成跳板；最有价值的人反被冷落。',
					en: 'Uses the loyal as a springboard and then neglects the most valuable.'
				}
			},
			{
				text: {
					zh: '使全部的现实客户每年都购买同样数量的产品',
					en: 'To have all current customers buy the same amount each year'
				},
				right: false,
				reason: {
					zh: '需要各不相同，整齐划一既不可能也无好处。',
					en: 'Needs differ; uniformity is neither possible nor useful.'
				}
			}
		],
		explanation: {
			zh: '由初次到重复是最难的一步：第一次购买多半是试试看，第二次才说明期望得到了满足。',
			en: 'First to second is the hardest step: the first purchase is mostly a trial, the second shows that expectations were met.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-010',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 2,
		stem: {
			zh: '课程中的物流论文为什么说，流失一位重复购买者比失去一位新客户的损失更大？',
			en: 'Why does the course’s paper on logistics hold that losing a repeat buyer is worse than losing a new customer?'
		},
		options: [
			{
				text: {
					zh: '重复购买者所买的，总是企业利润最高的产品',
					en: 'Repeat buyers always purchase the products with the highest margins'
				},
				right: false,
				reason: { zh: '买得多次不等于买得最贵。', en: 'Buying often is not buying the dearest.' }
			},
			{
				text: {
					zh: '失去的是已形成的后续购买，不满还会影响别人',
					en: 'Established future purchases are gone, and discontent spreads to others'
				},
				right: true,
				reason: {
					zh: '既丢了这位客户的利润，又丢了与新客户交易的机会。',
					en: 'The profit from this customer is lost, and chances with new ones too.'
				}
			},
			{
				text: {
					zh: '重复购买者走后，企业按规定不得再与其联系',
					en: 'Once repeat buyers leave, the company may not contact them again'
				},
				right: false,
				reason: {
					zh: '没有这样的规定；论文还主张再去争取。',
					en: 'There is no such rule; the paper even advises trying again.'
				}
			},
			{
				text: {
					zh: '重复购买者都签有合同，离开时要由企业赔偿',
					en: 'Repeat buyers hold contracts, and the company must pay when they leave'
				},
				right: false,
				reason: {
					zh: '重复购买多半没有合同，更谈不上赔偿。',
					en: 'Repeat buying mostly has no contract, let alone compensation.'
				}
			}
		],
		explanation: {
			zh: '新客户的未来购买还只是可能，重复购买者的已是习惯。离开的又是了解内情的人，他们的坏话更有分量。',
			en: 'A new customer’s future purchases are a possibility, a repeat buyer’s a habit. And those who leave know the inside: what they say carries weight.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-011',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 2,
		stem: {
			zh: '工厂仓库每天给装配线送零件。按内部客户的观点，应当怎样看？',
			en: 'A factory’s store delivers parts to the assembly line each day. How is this seen from the point of view of internal customers?'
		},
		options: [
			{
				text: {
					zh: '仓库是装配线的客户，因为仓库要接收装配线的单子',
					en: 'The store is the line’s customer, since it receives requests from the line'
				},
				right: false,
				reason: {
					zh: '接单的是提供服务的一方，方向反了。',
					en: 'Whoever takes orders is the one who serves: the direction is reversed.'
				}
			},
			{
				text: {
					zh: '两者同属一家企业，彼此没有买卖，谈不上谁是客户',
					en: 'Both are one company and sell each other nothing, so neither is a customer'
				},
				right: false,
				reason: {
					zh: '只认买卖关系；内部客户说的是服务关系。',
					en: 'Admits only buying and selling; internal customers are about service.'
				}
			},
			{
				text: {
					zh: '装配线是仓库的客户，它受到的服务会传到外部客户',
					en: 'The line is the store’s customer, and how it is served reaches customers outside'
				},
				right: true,
				reason: { zh: '下一道环节就是上一道的客户。', en: 'The next step is the customer of the one before.' }
			},
			{
				text: {
					zh: '只有直接接待买主的员工，才可以称作内部的客户',
					en: 'Only employees who meet buyers in person may be called internal customers'
				},
				right: false,
				reason: {
					zh: '内部客户包括企业内接受他人服务的所有员工。',
					en: 'Internal customers are all employees whom others in the company serve.'
				}
			}
		],
		explanation: {
			zh: '外部客户感受到的准时和质量，是一连串内部服务的结果。满意营销因此把员工也列为客户。',
			en: 'The punctuality and quality met outside result from a chain of services inside. That is why satisfaction marketing counts employees as customers.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-012',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 1,
		stem: {
			zh: '下面哪一句说的是“客户对企业的价值”？',
			en: 'Which sentence speaks of the value of a customer to the company?'
		},
		options: [
			{
				text: {
					zh: '这位车主觉得这家修理厂修得又快又便宜',
					en: 'This car owner finds that the garage works fast and cheaply'
				},
				right: false,
				reason: {
					zh: '这是客户得到的好处，属于另一面。',
					en: 'That is what the customer gains: the other side.'
				}
			},
			{
				text: {
					zh: '这位车主把车送来之后，省下了找配件的时间',
					en: 'By bringing the car here, this owner is spared the time of looking for parts'
				},
				right: false,
				reason: {
					zh: '省下的是客户的成本，属于另一面。',
					en: 'The customer’s cost is saved: the other side.'
				}
			},
			{
				text: {
					zh: '这位车主相信这块招牌，开车时心里踏实',
					en: 'This car owner trusts the name and drives with an easy mind'
				},
				right: false,
				reason: { zh: '这是形象带给客户的价值。', en: 'That is the value a good image gives the customer.' }
			},
			{
				text: {
					zh: '这位车主十年来给修理厂带来 2.4 万元利润',
					en: 'In ten years this car owner has brought the garage a profit of 24,000 yuan'
				},
				right: true,
				reason: { zh: '说的是客户给企业带来的收益。', en: 'It tells what the customer brings the company.' }
			}
		],
		explanation: {
			zh: '看收益进了谁的口袋：进企业的是企业一面的客户价值，进客户的是客户一面的价值。',
			en: 'See into whose pocket the gain goes: the company’s is one side of customer value, the customer’s the other.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-013',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 2,
		stem: {
			zh: '客户价值的两面（对企业的价值与对客户的价值）是什么关系？',
			en: 'How are the two sides of customer value – to the company and to the customer – related?'
		},
		options: [
			{
				text: {
					zh: '一方多得必是另一方少得，两面始终是此消彼长',
					en: 'What one side gains the other must lose, so that they always move in opposite directions'
				},
				right: false,
				reason: {
					zh: '便利、信任等可以使双方都得益。',
					en: 'Convenience and trust, for instance, can benefit both.'
				}
			},
			{
				text: {
					zh: '两面是同一笔钱，只是企业和客户各记一次账',
					en: 'They are the same sum of money, entered once by each of the two'
				},
				right: false,
				reason: {
					zh: '客户得到的好处并不等于付出的货款。',
					en: 'What customers gain is not the same as what they pay.'
				}
			},
			{
				text: {
					zh: '客户得到的价值高才会留下，企业得到的才会多而久',
					en: 'Customers who receive much stay, so that the company receives more and for longer'
				},
				right: true,
				reason: {
					zh: '为客户创造价值是企业得到价值的前提。',
					en: 'Creating value for customers is the condition of receiving it.'
				}
			},
			{
				text: {
					zh: '企业得到的价值高，就证明客户得到的也一定高',
					en: 'A high value to the company proves that the customer’s must be high as well'
				},
				right: false,
				reason: {
					zh: '垄断和锁定可以使企业一面高而客户一面低。',
					en: 'Monopoly and lock-in can make one high and the other low.'
				}
			}
		],
		explanation: {
			zh: '两面互为条件，但不会自动同步：短期里可以牺牲一面成全另一面，长期里关系就会断。',
			en: 'The two depend on each other but do not keep step by themselves: one can be sacrificed for the other for a while, until the relationship breaks.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-014',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 3,
		stem: {
			zh: '一家宽带公司利润丰厚，但用户普遍觉得“又贵又慢，只是换起来太麻烦”。从客户价值的两面看，它面临什么危险？',
			en: 'A broadband company earns well, yet its users find it “dear and slow, only too much trouble to change”. Seen from the two sides of customer value, what is the danger?'
		},
		options: [
			{
				text: {
					zh: '企业一面高而客户一面低，换起来不再麻烦时用户会走',
					en: 'The company’s side is high, the customer’s low: once changing is easy, users will go'
				},
				right: true,
				reason: { zh: '维持利润的是壁垒，不是价值。', en: 'A barrier keeps up the profit, not value.' }
			},
			{
				text: {
					zh: '企业一面高，说明客户一面也高，只是用户嘴上爱抱怨',
					en: 'The company’s side is high, so the customer’s is too: users just like to complain'
				},
				right: false,
				reason: {
					zh: '由利润推出客户得益，忽略了锁定。',
					en: 'Infers customers’ gain from profit and overlooks lock-in.'
				}
			},
			{
				text: {
					zh: '企业一面高就够了，用户怎样看只影响口碑而非利润',
					en: 'A high company side suffices: what users think affects talk, not profit'
				},
				right: false,
				reason: { zh: '口碑和离开终究会影响利润。', en: 'Talk and leaving reach profit in the end.' }
			},
			{
				text: {
					zh: '客户一面低，但用户没有正式投诉，可见两面已经平衡',
					en: 'The customer’s side is low, but without formal complaints the two are in balance'
				},
				right: false,
				reason: {
					zh: '沉默不等于满意；多数不满的人不投诉。',
					en: 'Silence is not satisfaction; most of the discontented do not complain.'
				}
			}
		],
		explanation: {
			zh: '壁垒可以推迟离开，却不会创造价值。应当趁壁垒还在，提高速度、简化资费，把客户一面补上来。',
			en: 'A barrier delays leaving but creates no value. While it still stands the company should raise speed and simplify prices to lift the customer’s side.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-015',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 1,
		stem: {
			zh: '下面哪一项增加的是客户总价值中的“人员价值”？',
			en: 'Which of these adds to “personnel value” within total customer value?'
		},
		options: [
			{
				text: {
					zh: '商店在当地以诚实出名，送礼有面子',
					en: 'A shop known locally for honesty, so that a gift from it does one credit'
				},
				right: false,
				reason: { zh: '这是形象价值。', en: 'That is image value.' }
			},
			{
				text: {
					zh: '购买之后免费送货上门，并负责安装',
					en: 'Free delivery to the door and fitting after the purchase'
				},
				right: false,
				reason: {
					zh: '这是服务价值：来自规定的服务项目，而不是个人能力。',
					en: 'That is service value: it comes from a service on offer, not personal ability.'
				}
			},
			{
				text: {
					zh: '产品结实耐用，十年不坏，用电也省',
					en: 'A product that is sturdy, lasts ten years and saves power'
				},
				right: false,
				reason: { zh: '这是产品价值。', en: 'That is product value.' }
			},
			{
				text: {
					zh: '店员懂行，能准确回答使用中的问题',
					en: 'Staff who know their trade and answer questions on use correctly'
				},
				right: true,
				reason: {
					zh: '价值来自员工的知识、能力和态度。',
					en: 'The value comes from employees’ knowledge, ability and manner.'
				}
			}
		],
		explanation: {
			zh: '人员与服务容易混淆：项目写在规定里，属于服务；换个人来做就不同的那一部分，属于人员。',
			en: 'Personnel and service are easily confused: what is laid down as an offer is service; the part that changes with who does it is personnel.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-016',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 1,
		stem: {
			zh: '下面哪一项属于客户的“精神成本”？',
			en: 'Which of these is part of the customer’s “psychic cost”?'
		},
		options: [
			{
				text: {
					zh: '周末人多，在收银台前排队等了四十分钟',
					en: 'Forty minutes in the weekend queue at the till'
				},
				right: false,
				reason: { zh: '这是时间成本。', en: 'That is cost in time.' }
			},
			{
				text: {
					zh: '担心买到假货，反复打听，迟迟不敢下单',
					en: 'Fear of a fake: asking around and not daring to order'
				},
				right: true,
				reason: {
					zh: '担忧、犹豫和压力是精神上的付出。',
					en: 'Worry, hesitation and strain are what is paid psychically.'
				}
			},
			{
				text: {
					zh: '没有电梯，自己把衣柜一件件扛上了五楼',
					en: 'With no lift, carrying a wardrobe up five floors piece by piece'
				},
				right: false,
				reason: { zh: '这是体力成本。', en: 'That is cost in energy.' }
			},
			{
				text: {
					zh: '商品本身不贵，却另外收了五十元的运费',
					en: 'A cheap article, but fifty yuan extra for delivery'
				},
				right: false,
				reason: { zh: '这是货币成本。', en: 'That is cost in money.' }
			}
		],
		explanation: {
			zh: '正品承诺、试用和清楚的退货规则不改价格，却能减少担忧，因而降低总成本。',
			en: 'Guarantees, trials and clear rules on returns leave the price alone but take away worry, and so lower total cost.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-017',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 2,
		stem: {
			zh: '一家理发店没有降价，只增加了网上预约，使顾客不再排队。按客户让渡价值，发生了什么变化？',
			en: 'A hairdresser’s does not cut prices but adds online booking, so that customers no longer queue. What has changed in terms of customer delivered value?'
		},
		options: [
			{
				text: {
					zh: '总价值未变，总成本未变，让渡价值不变',
					en: 'Total value is the same, total cost is the same, delivered value too'
				},
				right: false,
				reason: {
					zh: '把总成本等同于价格，忽略了时间。',
					en: 'Equates total cost with price and overlooks time.'
				}
			},
			{
				text: {
					zh: '总价值未变，总成本下降，让渡价值上升',
					en: 'Total value is the same, total cost falls, delivered value rises'
				},
				right: true,
				reason: {
					zh: '减少的是时间成本，它是总成本的一部分。',
					en: 'It is the cost of time that falls, a part of total cost.'
				}
			},
			{
				text: {
					zh: '总价值下降，总成本下降，让渡价值不变',
					en: 'Total value falls, total cost falls, delivered value is the same'
				},
				right: false,
				reason: {
					zh: '理发的质量没有变差，总价值没有理由下降。',
					en: 'The haircut is no worse; total value has no reason to fall.'
				}
			},
			{
				text: {
					zh: '总价值上升，总成本上升，让渡价值下降',
					en: 'Total value rises, total cost rises, delivered value falls'
				},
				right: false,
				reason: {
					zh: '预约系统花的是店里的钱，不是顾客的成本。',
					en: 'Booking costs the shop money, not the customer.'
				}
			}
		],
		explanation: {
			zh: '让渡价值 = 总价值 − 总成本，两项都以客户的感受为准。企业付出的成本与客户付出的成本要分清。',
			en: 'Delivered value = total value − total cost, both as the customer feels them. What the company pays and what the customer pays must be kept apart.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-018',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 3,
		stem: {
			zh: '商店降价 20 元，同时裁减店员：客户的服务价值减少 15 元，排队多花的时间折合 10 元，其余不变。客户让渡价值怎样变化？',
			en: 'A shop lowers its price by 20 yuan and cuts staff: to the customer service is worth 15 yuan less, and longer queues cost time worth 10 yuan. Nothing else changes. What happens to customer delivered value?'
		},
		options: [
			{
				text: { zh: '增加 20 元', en: 'It rises by 20 yuan' },
				right: false,
				reason: {
					zh: '只看降价，忽略了服务和时间。',
					en: 'Looks at the price alone and overlooks service and time.'
				}
			},
			{
				text: { zh: '增加 5 元', en: 'It rises by 5 yuan' },
				right: false,
				reason: {
					zh: '计了降价和服务，漏了时间成本。',
					en: 'Counts price and service but leaves out the cost of time.'
				}
			},
			{
				text: { zh: '减少 5 元', en: 'It falls by 5 yuan' },
				right: true,
				reason: {
					zh: '总价值减 15，总成本减 20 又加 10：−15 + 20 − 10 = −5。',
					en: 'Total value −15; total cost −20 and +10: −15 + 20 − 10 = −5.'
				}
			},
			{
				text: { zh: '减少 25 元', en: 'It falls by 25 yuan' },
				right: false,
				reason: {
					zh: '计了服务和时间，忘了客户少付的 20 元。',
					en: 'Counts service and time but forgets the 20 yuan saved.'
				}
			}
		],
		explanation: {
			zh: '总价值变化 −15，总成本变化 −20 + 10 = −10，让渡价值变化 = −15 − (−10) = −5 元。以牺牲服务换来的降价，客户可能反而吃亏。',
			en: 'Total value changes by −15, total cost by −20 + 10 = −10, delivered value by −15 − (−10) = −5. A price cut bought with service may leave the customer worse off.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-019',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 2,
		stem: {
			zh: '甲店售价 200 元，乙店的同类商品售价 180 元，一位了解两店情况的客户仍选了甲店。用客户让渡价值怎样解释？',
			en: 'Shop A asks 200 yuan, shop B 180 for a similar item. A customer who knows both still chooses A. How does customer delivered value explain this?'
		},
		options: [
			{
				text: {
					zh: '对这位客户，甲店的价格较高，质量必定更好',
					en: 'To this customer A’s price is higher, so that its quality must be better'
				},
				right: false,
				reason: {
					zh: '价格可以影响印象，却不能证明质量。',
					en: 'Price may colour an impression; it does not prove quality.'
				}
			},
			{
				text: {
					zh: '对这位客户，甲店的总成本必定低于乙店',
					en: 'To this customer total cost must be lower at A than at B'
				},
				right: false,
				reason: {
					zh: '不一定：总成本高一些，而总价值高得更多，也会选甲。',
					en: 'Not necessarily: cost may be higher, if value is higher still.'
				}
			},
			{
				text: {
					zh: '对这位客户，价格无关紧要，选哪家全凭偶然',
					en: 'To this customer price does not matter, and the choice is chance'
				},
				right: false,
				reason: {
					zh: '价格仍计入总成本，选择有理由可循。',
					en: 'Price still counts within total cost; the choice has its reasons.'
				}
			},
			{
				text: {
					zh: '对这位客户，甲店的总价值与总成本之差更大',
					en: 'To this customer the gap between total value and total cost is wider at A'
				},
				right: true,
				reason: {
					zh: '让渡价值看差额，价格只是其中一项。',
					en: 'Delivered value is the gap; price is just one item in it.'
				}
			}
		],
		explanation: {
			zh: '科特勒把客户看作价值最大化者：在所知、行动和收入的限制之内，选让渡价值最高的一家。所以“贵而有人买”并不矛盾。',
			en: 'Kotler sees customers as value maximisers: within the limits of knowledge, mobility and income they choose the highest delivered value. That dearer goods sell is no contradiction.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-020',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 1,
		stem: {
			zh: '客户说：“两家东西差不多好，可是在这家买，我花的钱、跑的路、操的心加起来最少。”这主要是对哪方面的感知？',
			en: '“Both are about equally good,” says a customer, “but here money, errands and worry add up to the least.” Which way of perceiving value is this above all?'
		},
		options: [
			{
				text: { zh: '对总成本的感知', en: 'As total cost' },
				right: true,
				reason: {
					zh: '把钱、时间、体力和精神的付出合起来比较。',
					en: 'Payments in money, time, energy and worry are compared as a sum.'
				}
			},
			{
				text: { zh: '对总价值的感知', en: 'As total value' },
				right: false,
				reason: {
					zh: '得到的好处被认为差不多，不是比较的重点。',
					en: 'What is received is held to be alike and is not compared.'
				}
			},
			{
				text: { zh: '对质量与价格之比的感知', en: 'As the ratio of quality to price' },
				right: false,
				reason: {
					zh: '没有计算每元钱买到多少质量，价格也只是付出的一项。',
					en: 'No quality per yuan is reckoned, and price is just one payment here.'
				}
			},
			{
				text: { zh: '对价格与质量之比的感知', en: 'As the ratio of price to quality' },
				right: false,
				reason: {
					zh: '没有计算每份质量要多少钱，还提到了路和心。',
					en: 'No price per quality is reckoned, and errands and worry are named as well.'
				}
			}
		],
		explanation: {
			zh: '产品同质时，竞争常在总成本上展开：谁让客户少跑、少等、少担心，谁就胜出。',
			en: 'Where products are alike, competition is often about total cost: whoever spares customers errands, waiting and worry wins.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-021',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 2,
		stem: {
			zh: '实验室测得一种灯泡的亮度提高了 5 %，售价未变，销量也没有变。从价值的感知看，最可能的原因是什么？',
			en: 'A lab finds that a bulb has become 5 % brighter; its price is the same, and so are sales. What is the likeliest reason in terms of perceived value?'
		},
		options: [
			{
				text: {
					zh: '提高质量总要多花成本，恰好抵消了价值',
					en: 'Better quality always costs more, which just offset the value'
				},
				right: false,
				reason: {
					zh: '售价未变，客户的成本没有增加。',
					en: 'The price is the same; the customer pays no more.'
				}
			},
			{
				text: {
					zh: '购买灯泡的客户只看价格，从不考虑质量',
					en: 'Customers for bulbs look at price only and never at quality'
				},
				right: false,
				reason: {
					zh: '过于绝对；客户看得见的质量照样起作用。',
					en: 'Too sweeping: quality that can be seen does count.'
				}
			},
			{
				text: {
					zh: '客户没有察觉到提高，选择时没有把它计入',
					en: 'Customers did not notice the change and left it out of their choice'
				},
				right: true,
				reason: {
					zh: '起作用的是感知到的质量，不是测得的质量。',
					en: 'Perceived quality is what works, not measured quality.'
				}
			},
			{
				text: {
					zh: '测量必定有误，否则销量应当随之上升',
					en: 'The measurement must be wrong, or else sales would have risen'
				},
				right: false,
				reason: {
					zh: '假定测得的改进必然变成销量，漏了感知一环。',
					en: 'Assumes that measured gains must turn into sales, and leaves out perception.'
				}
			}
		],
		explanation: {
			zh: '改进要让人感知得到：或者大到看得出来，或者说得明白、试得出来。否则对客户等于没有。',
			en: 'An improvement must be perceived: large enough to see, or explained and tried out. Otherwise for the customer it does not exist.'
		}
	},
	{
		type: 'single',
		id: 'ch02-single-022',
		chapter: 2,
		concepts: ['perception-of-value', 'delivered-value'],
		difficulty: 3,
		stem: {
			zh: '对某客户，甲的总价值为 100 元、总成本为 50 元；乙的总价值为 300 元、总成本为 220 元。按让渡价值（差额）和按价值与成本之比，分别应选哪个？',
			en: 'To a customer A has total value 100 and total cost 50 yuan, B total value 300 and total cost 220. Which is chosen by delivered value (the difference), and which by the ratio of value to cost?'
		},
		options: [
			{
				text: { zh: '按差额选乙，按比值选甲', en: 'B by difference, A by ratio' },
				right: true,
				reason: { zh: '差额 80 > 50；比值 2 > 1.36。', en: 'Differences 80 > 50; ratios 2 > 1.36.' }
			},
			{
				text: { zh: '按差额选甲，按比值选乙', en: 'A by difference, B by ratio' },
				right: false,
				reason: { zh: '把两种算法对调了。', en: 'Swaps the two ways of reckoning.' }
			},
			{
				text: { zh: '按差额选甲，按比值选甲', en: 'A by difference, A by ratio' },
				right: false,
				reason: {
					zh: '以为比值大差额也必然大。',
					en: 'Thinks that the larger ratio must have the larger difference.'
				}
			},
			{
				text: { zh: '按差额选乙，按比值选乙', en: 'B by difference, B by ratio' },
				right: false,
				reason: {
					zh: '以为差额大比值也必然大。',
					en: 'Thinks that the larger difference must have the larger ratio.'
				}
			}
		],
		explanation: {
			zh: '甲：100 − 50 = 50，100 ÷ 50 = 2；乙：300 − 220 = 80，300 ÷ 220 ≈ 1.36（保留两位小数）。所以要先弄清目标客户用哪种方式感知价值，再决定强调“多得”还是“划算”。',
			en: 'A: 100 − 50 = 50, 100 ÷ 50 = 2; B: 300 − 220 = 80, 300 ÷ 220 ≈ 1.36 (to two decimals). First find out how the target customers perceive value, then decide whether to stress gaining more or a good bargain.'
		}
	}
] satisfies readonly SingleQuestion[];
