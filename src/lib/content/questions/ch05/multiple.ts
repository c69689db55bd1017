import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		id: 'ch05-multiple-001',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-cost-types', 'switching-costs'],
		difficulty: 1,
		stem: {
			zh: '按 Burnham 等人（2003）的分类，哪些属于程序型转换成本？',
			en: 'In the classification of Burnham et al. (2003), which are procedural switching costs?'
		},
		options: [
			{
				right: false,
				text: { zh: '品牌损失成本', en: 'Brand relationship loss' },
				reason: { zh: '失去的是认同，属关系型。', en: 'What is lost is identity: relational.' }
			},
			{
				right: true,
				text: { zh: '组织调整成本', en: 'Set-up cost' },
				reason: {
					zh: '为建立新关系而办手续、改流程。',
					en: 'Paperwork and rearranging to start a new relationship.'
				}
			},
			{
				right: true,
				text: { zh: '危机成本', en: 'Economic risk cost' },
				reason: { zh: '换的过程中对结果没有把握。', en: 'Uncertainty about the outcome of the change.' }
			},
			{
				right: true,
				text: { zh: '评估成本', en: 'Evaluation cost' },
				reason: { zh: '花在寻找和比较上的时间精力。', en: 'Time and effort of finding and comparing.' }
			},
			{
				right: true,
				text: { zh: '学习成本', en: 'Learning cost' },
				reason: { zh: '花在熟悉新产品上的功夫。', en: 'The work of getting to know a new product.' }
			}
		],
		explanation: {
			zh: '程序型共四种，共同点是付出时间、精力并承担不确定。记忆时可沿换的过程走一遍：担心、比较、搬过去、学会用。',
			en: 'The four procedural costs share time, effort and uncertainty. To remember them, walk through a change: worry, compare, move, learn.'
		}
	},
	{
		id: 'ch05-multiple-002',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 2,
		stem: {
			zh: '一家公司考虑更换货运商，下列哪些应计入财务型转换成本？',
			en: 'A firm considers changing its carrier. Which items are financial switching costs?'
		},
		options: [
			{
				right: true,
				text: { zh: '提前解约要付的违约金', en: 'The penalty for ending the contract early' },
				reason: { zh: '一次性支出，即金钱损失。', en: 'A one-off payment: monetary loss.' }
			},
			{
				right: false,
				text: { zh: '给新货运商讲解货品要求', en: 'Explaining its goods to the new carrier' },
				reason: {
					zh: '付出的是时间精力，属程序型；能折成钱也不改变性质。',
					en: 'It takes time and effort: procedural, even if it can be put in money.'
				}
			},
			{
				right: false,
				text: { zh: '与老调度员的多年交情', en: 'Its long-standing bond with the old dispatcher' },
				reason: { zh: '感情上的损失，属关系型。', en: 'A loss of feeling: relational.' }
			},
			{
				right: true,
				text: { zh: '作废的年度累计返利', en: 'The yearly rebate that lapses' },
				reason: { zh: '离开就失去的好处，即利益损失。', en: 'A benefit forfeited on leaving: benefit loss.' }
			},
			{
				right: false,
				text: { zh: '向各家询价所花的人力', en: 'The staff hours spent asking for quotations' },
				reason: { zh: '属程序型中的评估成本。', en: 'Evaluation cost, procedural.' }
			}
		],
		explanation: {
			zh: '财务型只有两种：丧失的利益与付出的金钱。几乎一切都能折算成钱，所以不能以“能否折算”来分类，而要看失去的东西本来是什么。',
			en: 'Only two are financial: benefits forfeited and money paid. Nearly everything can be put in money, so that is no criterion; ask what is given up in the first place.'
		}
	},
	{
		id: 'ch05-multiple-003',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-costs', 'switching-cost-types'],
		difficulty: 2,
		stem: {
			zh: '竞争者舍得花钱，哪些转换成本能够很快替客户抵消？',
			en: 'A rival is ready to spend. Which switching costs can it quickly offset for a customer?'
		},
		options: [
			{
				right: false,
				text: { zh: '客户对原品牌的认同', en: 'His identification with the old brand' },
				reason: {
					zh: '认同来自长期经历，花钱也不能立刻代替。',
					en: 'Identity comes from long experience and cannot be replaced at once.'
				}
			},
			{
				right: true,
				text: { zh: '提前解约的违约金', en: 'The penalty for ending early' },
				reason: { zh: '由对手代付即可。', en: 'The rival pays it.' }
			},
			{
				right: true,
				text: { zh: '作废的积分与等级', en: 'The points and status forfeited' },
				reason: { zh: '对手按原等级赠送，即可抵消。', en: 'The rival matches status and gives points.' }
			},
			{
				right: false,
				text: { zh: '与原客户经理的信任', en: 'His trust in the old account manager' },
				reason: {
					zh: '信任系于个人和时间；挖走经理是另一回事，也不是付钱给客户。',
					en: 'Trust hangs on a person and on time; hiring the manager away is another matter than paying the customer.'
				}
			}
		],
		explanation: {
			zh: '财务型最容易抵消，程序型可以靠代办减轻，关系型最难。企业的门槛若全由财务型构成，就等于替对手标出了挖客户的价钱。',
			en: 'Financial costs are offset most easily, procedural ones eased by doing the work, relational ones hardly. A company whose barriers are all financial has put a price tag on its customers for rivals.'
		}
	},
	{
		id: 'ch05-multiple-004',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 3,
		stem: {
			zh: '哪些说法符合 Blut 等人（2015）关于转换成本的综合研究？',
			en: 'Which statements agree with the meta-analysis of switching costs by Blut et al. (2015)?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '三类转换成本对满意的作用方式相同',
					en: 'All three types act on the satisfaction link alike'
				},
				reason: {
					zh: '最常见的误解；财务型与另两类方向相反。',
					en: 'The common misconception; financial costs work in the opposite direction.'
				}
			},
			{
				right: true,
				text: {
					zh: '关系型转换成本的作用在三类中最强',
					en: 'Of the three, relational switching costs are the strongest'
				},
				reason: { zh: '研究的主要发现之一。', en: 'One of the main findings.' }
			},
			{
				right: true,
				text: {
					zh: '程序型高时，满意对再购的影响变小',
					en: 'With high procedural costs satisfaction matters less for repurchase'
				},
				reason: {
					zh: '不满者也难以离开，所以联系减弱。',
					en: 'The dissatisfied find it hard to leave too, so the link weakens.'
				}
			},
			{
				right: true,
				text: {
					zh: '财务型高时，满意对再购的影响变大',
					en: 'With high financial costs satisfaction matters more for repurchase'
				},
				reason: {
					zh: '三类之中只有财务型加强这一联系。',
					en: 'Of the three only financial costs strengthen the link.'
				}
			},
			{
				right: false,
				text: {
					zh: '关系型高时，满意对再购的影响变大',
					en: 'With high relational costs satisfaction matters more for repurchase'
				},
				reason: {
					zh: '误以为作用强就会加强联系；关系型同样使联系减弱。',
					en: 'Mistakes a strong effect for a stronger link; relational costs weaken it as well.'
				}
			}
		],
		explanation: {
			zh: '要分清两件事：转换成本自身使人留下的作用（关系型最强），以及它怎样改变“满意→再购”的强弱（程序型、关系型减弱，财务型加强）。',
			en: 'Keep two things apart: the effect of a switching cost by itself (relational is strongest), and how it changes the strength of satisfaction → repurchase (procedural and relational weaken, financial strengthen).'
		}
	},
	{
		id: 'ch05-multiple-005',
		type: 'multiple',
		chapter: 5,
		concepts: ['lock-in-ethics'],
		difficulty: 1,
		stem: {
			zh: '哪些迹象表明，一家公司的许多客户是被困住的“人质”？',
			en: 'Which signs suggest that many of a company’s customers are “hostages”?'
		},
		options: [
			{
				right: true,
				text: { zh: '续约率很高，满意度却很低', en: 'Renewal is high and satisfaction low' },
				reason: {
					zh: '留下而不满意，正是人质的定义。',
					en: 'Staying without being satisfied defines a hostage.'
				}
			},
			{
				right: true,
				text: { zh: '投诉不断，流失却寥寥无几', en: 'Complaints keep coming, yet few leave' },
				reason: { zh: '不满没有离开的出路，只能开口。', en: 'Discontent has no exit and can only speak.' }
			},
			{
				right: false,
				text: { zh: '老客户常主动介绍亲友来', en: 'Customers often bring friends unasked' },
				reason: { zh: '主动推荐是喜爱的表现，人质不会。', en: 'That is a sign of liking; hostages do not.' }
			},
			{
				right: true,
				text: { zh: '合约一到期，就有人成批走', en: 'They leave in batches when contracts end' },
				reason: {
					zh: '门槛一除便走，可见留下靠的是门槛。',
					en: 'They go once the barrier is gone: it was what held them.'
				}
			},
			{
				right: false,
				text: {
					zh: '别家降价，能走的也不走',
					en: 'Rivals cut prices, and those free to go stay'
				},
				reason: { zh: '能走而不走，是忠诚的表现。', en: 'Free to go and staying is a sign of loyalty.' }
			}
		],
		explanation: {
			zh: '辨认人质要看两类数据是否矛盾：行为说“留”，态度说“不满”。只看一类，就会把人质误认为忠诚者。',
			en: 'Hostages show in a contradiction between two kinds of data: behaviour says “stays”, attitude says “unhappy”. Seeing one kind only, one takes them for loyalists.'
		}
	},
	{
		id: 'ch05-multiple-006',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 2,
		stem: {
			zh: '哪些转换成本会随着客户来往的时间自然累积？',
			en: 'Which switching costs build up by themselves as a relationship lasts?'
		},
		options: [
			{
				right: false,
				text: { zh: '进入新公司须付的押金', en: 'The deposit a new company demands' },
				reason: {
					zh: '由新公司规定，与旧关系的长短无关。',
					en: 'Set by the new company, whatever the length of the old relationship.'
				}
			},
			{
				right: true,
				text: { zh: '按消费累计的积分和等级', en: 'Points and status earned by purchases' },
				reason: {
					zh: '来往越久，离开失去的利益越多。',
					en: 'The longer he stays, the more benefit is forfeited.'
				}
			},
			{
				right: true,
				text: { zh: '对现有产品操作的熟练', en: 'Skill in using the present product' },
				reason: {
					zh: '用得越久，重新学习的代价越大。',
					en: 'The longer he uses it, the more there is to relearn.'
				}
			},
			{
				right: true,
				text: { zh: '与服务人员结下的交情', en: 'The bond formed with those who serve him' },
				reason: { zh: '关系随一次次交往加深。', en: 'It deepens with each encounter.' }
			}
		],
		explanation: {
			zh: '会累积的转换成本使老客户比新客户更难离开，也解释了为什么来往初期最容易流失：那时门槛还没有长起来。',
			en: 'Costs that build up make old customers harder to lose than new ones, and help explain why the early months lose most: the barriers have not grown yet.'
		}
	},
	{
		id: 'ch05-multiple-007',
		type: 'multiple',
		chapter: 5,
		concepts: ['lock-in-ethics', 'switching-cost-types'],
		difficulty: 3,
		stem: {
			zh: '某软件公司要评判自己提高转换成本的各项做法。哪些做法经得起“告诉客户也不会引起反感”的检验？',
			en: 'A software company reviews its ways of raising switching costs. Which would stand the test of being told to customers without annoying them?'
		},
		options: [
			{
				right: false,
				text: {
					zh: '数据只能以自家格式导出，外人打不开',
					en: 'Data leave only in a format nobody else can open'
				},
				reason: {
					zh: '占住客户的数据，好处归公司，代价归客户。',
					en: 'Holds customers’ own data: the gain is the company’s, the cost theirs.'
				}
			},
			{
				right: true,
				text: {
					zh: '依据客户的流程定制模板，省时省力',
					en: 'Templates made for the customer’s own procedures'
				},
				reason: {
					zh: '客户因此得益，离开的代价是这份好处的另一面。',
					en: 'Customers benefit; the cost of leaving is the other side of that benefit.'
				}
			},
			{
				right: false,
				text: {
					zh: '续费前不作提醒，过期罚款才能停用',
					en: 'No notice before renewal, and a fine to stop after'
				},
				reason: {
					zh: '靠客户的疏忽赚钱，一说破就会引起反感。',
					en: 'Earns by oversight; told openly, it annoys.'
				}
			},
			{
				right: true,
				text: { zh: '建立用户社区，帮助同行互相请教', en: 'A community in which users advise each other' },
				reason: {
					zh: '客户得到人脉和知识，依恋出于自愿。',
					en: 'They gain contacts and knowledge and stay of their own will.'
				}
			}
		],
		explanation: {
			zh: '检验看两点：客户是否得到好处，是否知情并愿意。转换成本本身无所谓善恶，善恶在于它是价值的副产品，还是专为拦人而设的障碍。',
			en: 'The test asks whether customers gain, and whether they know and agree. Switching costs are neither good nor bad in themselves: it matters whether they come with value or are set up to block the way out.'
		}
	}
] satisfies readonly MultipleQuestion[];
