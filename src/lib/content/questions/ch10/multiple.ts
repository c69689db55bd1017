import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		type: 'multiple',
		id: 'ch10-multiple-001',
		chapter: 10,
		concepts: ['case-power', 'implementation'],
		difficulty: 1,
		stem: {
			zh: '课程资料中的论文认为，供电企业的客户关系管理存在哪些问题？',
			en: 'Which problems in the customer relations of power companies does the paper among the course texts see?'
		},
		options: [
			{
				text: { zh: '只重生产经营，轻视客户关系', en: 'An eye for production, little regard for customers' },
				right: true,
				reason: {
					zh: '用电紧张时不愁销路，客户便被忽视。',
					en: 'While power is scarce it sells itself, and customers are neglected.'
				}
			},
			{
				text: { zh: '热线人员流动大，水平不齐', en: 'Hotline staff who change often and vary in skill' },
				right: true,
				reason: { zh: '经验留不住，服务质量上不去。', en: 'Experience is lost and service stays poor.' }
			},
			{
				text: { zh: '促销太多，用户难以选择', en: 'Too many special offers for users to choose from' },
				right: false,
				reason: {
					zh: '独家供应没有促销之争，这是竞争行业的毛病。',
					en: 'A sole supplier has no battle of offers; that is an ill of competitive trades.'
				}
			},
			{
				text: { zh: '营业厅处理问题的效率较低', en: 'Service halls that deal with problems slowly' },
				right: true,
				reason: { zh: '降低满意，也损害形象。', en: 'It lowers satisfaction and harms the image.' }
			},
			{
				text: { zh: '客户过于频繁地更换供应商', en: 'Customers who change supplier too frequently' },
				right: false,
				reason: {
					zh: '恰恰相反：没有别家可换，流失很低。',
					en: 'Quite the reverse: there is no other, and churn is low.'
				}
			}
		],
		explanation: {
			zh: '三个问题同出一源：没有竞争，也就没有改进的压力。论文还提到信息化应用程度不高，软件和网站有了却用不好。',
			en: 'The three have one origin: without competition nothing presses for improvement. The paper also says that software and websites exist but are poorly used.'
		}
	},
	{
		type: 'multiple',
		id: 'ch10-multiple-002',
		chapter: 10,
		concepts: ['case-logistics', 'customer-tiers'],
		difficulty: 2,
		stem: {
			zh: '物流企业有 1600 家小客户，平均每家一年贡献约 300 元。哪些做法既照顾到他们，又不至于得不偿失？',
			en: 'A logistics company has 1,600 small customers who contribute about 300 yuan a year each. Which measures attend to them without costing more than they bring?'
		},
		options: [
			{
				text: { zh: '每季度派业务员上门拜访一次', en: 'A visit by a salesperson each quarter' },
				right: false,
				reason: {
					zh: '一次上门的花费就可能超过一年的贡献。',
					en: 'A single visit may cost more than a year’s contribution.'
				}
			},
			{
				text: { zh: '开设网上查询和投诉的自助服务', en: 'Online self-service for enquiries and complaints' },
				right: true,
				reason: {
					zh: '建设费由众多客户分摊，随时可用。',
					en: 'The outlay is shared by many customers, and it is open at any time.'
				}
			},
			{
				text: {
					zh: '用统一热线受理并登记每一次来电',
					en: 'A common hotline that takes and records every call'
				},
				right: true,
				reason: {
					zh: '每次费用低，还积累了原先缺少的资料。',
					en: 'Each call costs little, and data that were missing build up.'
				}
			},
			{
				text: { zh: '给每家指定一名专职的客户经理', en: 'A full-time customer manager for each of them' },
				right: false,
				reason: {
					zh: '专人的费用远高于每家的贡献，只宜用于重点客户。',
					en: 'A person costs far more than each contributes; this is for key customers only.'
				}
			}
		],
		explanation: {
			zh: '选择的标准是每次服务的成本与每家贡献的比较。自动化和共用的渠道成本低，正适合人多而每家贡献少的一层；其中长大的客户再升级。',
			en: 'What decides is the cost of serving once against what each contributes. Automated and shared channels are cheap and suit a tier with many customers of little worth each; those who grow move up.'
		}
	},
	{
		type: 'multiple',
		id: 'ch10-multiple-003',
		chapter: 10,
		concepts: ['case-steel', 'retention-strategies', 'satisfaction-tracking'],
		difficulty: 2,
		stem: {
			zh: '课程资料中的钢铁企业每年按品种召开最终用户座谈会。怎样开才有利于维系客户？',
			en: 'The steel maker in the course texts holds a yearly meeting with final users for each product. What makes such a meeting help to keep customers?'
		},
		options: [
			{
				text: {
					zh: '只邀请没有提过意见的用户，保持气氛和谐',
					en: 'Invite only users who have never objected, to keep it friendly'
				},
				right: false,
				reason: {
					zh: '听不到不满，就失去了开会的目的。',
					en: 'Without hearing discontent the meeting loses its purpose.'
				}
			},
			{
				text: {
					zh: '公布满意度调查的结果和整改的情况',
					en: 'Publish the results of the satisfaction survey and what was mended'
				},
				right: true,
				reason: {
					zh: '使提意见的人看到回音，下次还愿意说。',
					en: 'Those who spoke see an answer and will speak again.'
				}
			},
			{
				text: {
					zh: '当场解答问题，并作出能够兑现的承诺',
					en: 'Answer questions on the spot and make promises that can be kept'
				},
				right: true,
				reason: {
					zh: '承诺能兑现才增加信任，否则抬高期望。',
					en: 'Promises kept build trust; others merely raise expectations.'
				}
			},
			{
				text: {
					zh: '请专家与用户一起讨论行业需求的变化',
					en: 'Have experts discuss with users how the trade’s needs change'
				},
				right: true,
				reason: {
					zh: '用户有所得，企业也提早了解需求。',
					en: 'Users gain by it, and the maker learns of needs early.'
				}
			},
			{
				text: {
					zh: '把会议改成订货会，不签约的不再邀请',
					en: 'Turn it into a sales event and drop those who sign nothing'
				},
				right: false,
				reason: {
					zh: '把学习关系变成推销，潜在用户会离开。',
					en: 'It makes selling of a learning relationship, and potential users go.'
				}
			}
		],
		explanation: {
			zh: '座谈会属于课程所列的组织团体活动和建立学习关系。它的价值在双向：企业报告、用户评议、答复、下一年检查。',
			en: 'Such meetings are group activities and learning relationships in the terms of the course. Their worth lies in going both ways: the maker reports, users judge, answers follow and are checked a year later.'
		}
	},
	{
		type: 'multiple',
		id: 'ch10-multiple-004',
		chapter: 10,
		concepts: ['case-housing', 'customer-data'],
		difficulty: 2,
		stem: {
			zh: '一家开发商整理客户数据。下列哪些是要推算出来的引申数据，而不是直接登记的事实数据？',
			en: 'A developer of homes puts its customer data in order. Which of these are derived data, to be worked out, and not factual data as recorded?'
		},
		options: [
			{
				text: { zh: '客户的家庭人数', en: 'The size of the customer’s family' },
				right: false,
				reason: { zh: '登记即得，属客户特征。', en: 'Simply recorded: a customer trait.' }
			},
			{
				text: { zh: '再买一套的潜力', en: 'Potential to buy another home' },
				right: true,
				reason: {
					zh: '由收入、用途、已购情况推算。',
					en: 'Worked out from income, purpose and homes owned.'
				}
			},
			{
				text: { zh: '已购房屋的套数', en: 'The number of homes bought so far' },
				right: false,
				reason: { zh: '合同上就有，属所有权数据。', en: 'It is in the contracts: ownership.' }
			},
			{
				text: { zh: '得知楼盘的渠道', en: 'The channel by which they heard of it' },
				right: false,
				reason: { zh: '询问登记即可，属渠道数据。', en: 'Asked and recorded: channel data.' }
			},
			{
				text: { zh: '拖欠款项的风险', en: 'The risk of falling behind with payment' },
				right: true,
				reason: {
					zh: '信用风险要用付款记录等来估计。',
					en: 'Credit risk is estimated from payments and the like.'
				}
			}
		],
		explanation: {
			zh: '课程把特征、所有权、渠道列为事实数据，把交叉购买、增值购买、获利潜力和信用风险列为引申数据。引申数据出自模型，会出错，要用后来的事实检验。',
			en: 'The course counts traits, ownership and channels as factual, and cross-sell, up-sell, profit potential and credit risk as derived. Derived data come from a model, may be wrong, and must be tested by what happens later.'
		}
	},
	{
		type: 'multiple',
		id: 'ch10-multiple-005',
		chapter: 10,
		concepts: ['case-exhibition', 'delivered-value'],
		difficulty: 1,
		stem: {
			zh: '哪些做法会提高参展商得到的让渡价值？',
			en: 'Which measures raise the value delivered to exhibitors?'
		},
		options: [
			{
				text: { zh: '邀请更多对口的专业买家到场', en: 'Bring in more trade buyers of the right kind' },
				right: true,
				reason: {
					zh: '提高产品价值：参展买的就是接触买家的机会。',
					en: 'Product value rises: access to buyers is what exhibitors pay for.'
				}
			},
			{
				text: { zh: '把多份参展申报表格合并为一次填报', en: 'Merge the many application forms into one' },
				right: true,
				reason: { zh: '降低时间成本和精力成本。', en: 'Cost in time and energy falls.' }
			},
			{
				text: { zh: '给每家指定一名懂行的联系人', en: 'Give each a contact person who knows the trade' },
				right: true,
				reason: {
					zh: '提高人员价值，也减少不知找谁的烦恼。',
					en: 'Personnel value rises, and nobody wonders whom to ask.'
				}
			},
			{
				text: { zh: '经营好展会在行业中的声誉', en: 'Look after the fair’s standing in the trade' },
				right: true,
				reason: { zh: '提高形象价值。', en: 'Image value rises.' }
			},
			{
				text: { zh: '用免费礼品招来更多闲逛的人', en: 'Draw in more strollers with free gifts' },
				right: false,
				reason: {
					zh: '人数多而买家不多，反而添了拥挤和应付的精力。',
					en: 'More heads but no more buyers: it adds crowding and wasted energy.'
				}
			}
		],
		explanation: {
			zh: '让渡价值 = 产品、服务、人员、形象四种价值之和，减去货币、时间、精力、精神四种成本之和。只降价是动一项，而主办方手里有八项可动。',
			en: 'Delivered value is product, service, personnel and image value less the costs in money, time, energy and nerves. Cutting the price moves one of these; an organiser has eight to move.'
		}
	},
	{
		type: 'multiple',
		id: 'ch10-multiple-006',
		chapter: 10,
		concepts: ['case-retailer', 'marketing-automation'],
		difficulty: 3,
		stem: {
			zh: '网店随机取两组顾客，各 5000 人。甲组得 15 元券，500 人购买且都用了券；乙组没有券，400 人购买。每人一单，不计券每单毛利 60 元。哪些说法正确？',
			en: 'An online shop draws two groups of 5,000 customers at random. Group A has a voucher for 15 yuan; 500 buy and all use it. Group B has none; 400 buy. Each places one order with a margin of 60 yuan before the voucher. Which statements are right?'
		},
		options: [
			{
				text: {
					zh: '券使购买的比例提高了两个百分点',
					en: 'The voucher raised the share of buyers by two percentage points'
				},
				right: true,
				reason: {
					zh: '甲组 500 ÷ 5000 = 10 %，乙组 400 ÷ 5000 = 8 %。',
					en: '500 ÷ 5,000 = 10 % against 400 ÷ 5,000 = 8 %.'
				}
			},
			{
				text: {
					zh: '甲组的 500 名买家都应归功于券',
					en: 'All 500 buyers in A are to be credited to the voucher'
				},
				right: false,
				reason: {
					zh: '没有券也会有约 400 人买，只多出约 100 人。',
					en: 'About 400 would have bought without; only about 100 are more.'
				}
			},
			{
				text: {
					zh: '与乙组相比，甲组的毛利少了 1500 元',
					en: 'Group A earned 1,500 yuan less margin than group B'
				},
				right: true,
				reason: {
					zh: '甲组 500 × 45 = 22500，乙组 400 × 60 = 24000。',
					en: '500 × 45 = 22,500 against 400 × 60 = 24,000.'
				}
			},
			{
				text: {
					zh: '若 10 元的券也有 500 人买，甲组反而多赚 1000 元',
					en: 'If 500 bought with 10 yuan too, A would earn 1,000 more than B'
				},
				right: true,
				reason: {
					zh: '甲组得 500 × 50 = 25000，比 24000 多 1000。',
					en: '500 × 50 = 25,000, which is 1,000 above 24,000.'
				}
			}
		],
		explanation: {
			zh: '券的得失 = 多出的人数 × 扣券后的毛利 − 本来会买的人数 × 券面：100 × 45 − 400 × 15 = −1500 元。券面不高于 12 元时才不亏（500 × 48 = 24000）。',
			en: 'Gain or loss = additional buyers × margin after the voucher − those who would buy anyway × its value: 100 × 45 − 400 × 15 = −1,500 yuan. With 500 buyers it loses nothing up to 12 yuan (500 × 48 = 24,000).'
		}
	}
] satisfies readonly MultipleQuestion[];
