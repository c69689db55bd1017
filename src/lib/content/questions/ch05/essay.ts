import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		id: 'ch05-essay-001',
		type: 'essay',
		chapter: 5,
		concepts: ['switching-costs', 'switching-cost-types'],
		difficulty: 1,
		stem: {
			zh: '以一位想换手机运营商的用户为例，说明课程所列的八种转换成本，并按 Burnham 等人（2003）归类。',
			en: 'Take a user who wants to change his mobile operator. Explain the course’s eight switching costs by this example and sort them by Burnham et al. (2003).'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '程序型之一：危机成本，怕新网信号差；评估成本，花时间比较各家套餐。',
					en: 'Procedural, first: economic risk, the fear of poor coverage; evaluation, the time to compare tariffs.'
				},
				signs: { zh: ['危机', '评估', '风险'], en: ['economic risk', 'evaluation', 'risk'] }
			},
			{
				marks: 2,
				text: {
					zh: '程序型之二：学习成本，要熟悉新的应用和客服；组织调整成本，要换卡、改绑银行与单位登记的号码。',
					en: 'Procedural, second: learning the new app and service line; set-up, changing the card and the numbers registered with bank and employer.'
				},
				signs: { zh: ['学习', '组织调整', '调整成本'], en: ['learning', 'set-up'] }
			},
			{
				marks: 2,
				text: {
					zh: '财务型：利益损失，积分与老用户折扣作废；金钱损失，违约金和新卡费用。',
					en: 'Financial: benefit loss, points and old-customer discounts lapse; monetary loss, penalty and card fee.'
				},
				signs: {
					zh: ['财务', '利益损失', '金钱损失', '违约金', '积分'],
					en: ['financial', 'benefit loss', 'monetary loss', 'penalty', 'points']
				}
			},
			{
				marks: 2,
				text: {
					zh: '关系型：关系损失，与熟悉的客户经理分开；品牌损失，放弃一向认同的牌子。',
					en: 'Relational: personal relationship loss, parting from a familiar account manager; brand relationship loss, giving up a name one identifies with.'
				},
				signs: {
					zh: ['关系型', '关系损失', '品牌损失', '客户经理'],
					en: ['relational', 'personal relationship', 'brand relationship', 'account manager']
				}
			}
		],
		explanation: {
			zh: '八种都要结合例子，不能只列名称；归类以“付出什么”为准：时间精力、钱与好处、感情与认同。常见的错误是把危机成本归入财务型。',
			en: 'Each of the eight needs an example; sort them by what is given up: time and effort, money and benefits, feeling and identity. A common mistake is to call economic risk financial.'
		}
	},
	{
		id: 'ch05-essay-002',
		type: 'essay',
		chapter: 5,
		concepts: ['lock-in-ethics'],
		difficulty: 3,
		stem: {
			zh: '“只要客户走不了，满意不满意都一样。”从伦理和经营两方面评论这句话。',
			en: '“As long as customers cannot leave, it makes no difference whether they are satisfied.” Discuss this from the points of view of ethics and of business.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '短期看似成立：垄断或高转换成本下，保持率与满意关系很弱，不满者成为人质。',
					en: 'In the short run it seems true: under monopoly or high switching costs retention hardly depends on satisfaction, and the unhappy become hostages.'
				},
				signs: {
					zh: ['短期', '人质', '垄断', '关系很弱'],
					en: ['short run', 'short term', 'hostage', 'monopoly']
				}
			},
			{
				marks: 2,
				text: {
					zh: '经营上不成立：门槛会因市场放开、新技术或合约到期而下降，积累的不满集中成为流失和坏口碑。',
					en: 'As business it fails: barriers fall when markets open, technology changes or contracts end, and stored discontent turns into a wave of churn and bad word of mouth.'
				},
				signs: {
					zh: ['市场放开', '门槛', '新技术', '到期', '集中流失', '口碑'],
					en: [
						'market opens',
						'markets open',
						'barrier',
						'technology',
						'contracts end',
						'word of mouth',
						'wave of churn'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '伦理上不成立：客户付出代价而没有得到价值，也没有真正的选择；满意管理以道德、法律和社会责任为基础。',
					en: 'Ethically it fails: customers bear a cost without value and have no real choice, whereas satisfaction management rests on morals, law and social responsibility.'
				},
				signs: {
					zh: ['道德', '法律', '社会责任', '没有真正的选择', '知情', '公平'],
					en: ['moral', 'law', 'social responsibility', 'real choice', 'consent', 'fair']
				}
			},
			{
				marks: 2,
				text: {
					zh: '正当的做法是让转换成本成为价值的副产品：定制、关系与服务使人愿意留下，并保留方便的退出和数据带走的权利。',
					en: 'The proper way makes switching costs a by-product of value: customisation, ties and service make people want to stay, with an easy exit and the right to take their data along.'
				},
				signs: {
					zh: ['副产品', '愿意留下', '创造价值', '定制', '方便的退出', '带走'],
					en: [
						'by-product',
						'want to stay',
						'create value',
						'creating value',
						'customis',
						'customiz',
						'easy exit',
						'take their data'
					]
				}
			}
		],
		explanation: {
			zh: '好的回答先承认它为什么在短期看似有理，再从时间与道义两面反驳，最后给出替代办法。只作道德谴责而不谈门槛会下降，说服不了经理。',
			en: 'A good answer first grants why it seems right for a while, then refutes it in time and in principle, and offers an alternative. Moral blame alone, without the falling barrier, will not convince a manager.'
		}
	},
	{
		id: 'ch05-essay-003',
		type: 'essay',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 3,
		stem: {
			zh: '根据 Blut 等人（2015）的研究，转换成本怎样改变满意与再次购买的联系？据此说明企业应当怎样组合使用不同类型。',
			en: 'According to the study of Blut et al. (2015), how do switching costs change the link between satisfaction and repurchase? Use this to say how a company should combine the different types.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '程序型使联系减弱：不满者因怕麻烦也留下，续用率因此掩盖不满，要另外测量满意。',
					en: 'Procedural costs weaken it: the unhappy stay to avoid the bother, so renewal hides discontent and satisfaction must be measured apart.'
				},
				signs: { zh: ['程序型', '程序性', '程序'], en: ['procedural', 'bother'] }
			},
			{
				marks: 2,
				text: {
					zh: '关系型也使联系减弱，但自身的作用最强，而且来自信任与认同，能使客户原谅偶然的过失。',
					en: 'Relational costs weaken it too, but are by themselves the strongest and come from trust and identity, so that an occasional lapse is forgiven.'
				},
				signs: {
					zh: ['关系型', '关系性', '最强', '信任', '认同'],
					en: ['relational', 'strongest', 'trust', 'identity']
				}
			},
			{
				marks: 2,
				text: {
					zh: '财务型使联系加强：有了它，满意高低更能左右是否再买；但它容易被对手用钱抵消。',
					en: 'Financial costs strengthen it: with them satisfaction matters more for buying again; but rivals can offset them with money.'
				},
				signs: { zh: ['财务型', '财务性', '财务'], en: ['financial', 'offset'] }
			},
			{
				marks: 2,
				text: {
					zh: '组合：以服务和满意为底，重点培养关系，用积分等利益作补充，少用繁琐手续拦人。',
					en: 'Combination: service and satisfaction as the base, ties as the main effort, benefits such as points as a supplement, and little cumbersome procedure to block the exit.'
				},
				signs: {
					zh: [
						'以服务和满意为底',
						'为底',
						'培养关系',
						'为主',
						'补充',
						'少用',
						'为基础',
						'辅助',
						'建立信任',
						'建立感情',
						'少设'
					],
					en: [
						'as the base',
						'main effort',
						'supplement',
						'build ties',
						'build relationships',
						'little cumbersome',
						'avoid'
					]
				}
			}
		],
		explanation: {
			zh: '关键是区分“自身的作用”与“对联系的调节”。研究给出的是方向和相对强弱，没有说哪一家公司该花多少钱，所以组合建议是推论，要写明理由。',
			en: 'The key is to separate a type’s own effect from how it moderates the link. The study gives directions and relative strength, not a budget for any one company; the advice is an inference and needs its reasons.'
		}
	},
	{
		id: 'ch05-essay-004',
		type: 'essay',
		chapter: 5,
		concepts: ['lock-in-ethics', 'switching-costs'],
		difficulty: 2,
		stem: {
			zh: '某市只有一家供电公司，市场将在两年后放开，用户满意度很低。为公司设计这两年的客户关系方案，并说明不宜做什么。',
			en: 'A city has a single power company; the market will open in two years, and users are far from satisfied. Design the company’s customer programme for these two years, and say what it had better not do.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '诊断：用户是垄断忠诚，续用率高不代表愿意留；先测满意，找出最不满、联系最弱的一群。',
					en: 'Diagnosis: theirs is monopoly loyalty, and high renewal does not mean willingness; measure satisfaction and find those most unhappy and least attached.'
				},
				signs: {
					zh: ['垄断忠诚', '续用率', '人质', '诊断', '不代表愿意'],
					en: ['monopoly loyalty', 'renewal', 'hostage', 'diagnos', 'willing']
				}
			},
			{
				marks: 2,
				text: {
					zh: '改进服务：公布服务承诺并兑现，加快报修，投诉一个窗口受理、限时答复并回访。',
					en: 'Improve service: publish commitments and keep them, repair faster, take complaints at one window with a time limit and word back.'
				},
				signs: {
					zh: ['服务承诺', '报修', '投诉', '回访', '改进服务'],
					en: ['improve service', 'commitment', 'repair', 'complaint', 'word back']
				}
			},
			{
				marks: 2,
				text: {
					zh: '培养关系型转换成本：推行客户经理制，为重点用户提供节能咨询等增值服务，建立信任与品牌。',
					en: 'Build relational switching costs: account managers, energy advice and other added services for key users, trust and brand.'
				},
				signs: {
					zh: ['客户经理', '关系型', '增值服务', '信任', '品牌'],
					en: ['account manager', 'customer manager', 'relational', 'added service', 'trust', 'brand']
				}
			},
			{
				marks: 2,
				text: {
					zh: '不宜：赶签长期高违约金合约，或设置繁琐的换户手续；这会加深不满，对手也能代付，放开后反成把柄。',
					en: 'Better not: rush long contracts with high penalties or set up a cumbersome procedure; it deepens discontent, rivals can pay the penalty, and it becomes a reproach after the opening.'
				},
				signs: {
					zh: ['违约金', '长期合约', '繁琐', '障碍', '不宜赶签'],
					en: ['penalt', 'long contract', 'cumbersome', 'obstacle', 'lock-in']
				}
			}
		],
		explanation: {
			zh: '课程资料中的电力企业论文建议重视客户关系、实行电力客户经理制、公布服务承诺。把这些与转换成本的分类结合，并指出锁定的代价，才算完整。',
			en: 'The paper on power companies in the course texts advises taking customer relations seriously, a system of customer managers and published service commitments. A complete answer joins this with the types of switching cost and the price of lock-in.'
		}
	}
] satisfies readonly EssayQuestion[];
