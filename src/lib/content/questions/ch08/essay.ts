import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		type: 'essay',
		id: 'ch08-essay-001',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 1,
		stem: {
			zh: '客户流失有哪些主要原因？请至少说明七种，并指出哪些是企业可以控制的。',
			en: 'What are the main causes of customer churn? Explain at least seven and say which of them a company can control.'
		},
		points: [
			{
				text: {
					zh: '产品或服务的缺陷：质量不稳、交货迟、投诉处理慢，是根本原因。',
					en: 'Faults of product or service – unsteady quality, late delivery, slow handling of complaints – are the fundamental cause.'
				},
				marks: 1,
				signs: {
					zh: ['产品缺陷', '服务缺陷', '质量', '交货', '产品或服务'],
					en: ['product or service', 'quality', 'delivery', 'product fault', 'service fault']
				}
			},
			{
				text: {
					zh: '人员流动：销售骨干离职，把客户带走。',
					en: 'Staff turnover: key salespeople leave and take customers along.'
				},
				marks: 1,
				signs: {
					zh: ['人员流动', '离职', '跳槽'],
					en: ['turnover', 'salespeople leave', 'staff who leave', 'employees leave']
				}
			},
			{
				text: {
					zh: '诚信问题：承诺不兑现，客户失去信任。',
					en: 'Integrity: promises are not kept and trust is lost.'
				},
				marks: 1,
				signs: { zh: ['诚信', '承诺', '失信'], en: ['integrity', 'promise', 'trust is lost', 'honesty'] }
			},
			{
				text: {
					zh: '竞争者的吸引：对手以更好的条件争夺有价值的客户。',
					en: 'Pull of rivals: others court valuable customers with better terms.'
				},
				marks: 1,
				signs: { zh: ['竞争者', '对手', '竞争对手'], en: ['rivals', 'competitor', 'competition'] }
			},
			{
				text: {
					zh: '管理疏忽：只顾大客户，中小客户感到被冷落。',
					en: 'Neglect: only large customers are looked after and small ones feel slighted.'
				},
				marks: 1,
				signs: {
					zh: ['疏忽', '冷落', '中小客户', '忽视'],
					en: ['neglect', 'slighted', 'small ones', 'ignored']
				}
			},
			{
				text: {
					zh: '企业形象：对产品形象、信誉、社会责任等不满。',
					en: 'Image: discontent with reputation or social responsibility.'
				},
				marks: 1,
				signs: {
					zh: ['企业形象', '形象', '信誉', '社会责任'],
					en: ['image', 'reputation', 'social responsibility']
				}
			},
			{
				text: {
					zh: '客户自身：自然流失如搬迁、破产，以及需求变化、财务困难、恶意。',
					en: 'The customer’s side: natural loss such as moving or bankruptcy, changed needs, financial distress, malice.'
				},
				marks: 1,
				signs: {
					zh: ['自然流失', '搬迁', '破产', '需求变化', '财务困难', '恶意'],
					en: ['natural', 'moving', 'bankrupt', 'changed needs', 'financial distress', 'malic']
				}
			},
			{
				text: {
					zh: '企业自身的各项可以改进，竞争者的吸引可以应对，自然流失基本不能避免。',
					en: 'What lies within can be mended, the pull of others can be met, natural loss can hardly be avoided.'
				},
				marks: 1,
				signs: {
					zh: [
						'可以改进',
						'可以应对',
						'不能避免',
						'难以避免',
						'无法避免',
						'不能控制',
						'无法控制',
						'不可控',
						'可控的',
						'部分控制',
						'控制不了'
					],
					en: [
						'can be mended',
						'can be met',
						'hardly be avoided',
						'unavoidable',
						'can be improved',
						'cannot control',
						'beyond control',
						'beyond its control',
						'only partly',
						'not natural loss',
						'controllable'
					]
				}
			}
		],
		explanation: {
			zh: '课程列了八类左右，归并后便于记忆：企业、对手、客户三方。论述时每种原因配一句机制（为什么会使人离开），比只列名称更好。',
			en: 'The course lists about eight; grouped by company, rivals and customer they are easy to remember. One sentence on how each drives customers away is worth more than the bare names.'
		}
	},
	{
		type: 'essay',
		id: 'ch08-essay-002',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 2,
		stem: {
			zh: '对正在流失的客户，企业应当怎样判断哪些要挽救、哪些要放弃？请按重要程度说明，并指出应彻底放弃的情形及理由。',
			en: 'How should a company judge whom of its departing customers to rescue and whom to give up? Explain by importance, and name the cases to be given up altogether with the reason.'
		},
		points: [
			{
				text: {
					zh: '先看能不能：原因能否消除、需求是否还在，不能的不再投入。',
					en: 'First ask whether it is possible: can the cause be removed, does the need still exist; otherwise spend nothing.'
				},
				marks: 1,
				signs: {
					zh: [
						'能否消除',
						'能不能',
						'可挽救',
						'需求是否',
						'能否挽救',
						'可否挽救',
						'流失的原因',
						'为什么离开'
					],
					en: [
						'whether it is possible',
						'cause be removed',
						'need still exist',
						'can be rescued',
						'why they leave',
						'can be saved',
						'whether they can'
					]
				}
			},
			{
				text: {
					zh: '重要客户、主要客户：带来大量利润，极力、尽力挽留。',
					en: 'Key and main customers bring much profit: fight for them with all effort.'
				},
				marks: 1,
				signs: { zh: ['极力', '尽力', '全力'], en: ['fight for', 'all effort', 'try hard'] }
			},
			{
				text: {
					zh: '普通客户和难避免的流失：见机行事，挽留成本高于利润就不做。',
					en: 'Ordinary customers and losses hard to avoid are judged case by case: not where holding them costs more than their profit.'
				},
				marks: 1,
				signs: {
					zh: ['见机行事', '视情况', '成本高于利润', '得不偿失', '酌情', '超过他带来', '超过利润', '花费比'],
					en: [
						'case by case',
						'costs more than',
						'depends',
						'exceeds the profit',
						'cost exceeds',
						'according to circumstances',
						'judge by'
					]
				}
			},
			{
				text: {
					zh: '小客户：基本不专门花钱挽留，但平时用低成本方式服务。',
					en: 'Small customers: as a rule no special spending, but everyday service at low cost.'
				},
				marks: 1,
				signs: {
					zh: ['小客户', '低成本', '不专门'],
					en: ['small customers', 'low cost', 'no special', 'small ones', 'cheap service']
				}
			},
			{
				text: {
					zh: '彻底放弃：不能带来利润的、无法履行合同的、损害员工士气的、声望太差的。',
					en: 'To be dropped altogether: those who bring no profit, cannot fulfil contracts, harm staff morale, or have a bad name.'
				},
				marks: 2,
				signs: {
					zh: ['不能带来利润', '没有利润', '履行合同', '履约', '士气', '声望'],
					en: ['no profit', 'fulfil contracts', 'fulfill contracts', 'morale', 'bad name', 'bad reputation']
				}
			},
			{
				text: {
					zh: '理由：留下这些客户，企业的价值反而减少，购买额大也不能抵消。',
					en: 'The ground: keeping them lowers the value of the company, which large purchases do not outweigh.'
				},
				marks: 1,
				signs: {
					zh: [
						'价值反而',
						'不能抵消',
						'净价值',
						'亏损',
						'坏账',
						'损害企业形象',
						'损害形象',
						'拖累',
						'价值减少',
						'减少企业'
					],
					en: [
						'lowers the value',
						'outweigh',
						'net value',
						'worth less',
						'money is only lost',
						'bad debt',
						'losses',
						'damage the image',
						'good staff leave'
					]
				}
			},
			{
				text: {
					zh: '依据是终身价值的差额，而不是情面或过去的贡献。',
					en: 'What decides is the difference in lifetime value, not feelings or past merit.'
				},
				marks: 1,
				signs: {
					zh: [
						'终身价值',
						'差额',
						'过去的贡献',
						'沉没',
						'以后的利润',
						'将来的利润',
						'今后的价值',
						'价值之差',
						'得失'
					],
					en: [
						'lifetime value',
						'difference',
						'past merit',
						'sunk',
						'future profit',
						'gain and loss',
						'future value'
					]
				}
			}
		],
		explanation: {
			zh: '顺序是：能不能、值不值、先后。对小客户的处理，复习资料一处说基本放弃，另一处警告忽视中小客户会造成流失；把日常服务与专项挽留分开，两者并不冲突。',
			en: 'The order is: possible, worthwhile, which first. On small customers the notes say in one place to give up, and warn in another that neglect causes churn; kept apart, everyday service and special rescue do not conflict.'
		}
	},
	{
		type: 'essay',
		id: 'ch08-essay-003',
		chapter: 8,
		concepts: ['winback-ceiling'],
		difficulty: 2,
		stem: {
			zh: '什么是挽救投入的上限？说明怎样计算，并讨论：达到上限的投入是不是最好的投入？可自设数字举例。',
			en: 'What is the ceiling of rescue spending? Show how it is computed and discuss whether spending up to it is best. Figures of your own may serve as an example.'
		},
		points: [
			{
				text: {
					zh: '上限是挽救时的终身价值与不挽救时的终身价值之差，超过它，企业不如不挽救。',
					en: 'It is lifetime value with rescue less lifetime value without; beyond it the company would do better to leave things alone.'
				},
				marks: 2,
				signs: {
					zh: ['终身价值之差', '之差', '差额', '不挽救时'],
					en: ['lifetime value with', 'less lifetime value', 'difference', 'without rescue']
				}
			},
			{
				text: {
					zh: '算法：（挽救后留下的可能 − 不挽救时的可能）×（留下的价值 − 走的价值）。',
					en: 'Formula: (chance of staying with rescue − chance without) × (value of staying − value of going).'
				},
				marks: 1,
				signs: {
					zh: ['留下的可能', '概率', '可能性', '留下的价值'],
					en: [
						'chance of staying',
						'probability',
						'value of staying',
						'the chance',
						'chance without',
						'chances'
					]
				}
			},
			{
				text: {
					zh: '不挽救也会留下的那部分不能算作功劳。',
					en: 'Those who would stay anyway must not be claimed as a success.'
				},
				marks: 1,
				signs: {
					zh: ['也会留下', '本来就', '本来会'],
					en: ['would stay anyway', 'stay without', 'anyway', 'would have stayed', 'stay regardless']
				}
			},
			{
				text: {
					zh: '例如：可能由 30 % 升到 70 %，价值 2000 元，上限 800 元。',
					en: 'For instance, a chance raised from 30 % to 70 % and a value of 2000 yuan make 800 yuan.'
				},
				marks: 1,
				signs: {
					zh: ['例如', '假设', '假定', '设某', '比如', '如某', '某客户'],
					en: [
						'for instance',
						'suppose',
						'assume',
						'e.g.',
						'for example',
						'example:',
						'say,',
						'take a customer'
					]
				}
			},
			{
				text: {
					zh: '达到上限时净得为零；投入的作用递减，最好的投入在多花一元恰好换回一元之处，低于上限。',
					en: 'At that point the net gain is nil; returns diminish, and best is where the next yuan just returns a yuan, below it.'
				},
				marks: 2,
				signs: {
					zh: [
						'净得为零',
						'递减',
						'多花一元',
						'边际',
						'低于上限',
						'越来越慢',
						'净收益最大',
						'净得最大',
						'净收益为零'
					],
					en: [
						'net gain is nil',
						'diminish',
						'next yuan',
						'marginal',
						'zero',
						'ever more slowly',
						'nothing is left',
						'net gain is greatest',
						'one more yuan',
						'less and less',
						'net gain is largest'
					]
				}
			},
			{
				text: {
					zh: '过去的利润和已经花掉的钱都不计入；回来的客户要用第二次终身价值来算，它可能高于或低于原来。',
					en: 'Past profit and past spending do not count; for those who come back the second lifetime value does, which may be higher or lower than the first.'
				},
				marks: 1,
				signs: {
					zh: ['第二次终身价值', '回来以后', '第二次', '过去的利润', '已花的', '已经花', '以前花', '沉没'],
					en: [
						'second lifetime value',
						'second value',
						'after the return',
						'past spending',
						'past profit',
						'sunk',
						'already spent',
						'money spent before'
					]
				}
			}
		],
		explanation: {
			zh: '上限的原则出自课程复习资料；第二次终身价值见施陶斯与弗里格（1999）。常见错误是拿过去的利润当上限，或忘记减去不挽救时的价值。',
			en: 'The principle of the ceiling is in the course’s review notes; second lifetime value is from Stauss and Friege (1999). Common errors: taking past profit as the limit, or forgetting to subtract the value without rescue.'
		}
	},
	{
		type: 'essay',
		id: 'ch08-essay-004',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 3,
		stem: {
			zh: '为一家按月订购的服务企业设计客户流失预警：用哪些输入，怎样分级，怎样定门槛，怎样检验？',
			en: 'Design an early warning of churn for a service sold by monthly subscription: which inputs, which levels, how to set the threshold, how to test it?'
		},
		points: [
			{
				text: {
					zh: '使用情况：与客户自己平时相比，使用次数、购买品种、份额下降。',
					en: 'Use: compared with the customer’s own habit, fewer uses, fewer products, a smaller share.'
				},
				marks: 1,
				signs: {
					zh: ['使用次数', '使用情况', '份额', '频率', '间隔'],
					en: ['fewer uses', 'smaller share', 'usage', 'frequency', 'own habit']
				}
			},
			{
				text: {
					zh: '关系：投诉没有答复、付款拖延、联络无回应、联系人更换。',
					en: 'Relationship: unanswered complaints, late payment, silence, a new contact person.'
				},
				marks: 1,
				signs: {
					zh: ['投诉', '付款', '联络', '联系人'],
					en: ['complaint', 'late payment', 'silence', 'contact person']
				}
			},
			{
				text: {
					zh: '黄色、橙色、红色三档：按流失的可能和客户价值划分，对应不同的反应。',
					en: 'Yellow, orange and red: by the chance of leaving and the customer’s value, each with its own response.'
				},
				marks: 1,
				signs: { zh: ['黄色', '橙色', '红色', '三级'], en: ['yellow', 'orange', 'three levels'] }
			},
			{
				text: {
					zh: '每一档有负责人和措施，例如问候电话、解决问题、上门商谈。',
					en: 'For each there is somebody in charge and a measure: a friendly call, solving the problem, a visit.'
				},
				marks: 1,
				signs: {
					zh: ['负责人', '措施', '电话', '上门'],
					en: ['in charge', 'measure', 'friendly call', 'visit']
				}
			},
			{
				text: {
					zh: '低了误报多，高了漏报多；按联系的成本与失去客户的代价来取舍。',
					en: 'Too low brings false alarms, too high brings misses; weigh the cost of a contact against the loss of a customer.'
				},
				marks: 2,
				signs: {
					zh: ['误报', '漏报', '联系的成本', '取舍', '代价'],
					en: ['false alarm', 'misses', 'cost of a contact', 'trade-off', 'weigh']
				}
			},
			{
				text: {
					zh: '信号要足够早，留出行动的时间，为此可以容忍较低的准确率。',
					en: 'Signals must come early enough to leave time for action, for which less accuracy is acceptable.'
				},
				marks: 1,
				signs: {
					zh: ['提前', '足够早', '行动的时间'],
					en: ['early enough', 'time for action', 'lead time', 'in advance']
				}
			},
			{
				text: {
					zh: '用报中率和查全率评价，并留一组随机不联系的客户作对照。',
					en: 'Judge by precision and recall, and leave a random group without contact as a control.'
				},
				marks: 1,
				signs: {
					zh: ['查全', '报中', '准确率和', '对照', '随机'],
					en: ['precision', 'recall', 'control', 'random']
				}
			}
		],
		explanation: {
			zh: '三级预警见课程资料中的钢铁企业，那里按合同兑现、质量、运输、投诉设预警；取舍与检验是通用的方法。没有对照组，误报的客户会被误认作“留住”的。',
			en: 'The three levels are those of the steel maker in the course texts, which watches order fulfilment, quality, transport and complaints; the trade-off and the test are general method. Without a control group, false alarms pass for customers “kept”.'
		}
	},
	{
		type: 'essay',
		id: 'ch08-essay-005',
		chapter: 8,
		concepts: ['churn-types', 'winback-ceiling'],
		difficulty: 3,
		stem: {
			zh: '有经理说：“我们的流失率只有 3 %，客户管理没有问题。”请从流失的类型、隐性的损失和价值的角度评论这句话。',
			en: 'A manager says: “Our churn is only 3 %, so customer management is fine.” Comment on this with regard to types of churn, hidden losses and value.'
		},
		points: [
			{
				text: {
					zh: '要问期间：每月 3 % 一年就走掉约三成，年率与月率不同。',
					en: 'Ask for the period: a monthly rate of 3 % loses about three tenths in a year; monthly and yearly rates differ.'
				},
				marks: 1,
				signs: {
					zh: ['每月', '月率', '年率', '期间', '每年', '一年还是'],
					en: ['monthly', 'period', 'yearly rate', 'per month', 'a month', 'per year', 'a year']
				}
			},
			{
				text: {
					zh: '要分自然流失与可避免的流失，前者不能归功或归咎于管理。',
					en: 'Separate natural from avoidable loss; the former is neither merit nor fault of management.'
				},
				marks: 1,
				signs: {
					zh: ['自然流失', '可避免', '不可避免', '自然的', '搬迁'],
					en: ['natural', 'avoidable', 'unavoidable', 'beyond control']
				}
			},
			{
				text: {
					zh: '要分永久与暂时：没有合同时看不到离开，沉默的客户可能已经走了。',
					en: 'Separate permanent from temporary; without contracts leaving is not seen, and silent customers may be gone.'
				},
				marks: 1,
				signs: {
					zh: ['永久', '暂时', '没有合同', '沉默'],
					en: ['permanent', 'temporary', 'without contracts', 'silent', 'lost for good']
				}
			},
			{
				text: {
					zh: '份额下降是没有离开的损失：科伊尔斯与戈基的银行因销户失去 3 % 余额，因减少存放失去 24 %。',
					en: 'Falling shares are a loss without leaving: the bank of Coyles and Gokey lost 3 % of balances by closed accounts and 24 % by reduced ones.'
				},
				marks: 2,
				signs: {
					zh: ['份额', '减少存放', '24 %', '科伊尔斯', '迁移'],
					en: ['falling shares', 'share of wallet', 'reduced', '24 %', 'coyles', 'migration']
				}
			},
			{
				text: {
					zh: '人数不等于价值：走的若是重点客户，少数人带走大部分利润。',
					en: 'Numbers of customers are not value: if key customers leave, a few take most of the profit.'
				},
				marks: 1,
				signs: {
					zh: ['重点客户', '人数不等于', '大部分利润', '大客户'],
					en: ['key customers', 'are not value', 'most of the profit', 'large customers']
				}
			},
			{
				text: {
					zh: '留下的不一定满意：可能被转换成本困住，壁垒消失时集中离开。',
					en: 'Those who stay need not be content: switching costs may hold them, and they leave together when the barrier falls.'
				},
				marks: 1,
				signs: {
					zh: ['转换成本', '困住', '壁垒', '不一定满意', '垄断', '锁定', '并不满意', '没有选择', '别无选择'],
					en: [
						'switching costs',
						'barrier',
						'need not be content',
						'trapped',
						'captive',
						'monopoly',
						'locked in',
						'no choice',
						'can choose',
						'dissatisfied'
					]
				}
			},
			{
				text: {
					zh: '建议：按价值加权统计，跟踪份额，设预警，再按挽救得失决定行动。',
					en: 'Advice: weight the rate by worth, follow shares, set up a warning, and act by what a rescue gains and costs.'
				},
				marks: 1,
				signs: {
					zh: ['加权', '跟踪份额', '预警', '挽救得失'],
					en: ['weight', 'follow shares', 'warning', 'rescue']
				}
			}
		],
		explanation: {
			zh: '一个比率要问四件事：什么期间，哪种流失，谁走了，带走多少。每月 3 % 的全年留存为 0.97 的 12 次方，约 69 %。',
			en: 'Of any rate ask four things: what period, which kind of loss, who left, and how much went along. At 3 % a month, 0.97 to the power 12, about 69 %, are left after a year.'
		}
	}
] satisfies readonly EssayQuestion[];
