import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		type: 'multiple',
		id: 'ch07-multiple-001',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 2,
		stem: {
			zh: '关于客户生命周期，哪些说法正确？',
			en: 'Which statements about the customer lifecycle are right?'
		},
		options: [
			{
				text: {
					zh: '它描述一位客户与企业的关系随时间的变化',
					en: 'It describes how a customer’s relationship with the company changes over time'
				},
				right: true,
				reason: {
					zh: '单位是关系，不是产品或市场。',
					en: 'Its unit is the relationship, not a product or a market.'
				}
			},
			{
				text: { zh: '它在第一笔交易之前就已经开始', en: 'It has begun before the first deal' },
				right: true,
				reason: {
					zh: '从了解或着手开发算起。',
					en: 'It counts from learning about the company or setting out to develop the customer.'
				}
			},
			{
				text: { zh: '每位客户都会走完全部四个阶段', en: 'Every customer goes through all four stages' },
				right: false,
				reason: {
					zh: '有早期流产、中途夭折和提前退出。',
					en: 'There are early abortion, mid-way death and early exit.'
				}
			},
			{
				text: { zh: '它与客户终身价值没有关系', en: 'It has nothing to do with customer lifetime value' },
				right: false,
				reason: {
					zh: '终身价值正是整个生命周期内收益的总和。',
					en: 'Lifetime value is just the sum of what the whole lifecycle brings.'
				}
			}
		],
		explanation: {
			zh: '生命周期是时间的框架，终身价值是其中的收益；不同阶段的交易量、成本不同，所以价值不能用一年的数字乘年数来估计。',
			en: 'The lifecycle is the frame of time, lifetime value what it brings; as volume and cost differ by stage, value cannot be guessed as one year’s figure times the years.'
		}
	},
	{
		type: 'multiple',
		id: 'ch07-multiple-002',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 1,
		stem: { zh: '稳定期有哪些特征？', en: 'What are the marks of stability?' },
		options: [
			{
				text: { zh: '双方还在试探对方的诚意', en: 'Both are still testing each other’s good faith' },
				right: false,
				reason: { zh: '这是考察期。', en: 'That is exploration.' }
			},
			{
				text: { zh: '客户愿意推荐给别人', en: 'Customers are willing to recommend' },
				right: true,
				reason: { zh: '间接效益达到最大。', en: 'Indirect benefit is at its maximum.' }
			},
			{
				text: { zh: '客户只接受较低的基本价格', en: 'Customers accept only a low base price' },
				right: false,
				reason: {
					zh: '这是考察期；稳定期可接受的价格最高。',
					en: 'That is exploration; in stability the accepted price is highest.'
				}
			},
			{
				text: { zh: '交易量大而且持续', en: 'Volume is large and stays so' },
				right: true,
				reason: { zh: '交易量处于最高水平。', en: 'Volume is at its highest level.' }
			},
			{
				text: { zh: '平均每位客户的成本低', en: 'Cost per customer is low' },
				right: true,
				reason: {
					zh: '双方熟悉，磨合成本消失。',
					en: 'Both know each other, and the cost of getting acquainted is gone.'
				}
			}
		],
		explanation: {
			zh: '稳定期是高交易量、高价格、低成本、高口碑的结合，利润因此最大。',
			en: 'Stability joins high volume, high price, low cost and strong referrals, and so has the highest profit.'
		}
	},
	{
		type: 'multiple',
		id: 'ch07-multiple-003',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 2,
		stem: {
			zh: '哪些现象提示一位客户可能正从稳定期转入退化期？',
			en: 'Which signs suggest that a customer may be moving from stability into decline?'
		},
		options: [
			{
				text: { zh: '订单的数额连续几个月下降', en: 'Orders have fallen for several months in a row' },
				right: true,
				reason: {
					zh: '交易量下降是退化最直接的表现。',
					en: 'Falling volume is the most direct sign of decline.'
				}
			},
			{
				text: { zh: '开始为以前不在意的价格讨价还价', en: 'Prices once not questioned are now haggled over' },
				right: true,
				reason: { zh: '可接受的价格下降。', en: 'The accepted price is falling.' }
			},
			{
				text: { zh: '主动向同行推荐本企业的产品', en: 'The customer recommends the company to peers' },
				right: false,
				reason: { zh: '推荐是稳定期的特征。', en: 'Recommending is a mark of stability.' }
			},
			{
				text: {
					zh: '不再提意见，联络也很少回应',
					en: 'No suggestions are made any more, and messages go unanswered'
				},
				right: true,
				reason: {
					zh: '沉默往往是离心的表现，并不等于满意。',
					en: 'Silence is often a sign of drifting away and does not mean contentment.'
				}
			},
			{
				text: { zh: '提前与企业商定明年的共同计划', en: 'Next year’s joint plan is agreed ahead of time' },
				right: false,
				reason: {
					zh: '愿意作长期安排，说明关系仍牢固。',
					en: 'Willingness to plan ahead shows a firm relationship.'
				}
			}
		],
		explanation: {
			zh: '退化先在行为上露出迹象。只看“还没有走”会错过挽留的时机，因为在份额下降时客户名册上一个人也没有少。',
			en: 'Decline first shows in behaviour. Watching only who has left misses the moment, for while share of wallet falls the list of customers is still complete.'
		}
	},
	{
		type: 'multiple',
		id: 'ch07-multiple-004',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 1,
		stem: {
			zh: '下列“阶段—措施”的搭配，哪些符合课程的建议？',
			en: 'Which pairs of stage and measure follow the course’s advice?'
		},
		options: [
			{
				text: { zh: '考察期——共同计划', en: 'Exploration – joint plans' },
				right: false,
				reason: {
					zh: '共同计划需要高度信任，属于稳定期。',
					en: 'Joint plans need great trust and belong to stability.'
				}
			},
			{
				text: { zh: '形成期——特别对待', en: 'Formation – special treatment' },
				right: true,
				reason: { zh: '满足受重视的期望。', en: 'It meets the wish for attention.' }
			},
			{
				text: {
					zh: '形成期——服务创新以扭转下降',
					en: 'Formation – service innovation against falling business'
				},
				right: false,
				reason: {
					zh: '那是退化期的措施，形成期交易量在上升。',
					en: 'That is for decline; in formation volume is rising.'
				}
			},
			{
				text: { zh: '退化期——服务创新和交叉销售', en: 'Decline – service innovation and cross-selling' },
				right: true,
				reason: {
					zh: '以新的价值回应超出现状的期望。',
					en: 'New value answers expectations beyond what there is.'
				}
			},
			{
				text: {
					zh: '考察期——常客奖励和感情联络',
					en: 'Exploration – frequency rewards and emotional contact'
				},
				right: true,
				reason: {
					zh: '满足对关怀和物质利益的期望。',
					en: 'They meet the wish for care and material benefit.'
				}
			}
		],
		explanation: {
			zh: '记住期望，就能推出措施：物质利益与关怀、特别重视、参与和认可、超越现状。',
			en: 'Remember the expectations and the measures follow: material benefit and care; special attention; a part and recognition; something beyond the present.'
		}
	},
	{
		type: 'multiple',
		id: 'ch07-multiple-005',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 2,
		stem: {
			zh: '一家设备厂与稳定期的大客户相处。哪些做法符合这个阶段客户的期望？',
			en: 'A machine maker deals with large customers in stability. Which ways of acting meet what customers expect at this stage?'
		},
		options: [
			{
				text: {
					zh: '请客户的工程师参与新机型的规划',
					en: 'Customers’ engineers are asked to help plan new models'
				},
				right: true,
				reason: { zh: '客户期望成为企业的一部分。', en: 'Customers expect to be part of the company.' }
			},
			{
				text: {
					zh: '在年会上公开感谢客户的贡献',
					en: 'Customers’ contribution is publicly acknowledged at the annual meeting'
				},
				right: true,
				reason: {
					zh: '客户期望自身的重要性得到认可。',
					en: 'Customers expect their importance to be recognised.'
				}
			},
			{
				text: {
					zh: '只在新客户的首单上给予优惠',
					en: 'Favours are given only on a new customer’s first order'
				},
				right: false,
				reason: {
					zh: '老客户会感到被轻视，忠诚反而受罚。',
					en: 'Old customers feel slighted: loyalty is punished.'
				}
			},
			{
				text: {
					zh: '每季度更换联络人以防止熟人关系',
					en: 'Contacts are changed every quarter so that no familiarity arises'
				},
				right: false,
				reason: {
					zh: '熟悉正是稳定期成本低、信任高的来源。',
					en: 'Familiarity is the very source of low cost and trust in stability.'
				}
			}
		],
		explanation: {
			zh: '稳定期的关键词是共同与认可；它们花钱不多，却是对手难以给出的。',
			en: 'The keywords of stability are joint and recognised; they cost little and are hard for a rival to offer.'
		}
	},
	{
		type: 'multiple',
		id: 'ch07-multiple-006',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 1,
		stem: {
			zh: '哪些做法属于课程列出的客户维系策略？',
			en: 'Which of these are retention strategies listed in the course?'
		},
		options: [
			{
				text: { zh: '大规模招徕竞争对手的新客户', en: 'Luring large numbers of new customers from rivals' },
				right: false,
				reason: { zh: '那是客户开发，不是维系。', en: 'That is acquisition, not retention.' }
			},
			{
				text: { zh: '建立学习关系', en: 'Building a learning relationship' },
				right: true,
				reason: {
					zh: '越往来越了解，服务越来越合适。',
					en: 'Each contact adds understanding, and the service fits better.'
				}
			},
			{
				text: { zh: '分析客户的转换成本', en: 'Analysing customers’ switching costs' },
				right: true,
				reason: {
					zh: '了解客户为何不走、何时会走。',
					en: 'It shows why customers do not leave, and when they would.'
				}
			},
			{
				text: { zh: '实施特殊赞赏活动', en: 'Carrying out special appreciation' },
				right: true,
				reason: { zh: '让客户感到被看重。', en: 'It makes customers feel valued.' }
			},
			{
				text: { zh: '加强与客户的情感联系', en: 'Strengthening emotional ties with customers' },
				right: true,
				reason: { zh: '情感使比较价格变得次要。', en: 'Feeling makes price comparisons secondary.' }
			}
		],
		explanation: {
			zh: '另外两种是提高客户保持率和组织团体活动。维系针对已有的客户，开发针对还没有的客户。',
			en: 'The other two are raising the retention rate and organising group activities. Retention is for customers one has, acquisition for those one has not.'
		}
	},
	{
		type: 'multiple',
		id: 'ch07-multiple-007',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 3,
		stem: {
			zh: '要判断一项维系活动是否真正提高了保持率，哪些做法有助于得出可靠的结论？',
			en: 'A company wants to know whether a retention programme has really raised retention. Which of these help to reach a reliable answer?'
		},
		options: [
			{
				text: {
					zh: '随机留出一部分客户不参加，比较两组的保持率',
					en: 'Leave out some customers at random and compare retention in the two groups'
				},
				right: true,
				reason: {
					zh: '随机分组排除了本来就不同的影响。',
					en: 'Random groups rule out that they differed from the start.'
				}
			},
			{
				text: {
					zh: '比较自愿参加者与不参加者的保持率',
					en: 'Compare those who chose to join with those who did not'
				},
				right: false,
				reason: {
					zh: '愿意参加的人本来就更可能留下，这是自我选择。',
					en: 'Those who choose to join were more likely to stay anyway: self-selection.'
				}
			},
			{
				text: {
					zh: '只计期初已有的客户，不把新客户算进去',
					en: 'Count only those present at the start and leave new ones out'
				},
				right: true,
				reason: { zh: '新客户会掩盖流失。', en: 'New customers would hide the losses.' }
			},
			{
				text: {
					zh: '看活动后客户总数是否比活动前多',
					en: 'See whether there are more customers in all than before'
				},
				right: false,
				reason: {
					zh: '总数受新客户影响，不能反映保持。',
					en: 'The total depends on new customers and does not reflect retention.'
				}
			},
			{
				text: {
					zh: '把一批客户按加入的年份分开跟踪',
					en: 'Follow customers separately by the year they joined'
				},
				right: true,
				reason: {
					zh: '不同批次混在一起，分选作用会被误认为活动的效果。',
					en: 'Mixed cohorts let sorting pass for an effect of the programme.'
				}
			}
		],
		explanation: {
			zh: '保持率容易被三样东西弄虚：自我选择、新客户、分选。可靠的比较要把它们逐一排除。',
			en: 'Three things easily falsify a retention rate: self-selection, new customers, and sorting. A reliable comparison rules them out one by one.'
		}
	},
	{
		type: 'multiple',
		id: 'ch07-multiple-008',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 1,
		stem: {
			zh: '关于客户维系的三个层次，哪些说法正确？',
			en: 'Which statements about the three levels of retention are right?'
		},
		options: [
			{
				text: {
					zh: '财务层次最持久，因为客户最看重钱',
					en: 'The financial level lasts longest, since money matters most to customers'
				},
				right: false,
				reason: {
					zh: '优惠最容易被对手照搬，一停就失效。',
					en: 'Benefits are the easiest to copy, and end when they stop.'
				}
			},
			{
				text: {
					zh: '社会层次靠人与人的了解和情谊',
					en: 'The social level rests on people knowing and liking each other'
				},
				right: true,
				reason: {
					zh: '例如熟悉的客户经理、客户俱乐部。',
					en: 'Examples are a familiar account manager or a customer club.'
				}
			},
			{
				text: {
					zh: '结构层次使客户更换供应者要付出较大代价',
					en: 'The structural level makes a change of supplier costly for customers'
				},
				right: true,
				reason: {
					zh: '流程、系统、设备已经互相配合。',
					en: 'Processes, systems and equipment have been fitted to each other.'
				}
			},
			{
				text: {
					zh: '三个层次只能选用一个，不能并用',
					en: 'Only one of the three can be used, not several together'
				},
				right: false,
				reason: { zh: '通常由浅入深叠加使用。', en: 'They are usually added on top of each other.' }
			}
		],
		explanation: {
			zh: '层次越深，建立越慢、越难模仿。成熟的做法是以财务利益起步，以社会联系加深，以结构联系巩固。',
			en: 'The deeper the level, the slower to build and the harder to copy. A mature approach starts with financial benefits, deepens them with social ties and secures them with structural ones.'
		}
	}
] satisfies readonly MultipleQuestion[];
