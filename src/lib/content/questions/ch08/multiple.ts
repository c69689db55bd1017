import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		type: 'multiple',
		id: 'ch08-multiple-001',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 1,
		stem: {
			zh: '下列哪些属于课程列出的客户流失原因？',
			en: 'Which of these are causes of churn listed in the course?'
		},
		options: [
			{
				text: { zh: '客户终身价值过高', en: 'Too high a customer lifetime value' },
				right: false,
				reason: {
					zh: '价值是企业一方的估计，客户不会因此离开。',
					en: 'Value is the company’s estimate and makes no customer leave.'
				}
			},
			{
				text: { zh: '企业形象的问题', en: 'Problems of the company’s image' },
				right: true,
				reason: {
					zh: '对企业信誉、社会责任等不满也会导致流失。',
					en: 'Discontent with reputation or social responsibility drives customers away too.'
				}
			},
			{
				text: { zh: '产品和服务的缺陷', en: 'Faults of product and service' },
				right: true,
				reason: { zh: '课程称为根本原因。', en: 'The course calls it the fundamental cause.' }
			},
			{
				text: { zh: '企业人员的流动', en: 'Turnover of the company’s staff' },
				right: true,
				reason: { zh: '客户随熟悉的人离开。', en: 'Customers follow the people they know.' }
			},
			{
				text: { zh: '竞争者的吸引', en: 'The pull of rivals' },
				right: true,
				reason: { zh: '有价值的客户是各家争夺的对象。', en: 'Valuable customers are what all compete for.' }
			}
		],
		explanation: {
			zh: '原因可归为三类：企业自身的（产品、人员、诚信、疏忽、形象）、竞争者的、客户自身的（需求变化、财务困难、自然、恶意）。只有前两类谈得上改进或应对。',
			en: 'Causes fall into three groups: the company’s own (product, staff, integrity, neglect, image), rivals’, and the customer’s (changed needs, financial distress, natural, malicious). Only the first two can be mended or met.'
		}
	},
	{
		type: 'multiple',
		id: 'ch08-multiple-002',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 2,
		stem: {
			zh: '企业发现中小客户流失明显多于大客户。哪些做法针对“管理疏忽”这个原因？',
			en: 'A company finds that small and middle-sized customers leave much more often than large ones. Which measures address neglect as the cause?'
		},
		options: [
			{
				text: {
					zh: '把大客户的折扣再提高一些',
					en: 'Raise the discount for large customers a little further'
				},
				right: false,
				reason: {
					zh: '与中小客户无关，还会加深不平。',
					en: 'It has nothing to do with small ones and deepens the grievance.'
				}
			},
			{
				text: {
					zh: '为中小客户开通自助服务和统一热线',
					en: 'Open self-service and a common hotline for small customers'
				},
				right: true,
				reason: { zh: '成本低，却让客户有人理会。', en: 'It costs little, and somebody answers.' }
			},
			{
				text: {
					zh: '把中小客户的合同违约金提高一倍',
					en: 'Double the penalty in small customers’ contracts'
				},
				right: false,
				reason: {
					zh: '强留不等于关心，壁垒一去就走。',
					en: 'Holding by force is not caring; they go when the barrier falls.'
				}
			},
			{
				text: {
					zh: '定期回访，把意见的处理结果告诉客户',
					en: 'Follow up regularly, and tell customers what came of their suggestions'
				},
				right: true,
				reason: { zh: '答复本身就是重视。', en: 'Word back is attention in itself.' }
			}
		],
		explanation: {
			zh: '对症的办法是以低成本消除“没人管”的感受。提高壁垒或讨好大客户都不触及原因。',
			en: 'The remedy is to end, at low cost, the feeling that nobody cares. Raising barriers or pleasing large customers does not touch the cause.'
		}
	},
	{
		type: 'multiple',
		id: 'ch08-multiple-003',
		chapter: 8,
		concepts: ['churn-types'],
		difficulty: 2,
		stem: { zh: '关于流失的类型，哪些说法正确？', en: 'Which statements about types of churn are right?' },
		options: [
			{
				text: { zh: '暂时流失的客户可能再次购买', en: 'Customers lost temporarily may buy again' },
				right: true,
				reason: { zh: '计算其价值用迁移模型。', en: 'Their value is computed with the migration model.' }
			},
			{
				text: {
					zh: '凡是不再购买的都应全力挽救',
					en: 'Everyone who stops buying should be rescued with full effort'
				},
				right: false,
				reason: { zh: '先判断能否挽救、是否值得。', en: 'First ask whether it is possible and worthwhile.' }
			},
			{
				text: {
					zh: '自然流失应与可避免的流失分开统计',
					en: 'Natural loss should be counted apart from avoidable loss'
				},
				right: true,
				reason: { zh: '否则无法评价管理的效果。', en: 'Otherwise the effect of management cannot be judged.' }
			},
			{
				text: {
					zh: '购买份额下降也是一种损失，即使客户没有离开',
					en: 'A falling share of wallet is a loss too, even if the customer has not left'
				},
				right: true,
				reason: {
					zh: '科伊尔斯与戈基（2002）发现这部分损失可以大得多。',
					en: 'Coyles and Gokey (2002) found that this loss can be much larger.'
				}
			}
		],
		explanation: {
			zh: '分类是为了行动：能不能挽救，值不值得，何时挽救，用什么模型估价。',
			en: 'Types are for acting: whether rescue is possible, worthwhile, when, and with which model value is estimated.'
		}
	},
	{
		type: 'multiple',
		id: 'ch08-multiple-004',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 1,
		stem: {
			zh: '按课程，哪些客户属于应当彻底放弃挽救之列？',
			en: 'Which customers are to be given up altogether, according to the course?'
		},
		options: [
			{
				text: {
					zh: '购买量不大但仍有利润的普通客户',
					en: 'Ordinary customers who buy little but still with profit'
				},
				right: false,
				reason: {
					zh: '应见机行事，算清得失。',
					en: 'They are judged case by case by what is gained and lost.'
				}
			},
			{
				text: {
					zh: '声望太差，会连累企业形象的客户',
					en: 'Those of such bad repute that the company’s image would suffer'
				},
				right: true,
				reason: {
					zh: '与之来往，其他客户会疑虑。',
					en: 'Dealing with them would make other customers doubt.'
				}
			},
			{
				text: {
					zh: '因一次服务失误而生气的主要客户',
					en: 'Main customers angry about one failure of service'
				},
				right: false,
				reason: {
					zh: '主要客户应尽力挽留，而且原因可以消除。',
					en: 'Main customers are worth great effort, and the cause can be removed.'
				}
			},
			{
				text: {
					zh: '因搬到外省而暂停购买的重要客户',
					en: 'Key customers who pause because they moved to another province'
				},
				right: false,
				reason: {
					zh: '先看能否继续供货；属于难避免的流失，见机行事。',
					en: 'See first whether supply can go on; a hardly avoidable loss is judged case by case.'
				}
			},
			{
				text: { zh: '长期不能带来任何利润的客户', en: 'Those who have long brought no profit at all' },
				right: true,
				reason: { zh: '挽救只会延长亏损。', en: 'Rescue would only prolong the loss.' }
			}
		],
		explanation: {
			zh: '另外两种是无法履行合同的和损害员工士气的。放弃的标准是净价值为负，不是一时的脾气或购买量。',
			en: 'The other two kinds cannot fulfil contracts or harm staff morale. The standard for giving up is negative net value, not a moment’s temper or small purchases.'
		}
	},
	{
		type: 'multiple',
		id: 'ch08-multiple-005',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 2,
		stem: {
			zh: '决定先联系哪些流失客户时，哪些信息有用？',
			en: 'Which information is useful in deciding whom of the lost customers to call first?'
		},
		options: [
			{
				text: { zh: '他回来的可能有多大', en: 'How likely he is to come back' },
				right: true,
				reason: { zh: '期望收益与可能成正比。', en: 'Expected gain is proportional to the chance.' }
			},
			{
				text: { zh: '他回来以后的终身价值', en: 'The lifetime value after his return' },
				right: true,
				reason: {
					zh: '即第二次终身价值，可能高于或低于原来。',
					en: 'This is second lifetime value, which may be above or below the first.'
				}
			},
			{
				text: { zh: '联系和优惠要花多少钱', en: 'What the call and the offer will cost' },
				right: true,
				reason: { zh: '要从期望收益中扣除。', en: 'It is subtracted from the expected gain.' }
			},
			{
				text: { zh: '当年争取他花了多少钱', en: 'What was once spent on winning him' },
				right: false,
				reason: {
					zh: '沉没成本，联系不联系都一样。',
					en: 'A sunk cost, the same whether he is called or not.'
				}
			},
			{
				text: { zh: '他离开的原因是否已消除', en: 'Whether the reason he left has been removed' },
				right: true,
				reason: {
					zh: '原因还在，回来也会再走，可能和价值都低。',
					en: 'If not, he will leave again: both chance and value are low.'
				}
			}
		],
		explanation: {
			zh: '排序的依据是每花一元的期望净收益。施陶斯与弗里格（1999）主张，赢回的人数乘以第二次终身价值要大于赢回的费用。',
			en: 'The order follows expected net gain per yuan spent. Stauss and Friege (1999) ask that those won back times their second lifetime value exceed the cost of regaining them.'
		}
	},
	{
		type: 'multiple',
		id: 'ch08-multiple-006',
		chapter: 8,
		concepts: ['winback-ceiling'],
		difficulty: 2,
		stem: { zh: '关于挽救投入，哪些说法正确？', en: 'Which statements about rescue spending are right?' },
		options: [
			{
				text: {
					zh: '增加投入一般会提高挽救成功的可能',
					en: 'More spending generally makes success more likely'
				},
				right: true,
				reason: {
					zh: '课程也这样说，但增加的幅度递减。',
					en: 'The course says so too, though with diminishing returns.'
				}
			},
			{
				text: {
					zh: '只要成功的可能还在上升，就应继续增加投入',
					en: 'As long as the chance still rises, spending should go on rising'
				},
				right: false,
				reason: {
					zh: '要看增加的价值是否抵得上增加的花费。',
					en: 'What counts is whether the added value covers the added cost.'
				}
			},
			{
				text: {
					zh: '不挽救也会留下的可能，应当从效果中减去',
					en: 'The chance of staying without rescue has to be subtracted from the effect'
				},
				right: true,
				reason: { zh: '那部分不是挽救换来的。', en: 'That part is not due to the rescue.' }
			},
			{
				text: {
					zh: '上限应按客户过去带来的利润来定',
					en: 'The ceiling should be set by the profit the customer has brought'
				},
				right: false,
				reason: {
					zh: '过去的利润与今后的得失无关。',
					en: 'Past profit has no bearing on what is to be gained.'
				}
			},
			{
				text: {
					zh: '客户若走后会散布坏口碑，上限会更高',
					en: 'If a customer who goes would spread bad word, the ceiling is higher'
				},
				right: true,
				reason: {
					zh: '走的价值为负，两者的差额变大。',
					en: 'The value of going is then negative, and the difference larger.'
				}
			}
		],
		explanation: {
			zh: '上限 =（挽救后的可能 − 不挽救的可能）×（留下的价值 − 走的价值）。四个量，一个也不能漏。',
			en: 'Ceiling = (chance with rescue − chance without) × (value of staying − value of going). None of the four may be left out.'
		}
	},
	{
		type: 'multiple',
		id: 'ch08-multiple-007',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 1,
		stem: {
			zh: '哪些变化适合作为流失预警的输入？',
			en: 'Which changes are suitable inputs to an early warning of churn?'
		},
		options: [
			{
				text: { zh: '两次购买的间隔比平时长', en: 'Gaps between purchases longer than usual' },
				right: true,
				reason: {
					zh: '与客户自己的习惯相比，最有意义。',
					en: 'Compared with the customer’s own habit it tells most.'
				}
			},
			{
				text: { zh: '购买的品种和份额减少', en: 'Fewer kinds of goods and a smaller share of wallet' },
				right: true,
				reason: { zh: '份额下降往往先于离开。', en: 'A falling share often comes before leaving.' }
			},
			{
				text: { zh: '投诉长时间没有得到答复', en: 'A complaint left unanswered for long' },
				right: true,
				reason: { zh: '没有下文的投诉会使人离开。', en: 'Complaints without an answer drive customers away.' }
			},
			{
				text: { zh: '客户已经办完销户手续', en: 'The customer has finished closing the account' },
				right: false,
				reason: { zh: '事情已经发生，不再是预警。', en: 'It has happened: that is no warning.' }
			}
		],
		explanation: {
			zh: '好的输入有两个条件：与流失有关，而且出现得早。它们应当来自已经积累的客户资料，不必额外打扰客户。',
			en: 'A good input is related to leaving and shows early. It should come from data already gathered, without disturbing the customer.'
		}
	},
	{
		type: 'multiple',
		id: 'ch08-multiple-008',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 3,
		stem: {
			zh: '评价一个运行了一年的预警系统，哪些做法是合理的？',
			en: 'A warning system has run for a year. Which ways of judging it are sound?'
		},
		options: [
			{
				text: {
					zh: '只看全部客户中预测正确的比例',
					en: 'See only the share of correct predictions among all customers'
				},
				right: false,
				reason: {
					zh: '流失少时，全猜“不走”也很高。',
					en: 'Where few leave, guessing “stays” for all scores high too.'
				}
			},
			{
				text: {
					zh: '把报警的客户随机分成联系与不联系两组，比较流失率',
					en: 'Split those named at random into called and not called, and compare churn'
				},
				right: true,
				reason: { zh: '才能知道联系究竟留住了多少人。', en: 'Only this shows how many the calls have kept.' }
			},
			{
				text: {
					zh: '联系后留下的人，全部算作系统留住的',
					en: 'Count all who stay after a call as kept by the system'
				},
				right: false,
				reason: {
					zh: '其中有误报，他们本来就不走。',
					en: 'Some were false alarms and would have stayed anyway.'
				}
			},
			{
				text: {
					zh: '看流失的客户中有多少事先被报出',
					en: 'See how many of those who left had been named beforehand'
				},
				right: true,
				reason: { zh: '即查全率。', en: 'This is recall.' }
			}
		],
		explanation: {
			zh: '系统要过两关：找得准不准，找到以后做的事有没有用。第二关需要对照组，否则误报越多，“成绩”越好。',
			en: 'A system must pass two tests: does it find the right ones, and does what follows help? The second needs a control group, or else more false alarms make a better “record”.'
		}
	}
] satisfies readonly MultipleQuestion[];
