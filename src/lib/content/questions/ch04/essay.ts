import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		id: 'ch04-essay-001',
		type: 'essay',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty', 'loyalty-definition'],
		difficulty: 3,
		stem: {
			zh: '课程资料既有“忠诚一定来源于客户满意”的说法，也有“忠诚的客户不一定来源于满意的客户”的说法。比较两种说法的依据，说明你怎样看，并指出这对管理意味着什么。',
			en: 'The course texts contain both “loyalty always comes from satisfaction” and “loyal customers need not come from satisfied ones”. Compare the grounds of the two, give your own view, and say what it means for management.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '前一说把忠诚理解为情感上的依恋：没有好的经历就不会喜欢，所以满意是基础。',
					en: 'The first takes loyalty as emotional attachment: without good experiences nobody becomes attached, so satisfaction is the basis.'
				},
				signs: {
					zh: ['依恋', '情感', '喜爱', '态度', '喜欢', '感情'],
					en: ['attachment', 'emotion', 'affection', 'attitude']
				}
			},
			{
				marks: 2,
				text: {
					zh: '后一说只看重复购买：垄断、惰性和转换成本都能使不满的人留下，如 Jones 与 Sasser 所说的人质。',
					en: 'The second looks at repeat buying only: monopoly, inertia and switching costs keep the unhappy, the hostages of Jones and Sasser.'
				},
				signs: {
					zh: [
						'垄断',
						'惰性',
						'转换成本',
						'人质',
						'别无选择',
						'没有别的',
						'没有选择',
						'没得选',
						'习惯',
						'行为'
					],
					en: [
						'monopoly',
						'inertia',
						'switching cost',
						'hostage',
						'no choice',
						'no alternative',
						'habit',
						'behaviour',
						'behavior'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '反过来，满意者也可能因低价离开；研究得出两者相关 0.54，满意只能解释忠诚的一部分，竞争越强越要做到完全满意。',
					en: 'Conversely the satisfied may leave for a lower price; with a correlation of .54 satisfaction explains only a part, and the keener the competition, the more total satisfaction is needed.'
				},
				signs: {
					zh: [
						'满意不一定忠诚',
						'逐利者',
						'低价',
						'0.54',
						'一部分',
						'完全满意',
						'便宜',
						'更低的价格',
						'也会离开',
						'也会走',
						'不等于忠诚'
					],
					en: [
						'mercenar',
						'lower price',
						'.54',
						'only a part',
						'explains part',
						'totally satisfied',
						'total satisfaction',
						'satisfied may leave',
						'satisfied may still leave',
						'cheaper'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '管理上不能用保持率代替满意：两者要分开测量，先分辨客户为何留下，再把被留住的人变成愿意留的人。',
					en: 'Retention must not stand in for satisfaction: measure both separately, find out why customers stay, and turn those who are held into those who want to stay.'
				},
				signs: {
					zh: [
						'分开测量',
						'保持率',
						'为何留下',
						'为什么留下',
						'愿意留',
						'续约率',
						'续用率',
						'测量满意',
						'调查满意'
					],
					en: ['retention', 'measure both', 'separately', 'why customers stay', 'want to stay']
				}
			}
		],
		explanation: {
			zh: '高分的关键是先给“忠诚”定义，再判断哪一说在哪种定义下成立，而不是简单地站队。引用研究时要说明相关不等于因果。',
			en: 'The key to a high mark is to define loyalty first and then say under which definition each statement holds, instead of taking sides. When citing research, add that correlation is not causation.'
		}
	},
	{
		id: 'ch04-essay-002',
		type: 'essay',
		chapter: 4,
		concepts: ['loyalty-types'],
		difficulty: 2,
		stem: {
			zh: '课程复习资料把客户忠诚分为五种。说明每一种的成因与特点，并各提一条管理建议。',
			en: 'The revision notes distinguish five types of customer loyalty. Explain the cause and marks of each, with one piece of managerial advice.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '垄断忠诚：别无选择，低依恋、高重复购买；趁市场未放开时改进服务、建立感情。',
					en: 'Monopoly loyalty: no choice, low attachment, high repeat buying; improve service and build ties before the market opens.'
				},
				signs: { zh: ['垄断', '别无选择'], en: ['monopoly', 'no choice'] }
			},
			{
				marks: 1,
				text: {
					zh: '惰性忠诚：怕麻烦而不换，低依恋、高重复购买；让来往更方便，并逐步显示自己的不同。',
					en: 'Inertia loyalty: too much bother to change, low attachment, high repeat buying; make dealings easier and show step by step what sets one apart.'
				},
				signs: { zh: ['惰性', '怕麻烦', '懒得'], en: ['inertia', 'bother', 'inert'] }
			},
			{
				marks: 1,
				text: {
					zh: '价格忠诚：跟随最低价，低依恋、低重复购买；控制成本，不必为他们亏本。',
					en: 'Price loyalty: follows the lowest price, low attachment, low repeat buying; keep costs down and do not lose money on them.'
				},
				signs: { zh: ['价格忠诚', '最低价', '低价'], en: ['price loyalty', 'lowest price', 'low price'] }
			},
			{
				marks: 2,
				text: {
					zh: '激励忠诚：因奖励而来，奖励停就走，资料记为低依恋、高重复购买；把奖励与服务和沟通结合，看停奖后还剩多少。',
					en: 'Incentive loyalty: comes for rewards and goes when they end, noted as low attachment with high repeat buying; combine rewards with service and contact, and judge by what remains afterwards.'
				},
				signs: { zh: ['激励', '奖励', '积分'], en: ['incentive', 'reward', 'points'] }
			},
			{
				marks: 2,
				text: {
					zh: '超值忠诚：高依恋、高重复购买，价值最大；重点维护，听取意见，请其推荐。',
					en: 'Premium loyalty: high attachment and high repeat buying, the most valuable; look after them, listen, and invite recommendations.'
				},
				signs: { zh: ['超值', '高依恋'], en: ['premium', 'high attachment'] }
			}
		],
		explanation: {
			zh: '答题可用依恋与重复购买两个维度统领：垄断、惰性、激励同在“低依恋、高购买”一格，差别在于靠什么支撑。有的资料另列亲友忠诚与信赖忠诚，可以提及，但不代替这五种。',
			en: 'Attachment and repeat buying give the answer its frame: monopoly, inertia and incentive share one cell and differ in what props them up. Some lists add loyalty of friends and kin and of trust; mention them if you like, but not instead of the five.'
		}
	},
	{
		id: 'ch04-essay-003',
		type: 'essay',
		chapter: 4,
		concepts: ['mckinsey-loyalty'],
		difficulty: 2,
		stem: {
			zh: '说明麦肯锡对客户忠诚态度的六分法，以及它对“只防流失”的做法有什么纠正。',
			en: 'Explain McKinsey’s division of customers into six attitudes, and how it corrects the practice of merely guarding against departures.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '忠诚者三类：情感型凭喜爱，惯性型懒得换，分析比较型比较之后仍选本企业。',
					en: 'Three kinds of loyalist: the emotive out of liking, the inertial out of bother, the deliberative who compare and still choose us.'
				},
				signs: { zh: ['情感型', '感情型', '惯性型'], en: ['emotive', 'emotional', 'inertial', 'inertia'] }
			},
			{
				marks: 2,
				text: {
					zh: '下滑者三类：生活方式改变型需要变了，分析比较型转向更合算的一家，不满意型因经历不快而减少。',
					en: 'Three kinds in decline: changed ways of life, renewed deliberation that favours others, and dissatisfaction with an experience.'
				},
				signs: {
					zh: ['生活方式', '不满意型', '需要变'],
					en: ['ways of life', 'way of life', 'lifestyle', 'changed needs', 'dissatisf']
				}
			},
			{
				marks: 2,
				text: {
					zh: '对策各异：新需要配新产品，比较者给出实在的理由，不满者及时补救；对情感型要珍惜，对惯性型要防被人代办。',
					en: 'Responses differ: new products for new needs, solid reasons for those who compare, recovery for the dissatisfied; cherish the emotive, and beware of rivals who spare the inertial their bother.'
				},
				signs: {
					zh: ['对策', '补救', '新产品', '新的产品', '对症', '实在的理由'],
					en: ['response', 'respond', 'recover', 'new product', 'remed', 'solid reason']
				}
			},
			{
				marks: 2,
				text: {
					zh: '忠诚是程度：所举银行由离去损失余额 3%，由减少损失 24%，应监测份额与消费变化，而不只是流失率。',
					en: 'Loyalty is a matter of degree: the bank lost 3 % of balances by leaving and 24 % by reductions, so watch share and spending, not churn alone.'
				},
				signs: {
					zh: ['程度', '24', '钱包份额', '份额', '消费变化', '消费下滑', '减少消费'],
					en: ['degree', '24', 'share of wallet', 'spend less', 'spending less', 'migration', 'reduc']
				}
			}
		],
		explanation: {
			zh: '六分法的价值不在名称，而在于把“还在、但花得少了”的人看见，并按原因下药。引用数字时要写明是 Coyles 与 Gokey（2002）所举的一家银行，不能推广到所有企业。',
			en: 'The worth of the six lies not in the names but in seeing those who are still here and spend less, and treating the cause. When quoting the figures, say that they are of one bank reported by Coyles and Gokey (2002), not of all companies.'
		}
	},
	{
		id: 'ch04-essay-004',
		type: 'essay',
		chapter: 4,
		concepts: ['loyalty-paths', 'loyalty-types'],
		difficulty: 3,
		stem: {
			zh: '一篇资料把积分卡列入提高忠诚的途径，另一篇却说忠诚不是折扣、积分等暂时的经济利益可以买来的。说明两者为何不必矛盾，并为一家连锁书店设计一套做法。',
			en: 'One course text lists points cards among the paths to loyalty; another says that loyalty cannot be bought with discounts, points and other passing gains. Explain why the two need not clash, and design a programme for a chain of bookshops.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '单靠奖励得到的是激励忠诚：低依恋，活动一停就走，也容易被对手照搬。',
					en: 'Rewards alone produce incentive loyalty: little attachment, gone when the scheme ends, and easily copied by rivals.'
				},
				signs: {
					zh: ['激励忠诚', '低依恋', '一停就走', '容易模仿', '照搬'],
					en: ['incentive loyalty', 'attachment', 'when the scheme ends', 'copied', 'imitat']
				}
			},
			{
				marks: 2,
				text: {
					zh: '在忠诚阶梯中，积分只是最低一级的入口，还要由会员待遇、沟通、网络和增值服务逐级加深，所以两说可以并存。',
					en: 'On the loyalty ladder points are only the lowest step; membership, communication, networks and value-added services lead on from there, so both can hold.'
				},
				signs: {
					zh: ['阶梯', '会员', '增值服务', '入口'],
					en: ['ladder', 'membership', 'value-added', 'lowest step', 'entry']
				}
			},
			{
				marks: 2,
				text: {
					zh: '书店的做法：用记录了解偏好、个性化荐书，办读书会使读者相识，由店员与读者建立感情。',
					en: 'For the shops: learn tastes from records and recommend personally, hold reading circles where readers meet, and let staff build ties.'
				},
				signs: {
					zh: ['荐书', '个性化', '读书会', '感情', '读者活动', '办活动'],
					en: ['recommend', 'personal', 'reading circle', 'book club', 'ties', 'event']
				}
			},
			{
				marks: 1,
				text: {
					zh: '同时做好满意与爱心的基础：品种、服务、投诉处理，并善待员工。',
					en: 'Lay the ground of satisfaction and care: range, service, complaint handling, and good treatment of staff.'
				},
				signs: {
					zh: ['满意', '爱心', '投诉处理', '员工'],
					en: ['satisfaction', 'care', 'complaint', 'staff']
				}
			},
			{
				marks: 1,
				text: {
					zh: '检验：看停止奖励后的购买、钱包份额与推荐，而不是看积分发出多少。',
					en: 'Test it by buying after rewards stop, share of wallet and referrals, not by points handed out.'
				},
				signs: {
					zh: [
						'停止奖励',
						'钱包份额',
						'检验',
						'停奖',
						'没有积分',
						'取消奖励',
						'取消积分',
						'是否还来',
						'是否继续'
					],
					en: [
						'after rewards stop',
						'share of wallet',
						'test it',
						'referral',
						'rewards end',
						'whether readers still',
						'still buy'
					]
				}
			}
		],
		explanation: {
			zh: '关键是区分“引来行为”和“养成依恋”。积分能引来第二次购买，依恋要靠经历和交往。设计题要具体到这家书店，并说明怎样检验成效。',
			en: 'The key is to tell prompting behaviour from growing attachment. Points can prompt a second purchase; attachment takes experience and contact. A design must fit this company and say how success is tested.'
		}
	},
	{
		id: 'ch04-essay-005',
		type: 'essay',
		chapter: 4,
		concepts: ['loyalty-economics'],
		difficulty: 2,
		stem: {
			zh: '忠诚客户为什么能给企业带来更多利润？这一结论有哪些限度？',
			en: 'Why do loyal customers bring a company more profit? What are the limits of this conclusion?'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '他们买得更多、更全，并愿意尝试新产品，钱包份额上升。',
					en: 'They buy more and across products, try new ones, and give a growing share of wallet.'
				},
				signs: {
					zh: [
						'买得更多',
						'增加购买',
						'购买增加',
						'交叉',
						'钱包份额',
						'新产品',
						'购买更多',
						'买更多',
						'多买',
						'买得多',
						'其他产品'
					],
					en: [
						'buy more',
						'across product',
						'cross-sell',
						'share of wallet',
						'new product',
						'other products',
						'buying more'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '服务与营销成本下降：双方熟悉流程，课程资料说维护的费用约为争取新客户的五分之一，或六分之一到八分之一。',
					en: 'They cost less to serve and to market to: dealings are routine, and, according to the course texts, keeping costs about a fifth, or a sixth to an eighth, of winning.'
				},
				signs: {
					zh: ['成本下降', '成本降低', '费用', '五分之一', '5倍', '6～8', '熟悉流程'],
					en: [
						'cost less',
						'lower cost',
						'a fifth',
						'five times',
						'six to eight',
						'routine',
						'cheap',
						'costs less',
						'less costly',
						'one fifth'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '他们推荐新客户，并较能接受较高的价格，企业不必陷入价格战。',
					en: 'They recommend the company and accept higher prices, so that it need not enter price wars.'
				},
				signs: {
					zh: ['推荐', '口碑', '较高的价格', '溢价', '价格战', '介绍', '不敏感', '宣传'],
					en: [
						'recommend',
						'referral',
						'word of mouth',
						'higher price',
						'price war',
						'refer',
						'price sensitive',
						'willing to pay'
					]
				}
			},
			{
				marks: 2,
				text: {
					zh: '限度：成本之比是平均数，不能决定再投的一元花在哪里，要看边际；忠诚客户的支出也会增加，个别大客户未必赚钱，要逐个算账。',
					en: 'Limits: the cost ratio is an average and does not decide where the next yuan goes, which is a matter of the margin; spending on the loyal rises too, and some large ones earn little, so it must be reckoned case by case.'
				},
				signs: {
					zh: ['平均', '边际', '未必赚钱', '算账', '支出也', '不是所有', '并非所有', '折扣'],
					en: ['average', 'margin', 'case by case', 'rises too', 'not always', 'not every']
				}
			}
		],
		explanation: {
			zh: '前三点是四个利润来源，第四点考判断力：倍数因行业而异，且是平均成本；Blattberg 与 Deighton（1996）指出分配预算应比较边际。只写好处得不到全分。',
			en: 'The first three points cover the four sources of profit; the last tests judgement: multiples vary by industry and are averages, and Blattberg and Deighton (1996) compare margins when splitting a budget. Praise alone does not earn full marks.'
		}
	},
	{
		id: 'ch04-essay-006',
		type: 'essay',
		chapter: 4,
		concepts: ['brand-loyalty', 'loyalty-causes-of-low', 'loyalty-paths'],
		difficulty: 2,
		stem: {
			zh: '如今客户的忠诚普遍下降。分析其市场与客户两方面的原因，并说明一个新品牌怎样一步步赢得忠诚。',
			en: 'Customers’ loyalty is generally declining today. Analyse the causes on the side of the market and of customers, and describe how a new brand can win loyalty step by step.'
		},
		points: [
			{
				marks: 2,
				text: {
					zh: '市场方面：全球化带来更多竞争者，垄断行业放开，客户有了选择。',
					en: 'The market: globalisation brings more rivals, monopolies are opened, and customers have a choice.'
				},
				signs: {
					zh: ['全球化', '竞争者', '竞争对手', '垄断'],
					en: ['globalis', 'globaliz', 'rival', 'competitor', 'monopol']
				}
			},
			{
				marks: 2,
				text: {
					zh: '客户方面：更聪明、期望更高，购买与比价更便利，换一家的麻烦变小。',
					en: 'Customers: better informed with higher expectations, and with easy buying and comparing there is less trouble in changing.'
				},
				signs: {
					zh: ['期望', '便利', '方便', '比价', '聪明'],
					en: [
						'expectation',
						'easy',
						'ease',
						'convenien',
						'comparing',
						'informed',
						'expect',
						'smart',
						'compare'
					]
				}
			},
			{
				marks: 1,
				text: {
					zh: '第一步是品牌接受：使人知道、不排斥、愿意试。',
					en: 'First acceptance: people know the brand, do not refuse it and are willing to try.'
				},
				signs: {
					zh: ['接受', '愿意试', '试用'],
					en: ['acceptance', 'willing to try', 'trial', 'accept', 'try it']
				}
			},
			{
				marks: 1,
				text: {
					zh: '第二步是品牌认同：好的经历使人觉得它合乎自己的看法与品位。',
					en: 'Then identification: good experiences make people feel that it fits their views and taste.'
				},
				signs: { zh: ['认同', '合乎自己', '合意'], en: ['identif', 'fits their'] }
			},
			{
				marks: 1,
				text: {
					zh: '第三步是品牌偏好：在众多选择中主动选它，愿为它等待。',
					en: 'Finally preference: they choose it among many and are ready to wait for it.'
				},
				signs: { zh: ['偏好', '偏爱'], en: ['preference', 'prefer'] }
			},
			{
				marks: 1,
				text: {
					zh: '贯穿其中的是用爱心换取情感上的执着，先善待员工，员工才会善待客户。',
					en: 'Throughout, care earns emotional persistence: treat staff well, and they will treat customers well.'
				},
				signs: {
					zh: ['爱心', '执着', '员工'],
					en: ['care earns', 'culture of care', 'persisten', 'staff', 'employee']
				}
			}
		],
		explanation: {
			zh: '原因说明“为什么不能只靠惯性与垄断”，步骤说明“靠什么代替”。三个阶段要写出名称或同样的意思，只写“喜欢”太笼统。',
			en: 'The causes show why habit and monopoly no longer do, the steps what takes their place. Name the stages; merely writing that customers “like” the brand is too vague for identification.'
		}
	}
] satisfies readonly EssayQuestion[];
