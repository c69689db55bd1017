import type { CaseQuestion } from '$lib/domain/question';

export const caseStudy = [
	{
		type: 'case',
		id: 'ch10-case-001',
		chapter: 10,
		concepts: ['case-power', 'loyalty-types', 'satisfaction-ratio', 'switching-cost-types'],
		difficulty: 2,
		stem: {
			zh: '市场开放之前，一家独家供电的企业应当怎样看待“几乎没有客户离开”？',
			en: 'Before its market opens, how should the only power supplier of a region read the fact that hardly anyone leaves?'
		},
		material: {
			zh: '某地只有一家供电企业。它看重生产和经济效益，很少过问用户；服务热线的人员换得勤，业务水平参差不齐；营业厅办事慢。用户抱怨不少，却几乎没有人停用。（情形取自课程资料，资料没有数字；以下数字为练习而设。）两年后市场将开放。企业抽样请用户打分（满分 10 分）：平均期望值 8.0，平均感知值 6.4。为了“迎接竞争”，宣传部门准备发布一批高调的服务保证，估计会把期望推到 8.5；同时加快营业厅办理，估计感知升到 6.8。有人主张与用户改签长期合同，并加收解约费。',
			en: 'One company supplies a region with power. It looks to production and earnings and seldom asks its users; hotline staff change often and vary in skill; the service halls are slow. Users grumble a good deal, yet hardly any of them stop. (The situation is from the course texts, which give no figures; the following ones are made up for the exercise.) In two years the market will open. In a sample survey on a scale of ten the mean expectation is 8.0 and the mean perception 6.4. To “meet competition”, the publicity department is about to announce some loud guarantees of service, likely to push expectation to 8.5; at the same time the halls are to work faster, which should lift perception to 6.8. Somebody proposes new long-term contracts with a fee for ending them.'
		},
		tasks: [
			{
				stem: {
					zh: '这些用户表现出哪一种忠诚？为什么很低的流失率不能说明他们称心？',
					en: 'Which kind of loyalty do these users show? Why does so low a churn rate fail to show that they are content?'
				},
				points: [
					{
						text: {
							zh: '垄断忠诚：别无选择，依恋低而重复使用多。',
							en: 'Monopoly loyalty: there is no alternative, so attachment is low and repeat use high.'
						},
						marks: 2,
						signs: {
							zh: ['垄断忠诚', '垄断', '别无选择', '没有选择'],
							en: ['monopoly', 'no alternative', 'no choice', 'nowhere else']
						}
					},
					{
						text: {
							zh: '他们留下是因为走不了，是“人质”；一有对手就会走。',
							en: 'They stay because they cannot leave: they are hostages and go as soon as there is a rival.'
						},
						marks: 1,
						signs: {
							zh: ['走不了', '人质', '不得不留', '被迫'],
							en: ['cannot leave', 'hostage', 'have to stay', 'forced to stay']
						}
					}
				]
			},
			{
				stem: {
					zh: '按课程的公式计算现在的满意度，以及两件事都做了以后的满意度，说明结果的含义和由此得出的教训。',
					en: 'Using the formula of the course, compute satisfaction now and after both steps have been taken, and say what the results mean and what they teach.'
				},
				points: [
					{
						text: {
							zh: '现在 C = 6.4 ÷ 8.0 = 0.8，小于 1，属于不满意。',
							en: 'Now C = 6.4 ÷ 8.0 = 0.8, which is below 1: dissatisfied.'
						},
						marks: 1,
						signs: {
							zh: ['6.4 ÷ 8', '小于 1', '不满意', '低于 1'],
							en: ['6.4 ÷ 8', 'below 1', 'dissatisfied', 'less than 1']
						}
					},
					{
						text: {
							zh: '以后 C = 6.8 ÷ 8.5，仍是 0.8：改进被抬高的期望抵消了。',
							en: 'Afterwards C = 6.8 ÷ 8.5, still 0.8: the higher expectation has cancelled the improvement.'
						},
						marks: 1,
						signs: {
							zh: ['6.8 ÷ 8.5', '仍是', '抵消', '没有变化', '不变'],
							en: ['6.8 ÷ 8.5', 'still 0.8', 'cancel', 'unchanged', 'no change']
						}
					},
					{
						text: {
							zh: '所以先把服务做好再宣传，承诺留有余地。',
							en: 'So deliver first and announce later, and promise with something in reserve.'
						},
						marks: 1,
						signs: {
							zh: [
								'余地',
								'先把服务做好',
								'过度承诺',
								'承诺',
								'期望管理',
								'控制期望',
								'管理期望',
								'先改进',
								'做得到'
							],
							en: [
								'promise',
								'deliver first',
								'in reserve',
								'announce later',
								'overpromise',
								'manage expectation',
								'do not raise'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '这两年应当做什么，不应当做什么？请结合转换成本的三类来说明。',
					en: 'What should be done in these two years, and what not? Explain with the three types of switching cost.'
				},
				points: [
					{
						text: {
							zh: '实行客户经理制，稳定热线队伍，形成关系型转换成本：客户因熟悉和信任而愿意留下。',
							en: 'Appoint customer managers and steady the hotline team: relational costs arise, and people stay from acquaintance and trust.'
						},
						marks: 2,
						signs: {
							zh: ['关系型', '客户经理', '信任', '专人联系'],
							en: ['relational', 'customer manager', 'trust', 'account manager']
						}
					},
					{
						text: {
							zh: '先消除抱怨的原因：缩短办理时间，投诉件件有答复。',
							en: 'Remove the causes of grumbling first: shorter waits, and an answer to every complaint.'
						},
						marks: 1,
						signs: {
							zh: ['答复', '缩短', '投诉处理', '反馈', '改善服务', '提高服务', '解决投诉', '处理投诉'],
							en: [
								'answer to every',
								'shorter waits',
								'complaint',
								'feedback',
								'mend the service',
								'improve service',
								'improve the service',
								'better service'
							]
						}
					},
					{
						text: {
							zh: '提供增值服务，例如用电分析和节能建议，使客户得到别处没有的好处。',
							en: 'Add services such as analysis of consumption and advice on saving, which others do not offer.'
						},
						marks: 1,
						signs: {
							zh: ['增值服务', '用电分析', '节能', '个性化', '额外的好处', '节电'],
							en: [
								'value-added',
								'analysis of consumption',
								'advice on saving',
								'individual service',
								'add services',
								'energy saving',
								'extra benefit',
								'tailored'
							]
						}
					},
					{
						text: {
							zh: '不要靠解约费和烦琐手续：财务型、程序型的壁垒只拖延时间，还会加深反感。',
							en: 'Do not rely on penalties and red tape: financial and procedural barriers only delay, and deepen resentment.'
						},
						marks: 1,
						signs: {
							zh: ['财务型', '程序型', '壁垒', '反感'],
							en: ['financial', 'procedural', 'barrier', 'resent']
						}
					}
				]
			}
		],
		explanation: {
			zh: '流失率是行为，满意是感受；没有选择时两者可以完全脱节，Jones 与 Sasser（1995）称这样的客户为人质。Blut 等人（2015）发现关系型转换成本的作用最强，而它要靠时间积累，所以须在开放之前开始。',
			en: 'Churn is behaviour and satisfaction a feeling; without choice the two can part company altogether, and Jones and Sasser (1995) call such customers hostages. Blut et al. (2015) found relational switching costs the strongest; they take time to grow and so must be begun before the market opens.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-002',
		chapter: 10,
		concepts: ['case-power', 'implementation', 'customer-tiers', 'retention-levels'],
		difficulty: 2,
		stem: {
			zh: '一家供电企业花大钱买了软件，服务却没有改观，应当怎样调整？',
			en: 'A power utility has spent heavily on software and its service is no better. How should it change course?'
		},
		material: {
			zh: '一家供电企业在客户服务软件上投入很大，收效不明显：网站更新慢；热线人员流动频繁，新手查不到用户以前说过什么，同一件事要从头讲起；增值服务很少。有人建议设电力客户经理，由既懂电力又懂营销的人担任。（情形取自课程资料，资料没有数字；以下数字为练习而设。）该企业有居民户 200000 户、企业用户 800 户，年售电收入 20 亿元，其中 55 % 来自企业用户。一名客户经理最多照管 40 户，每年费用 15 万元。',
			en: 'A power utility has put much money into customer-service software with little effect: the website is out of date; hotline staff come and go, and newcomers cannot see what a user said before, so that every story starts again; there are few extra services. Somebody suggests customer managers who know both power and marketing. (The situation is from the course texts, which give no figures; the following ones are made up for the exercise.) The utility has 200,000 households and 800 firms as users and sells power for 2,000 million yuan a year, 55 % of it to firms. One customer manager can look after 40 users at most and costs 150,000 yuan a year.'
		},
		tasks: [
			{
				stem: {
					zh: '投入大而收效小，可能的原因有哪些？',
					en: 'What may be the reasons why so much spending had so little effect?'
				},
				points: [
					{
						text: {
							zh: '只当作技术项目，没有先树立以客户为中心的理念。',
							en: 'It was treated as a technical project, without the idea of putting customers at the centre.'
						},
						marks: 1,
						signs: {
							zh: ['以客户为中心', '技术项目', '理念', '只重软件', '只重技术', '观念'],
							en: [
								'technical project',
								'at the centre',
								'customer-centred',
								'customer-centric',
								'mind-set',
								'software alone',
								'software only',
								'software without'
							]
						}
					},
					{
						text: {
							zh: '人员素质和培训跟不上，不会用，也不愿用。',
							en: 'Skills and training lag behind: people cannot use it, or do not want to.'
						},
						marks: 1,
						signs: {
							zh: ['培训', '素质', '不会用', '不愿用', '流动大'],
							en: ['training', 'skills', 'cannot use', 'unskilled', 'untrained', 'skilled', 'trained']
						}
					},
					{
						text: {
							zh: '信息没有整合共享，热线看不到统一的客户档案。',
							en: 'Information is not shared: the hotline has no common customer record in view.'
						},
						marks: 1,
						signs: {
							zh: ['共享', '统一的客户', '整合', '档案', '统一的记录', '信息分散'],
							en: [
								'shared',
								'customer record',
								'integrat',
								'shared view',
								'common record',
								'one record',
								'scattered'
							]
						}
					},
					{
						text: {
							zh: '业务流程没有重组，考核办法也没有改变。',
							en: 'Processes were not redesigned, nor was the way performance is judged.'
						},
						marks: 1,
						signs: {
							zh: ['流程', '考核', '重组'],
							en: ['process', 'redesign', 'performance is judged', 'appraisal']
						}
					}
				]
			},
			{
				stem: {
					zh: '客户经理应当配给哪些用户？请用数字说明。',
					en: 'Which users should be given customer managers? Argue with figures.'
				},
				points: [
					{
						text: {
							zh: '企业用户约占用户数的 0.4 %，却带来 11 亿元收入，所以要分级对待。',
							en: 'Firms are about 0.4 % of users and bring in 1,100 million yuan; so users must be treated by tiers.'
						},
						marks: 2,
						signs: {
							zh: ['0.4', '11 亿', '分级', '集中在少数'],
							en: ['0.4', '1,100 million', 'tier', '1.1 billion']
						}
					},
					{
						text: {
							zh: '配给企业用户要 20 人、300 万元，约占其收入的 0.27 %，合算。',
							en: 'For firms 20 managers are needed at 3 million yuan, about 0.27 % of their revenue: affordable.'
						},
						marks: 1,
						signs: {
							zh: ['20 人', '20 名', '300 万', '0.27'],
							en: ['20 managers', '3 million', '0.27', 'affordable']
						}
					},
					{
						text: {
							zh: '配给居民户要 5000 人、7.5 亿元，超过其收入 9 亿元的八成，只能靠热线和自助渠道。',
							en: 'For households it would take 5,000 managers at 750 million yuan, over eight tenths of their 900 million: leave them to hotline and self-service.'
						},
						marks: 1,
						signs: {
							zh: ['5000 人', '7.5 亿', '自助', '八成'],
							en: ['5,000 managers', '750 million', 'self-service', 'eight tenths']
						}
					}
				]
			},
			{
				stem: {
					zh: '客户经理制属于维系三个层次中的哪一个？怎样防止它的弱点，又怎样更进一步？',
					en: 'To which of the three levels of retention do customer managers belong? How can their weakness be avoided, and what would be the next step?'
				},
				points: [
					{
						text: {
							zh: '社会层次：靠人与人的了解，比单纯的优惠难模仿。',
							en: 'The social level: it rests on people knowing each other and is harder to copy than discounts.'
						},
						marks: 1,
						signs: {
							zh: ['社会层次', '社会利益', '社会性', '第二层'],
							en: ['social level', 'social tie', 'social bond', 'second level']
						}
					},
					{
						text: {
							zh: '弱点是人走客散：资料记入系统，由团队联络。',
							en: 'Its weakness is that customers follow a manager who quits: keep records in the system and contact by a team.'
						},
						marks: 1,
						signs: {
							zh: ['人走', '记入系统', '团队', '离职', '跳槽'],
							en: ['who quits', 'records in the system', 'team', 'who leaves', 'leaves', 'record dealings']
						}
					},
					{
						text: {
							zh: '再进一步是结构层次：共用用电数据、能效管理，使双方业务相连。',
							en: 'Next is the structural level: shared consumption data and energy management that join the two businesses.'
						},
						marks: 1,
						signs: {
							zh: ['结构层次', '结构性', '能效', '业务相连'],
							en: ['structural', 'energy management', 'join the two', 'third level']
						}
					}
				]
			}
		],
		explanation: {
			zh: '20 亿元的 55 % 是 11 亿元；800 ÷ 200800 ≈ 0.4 %；800 ÷ 40 = 20 人，300 万 ÷ 11 亿 ≈ 0.27 %；200000 ÷ 40 = 5000 人，7.5 亿 ÷ 9 亿 ≈ 83 %。同一项服务，对一类客户便宜，对另一类就付不起，这正是分级的理由。',
			en: '55 % of 2,000 million is 1,100 million yuan; 800 ÷ 200,800 ≈ 0.4 %; 800 ÷ 40 = 20 managers, 3 million ÷ 1,100 million ≈ 0.27 %; 200,000 ÷ 40 = 5,000 managers, 750 ÷ 900 ≈ 83 %. The same service is cheap for one group and beyond means for another, which is the reason for tiers.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-003',
		chapter: 10,
		concepts: ['case-logistics', 'customer-tiers', 'pareto', 'churn-causes'],
		difficulty: 2,
		stem: {
			zh: '一家物流企业打算“只管大客户”，数字支持吗？',
			en: 'A logistics company means to look after large customers only. Do the figures support it?'
		},
		material: {
			zh: '课程资料中一篇物流企业论文按价值把客户分为三类：重点客户约占客户数的 5 %，贡献价值的 80 %；普通客户占 15 %，贡献 15 %；其余是小客户，贡献 5 %。为练习假定：某物流企业有客户 2000 家，一年贡献的价值共 1000 万元；去年走了 3 家重点客户和 200 家小客户。企业对长期合作的大客户比较了解，对小客户和新客户很少过问，业务员也没有主动询问的习惯。总经理提议：“八成价值来自大客户，其余的一概停止服务。”',
			en: 'A paper on logistics companies among the course texts sorts customers by value into three groups: key customers, about 5 % of all, contribute 80 % of value; ordinary ones, 15 % of all, contribute 15 %; the others are small customers and contribute 5 %. Assume for the exercise that a logistics company has 2,000 customers who contribute 10 million yuan a year in all, and that last year 3 key customers and 200 small ones left. It knows its large, long-standing customers fairly well, seldom asks small or new ones, and its salespeople are not used to asking. The general manager proposes: “Eight tenths of the value come from large customers; let us stop serving the others.”'
		},
		tasks: [
			{
				stem: {
					zh: '算出三类客户各有多少、平均每家贡献多少，并比较去年两批离开者带走的价值。',
					en: 'Compute how many customers each group has and what each contributes on average, and compare the value taken away by the two sets of leavers.'
				},
				points: [
					{
						text: {
							zh: '三类依次为 100、300、1600 家。',
							en: 'The groups have 100, 300 and 1,600 customers.'
						},
						marks: 1,
						signs: { zh: ['1600', '100、300'], en: ['1,600', '100, 300', '100 and 300'] }
					},
					{
						text: {
							zh: '平均每家依次为 8 万元、5000 元、312.5 元，一家重点客户抵 256 家小客户。',
							en: 'On average 80,000, 5,000 and 312.5 yuan each: one key customer equals 256 small ones.'
						},
						marks: 2,
						signs: {
							zh: ['8 万', '312.5', '256', '80000'],
							en: ['80,000', '312.5', '256']
						}
					},
					{
						text: {
							zh: '3 家重点客户带走 24 万元，200 家小客户合计 6.25 万元：人少，损失反而大。',
							en: 'The 3 key customers took 240,000 yuan, the 200 small ones 62,500 together: fewer heads, greater loss.'
						},
						marks: 1,
						signs: { zh: ['24 万', '6.25 万', '62500'], en: ['240,000', '62,500', 'greater loss'] }
					}
				]
			},
			{
				stem: {
					zh: '对三类客户应当分别怎样做？',
					en: 'What should be done for each of the three groups?'
				},
				points: [
					{
						text: {
							zh: '重点客户：专门团队，个性化方案，优先响应，随时察觉流失的苗头。',
							en: 'Key customers: a dedicated team, individual solutions, priority, and an eye for the first signs of leaving.'
						},
						marks: 2,
						signs: {
							zh: ['专门团队', '个性化', '优先', '一对一', '专人', '客户经理'],
							en: [
								'dedicated team',
								'individual solution',
								'priority',
								'one-to-one',
								'dedicated manager',
								'account manager',
								'tailored',
								'linked systems'
							]
						}
					},
					{
						text: {
							zh: '普通客户：发掘潜力，提高份额，使其中一部分升级。',
							en: 'Ordinary customers: develop their potential and our share of wallet, so that some move up.'
						},
						marks: 1,
						signs: {
							zh: ['潜力', '份额', '升级'],
							en: ['potential', 'share of wallet', 'move up', 'upgrade']
						}
					},
					{
						text: {
							zh: '小客户：用热线、自助网站等低成本方式，使他们有人理会。',
							en: 'Small customers: hotline and self-service website at low cost, so that somebody answers them.'
						},
						marks: 1,
						signs: {
							zh: ['热线', '自助', '低成本', '呼叫中心'],
							en: ['hotline', 'self-service', 'low cost', 'call centre']
						}
					}
				]
			},
			{
				stem: {
					zh: '评论总经理的提议，至少提出三点。',
					en: 'Comment on the general manager’s proposal with three points at least.'
				},
				points: [
					{
						text: {
							zh: '忽视中小客户本身就是流失的原因，不满还会外传。',
							en: 'Neglect of small customers is itself a cause of churn, and discontent spreads.'
						},
						marks: 1,
						signs: {
							zh: ['忽视', '外传', '不平衡', '口碑'],
							en: ['neglect', 'spreads', 'word of mouth', 'slighted']
						}
					},
					{
						text: {
							zh: '今年小不等于永远小：有的会长大，应当看终身价值；只靠少数大户，风险也集中。',
							en: 'Small this year is not small for ever: some will grow, and lifetime value is what counts; relying on a few large ones also concentrates the risk.'
						},
						marks: 1,
						signs: {
							zh: ['长大', '终身价值', '成长', '将来的', '潜力', '依赖', '压价', '风险'],
							en: [
								'will grow',
								'lifetime value',
								'growth',
								'may grow',
								'might grow',
								'potential',
								'some grow',
								'dependence',
								'depend on',
								'risky'
							]
						}
					},
					{
						text: {
							zh: '贡献的价值不等于利润，还要减去服务成本；论文的比例也没有出处，应当用自己的数据核实。',
							en: 'Contribution is not profit, the cost of serving must come off; and the paper’s shares have no source, so check with one’s own data.'
						},
						marks: 1,
						signs: {
							zh: ['利润', '服务成本', '出处', '核实'],
							en: ['not profit', 'cost of serving', 'no source', 'own data']
						}
					}
				]
			}
		],
		explanation: {
			zh: '8 万 × 3 = 24 万元，312.5 × 200 = 62500 元。集中度说明资源应当向哪里倾斜，却不说明其余的人可以不管：总经理的话连普通客户的 15 % 也放弃了。幻灯片还提到，中等规模的客户可能最有利可图。',
			en: '80,000 × 3 = 240,000 and 312.5 × 200 = 62,500 yuan. Concentration says where resources should go first, not that the others may be dropped; the proposal gives away even the 15 % of the ordinary customers. The slides also note that middle-sized customers may be the most profitable.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-004',
		chapter: 10,
		concepts: ['case-logistics', 'loyalty-economics', 'crm-three-tasks', 'contact-center'],
		difficulty: 3,
		stem: {
			zh: '老客户走了，新客户补上：一家物流企业的账该怎样算？',
			en: 'Old customers go and new ones fill the gap: how should a logistics company do the sum?'
		},
		material: {
			zh: '课程资料中的物流论文说，赢得一位新客户的成本大约是留住一位老客户的 6 至 8 倍；幻灯片说 5 倍；两处都没有注明来源。为练习假定：某物流企业有 1000 家客户，留住一家每年平均花 500 元；每年流失 100 家，靠新招补足。现有一项计划：每家每年再多花 200 元用于回访和呼叫中心，预计流失减到 60 家。留住的一家老客户，比顶替它的新客户当年多带来 2000 元利润。',
			en: 'The paper on logistics among the course texts says that winning a new customer costs about 6 to 8 times keeping an old one; the slides say 5 times; neither names a source. Assume for the exercise that a logistics company has 1,000 customers and spends 500 yuan a year on average to keep one; each year 100 leave and are replaced by new ones. A plan would spend another 200 yuan a year per customer on follow-up and a call centre, and is expected to bring the leavers down to 60. An old customer who is kept earns 2,000 yuan more profit in the year than the new one in his place.'
		},
		tasks: [
			{
				stem: {
					zh: '按论文的倍数，现在每年补足流失要花多少钱？按幻灯片的倍数呢？',
					en: 'What does replacing the leavers cost a year by the multiples of the paper, and what by that of the slides?'
				},
				points: [
					{
						text: {
							zh: '按论文，每家 3000 至 4000 元，100 家为 30 万至 40 万元。',
							en: 'By the paper 3,000 to 4,000 yuan each, 300,000 to 400,000 for 100.'
						},
						marks: 2,
						signs: { zh: ['30 万', '40 万', '3000'], en: ['300,000', '400,000', '3,000'] }
					},
					{
						text: {
							zh: '按幻灯片，每家 2500 元，100 家为 25 万元。',
							en: 'By the slides 2,500 yuan each, 250,000 for 100.'
						},
						marks: 1,
						signs: { zh: ['25 万', '2500 元'], en: ['250,000', '2,500 yuan'] }
					}
				]
			},
			{
				stem: {
					zh: '这项计划值得做吗？写出算式，并说明结论依赖什么。',
					en: 'Is the plan worth doing? Show the sum, and say what the conclusion depends on.'
				},
				points: [
					{
						text: {
							zh: '费用 200 × 1000 = 20 万元。',
							en: 'It costs 200 × 1,000 = 200,000 yuan.'
						},
						marks: 1,
						signs: {
							zh: ['200 × 1000', '20 万元', '20 万'],
							en: ['200 × 1,000', '200,000 yuan', 'costs 200,000', 'plan costs', 'cost of 200,000']
						}
					},
					{
						text: {
							zh: '少走 40 家，按论文省招揽费 12 万至 16 万元，单凭这一项不够。',
							en: 'With 40 fewer leavers the paper’s multiples save 120,000 to 160,000 yuan on winning customers, which alone is too little.'
						},
						marks: 1,
						signs: { zh: ['12 万', '16 万', '不够'], en: ['120,000', '160,000', 'too little'] }
					},
					{
						text: {
							zh: '再加 40 × 2000 = 8 万元，合计 20 万至 24 万元：至少保本，至多净得 4 万元。',
							en: 'Another 40 × 2,000 = 80,000 makes 200,000 to 240,000: at worst it breaks even, at best it nets 40,000.'
						},
						marks: 1,
						signs: {
							zh: ['8 万', '24 万', '保本', '净得 4 万'],
							en: ['80,000', '240,000', 'breaks even', 'break even']
						}
					},
					{
						text: {
							zh: '结论取决于倍数和预计的效果：按 5 倍只有 18 万元，会亏；应先试行，并留对照组。',
							en: 'It hinges on the multiple and the expected effect: by 5 times there are only 180,000 and a loss; try it on a part first, with a control group.'
						},
						marks: 1,
						signs: {
							zh: ['18 万', '试行', '对照', '取决于'],
							en: ['180,000', 'hinges', 'control group', 'on a part first', 'pilot']
						}
					}
				]
			},
			{
				stem: {
					zh: '除了这项计划，还应当怎样做，使老客户愿意留下？',
					en: 'Apart from this plan, what else should be done so that old customers want to stay?'
				},
				points: [
					{
						text: {
							zh: '开通网上咨询和自助查询，增加渠道，并主动询问。',
							en: 'Open online enquiries and self-service as further channels, and ask customers first.'
						},
						marks: 1,
						signs: {
							zh: ['网上', '自助', '主动询问', '渠道'],
							en: ['online', 'self-service', 'channel', 'ask customers']
						}
					},
					{
						text: {
							zh: '收集并分析客户数据，了解偏好和变化，不限于大客户。',
							en: 'Gather and analyse customer data, preferences and how they change, not of large customers only.'
						},
						marks: 1,
						signs: {
							zh: ['数据', '偏好', '客户资料', '分析客户', '了解客户', '了解需求', '听取意见'],
							en: ['customer data', 'preference', 'analyse', 'learn their', 'their needs', 'customers’ needs']
						}
					},
					{
						text: {
							zh: '按产品特点、规模和服务要求设计个性化方案。',
							en: 'Design individual solutions by product, size and service required.'
						},
						marks: 1,
						signs: {
							zh: ['个性化', '一对一', '定制'],
							en: ['individual solution', 'one-to-one', 'tailor', 'customis']
						}
					},
					{
						text: {
							zh: '及时处理投诉并告知结果，使交流是双向的。',
							en: 'Settle complaints quickly and tell the result, so that talk goes both ways.'
						},
						marks: 1,
						signs: {
							zh: ['投诉', '反馈', '双向'],
							en: ['complaint', 'feedback', 'both ways', 'two-way']
						}
					}
				]
			}
		],
		explanation: {
			zh: '“留比招便宜”是平均成本的比较，不能直接推出“应当再多留”：要看多花的这 20 万元换回多少。按论文的倍数最坏恰好保本，按幻灯片的 5 倍为 10 万 + 8 万 = 18 万元，亏 2 万元；Blattberg 与 Deighton（1996）和 Pfeifer（2005）说明，最优之处看的是边际而不是平均。',
			en: '“Keeping is cheaper than winning” compares average costs and does not by itself say “keep more”: what counts is what the further 200,000 yuan bring. By the paper’s multiples the worst is to break even; by 5 times it is 100,000 + 80,000 = 180,000, a loss of 20,000. Blattberg and Deighton (1996) and Pfeifer (2005) show that the optimum is a matter of marginal, not average, cost.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-005',
		chapter: 10,
		concepts: ['case-logistics', 'switching-costs', 'switching-cost-types', 'supply-chain', 'lock-in-ethics'],
		difficulty: 2,
		stem: {
			zh: '物流企业替零售商把货摆上货架，除了服务费还得到什么？',
			en: 'What does a logistics company gain, besides a fee, by putting the goods on a retailer’s shelves?'
		},
		material: {
			zh: '一家物流企业的主要客户是连锁零售商和一批小制造商。零售商不只要送货，还要求搬运上架、理货、重新包装，好让自己的店员留在顾客身边，企业都照办。它替几家资金紧张的制造商垫付货款，免收利息；与零售商的订货、仓储系统接通，补货不再打电话。它的驾驶员天天与店长见面，彼此很熟。最终收货的顾客并不付运费，常抱怨送货时间不准，没有人过问。有管理者提出：“今后接口只照我们的规格做，历史记录不让客户带走，叫他们想走也难。”（做法取自课程资料，免息与最后的提议为练习而设。）',
			en: 'A logistics company works mainly for retail chains and a number of small manufacturers. The retailers ask for more than delivery: goods are to be put on the shelf, sorted and repacked, so that their own staff can be with the shoppers; the company does it all. It pays suppliers in advance for a few manufacturers short of cash and charges no interest; it is linked to the retailers’ ordering and stock systems, so that nobody telephones for fresh supplies. Its drivers see the shop managers every day and know them well. The final consignees do not pay the freight; they often grumble about inexact delivery times, and nobody asks them. A manager proposes: “From now on the link follows our own specification and past records stay with us, so that they will find it hard to go.” (The practices are from the course texts; the free credit and the last proposal are made up for the exercise.)'
		},
		tasks: [
			{
				stem: {
					zh: '各项做法分别形成哪种转换成本？属于三类中的哪一类？',
					en: 'Which switching cost does each practice create, and to which of the three types does it belong?'
				},
				points: [
					{
						text: {
							zh: '系统接通：换一家要重新对接，是组织调整成本，属程序型。',
							en: 'Linked systems: another partner means a new set-up, which is a procedural cost.'
						},
						marks: 1,
						signs: {
							zh: ['组织调整', '程序型', '重新对接'],
							en: ['set-up', 'procedural']
						}
					},
					{
						text: {
							zh: '免息垫款：离开便失去这项好处，是利益损失成本，属财务型。',
							en: 'Free credit: who leaves forgoes it, a benefit loss, which is financial.'
						},
						marks: 1,
						signs: {
							zh: ['利益损失', '财务型'],
							en: ['benefit loss', 'is financial', 'financial cost', 'financial type']
						}
					},
					{
						text: {
							zh: '驾驶员与店长相熟：关系损失成本，属关系型。',
							en: 'Acquaintance of drivers and shop managers: personal relationship loss, a relational cost.'
						},
						marks: 1,
						signs: {
							zh: ['关系损失', '关系型'],
							en: ['relational', 'personal relationship loss', 'relationship loss']
						}
					},
					{
						text: {
							zh: '上架理货：增值服务使客户依赖，离开就要另配人手、改流程，也是组织调整成本，属程序型。',
							en: 'Shelving and sorting: a value-added service on which customers depend; without it they need new hands and routines, again a set-up cost and procedural.'
						},
						marks: 1,
						signs: {
							zh: ['增值服务', '依赖', '另配人手', '改变了流程', '改流程', '改变流程', '重新安排', '人手'],
							en: [
								'value-added',
								'depend',
								'new hands',
								'built its processes',
								'built their processes',
								'new staff',
								'rearrange',
								'reorganise',
								'reorganize'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '最终收货的顾客不付钱，为什么也要理会？应当怎样做？',
					en: 'Why care about the final consignees, who do not pay, and what should be done for them?'
				},
				points: [
					{
						text: {
							zh: '他们得到的价值是商品加配送，配送好坏决定委托方的满意；整条供应链都是客户。',
							en: 'What they receive is goods plus delivery, so delivery decides whether the paying client is satisfied; the whole supply chain is the customer.'
						},
						marks: 2,
						signs: {
							zh: [
								'供应链',
								'委托方',
								'商品加配送',
								'配送价值',
								'零售商的客户',
								'客户的客户',
								'影响零售商',
								'续约',
								'配送质量'
							],
							en: [
								'supply chain',
								'paying client',
								'goods plus delivery',
								'client is satisfied',
								'customers of the customers',
								'customer’s customer',
								'customers’ customers',
								'may not renew',
								'delivery quality',
								'retailer may'
							]
						}
					},
					{
						text: {
							zh: '预约时段、到货通知，直接受理意见，并把结果告诉零售商。',
							en: 'Time slots by appointment, notice of arrival, a place to comment directly, and word of the outcome to the retailer.'
						},
						marks: 1,
						signs: {
							zh: ['预约', '通知', '受理', '回访', '准时率', '反馈'],
							en: [
								'appointment',
								'notice of arrival',
								'comment directly',
								'time slot',
								'time window',
								'notify',
								'punctual',
								'ask for feedback'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '评论那位管理者的提议。',
					en: 'Comment on that manager’s proposal.'
				},
				points: [
					{
						text: {
							zh: '留住的会是“人质”：不满而走不掉，壁垒一消失就集中离开。',
							en: 'It would keep hostages, discontented and unable to leave, who all go when the barrier falls.'
						},
						marks: 2,
						signs: {
							zh: ['人质', '壁垒', '集中离开', '走不掉'],
							en: ['hostage', 'barrier', 'unable to leave', 'all go when']
						}
					},
					{
						text: {
							zh: '名声受损，新客户怕被套住而不敢来。',
							en: 'Its name suffers, and new customers keep away for fear of being tied.'
						},
						marks: 1,
						signs: {
							zh: ['名声', '信誉', '不敢来', '口碑'],
							en: [
								'name suffers',
								'reputation',
								'keep away',
								'fear of being tied',
								'word of mouth',
								'bad word'
							]
						}
					},
					{
						text: {
							zh: '应当靠服务和关系使客户舍不得走；让人带得走记录，反而增加信任。',
							en: 'Better make them unwilling to part, by service and ties; records that may be taken along add to trust.'
						},
						marks: 1,
						signs: {
							zh: [
								'舍不得',
								'信任',
								'自愿',
								'愿意留',
								'通用接口',
								'开放接口',
								'带走数据',
								'靠服务',
								'靠价值',
								'服务价值'
							],
							en: [
								'unwilling to part',
								'trust',
								'want to stay',
								'of their own will',
								'open standard',
								'let them take',
								'take their data',
								'keep them by',
								'by value'
							]
						}
					}
				]
			}
		],
		explanation: {
			zh: '同样提高转换成本，一种使客户得到更多，因而离开可惜；另一种使客户失去自由，因而离开困难。前者与满意同向，后者把不满藏起来。课程资料主张用增值服务提高转换成本，没有主张设障碍。',
			en: 'Switching costs rise in two ways: customers get more, so that leaving is a pity, or they lose freedom, so that leaving is hard. The first goes with satisfaction, the second hides discontent. The course texts argue for value-added services as the way, not for obstacles.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-006',
		chapter: 10,
		concepts: ['case-steel', 'clv-four-steps', 'customer-tiers', 'clv-use'],
		difficulty: 3,
		stem: {
			zh: '钢铁企业只剩一个服务团队，派给老用户，还是派给尚未成交的用户？',
			en: 'A steel maker has one service team left: should it go to an old customer or to one not yet won?'
		},
		material: {
			zh: '一家钢铁企业把用户分为战略、重点、一般、潜在四级，每年确定，半年调整；对关键用户由技术、生产、财务、质量等部门的人组成服务团队。（做法取自课程资料，资料没有经营数字；以下数字为练习而设。）现在只剩一个团队可派。甲是一般用户，今后三年每年带来净利润 15 万元，派不派团队都一样。乙是潜在用户，派团队并试料要先花 10 万元，今后三年的净利润依次为 20 万、30 万、24 万元；不派团队就不会成交。利润都在年末得到，年贴现率 10 %，三年以后不计。',
			en: 'A steel maker sorts customers into strategic, key, general and potential ones, fixed each year and reviewed every half year; key customers are served by teams from technology, production, finance and quality. (The practices are from the course texts, which give no business figures; the following ones are made up for the exercise.) One team is left. A is a general customer and brings a net profit of 150,000 yuan in each of the next three years, with a team or not. B is a potential customer: the team and trial material cost 100,000 yuan at the outset, and the net profits of the next three years are 200,000, 300,000 and 240,000 yuan; with no team there will be no deal. Profits come at the end of the year, the yearly discount rate is 10 %, and later years are left out.'
		},
		tasks: [
			{
				stem: {
					zh: '按四个步骤计算甲的终身价值，以及乙扣除先期费用后的终身价值（精确到 0.1 万元）。',
					en: 'Following the four steps, compute the lifetime value of A, and of B after the initial cost (to the nearest 1,000 yuan).'
				},
				points: [
					{
						text: {
							zh: '步骤：定年限，定每年净利润，逐年贴现，求和。',
							en: 'Steps: set the lifetime, find yearly net profit, discount each year, add up.'
						},
						marks: 1,
						signs: {
							zh: ['求和', '相加', '逐年贴现', '1.21', '1.331', '折现'],
							en: ['add up', 'discount each', 'added up', '1.21', '1.331', 'discounted']
						}
					},
					{
						text: {
							zh: '甲：13.64 + 12.40 + 11.27 ≈ 37.3 万元。',
							en: 'A: 136,400 + 124,000 + 112,700 ≈ 373,000 yuan.'
						},
						marks: 1,
						signs: { zh: ['37.3', '13.64', '12.40'], en: ['373,', '136,4', '124,0'] }
					},
					{
						text: {
							zh: '乙：18.18 + 24.79 + 18.03 ≈ 61.0，减 10，得 51.0 万元。',
							en: 'B: 181,800 + 247,900 + 180,300 ≈ 610,000, less 100,000, leaves 510,000 yuan.'
						},
						marks: 2,
						signs: { zh: ['51.0', '61.0', '24.79'], en: ['510,', '610,', '247,9'] }
					}
				]
			},
			{
				stem: {
					zh: '团队该派给谁？应当拿什么来比较？',
					en: 'Who should get the team, and what is to be compared?'
				},
				points: [
					{
						text: {
							zh: '比较团队带来的差额：甲为 0，乙为 51.0 万元，所以派给乙。',
							en: 'Compare the difference the team makes: 0 for A and 510,000 yuan for B, so B gets it.'
						},
						marks: 2,
						signs: {
							zh: ['差额', '增加的价值', '增量', '给乙'],
							en: ['difference', 'incremental', 'added value', 'b gets']
						}
					},
					{
						text: {
							zh: '甲的 37.3 万元照样得到，并没有因此丢失。',
							en: 'The value of A is still earned; nothing is lost by it.'
						},
						marks: 1,
						signs: {
							zh: ['照样', '没有因此', '不会丢', '甲派不派', '仍然得到', '甲不受影响'],
							en: [
								'still earned',
								'nothing is lost',
								'earned anyway',
								'not lost',
								'for a nothing',
								'a stays',
								'a is not affected'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '用户的级别为什么要定期调整？除了购买量，还应当看什么？',
					en: 'Why are customers’ tiers reviewed regularly? What should be looked at besides volume?'
				},
				points: [
					{
						text: {
							zh: '价值会变，有升有降；不调整，资源就留在过去的好客户身上。',
							en: 'Value changes, up and down; without it resources stay with the good customers of the past.'
						},
						marks: 1,
						signs: {
							zh: ['价值会变', '有升有降', '过去的', '会变', '变化', '过时'],
							en: [
								'value changes',
								'of the past',
								'up and down',
								'value and potential change',
								'misdirect',
								'out of date',
								'outdated',
								'changes over time',
								'old tiers'
							]
						}
					},
					{
						text: {
							zh: '履约和付款信用。',
							en: 'Fulfilment of contracts, payment and credit.'
						},
						marks: 1,
						signs: { zh: ['履约', '信用', '付款'], en: ['fulfil', 'payment', 'credit'] }
					},
					{
						text: {
							zh: '发展前景、在行业中的地位和共同研发的可能。',
							en: 'Prospects, standing in the trade, and the chance of joint development.'
						},
						marks: 1,
						signs: {
							zh: ['前景', '地位', '研发', '成长'],
							en: ['prospects', 'standing', 'joint development', 'growth']
						}
					},
					{
						text: {
							zh: '服务成本：买得多而处处要特殊照顾的，利润未必高。',
							en: 'Cost to serve: those who buy much and want everything special need not be profitable.'
						},
						marks: 1,
						signs: {
							zh: ['服务成本', '特殊照顾', '利润未必'],
							en: ['cost to serve', 'everything special', 'need not be profitable', 'cost of serving']
						}
					}
				]
			}
		],
		explanation: {
			zh: '年末得到，所以第一年就要除以 1.1：20 ÷ 1.1 + 30 ÷ 1.21 + 24 ÷ 1.331 ≈ 61.0。现值大的客户不一定该得到更多投入，该看投入使现值增加多少；乙即使比甲小，只要差额大，也应当派给乙。',
			en: 'Profits come at the end of the year, so the first one is divided by 1.1 as well: 200 ÷ 1.1 + 300 ÷ 1.21 + 240 ÷ 1.331 ≈ 610 thousand. The more valuable customer need not get more; what matters is by how much spending raises value. Were B worth less than A, B should still get the team as long as the difference is greater.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-007',
		chapter: 10,
		concepts: ['case-steel', 'early-warning', 'winback-ceiling', 'complaint-handling'],
		difficulty: 3,
		stem: {
			zh: '重点用户提出质量异议以后沉默了：钢铁企业该不该救，花多少？',
			en: 'A key customer has objected to quality and fallen silent: should the steel maker act, and at what cost?'
		},
		material: {
			zh: '一家钢铁企业从订单兑现、产品质量、物流运输、用户投诉四方面设服务预警，分黄、橙、红三级。（做法取自课程资料；以下为练习而设。）一家重点用户上季度两次到货误期；上月提出质量异议，材料经销售员、分公司、总部逐级上报，二十天没有答复；本月订货只有平时的一半，采购员开始索取别家的样品。估计什么也不做，它留下的可能是 60 %；留下的价值是 200 万元，走了就是 0。方案一：派技术人员到厂解决，花 20 万元，留下的可能升到 80 %。方案二：在方案一之外再降价，共花 45 万元，升到 85 %。',
			en: 'A steel maker watches order fulfilment, product quality, transport and customer complaints, with warnings in yellow, orange and red. (The practice is from the course texts; the following is made up for the exercise.) For a key customer two deliveries were late in the past quarter; a month ago it objected to quality, and the papers climbed from salesman to branch to head office with no reply for twenty days; this month it placed half its usual orders, and its buyers have begun to ask elsewhere for samples. If nothing is done, the chance that it stays is put at 60 %; its value is 2 million yuan if it stays and 0 if it goes. Plan one: send engineers to the works and settle the matter, at 200,000 yuan; the chance rises to 80 %. Plan two: a price cut on top of plan one, at 450,000 yuan in all; it rises to 85 %.'
		},
		tasks: [
			{
				stem: {
					zh: '应当发出哪一级的警报？依据是什么？',
					en: 'Which level of alarm is called for, and on what grounds?'
				},
				points: [
					{
						text: {
							zh: '应当发红色警报，即最高一级。',
							en: 'The red alarm, the highest.'
						},
						marks: 1,
						signs: {
							zh: ['红色', '最高一级', '最高级', '红级', '红灯'],
							en: [
								'red alarm',
								'highest',
								'red alert',
								'red level',

								'red:',
								'is red',
								'red since',
								'the red',
								'red warning',
								'red, because'
							]
						}
					},
					{
						text: {
							zh: '几种信号同时出现，从误期、异议未决发展到减量和接触对手。',
							en: 'Several signals at once, from lateness and an open objection to fewer orders and contact with rivals.'
						},
						marks: 1,
						signs: {
							zh: ['同时出现', '几种信号', '多项', '接触对手'],
							en: ['several signals', 'at once', 'rivals', 'competitor']
						}
					},
					{
						text: {
							zh: '它是高价值的用户，而且还没有走，现在行动来得及。',
							en: 'Much is at stake, and as it has not yet gone, there is still time to act.'
						},
						marks: 1,
						signs: {
							zh: ['高价值', '来得及', '还没有走', '价值高', '立即', '马上', '尽快'],
							en: [
								'at stake',
								'time to act',
								'not yet gone',
								'high value',
								'valuable',
								'still time',
								'act now',
								'immediately',
								'important'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '计算两个方案的投入上限和净得，选哪一个？',
					en: 'For both plans compute the ceiling of spending and the net gain. Which one should be taken?'
				},
				points: [
					{
						text: {
							zh: '上限是终身价值的差额：方案一 20 个百分点 × 200 万 = 40 万元，方案二 25 个百分点 × 200 万 = 50 万元。',
							en: 'The ceiling is the difference in lifetime value: 20 points × 2 million = 400,000 yuan for plan one, 25 points × 2 million = 500,000 for plan two.'
						},
						marks: 2,
						signs: {
							zh: ['40 万', '50 万', '差额'],
							en: ['400,000', '500,000', 'difference in lifetime']
						}
					},
					{
						text: {
							zh: '净得：方案一 40 − 20 = 20 万元，方案二 50 − 45 = 5 万元。',
							en: 'Net: 400 − 200 = 200 thousand for plan one, 500 − 450 = 50 thousand for plan two.'
						},
						marks: 1,
						signs: {
							zh: ['40 − 20', '50 − 45', '= 5 万', '净得 20', '净得 5 万', '净得 20 万', '净收益'],
							en: [
								'400 − 200',
								'500 − 450',
								'50 thousand',
								'50,000 yuan net',
								'net 200,000',
								'net 50,000',
								'nets 200,000',
								'nets 50,000'
							]
						}
					},
					{
						text: {
							zh: '选方案一：方案二没有超过上限，但多花 25 万元只换回 10 万元。',
							en: 'Take plan one: two stays below its ceiling, but its further 250,000 yuan bring only 100,000.'
						},
						marks: 1,
						signs: {
							zh: ['选方案一', '多花 25 万', '换回 10 万', '边际', '方案一更好', '方案一较好', '选一'],
							en: [
								'take plan one',
								'choose plan one',
								'further 250,000',
								'marginal',
								'extra 250,000',
								'another 250,000',
								'plan one is better',
								'prefer plan one',
								'buys only'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '怎样改造异议的处理办法，使这种事不再发生？',
					en: 'How should the handling of objections be rebuilt so that this does not happen again?'
				},
				points: [
					{
						text: {
							zh: '直报：用户在网上直接填报，减少中间环节。',
							en: 'A direct line: customers report online, with fewer desks between.'
						},
						marks: 1,
						signs: {
							zh: ['直报', '网上', '中间环节'],
							en: ['direct line', 'online', 'fewer desks', 'directly']
						}
					},
					{
						text: {
							zh: '附照片、视频作初步诊断，按轻重分级处理。',
							en: 'Photographs and video for a first diagnosis, and handling by grade.'
						},
						marks: 1,
						signs: {
							zh: ['照片', '视频', '诊断', '轻重'],
							en: ['photo', 'video', 'diagnosis', 'by grade']
						}
					},
					{
						text: {
							zh: '定时限和负责人，列入考核，超时自动上升。',
							en: 'Time limits and somebody in charge, part of appraisal, escalated when overdue.'
						},
						marks: 1,
						signs: {
							zh: ['时限', '负责人', '考核', '超时'],
							en: ['time limit', 'in charge', 'apprais', 'overdue']
						}
					},
					{
						text: {
							zh: '把结果告诉用户，检验效果，并找出根源防止重复。',
							en: 'Tell the customer the outcome, verify it, and trace the cause so that it does not recur.'
						},
						marks: 1,
						signs: {
							zh: ['结果告诉', '检验', '根源', '回访', '原因', '防止重复', '通知用户', '反馈'],
							en: [
								'outcome',
								'verify',
								'trace the cause',
								'root cause',
								'follow up',
								'word back',
								'find the cause',
								'find causes',
								'repetition',
								'tell the user'
							]
						}
					}
				]
			}
		],
		explanation: {
			zh: '课程资料没有规定各级警报的界限，这里按信号多而重、用户又重要来判断。上限回答“最多能花多少而不吃亏”，不回答“花多少最好”。先消除原因（方案一）比降价有效，因为它针对的正是用户离开的理由；降价只是补偿，还可能使别的用户也来要求。',
			en: 'The course texts do not say where each level of alarm begins; many grave signals from an important customer are the grounds here. The ceiling says how much may be spent without loss, not how much is best. Removing the cause, as in plan one, does more than a price cut, since it meets the very reason for leaving; a cut merely compensates, and other customers may ask for it too.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-008',
		chapter: 10,
		concepts: ['case-housing', 'complaint-handling', 'service-automation', 'delivered-value'],
		difficulty: 2,
		stem: {
			zh: '投诉件件落实，业主却只有一半多满意：一家开发商的服务制度错在哪里？',
			en: 'Every complaint is dealt with and little more than half of the owners are satisfied: what is wrong with this developer’s service?'
		},
		material: {
			zh: '课程资料中一家住宅开发商没有专职客服，客户服务小组由销售人员兼任，有销售任务时几乎无人管。它推行“首问责任制”：谁先接到业主的要求，谁就协调到底。实际做法是填一张单子转给有关部门，此后小组不知道结果，业主也等不到消息；过程没有人检查，结果不影响员工的业绩，员工又往往弄不清该找谁，日子就这样过去。物业公司 2001 年对七个楼盘的调查：有效投诉 489 起，487 起解决落实，另两起以退房了结；业主对投诉处理的满意度为 55.3 %；业主反映的 207 项服务问题，每一项都有两位以上业主提到。市住宅主管部门 2002 年的调查（不单指这一家）：79.2 % 的业主对奔波于各部门之间感到不满。',
			en: 'A developer of homes in the course texts has no service staff of its own: salespeople make up the customer-service group, and when there is something to sell hardly anybody attends to it. Under its “first asked, first responsible” rule whoever receives an owner’s request must see it through. In practice a slip is filled in and passed to some department; the group never learns the result and the owner hears nothing; nobody checks what happens, the result does not count in an employee’s record, and employees often do not know whom to turn to, so that days go by. A survey in seven developments by the property manager in 2001 found 489 valid complaints, 487 of them settled and two ended by returning the home; satisfaction with complaint handling was 55.3 %; each of the 207 service problems named by owners was named by two or more. In a survey of the city’s housing authority in 2002 (not of this developer alone) 79.2 % of owners were displeased at having to run from department to department.'
		},
		tasks: [
			{
				stem: {
					zh: '计算落实率，并解释它与满意度的反差。',
					en: 'Compute the share of complaints settled, and explain how it can differ so much from satisfaction.'
				},
				points: [
					{
						text: {
							zh: '落实率 487 ÷ 489 ≈ 99.6 %，它衡量企业办了没有，不衡量业主的感受。',
							en: '487 ÷ 489 ≈ 99.6 %: it measures whether the firm acted, not how it felt to owners.'
						},
						marks: 1,
						signs: {
							zh: ['99.6', '感受', '办了没有'],
							en: ['99.6', 'how it felt', 'whether the firm acted']
						}
					},
					{
						text: {
							zh: '不满意主要因为解决不及时，又没有反馈。',
							en: 'The main reasons are slowness and the lack of word back.'
						},
						marks: 1,
						signs: {
							zh: ['不及时', '反馈', '太慢', '拖延'],
							en: ['slow', 'word back', 'feedback', 'delay']
						}
					},
					{
						text: {
							zh: '满意看的是全过程：奔波和等待是时间、精力、精神成本，降低了客户让渡价值。',
							en: 'Satisfaction is about the whole process: running about and waiting cost time, energy and nerves, and lower delivered value.'
						},
						marks: 1,
						signs: {
							zh: [
								'精力',
								'精神成本',
								'时间成本',
								'让渡价值',
								'体力',
								'费时',
								'全过程',
								'看过程',
								'过程和感受',
								'不只看结果',
								'不只结果'
							],
							en: ['delivered value', 'time, energy', 'psychic', 'energy', 'effort', 'time and', 'process']
						}
					}
				]
			},
			{
				stem: {
					zh: '“首问责任制”为什么失灵？分四点说明。',
					en: 'Why does the “first asked” rule fail? Give four reasons.'
				},
				points: [
					{
						text: {
							zh: '没有监督：办得怎样全凭个人的责任心。',
							en: 'No supervision: all depends on a person’s sense of duty.'
						},
						marks: 1,
						signs: {
							zh: ['监督', '责任心', '监控'],
							en: ['supervis', 'sense of duty', 'monitor']
						}
					},
					{
						text: {
							zh: '没有激励：不列入考核，员工觉得不是自己的事。',
							en: 'No incentive: it is not part of appraisal, and staff feel it is none of their business.'
						},
						marks: 1,
						signs: {
							zh: ['激励', '考核', '不是自己的'],
							en: ['incentive', 'apprais', 'none of their business', 'not rewarded']
						}
					},
					{
						text: {
							zh: '没有能力和权力：一个人不可能懂得所有流程，也指挥不动别的部门。',
							en: 'No knowledge or power: nobody knows every procedure or can give orders elsewhere.'
						},
						marks: 1,
						signs: {
							zh: ['权力', '懂得所有', '指挥', '知识', '不懂', '不知找谁', '不知道找谁', '不熟悉'],
							en: [
								'power',
								'knowledge',
								'every procedure',
								'authority over',
								'does not know',
								'unfamiliar',
								'not trained',
								'no idea',
								'whom to ask',
								'who is responsible'
							]
						}
					},
					{
						text: {
							zh: '没有共用的记录：单子转出以后无从跟踪，信息断了。',
							en: 'No shared record: once passed on, a request cannot be traced.'
						},
						marks: 1,
						signs: {
							zh: ['共用的记录', '跟踪', '信息断', '闭环', '没有反馈', '没有回音', '转单', '没有记录'],
							en: [
								'shared record',
								'traced',
								'closed loop',
								'tracking',
								'no feedback',
								'no follow-up',
								'passing the slip',
								'lost track',
								'after passing'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '设计新的服务办法，其中要用到 207 项问题的发现。',
					en: 'Design a new service, making use of what was found about the 207 problems.'
				},
				points: [
					{
						text: {
							zh: '设独立的客户服务中心，一站式受理，业主只找一个窗口。',
							en: 'An independent service centre as the only counter: one stop for owners.'
						},
						marks: 1,
						signs: {
							zh: ['服务中心', '一站式', '一个窗口'],
							en: ['service centre', 'one stop', 'only counter', 'single window']
						}
					},
					{
						text: {
							zh: '派单、限时、督促、回告；业主仍不满意就再走一遍。',
							en: 'Assign, set a time limit, press, report back; if the owner is still not content, go round again.'
						},
						marks: 1,
						signs: {
							zh: ['限时', '督促', '回告', '再走一遍', '期限', '跟进', '反馈'],
							en: ['time limit', 'report back', 'go round again', 'assign', 'deadline', 'feedback', 'chase']
						}
					},
					{
						text: {
							zh: '问题都是重复的，所以能够预防：分类找成因，入住前发手册，把常见问题主动告诉业主。',
							en: 'The problems recur and so can be prevented: sort them by cause, and tell owners of common ones in a handbook before they move in.'
						},
						marks: 2,
						signs: {
							zh: ['预防', '手册', '主动', '重复'],
							en: ['prevent', 'handbook', 'recur', 'proactive', 'before they move in']
						}
					}
				]
			}
		],
		explanation: {
			zh: '“人人有责”在没有监督、激励、权力和记录时等于无人负责。207 项问题全部重复出现，说明它们是系统造成的，预防比逐件处理便宜。报告没有说明 55.3 % 是满意者的比例还是平均得分，引用时应当注意。',
			en: 'Where everybody is responsible without supervision, incentive, power or records, nobody is. That all 207 problems recur shows that the system makes them, so preventing is cheaper than settling one by one. The report does not say whether 55.3 % is a share of the satisfied or a mean score, which should be borne in mind.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-009',
		chapter: 10,
		concepts: ['case-housing', 'loyalty-judging', 'customer-data', 'one-to-one'],
		difficulty: 3,
		stem: {
			zh: '三成多的客户买了第二套，能说这家开发商的客户忠诚吗？',
			en: 'More than a third of its customers own a second home: are this developer’s customers loyal?'
		},
		material: {
			zh: '课程资料转述了一家住宅开发商的客户构成：36 % 以上的客户同时拥有它的两套房，其中九成以上来自同一个邻近地区（下称甲地），甲地客户占全部客户的 52.5 %；约 34 % 的客户为投资而买，买两套的绝大部分是投资者。甲地客户比较喜欢异形房，对朝向没有特别要求；内地客户喜欢方正的结构，十分看重朝向。销售代理商 2003 年的调查：88.3 % 的客户希望参与房屋设计，71.8 % 希望有个性化的装修套餐。计算时以 36 % 和 90 % 为准。',
			en: 'The course texts retell who the customers of a developer of homes are: over 36 % own two of its homes, and over nine tenths of these come from one neighbouring region (call it X), whose people make up 52.5 % of all customers; about 34 % bought to invest, and most of those with two homes are investors. Customers from X rather like unusual layouts and do not mind which way a home faces; those from inland want regular layouts and care much about it. In a survey by the sales agent in 2003, 88.3 % of customers wanted a say in the design and 71.8 % wanted individual fit-out packages. Take 36 % and 90 % for the sums.'
		},
		tasks: [
			{
				stem: {
					zh: '甲地客户中有多大比例买了两套？其余客户呢？（保留一位小数）由此看出什么？',
					en: 'What share of the customers from X own two homes, and what share of the others (to one decimal place)? What does this show?'
				},
				points: [
					{
						text: {
							zh: '既在甲地又买两套的占全部客户的 0.36 × 0.9 = 32.4 %。',
							en: 'Those from X with two homes are 0.36 × 0.9 = 32.4 % of all customers.'
						},
						marks: 1,
						signs: { zh: ['32.4', '0.36 × 0.9'], en: ['32.4', '0.36 × 0.9'] }
					},
					{
						text: {
							zh: '甲地：32.4 ÷ 52.5 ≈ 61.7 %。',
							en: 'Within X: 32.4 ÷ 52.5 ≈ 61.7 %.'
						},
						marks: 1,
						signs: { zh: ['61.7', '÷ 52.5'], en: ['61.7', '÷ 52.5'] }
					},
					{
						text: {
							zh: '其余：3.6 ÷ 47.5 ≈ 7.6 %。',
							en: 'Among the others: 3.6 ÷ 47.5 ≈ 7.6 %.'
						},
						marks: 1,
						signs: { zh: ['7.6', '÷ 47.5'], en: ['7.6', '÷ 47.5'] }
					},
					{
						text: {
							zh: '总比例掩盖了两群很不相同的客户，必须分开来看。',
							en: 'The overall share hides two very different groups, which must be looked at apart.'
						},
						marks: 1,
						signs: {
							zh: ['掩盖', '两群', '分开', '差别很大'],
							en: ['hides', 'different groups', 'looked at apart', 'segment']
						}
					}
				]
			},
			{
				stem: {
					zh: '能不能说买两套的人是忠诚的？怎样进一步判断？',
					en: 'Can those with two homes be called loyal? How could one find out more?'
				},
				points: [
					{
						text: {
							zh: '不能只看行为：买第二套可能为了升值，行情一变就不买了。',
							en: 'Behaviour alone does not tell: the second home may be bought for its gain in price, and when the market turns it is over.'
						},
						marks: 1,
						signs: {
							zh: ['行为', '升值', '行情'],
							en: ['behaviour', 'gain in price', 'market turns']
						}
					},
					{
						text: {
							zh: '还要看态度：依恋、愿意推荐，对价格和竞争者的态度。',
							en: 'Look at attitude too: attachment, readiness to recommend, how they see price and competitors.'
						},
						marks: 1,
						signs: {
							zh: ['态度', '推荐', '依恋', '情感'],
							en: ['attitude', 'recommend', 'attachment', 'referral']
						}
					},
					{
						text: {
							zh: '买房间隔长，应当补充份额、再购意向和对物业服务的评价。',
							en: 'As homes are bought rarely, add share of purchases, intention to buy again and ratings of the upkeep.'
						},
						marks: 1,
						signs: {
							zh: ['间隔', '份额', '意向', '物业', '满意度', '还会再买'],
							en: [
								'rarely',
								'share of purchases',
								'intention',
								'share of wallet',
								'satisfaction',
								'buy again',
								'next home'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '怎样利用这些资料改进产品和推广？使用时要注意什么？',
					en: 'How can these data be used for better homes and promotion, and what should one be careful about?'
				},
				points: [
					{
						text: {
							zh: '按用途和地区细分，自住与投资分别设计户型和宣传。',
							en: 'Segment by purpose and region, with separate layouts and messages for those who live in their home and those who invest.'
						},
						marks: 1,
						signs: {
							zh: ['细分', '自住', '分别设计'],
							en: ['segment by', 'separate layouts', 'live in']
						}
					},
					{
						text: {
							zh: '用可选菜单让客户参与，做到一对一。',
							en: 'Let customers take part through a menu of options, which comes near to one-to-one.'
						},
						marks: 1,
						signs: {
							zh: ['菜单', '一对一', '可选', '定制', '让客户参与', '自选'],
							en: [
								'menu',
								'one-to-one',
								'options',
								'customis',
								'take part in the design',
								'let customers take part',
								'choose'
							]
						}
					},
					{
						text: {
							zh: '建统一的客户数据中心：事实数据（家庭、地区、用途）加引申数据（再购潜力、信用）。',
							en: 'One customer database: factual data (family, region, purpose) and derived data (potential to buy again, credit).'
						},
						marks: 1,
						signs: {
							zh: ['引申', '事实数据', '数据中心', '数据库', '档案'],
							en: ['derived', 'factual', 'database', 'credit']
						}
					},
					{
						text: {
							zh: '说想要不等于愿付钱；调查出自销售方，又有年头，应当先验证。',
							en: 'To want is not to pay; the survey comes from the selling side and is old, so test it first.'
						},
						marks: 1,
						signs: {
							zh: ['不等于', '愿付钱', '验证', '付费', '数据旧', '过时', '隐私', '愿意付'],
							en: [
								'not to pay',
								'selling side',
								'test it',
								'willing to pay',
								'verify',
								'data are old',
								'outdated',
								'willingness to pay',
								'privacy'
							]
						}
					}
				]
			}
		],
		explanation: {
			zh: '先拆分再解释：36 % 的重复购买几乎全部出现在一群客户身上，而他们多为投资。课程说判断忠诚要看重复购买、份额、推荐和对价格、竞争者的态度；只凭一项行为，投资行为会被误认作忠诚。',
			en: 'Take apart first, then explain: the 36 % occur almost wholly in one group, mostly investors. The course judges loyalty by repeat buying, share, referral and attitude to price and competitors; with behaviour alone, investing passes for loyalty.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-010',
		chapter: 10,
		concepts: ['case-exhibition', 'clv-four-steps', 'retention-strategies', 'churn-causes'],
		difficulty: 3,
		stem: {
			zh: '对展览主办方来说，再来的比例提高五个百分点值多少钱？',
			en: 'What is it worth to an exhibition organiser if the share that comes back rises by five points?'
		},
		material: {
			zh: '课程资料中的一份实践报告说，我国会展每年流失 25 % 的客户，没有注明来源和算法；又说不少企业缺少客户关怀，客户走了以后再花高价去招。为练习假定：某主办方有 400 家参展商，每年一届；今年参展的一家在年末带来净利润 3000 元，以后每年再来的比例是 75 %，不来的就不再来；年贴现率 10 %，只算三年（今年、明年、后年，利润都在年末得到）。如果展后认真回访，每年再来的比例可到 80 %。每届收到意见约 300 条，很少回应。',
			en: 'A practice report among the course texts says that the country’s exhibitions lose 25 % of their customers each year, without source or way of counting; and that many firms, for want of care, pay dearly afterwards to recruit others. Assume for the exercise that an organiser has 400 exhibitors and one fair a year; an exhibitor of this year yields a net profit of 3,000 yuan at its end, 75 % come back in each following year, and those who do not never return; the yearly discount rate is 10 %, and only three years count (this year and the next two, with profits at the end of the year). With serious calls after the fair, 80 % would come back each year. About 300 comments are received at each fair, and few get a response.'
		},
		tasks: [
			{
				stem: {
					zh: '分别计算两种比例下一家参展商三年的价值，再求两者之差（精确到元）。',
					en: 'Compute the three-year value of an exhibitor at either rate, and the difference (to the nearest yuan).'
				},
				points: [
					{
						text: {
							zh: '各年的期望利润：3000、2250、1687.5 元；提高后 3000、2400、1920 元。',
							en: 'Expected profits by year: 3,000, 2,250 and 1,687.5 yuan; at the higher rate 3,000, 2,400 and 1,920.'
						},
						marks: 1,
						signs: { zh: ['2250', '1687.5', '1920'], en: ['2,250', '1,687.5', '1,920'] }
					},
					{
						text: {
							zh: '75 %：2727 + 1860 + 1268 ≈ 5855 元。',
							en: 'At 75 %: 2,727 + 1,860 + 1,268 ≈ 5,855 yuan.'
						},
						marks: 1,
						signs: { zh: ['5855', '1860'], en: ['5,855', '1,860'] }
					},
					{
						text: {
							zh: '80 %：2727 + 1983 + 1443 ≈ 6153 元。',
							en: 'At 80 %: 2,727 + 1,983 + 1,443 ≈ 6,153 yuan.'
						},
						marks: 1,
						signs: { zh: ['6153', '1983'], en: ['6,153', '1,983'] }
					},
					{
						text: {
							zh: '相差约 299 元（不先舍入），约合 5 %。',
							en: 'The difference is about 299 yuan (without rounding first), some 5 %.'
						},
						marks: 1,
						signs: { zh: ['299', '298'], en: ['299', '298'] }
					}
				]
			},
			{
				stem: {
					zh: '这对回访的预算说明什么？这样算漏掉了什么？',
					en: 'What does this say about the budget for the calls, and what has been left out?'
				},
				points: [
					{
						text: {
							zh: '上限：三年费用的现值每家不超过约 299 元，400 家合计约 11.9 万元。',
							en: 'A ceiling: the present value of three years’ cost may be up to about 299 yuan each, 119,500 for the 400.'
						},
						marks: 1,
						signs: { zh: ['上限', '11.9 万', '12 万'], en: ['ceiling', '119,500', '120,000', '119,460'] }
					},
					{
						text: {
							zh: '漏掉三年以后的利润、少招新客省下的费用和口碑，所以偏低。',
							en: 'Profits beyond three years, savings on new recruits and referrals are missing, so it is too low.'
						},
						marks: 1,
						signs: {
							zh: ['三年以后', '招新', '口碑', '推荐'],
							en: ['beyond three', 'savings', 'referral', 'word of mouth']
						}
					},
					{
						text: {
							zh: '25 % 是全行业的说法，80 % 是估计；应当用自己的数据，先在一部分参展商中试行。',
							en: 'The 25 % is said of the whole trade and the 80 % is a guess: use one’s own records and try it on some exhibitors first.'
						},
						marks: 1,
						signs: {
							zh: ['全行业', '自己的数据', '试行', '对照', '检验', '验证', '真能'],
							en: [
								'whole trade',
								'own records',
								'try it on',
								'control group',
								'own data',
								'whether the rate',
								'really rises',
								'test it'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '设计展后的客户关怀。',
					en: 'Design the care of customers after the fair.'
				},
				points: [
					{
						text: {
							zh: '一周内联系每一家，问效果，意见逐条答复。',
							en: 'Get in touch within a week, ask about results, and answer comment by comment.'
						},
						marks: 1,
						signs: {
							zh: ['一周内', '逐条', '问效果', '及时联系', '满意度', '答复意见', '逐一', '回复意见'],
							en: [
								'within a week',
								'comment by comment',
								'ask about results',
								'soon after',
								'answer the',
								'survey',
								'reply to'
							]
						}
					},
					{
						text: {
							zh: '分清不来的原因：停业等自然流失、没有效果、对手吸引、无人理会。',
							en: 'Sort reasons for staying away: natural ones such as closure, no results, rivals, neglect.'
						},
						marks: 1,
						signs: {
							zh: ['原因', '自然流失', '停业', '为什么不来', '为何不来'],
							en: ['reasons for', 'natural', 'closure', 'neglect', 'ask why', 'left why', 'those who left']
						}
					},
					{
						text: {
							zh: '按价值分级：大客户上门并共商下届，小客户用邮件和问卷。',
							en: 'By value: visit large ones and plan the next fair together; mail and questionnaires for small ones.'
						},
						marks: 1,
						signs: {
							zh: ['分级', '上门', '问卷'],
							en: ['by value', 'visit large', 'questionnaire', 'tier']
						}
					},
					{
						text: {
							zh: '全年联系：提供观众数据和线索，办社群与行业交流，而不只在招展时找人。',
							en: 'Stay in contact all year: visitor data and leads, communities and trade meetings, not only at recruiting time.'
						},
						marks: 1,
						signs: {
							zh: ['全年', '观众数据', '线索', '社群', '保持联系', '专业观众', '专业买家'],
							en: [
								'all year',
								'visitor data',
								'leads',
								'communit',
								'keep in touch',
								'between fairs',
								'trade visitors',
								'all the year'
							]
						}
					}
				]
			}
		],
		explanation: {
			zh: '第一年的利润两种情形都一样，差别从第二年开始：150 ÷ 1.21 + 232.5 ÷ 1.331 ≈ 298.6 元。年限越长，提高比例越值钱；只算三年会低估。若每年按 25 % 流失，平均要来约 1 ÷ 0.25 = 4 届，按 20 % 则为 5 届。',
			en: 'The first year is the same in both cases; the difference starts in the second: 150 ÷ 1.21 + 232.5 ÷ 1.331 ≈ 298.6 yuan. The longer the horizon, the more a higher rate is worth, so three years underrate it. With 25 % lost a year an exhibitor comes 1 ÷ 0.25 = 4 times on average, with 20 % 5 times.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-011',
		chapter: 10,
		concepts: [
			'case-exhibition',
			'customer-kinds',
			'delivered-value',
			'satisfaction-tracking',
			'satisfaction-vs-loyalty'
		],
		difficulty: 2,
		stem: {
			zh: '展览主办方面对参展商和观众：为什么打分很高，来年却少了四分之一？',
			en: 'An exhibition organiser serves exhibitors and visitors: why are the marks high and a quarter of the exhibitors gone a year later?'
		},
		material: {
			zh: '一家展览主办方的收入几乎全部来自参展商，观众免费入场。课程资料说，参展商和观众都讲求效益，参展商得不到效益，与主办方的关系就会破裂。（以下为练习而设。）去年观众总数增加一成，其中的专业买家却减少；参展商说“人很多，有用的少”，还抱怨申报表格繁多，布展要排长队，出了事不清楚该找谁。展会上各部门收到几千张名片，散在个人手里。调查在闭幕当天进行，平均 8.2 分（满分 10 分），可是今年有四分之一的参展商没有来。',
			en: 'Nearly all the income of an exhibition organiser comes from exhibitors; visitors enter free. The course texts say that exhibitors and visitors look for results, and that the tie breaks when exhibitors get none. (The following is made up for the exercise.) Last year there were a tenth more visitors but fewer trade buyers among them; exhibitors said “many people, few of use”, and grumbled about a mass of forms, long queues for building their stands, and not knowing whom to turn to when something went wrong. Departments picked up several thousand business cards, which lie in various drawers. A survey on the closing day gave a mean of 8.2 out of ten, yet this year a quarter of the exhibitors did not come.'
		},
		tasks: [
			{
				stem: {
					zh: '观众不付钱，为什么也是客户？应当怎样看待观众的增长？',
					en: 'Visitors pay nothing: why are they customers too? How should the growth in their number be judged?'
				},
				points: [
					{
						text: {
							zh: '两种客户互为价值：参展商买的正是接触合适买家的机会。',
							en: 'The two kinds are each other’s value: what exhibitors buy is access to the right visitors.'
						},
						marks: 2,
						signs: {
							zh: ['互为价值', '接触', '相互吸引', '互相吸引', '见买家', '没有观众', '想见的', '参展商要的'],
							en: [
								'each other’s value',
								'each other',
								'access to',
								'attract',
								'meet buyers',
								'come to meet',
								'value they look for',
								'no visitors'
							]
						}
					},
					{
						text: {
							zh: '要看质量和有效洽谈，不能只看人数。',
							en: 'Judge by quality and serious talks, not by heads.'
						},
						marks: 1,
						signs: {
							zh: ['质量', '有效洽谈', '不能只看人数'],
							en: ['quality', 'serious talks', 'not by heads', 'match']
						}
					}
				]
			},
			{
				stem: {
					zh: '用客户让渡价值分析参展商为什么不再来。',
					en: 'Use customer delivered value to analyse why exhibitors stay away.'
				},
				points: [
					{
						text: {
							zh: '产品价值下降：合适的买家和订单少了。',
							en: 'Product value is down: fewer suitable buyers and orders.'
						},
						marks: 1,
						signs: { zh: ['产品价值', '订单', '总价值'], en: ['product value', 'orders', 'total value'] }
					},
					{
						text: {
							zh: '服务价值和人员价值低：没有人引导和负责。',
							en: 'Service and personnel value are low: nobody guides or takes charge.'
						},
						marks: 1,
						signs: {
							zh: ['服务价值', '人员价值', '引导'],
							en: ['personnel value', 'service value', 'service and personnel', 'guides']
						}
					},
					{
						text: {
							zh: '展位费之外还有时间成本、精力成本和精神成本。',
							en: 'Beyond the fee there are costs in time, energy and nerves.'
						},
						marks: 1,
						signs: {
							zh: ['时间成本', '精力成本', '精神成本', '体力成本'],
							en: ['costs in time', 'energy', 'psychic', 'time cost']
						}
					},
					{
						text: {
							zh: '价值降而成本升，差额变小，别的展会显得更合算。',
							en: 'Value falls and cost rises, the difference shrinks, and other fairs look better.'
						},
						marks: 1,
						signs: {
							zh: ['差额', '成本升', '更合算', '相减', '成本上升', '总成本上升', '不划算', '不合算'],
							en: [
								'difference',
								'cost rises',
								'look better',
								'minus cost',
								'less total cost',
								'so they stay away',
								'not worth it'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '8.2 分与少了四分之一怎样能并存？调查和名片应当怎样改进？',
					en: 'How can 8.2 and the loss of a quarter go together? How should survey and business cards be handled better?'
				},
				points: [
					{
						text: {
							zh: '闭幕时测到的是现场印象，成效几个月后才知道；而且满意不等于忠诚。',
							en: 'At closing time one measures impressions, while results show only months later; and satisfied is not loyal.'
						},
						marks: 1,
						signs: {
							zh: ['印象', '几个月后', '不等于忠诚'],
							en: ['impression', 'months later', 'not loyal']
						}
					},
					{
						text: {
							zh: '平均分掩盖不满的人；还要跟踪回头率，并访问流失的客户。',
							en: 'A mean hides the dissatisfied; follow the repeat rate too, and interview those lost.'
						},
						marks: 1,
						signs: {
							zh: ['回头率', '流失的客户', '流失客户', '掩盖'],
							en: ['repeat rate', 'interview those', 'lost-customer', 'hides']
						}
					},
					{
						text: {
							zh: '三个月后再问一次成交情况，把结果用于下一届。',
							en: 'Ask again after three months about deals made, and use the answers for the next fair.'
						},
						marks: 1,
						signs: {
							zh: ['三个月后', '成交', '下一届', '过几个月', '半年后'],
							en: ['three months', 'deals made', 'next fair', 'ask again', 'about deals', 'half a year']
						}
					},
					{
						text: {
							zh: '名片录入统一的数据库，筛选出预期客户，派专人跟进。',
							en: 'Enter the cards in one database, pick out prospective customers, and have somebody follow up.'
						},
						marks: 1,
						signs: {
							zh: ['数据库', '预期客户', '跟进', '录入'],
							en: ['database', 'prospective', 'follow up']
						}
					}
				]
			}
		],
		explanation: {
			zh: '这是两边的市场：观众的构成就是参展商的产品。满意调查问的时间、问的人和问的事都会影响答案；闭幕当天回答的是还在场的人，问的是现场，而去留取决于订单。',
			en: 'This is a two-sided market: who the visitors are is what exhibitors buy. When, whom and what a survey asks all shape the answer; on closing day it asks those still present about the day, while staying or leaving depends on orders.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-012',
		chapter: 10,
		concepts: ['case-retailer', 'churn-types', 'winback-judgement', 'clv-methods'],
		difficulty: 2,
		stem: {
			zh: '没有合同的网店，怎样知道谁正在离开、该先找谁？',
			en: 'Without contracts, how can an online shop tell who is leaving and whom to call first?'
		},
		material: {
			zh: '一家网店的顾客随时可以买，也随时可以不买。（课程资料没有网店的数字，以下全为练习而设。）按最近一次购买距今的天数（R）、一年内的次数（F）、一年内的金额（M）各评 1 至 3 分：R 不超过 30 天 3 分，31 至 90 天 2 分，超过 90 天 1 分；F 6 次以上（含）3 分，3 至 5 次 2 分，2 次以下（含）1 分；M 3000 元以上（含）3 分，1000 元以上（含）不足 3000 元 2 分，不足 1000 元 1 分。四位顾客：甲 12 天、8 次、4200 元；乙 150 天、7 次、5100 元；丙 20 天、1 次、260 元；丁 200 天、1 次、180 元。经费只够由人专门联系一位，其余的只发统一邮件。',
			en: 'Customers of an online shop may buy, or stop buying, on any day. (The course texts have no figures for an online shop; all the following are made up for the exercise.) Days since the last purchase (R), purchases in a year (F) and money in a year (M) are scored 1 to 3: R up to 30 days 3 points, 31 to 90 days 2, more than 90 days 1; F 6 or more 3 points, 3 to 5 2, 2 or fewer 1; M 3,000 yuan or more 3 points, from 1,000 to under 3,000 2, less than 1,000 1. Four customers: A 12 days, 8 purchases, 4,200 yuan; B 150 days, 7 purchases, 5,100 yuan; C 20 days, 1 purchase, 260 yuan; D 200 days, 1 purchase, 180 yuan. The budget allows one of them to be contacted in person; the others get a common mail.'
		},
		tasks: [
			{
				stem: {
					zh: '给四位顾客评分（按 R、F、M 的顺序写），并说明各处于什么状态。',
					en: 'Score the four customers (in the order R, F, M) and say in what state each of them is.'
				},
				points: [
					{
						text: { zh: '甲 333：活跃的最好顾客。', en: 'A 333: active, among the best.' },
						marks: 1,
						signs: { zh: ['333', '活跃', '最好'], en: ['333', 'active', 'the best'] }
					},
					{
						text: {
							zh: '乙 133：曾经很好，久未光顾，正在流失。',
							en: 'B 133: once very good, long absent, in the course of being lost.'
						},
						marks: 1,
						signs: {
							zh: ['133', '曾经', '正在流失'],
							en: ['133', 'once very good', 'being lost', 'long absent']
						}
					},
					{
						text: { zh: '丙 311：新顾客，刚买过一次。', en: 'C 311: new, has just bought once.' },
						marks: 1,
						signs: { zh: ['311', '新顾客', '刚买'], en: ['311', 'bought once', 'new customer', 'newcomer'] }
					},
					{
						text: { zh: '丁 111：买得少，早已沉寂。', en: 'D 111: bought little, long dormant.' },
						marks: 1,
						signs: { zh: ['111', '沉寂', '低价值'], en: ['111', 'dormant', 'low value'] }
					}
				]
			},
			{
				stem: {
					zh: '应当专门联系谁？为什么不选另外三位？',
					en: 'Who should be contacted in person, and why not the three others?'
				},
				points: [
					{
						text: {
							zh: '选乙：价值大而又可能失去，联系能改变结果的余地最大。',
							en: 'B: worth much and likely to be lost, so a contact can change most.'
						},
						marks: 2,
						signs: {
							zh: ['选乙', '改变结果', '余地', '价值大', '联系乙', '先找乙', '找乙', '增量最大'],
							en: [
								'can change most',
								'worth much',
								'makes a difference',
								'most to gain',
								'b: high',
								'choose b',
								'call b',
								'contact b',
								'high value',
								'gain from contact'
							]
						}
					},
					{
						text: {
							zh: '甲本来就会买，答谢即可，不必花挽留的钱。',
							en: 'A will buy anyway: thanks are enough, money for holding A is wasted.'
						},
						marks: 1,
						signs: { zh: ['本来就会', '答谢', '不必'], en: ['anyway', 'thanks', 'wasted'] }
					},
					{
						text: {
							zh: '丙用欢迎邮件引导第二次购买；丁回来的价值抵不上费用。',
							en: 'C gets a welcome that leads to a second purchase; what D would bring does not cover the cost.'
						},
						marks: 1,
						signs: {
							zh: ['欢迎', '第二次购买', '抵不上', '新客', '培养', '不值', '价值低'],
							en: [
								'welcome',
								'second purchase',
								'not cover the cost',
								'c is new',
								'gets mail',
								'worth little',
								'not worth'
							]
						}
					}
				]
			},
			{
				stem: {
					zh: '为什么这里的流失看不见？估计价值应当用哪一类模型，它有什么不足？',
					en: 'Why is churn not seen here? Which family of models should be used to estimate value, and what is its drawback?'
				},
				points: [
					{
						text: {
							zh: '没有解约这回事，只能从间隔推断，而且要与各人平时的间隔相比。',
							en: 'There is no cancelling; it has to be inferred from the gap, compared with each person’s usual one.'
						},
						marks: 1,
						signs: {
							zh: ['解约', '间隔', '推断', '不会通知', '不会告诉', '不打招呼'],
							en: ['cancel', 'inferred', 'gap', 'gives notice', 'notice', 'estimated']
						}
					},
					{
						text: {
							zh: '暂时流失型（迁移模型）：停一阵还可能再买，购买概率随久未购买而下降。',
							en: 'The always-a-share or migration model: they may return after a pause, with a probability that falls as time passes.'
						},
						marks: 1,
						signs: {
							zh: ['暂时流失', '迁移', '概率'],
							en: ['always-a-share', 'migration', 'probability', 'temporar']
						}
					},
					{
						text: {
							zh: '它算的是一组客户或平均，不能断定某一位的去留。',
							en: 'It values a group or an average and cannot tell about any single one.'
						},
						marks: 1,
						signs: {
							zh: ['一组客户', '平均', '某一位'],
							en: ['a group', 'an average', 'single one', 'individual']
						}
					}
				]
			}
		],
		explanation: {
			zh: 'RFM 描述过去，不直接给出将来的价值；它的用处是把“值多少”和“还在不在”分开看。乙值得联系，不是因为分数最高，而是因为联系与不联系的差别最大。对每位顾客建账的顾客事件预测法较精细，但误差难以控制。',
			en: 'RFM describes the past and does not give future value; its use is to keep “how much worth” and “still with us?” apart. B is called not for the highest score but because calling makes the greatest difference. Customer-event forecasting, with an account for each customer, is finer, but its error is hard to control.'
		}
	},
	{
		type: 'case',
		id: 'ch10-case-013',
		chapter: 10,
		concepts: [
			'case-retailer',
			'loyalty-types',
			'marketing-automation',
			'satisfaction-vs-loyalty',
			'retention-levels'
		],
		difficulty: 3,
		stem: {
			zh: '网店发券以后买的人多了：赚到钱了吗，顾客更忠诚了吗？',
			en: 'An online shop sent vouchers and more people bought: did it earn anything, and are customers more loyal?'
		},
		material: {
			zh: '一家网店（数字全为练习而设）从顾客中随机抽取两群，各 10000 人。第一群收到 20 元的券，当月有 1200 人购买；第二群没有券，有 900 人购买。买的人都只下一单，有券的都用了券；不计券时每单毛利 50 元，发券本身不花钱。券停发以后，两群的购买人数相同。营销部报告：“发券带来 1200 名买家，毛利 6 万元，忠诚大为提高。”上年的调查中八成顾客表示满意，其中仍有许多人去了别家。',
			en: 'An online shop (all figures made up for the exercise) draws two groups of 10,000 customers each at random. The first receives a voucher for 20 yuan, and 1,200 buy within the month; the second has no voucher, and 900 buy. Every buyer places one order, and all those with a voucher use it; leaving the voucher aside an order has a gross margin of 50 yuan, and sending costs nothing. After the vouchers stop, equally many in both groups buy. Marketing reports: “The vouchers brought 1,200 buyers, 60,000 yuan of margin and much more loyalty.” In last year’s survey eight tenths of customers were satisfied, and still many of these went elsewhere.'
		},
		tasks: [
			{
				stem: {
					zh: '发券使毛利增加还是减少，数额是多少？券面不变，第一群至少要有多少人购买才不亏？',
					en: 'Did the vouchers raise or lower gross margin, and by how much? With the same voucher, how many of the first group must buy for it not to lose?'
				},
				points: [
					{
						text: {
							zh: '第一群：1200 × (50 − 20) = 36000 元。',
							en: 'First group: 1,200 × (50 − 20) = 36,000 yuan.'
						},
						marks: 1,
						signs: { zh: ['36000', '3.6 万'], en: ['36,000', '50 − 20'] }
					},
					{
						text: {
							zh: '对照的第二群：900 × 50 = 45000 元。',
							en: 'Second group, the control: 900 × 50 = 45,000 yuan.'
						},
						marks: 1,
						signs: { zh: ['45000', '4.5 万', '对照'], en: ['45,000', 'control'] }
					},
					{
						text: {
							zh: '减少 9000 元：真正多出来的买家只有 300 人，另外 900 人白得了券。',
							en: 'Lower by 9,000 yuan: only 300 buyers are due to it, and 900 others got it for nothing.'
						},
						marks: 1,
						signs: { zh: ['9000', '300 人', '白得'], en: ['9,000', 'only 300', 'for nothing'] }
					},
					{
						text: {
							zh: '45000 ÷ 30 = 1500 人才保本。',
							en: 'It breaks even at 45,000 ÷ 30 = 1,500 buyers.'
						},
						marks: 1,
						signs: { zh: ['1500', '÷ 30'], en: ['1,500', '÷ 30'] }
					}
				]
			},
			{
				stem: {
					zh: '这属于哪一种忠诚？八成满意为什么没有留住人？',
					en: 'Which kind of loyalty is this? Why did eight tenths satisfied not keep people?'
				},
				points: [
					{
						text: {
							zh: '激励忠诚：有奖励就来，奖励一停就走，并不依恋。',
							en: 'Incentive loyalty: people come for a reward and go when it stops, without attachment.'
						},
						marks: 2,
						signs: {
							zh: ['激励忠诚', '激励', '奖励', '不依恋'],
							en: ['incentive', 'reward', 'without attachment']
						}
					},
					{
						text: {
							zh: '满意不等于忠诚：别家同样好，转换成本几乎为零。',
							en: 'Satisfied is not loyal: others are as good, and switching costs are next to nothing.'
						},
						marks: 1,
						signs: {
							zh: ['不等于忠诚', '转换成本', '别家同样好'],
							en: ['not loyal', 'switching cost', 'as good']
						}
					}
				]
			},
			{
				stem: {
					zh: '不再普遍发券，应当怎样把钱用在增进忠诚上？',
					en: 'Instead of vouchers for everybody, how should the money be spent to further loyalty?'
				},
				points: [
					{
						text: {
							zh: '只发给没有券就不会买的人，例如沉寂的好顾客，并一直保留不发的一群作比较。',
							en: 'Send them only to those who would not buy without, such as good customers gone dormant, and always keep a group without for comparison.'
						},
						marks: 1,
						signs: {
							zh: ['不会买', '沉寂', '作比较', '针对性', '高价值', '快流失', '对照'],
							en: [
								'would not buy',
								'dormant',
								'comparison',
								'who would not',
								'target',
								'at risk',
								'control group'
							]
						}
					},
					{
						text: {
							zh: '财务层次：积分和等级使离开有损失，但容易被模仿。',
							en: 'Financial level: points and tiers make leaving a loss but are easily copied.'
						},
						marks: 1,
						signs: {
							zh: ['财务层次', '积分', '等级', '会员'],
							en: [
								'financial level',
								'points and tiers',
								'easily copied',
								'loyalty points',
								'membership',
								'member'
							]
						}
					},
					{
						text: {
							zh: '社会层次：客服认得老顾客，办社群，问候和回访。',
							en: 'Social level: staff who know old customers, communities, greetings and follow-up.'
						},
						marks: 1,
						signs: {
							zh: ['社会层次', '社群', '问候', '认得'],
							en: ['social level', 'communit', 'greeting', 'know old customers']
						}
					},
					{
						text: {
							zh: '结构层次和学习关系：按记录推荐、定期补货，用得越久越方便。',
							en: 'Structural level and learning relationship: suggestions from records and regular supply, handier the longer it is used.'
						},
						marks: 1,
						signs: {
							zh: ['结构层次', '学习关系', '补货', '个性化', '按记录推荐', '个性化推荐', '推荐商品'],
							en: [
								'structural',
								'learning relationship',
								'suggestions',
								'regular supply',
								'recommend',
								'tailored'
							]
						}
					}
				]
			}
		],
		explanation: {
			zh: '报告犯了两个错误：没有扣除券，也没有减去本来就会买的人。多出的 300 人带来 300 × 30 = 9000 元，送给原有 900 人的券是 900 × 20 = 18000 元，净亏 9000 元。营销自动化要计划、执行，也要分析结果；没有对照，就分不清功劳和巧合。',
			en: 'The report makes two mistakes: it leaves out the voucher, and those who would have bought anyway. The 300 more buyers bring 300 × 30 = 9,000 yuan, vouchers to the 900 others cost 900 × 20 = 18,000, a loss of 9,000. Marketing automation plans, carries out and also analyses; without a control, credit and chance look alike.'
		}
	}
] satisfies readonly CaseQuestion[];
