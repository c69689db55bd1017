import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		type: 'single',
		id: 'ch01-single-001',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 1,
		stem: {
			zh: '下面哪一种说法最接近高德纳（Gartner）对客户关系管理的界定？',
			en: 'Which comes closest to Gartner’s definition of CRM?'
		},
		options: [
			{
				text: {
					zh: '把销售、营销和服务数据集中存放起来的一套软件',
					en: 'A software package that stores sales, marketing and service data in one place'
				},
				right: false,
				reason: {
					zh: '把支持战略的工具当成了战略本身。',
					en: 'Takes the tool that supports the strategy for the strategy itself.'
				}
			},
			{
				text: {
					zh: '专门负责接听投诉和定期回访客户的一个职能部门',
					en: 'A department set up to answer complaints and to call customers back regularly'
				},
				right: false,
				reason: {
					zh: '把全企业的事当成一个部门的事。',
					en: 'Takes the business of the whole company for that of one department.'
				}
			},
			{
				text: {
					zh: '以增进盈利、收入和客户满意为目的的全企业战略',
					en: 'A company-wide strategy to raise profitability, revenue and satisfaction'
				},
				right: true,
				reason: {
					zh: '它同时点出了范围（全企业）、性质（战略）和目标。',
					en: 'It names scope (the whole company), nature (a strategy) and aims at once.'
				}
			},
			{
				text: {
					zh: '用折扣和积分换取客户反复购买的一种促销方案',
					en: 'A promotion scheme that uses discounts and points to bring about repeat buying'
				},
				right: false,
				reason: {
					zh: '把短期手段当成战略；促销停了，关系未必还在。',
					en: 'Takes a short-term means for a strategy; when the promotion stops, so may the relationship.'
				}
			}
		],
		explanation: {
			zh: '战略回答企业为谁、凭什么赢利；软件、部门和促销都只是它的手段。先认清这一点，才不会以为“买了系统就有了 CRM”。',
			en: 'A strategy says for whom and by what the company earns; software, departments and promotions are its means. Seeing this guards against “we have bought the system, so we have CRM”.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-002',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 2,
		stem: {
			zh: '“企业通过有意义的沟通去理解并影响客户的行为，从而更多地获得客户、留住客户、使其忠诚并创利。”这属于六说中的哪一说？',
			en: '“Through meaningful communication a company understands and influences customers’ behaviour, and so wins, keeps and profits from more of them.” Which of the six schools is this?'
		},
		options: [
			{
				text: { zh: '行动说', en: 'The action school' },
				right: true,
				reason: {
					zh: '重点是企业做什么：沟通、理解、影响。',
					en: 'The stress is on what the company does: communicate, understand, influence.'
				}
			},
			{
				text: { zh: '技术说', en: 'The technology school' },
				right: false,
				reason: {
					zh: '技术说讲的是多渠道管理关系的过程和技术；这里没有提到技术。',
					en: 'That school speaks of processes and techniques across channels; none are mentioned here.'
				}
			},
			{
				text: { zh: '目的说', en: 'The purpose school' },
				right: false,
				reason: {
					zh: '句末虽提到结果，但目的说强调的是看清客户生命周期和利润能力。',
					en: 'The sentence ends with results, but the purpose school is about seeing lifecycles and profitability.'
				}
			},
			{
				text: { zh: '制度说', en: 'The institution school' },
				right: false,
				reason: {
					zh: '制度说讲的是贯穿客户生命周期的原则和制度，不是一次次沟通。',
					en: 'That school speaks of principles and rules through the lifecycle, not of acts of communication.'
				}
			}
		],
		explanation: {
			zh: '判断属于哪一说，要看句子的主干：主干是“企业去做”，就是行动说；主干是“一套软件”，就是工具说。',
			en: 'To tell the schools apart look at the main clause: “the company does” is action, “a piece of software” is tool.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-003',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 3,
		stem: {
			zh: 'IBM 的看法与“工具说”的主要区别在哪里？',
			en: 'How does IBM’s view differ mainly from the “tool” school?'
		},
		options: [
			{
				text: {
					zh: '前者讲如何为现有客户提供服务，后者讲如何开发尚未购买的客户',
					en: 'It is about serving the customers one has, the other about winning those who have yet to buy'
				},
				right: false,
				reason: {
					zh: '看漏了“识别”和“获取”：IBM 的过程包括新客户；软件也不只用于开发。',
					en: 'Overlooks identifying and acquiring: IBM’s process includes new customers, and software is not only for winning them.'
				}
			},
			{
				text: {
					zh: '前者讲客户关系所需的硬件和网络，后者讲其中存放的客户数据',
					en: 'It is about the hardware and networks that relationships need, the other about the data kept on them'
				},
				right: false,
				reason: {
					zh: '由公司的行当猜定义。IBM 的说法里没有硬件。',
					en: 'Guesses the definition from the firm’s trade. There is no hardware in what IBM says.'
				}
			},
			{
				text: {
					zh: '前者讲怎样压低销售的成本，后者讲怎样扩大销售的收入',
					en: 'It is about cutting the cost of selling, the other about raising the revenue from it'
				},
				right: false,
				reason: {
					zh: '成本与收入之分不在两者之间；缩减销售成本见于制度说。',
					en: 'Cost against revenue is not what divides them; lower selling cost appears in the institution school.'
				}
			},
			{
				text: {
					zh: '前者讲由识别到发展客户的全过程，后者讲支持这一过程的软件',
					en: 'It covers the whole process from identifying to developing customers, the other the software behind it'
				},
				right: true,
				reason: {
					zh: 'IBM 说的是识别、挑选、获取、保持和发展客户的商业过程。',
					en: 'IBM speaks of the business process of identifying, selecting, acquiring, keeping and developing customers.'
				}
			}
		],
		explanation: {
			zh: '一个是“过程”，一个是“过程的工具”。资料把 IBM 的理解又分为关系管理、流程管理和接入管理三类，可见软件只是其中的支撑。',
			en: 'One is a process, the other a tool of that process. The notes divide IBM’s view further into the management of relationships, of processes and of access: software merely supports them.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-004',
		chapter: 1,
		concepts: ['crm-definition', 'crm-strategy'],
		difficulty: 3,
		stem: {
			zh: '一家企业上线了 CRM 软件，但各部门仍各记各的客户，流程与考核一切照旧。一年后客户满意毫无起色。按课程对 CRM 的理解，最主要的问题是什么？',
			en: 'A company has installed CRM software, but each department still keeps its own records, and processes and appraisal are as before. After a year satisfaction has not moved. As the course understands CRM, what is the main problem?'
		},
		options: [
			{
				text: {
					zh: '软件功能太少，应当换成更贵的一套',
					en: 'The software does too little; a dearer one is needed'
				},
				right: false,
				reason: {
					zh: '仍把 CRM 等同于软件；换了系统，部门照样各记各的。',
					en: 'Still equates CRM with software; with a new system the departments would go on as before.'
				}
			},
			{
				text: {
					zh: '只有技术上的实现，没有管理上的实现',
					en: 'Technology was put in place, management was not'
				},
				right: true,
				reason: {
					zh: '流程、共享和考核没有跟着客户走，系统只是换了个地方记账。',
					en: 'Processes, sharing and appraisal do not follow the customer: the system is only a new place to keep the old books.'
				}
			},
			{
				text: {
					zh: '客户数量太少，数据不足以显出效果',
					en: 'There are too few customers for the data to show an effect'
				},
				right: false,
				reason: {
					zh: '题中没有这样的信息；客户再多，不共享也没有用。',
					en: 'Nothing in the text says so; and without sharing, more customers would not help.'
				}
			},
			{
				text: {
					zh: '考察时间太短，再等一年自会好转',
					en: 'The time was too short; another year will mend it'
				},
				right: false,
				reason: {
					zh: '以为效果会自动出现；原因不变，结果也不会变。',
					en: 'Expects results to come by themselves; with causes unchanged the outcome will not change.'
				}
			}
		],
		explanation: {
			zh: '课程说 CRM 是“技术实现和管理实现”。以一个面孔面对客户，要靠共享的资料、改过的流程和跟着变的考核。',
			en: 'The course speaks of CRM as put into practice in technology and in management. Facing customers with one face takes shared records, changed processes and appraisal to match.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-005',
		chapter: 1,
		concepts: ['crm-origins'],
		difficulty: 1,
		stem: {
			zh: '下面哪一项属于“信息技术的推动”？',
			en: 'Which of these belongs to the “push of information technology”?'
		},
		options: [
			{
				text: {
					zh: '客户要求无论找到哪个部门都得到同样的答复',
					en: 'Customers ask to get the same answer from whatever department they turn to'
				},
				right: false,
				reason: {
					zh: '这是需求的拉动：客户提出了要求。',
					en: 'That is the pull of demand: customers ask for something.'
				}
			},
			{
				text: {
					zh: '数据仓库和网络使企业能够逐一记录和分析客户',
					en: 'Data warehouses and networks let a company record and analyse each customer'
				},
				right: true,
				reason: {
					zh: '它使原来想做而做不到的事成为可能。',
					en: 'It made possible what had been wished for but could not be done.'
				}
			},
			{
				text: {
					zh: '管理者开始把客户看作企业最重要的一种资源',
					en: 'Managers begin to see customers as the most important resource of the company'
				},
				right: false,
				reason: { zh: '这是管理理念的更新。', en: 'That is the renewal of management ideas.' }
			},
			{
				text: {
					zh: '销售员出差在外，急需知道客户以往买过什么',
					en: 'Salespeople on the road urgently need to know what a customer has bought before'
				},
				right: false,
				reason: {
					zh: '这是需求；有了网络才得以满足，但需求本身不是技术。',
					en: 'That is demand; networks later met it, but the need itself is not technology.'
				}
			}
		],
		explanation: {
			zh: '分辨三股力量可以问：这是“想要”（需求）、“能够”（技术）还是“看法变了”（理念）？',
			en: 'To tell the three forces apart, ask: is this a want (demand), an ability (technology) or a changed view (ideas)?'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-006',
		chapter: 1,
		concepts: ['crm-origins'],
		difficulty: 2,
		stem: {
			zh: '管理模式由“内视型”转为“外视型”，转变的实质是什么？',
			en: 'What is the essence of the turn from the “inward-looking” to the “outward-looking” model of management?'
		},
		options: [
			{
				text: {
					zh: '从面向国内销售，转为关注海外的出口和客户',
					en: 'From selling at home only to exports and customers overseas'
				},
				right: false,
				reason: { zh: '把“外”误解为国外。', en: 'Mistakes “outward” for abroad.' }
			},
			{
				text: {
					zh: '从自己研制产品，转为委托外部的机构去研发',
					en: 'From developing products oneself to having outsiders develop them'
				},
				right: false,
				reason: { zh: '把“外”误解为外包。', en: 'Mistakes “outward” for outsourcing.' }
			},
			{
				text: {
					zh: '从内部晋升骨干，转为主要从外部聘用管理者',
					en: 'From promoting one’s own people to hiring managers from outside'
				},
				right: false,
				reason: { zh: '把“内、外”误解为人事来源。', en: 'Mistakes the words for where staff come from.' }
			},
			{
				text: {
					zh: '从只求内部效率，转为关注外部的市场和客户',
					en: 'From efficiency inside only to the market and customers outside'
				},
				right: true,
				reason: {
					zh: '目光从自己的流程移到客户和对手身上。',
					en: 'The eye moves from one’s own processes to customers and rivals.'
				}
			}
		],
		explanation: {
			zh: '内部效率人人都能提高到差不多的水平；当质量和成本相近，胜负就取决于谁更懂客户。这就是目光外移的原因。',
			en: 'Efficiency inside can be raised by everyone to much the same level; once quality and cost are alike, whoever understands customers better wins. That is why the eye turned outward.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-007',
		chapter: 1,
		concepts: ['crm-origins'],
		difficulty: 3,
		stem: {
			zh: '有同学说：“没有互联网，就不会有客户关系管理。”按复习资料给出的历史线索，应当怎样评价？',
			en: 'A fellow student says: “Without the internet there would be no CRM.” How is this to be judged in the light of the history in the revision notes?'
		},
		options: [
			{
				text: {
					zh: '不对：系统在此前已经出现，互联网是加快了它的应用和发展',
					en: 'Wrong: systems existed before, and the internet sped up their use and growth'
				},
				right: true,
				reason: {
					zh: '资料把系统的出现放在 80 年代中期，互联网的加速放在 90 年代中后期。',
					en: 'The notes place the systems in the mid-1980s and the internet’s speeding-up in the mid to late 1990s.'
				}
			},
			{
				text: {
					zh: '不对：它纯粹是管理理念的产物，与信息技术的发展没有关系',
					en: 'Wrong: it came from management ideas alone and owes nothing to information technology'
				},
				right: false,
				reason: {
					zh: '走到另一个极端；信息技术的推动是三股力量之一。',
					en: 'Goes to the other extreme: the push of information technology is one of the three forces.'
				}
			},
			{
				text: {
					zh: '对：在互联网普及之前，企业根本没有客户数据可以管理',
					en: 'Right: before the internet spread, companies had no customer data to manage'
				},
				right: false,
				reason: {
					zh: '早有订单、电话和上门记录，只是分散。',
					en: 'Orders, calls and visits were on record long before, though scattered.'
				}
			},
			{
				text: {
					zh: '对：它是互联网企业在 90 年代后期首先提出并采用的',
					en: 'Right: it was first put forward and used by internet firms in the late 1990s'
				},
				right: false,
				reason: {
					zh: '把普及的时间当成了产生的时间。',
					en: 'Takes the time of its spread for the time of its birth.'
				}
			}
		],
		explanation: {
			zh: '先有需求和早期系统，后有互联网的加速。年代在不同资料里略有出入，先后次序却是清楚的。',
			en: 'Demand and early systems came first, the speeding-up by the internet later. Sources differ somewhat on dates, but the order is clear.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-008',
		chapter: 1,
		concepts: ['crm-roles'],
		difficulty: 1,
		stem: {
			zh: '超市根据购买记录，只把婴儿用品的优惠寄给可能需要的家庭，回应率明显提高。这最直接地体现了 CRM 的哪项作用？',
			en: 'Going by purchase records, a supermarket sends its offer on baby goods only to families likely to need it, and response rises clearly. Which benefit of CRM does this show most directly?'
		},
		options: [
			{
				text: { zh: '提高技术支持的水平', en: 'Better technical support' },
				right: false,
				reason: {
					zh: '没有涉及产品使用中的技术问题。',
					en: 'No technical problem in using a product is involved.'
				}
			},
			{
				text: { zh: '推动企业文化的变革', en: 'A changed corporate culture' },
				right: false,
				reason: { zh: '一次寄送还谈不上价值观念的改变。', en: 'One mailing is no change of values.' }
			},
			{
				text: { zh: '提高市场营销的效果', en: 'Better marketing results' },
				right: true,
				reason: {
					zh: '同样的花费找到更合适的人，正是营销效果。',
					en: 'The same spending reaches fitter people: that is marketing effect.'
				}
			},
			{
				text: { zh: '为财务提供决策支持', en: 'Decision support for finance' },
				right: false,
				reason: {
					zh: '受益的首先是营销，而不是财务决策。',
					en: 'Marketing benefits first, not financial decisions.'
				}
			}
		],
		explanation: {
			zh: '广种薄收的邮寄把钱花在不需要的人身上，还惹人厌烦；记录使营销从“对所有人说”变成“对合适的人说”。',
			en: 'Mass mailing spends money on people who do not need it and annoys them; records turn “telling everyone” into “telling the right ones”.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-009',
		chapter: 1,
		concepts: ['crm-roles'],
		difficulty: 2,
		stem: {
			zh: '学员的实践报告写道：业务员摸清了客户真正关心什么，不必再靠让价成交。这首先改善企业的哪一项？',
			en: 'A student’s practical report says: knowing what customers really care about, salespeople no longer need price cuts to close deals. What does this improve first of all?'
		},
		options: [
			{
				text: { zh: '利润率', en: 'Profit margin' },
				right: true,
				reason: {
					zh: '同样的成交，价格让得少，每元销售留下的利润就多。',
					en: 'With the same deal and less discount, each yuan of sales leaves more profit.'
				}
			},
			{
				text: { zh: '知名度', en: 'Brand awareness' },
				right: false,
				reason: {
					zh: '成交方式变了，知道这家企业的人并没有因此增多。',
					en: 'The way of closing changed; no more people know of the company.'
				}
			},
			{
				text: { zh: '响应速度', en: 'Response speed' },
				right: false,
				reason: {
					zh: '说的是卖得值，不是答得快。',
					en: 'It is about selling at a better price, not answering faster.'
				}
			},
			{
				text: { zh: '周转速度', en: 'Stock turnover' },
				right: false,
				reason: {
					zh: '成交快慢与库存周转不是这里的要点。',
					en: 'How fast stock turns is not the point here.'
				}
			}
		],
		explanation: {
			zh: '了解客户使价格之外的理由成为卖点。报告列出的好处有四：销售额、利润率、客户满意和较低的销售成本，这里说的是第二项。',
			en: 'Knowledge of the customer lets reasons other than price do the selling. The report names four benefits – sales, margin, satisfaction and lower selling cost; this is the second.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-010',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 1,
		stem: {
			zh: '“客户关系具有明显的周期性”对管理意味着什么？',
			en: '“Customer relationships are clearly cyclical.” What does this mean for management?'
		},
		options: [
			{
				text: {
					zh: '对每位客户，都要在一年的旺季加大促销的力度',
					en: 'Every customer calls for more promotion in the busy season'
				},
				right: false,
				reason: { zh: '把生命周期误作季节波动。', en: 'Mistakes the lifecycle for the seasons.' }
			},
			{
				text: {
					zh: '对同一客户，在关系的不同阶段要用不同的做法',
					en: 'The same customer calls for different measures at different stages'
				},
				right: true,
				reason: {
					zh: '关系有考察、形成、稳定和退化，期望各不相同。',
					en: 'A relationship explores, forms, settles and declines, with different expectations each time.'
				}
			},
			{
				text: {
					zh: '对老的客户，每过几年就应当全部更换一批新的',
					en: 'Old customers should all be replaced by new ones every few years'
				},
				right: false,
				reason: {
					zh: '把“周期”理解成定期更换；流失恰是要避免的。',
					en: 'Reads “cycle” as regular replacement, while losing customers is what is to be avoided.'
				}
			},
			{
				text: {
					zh: '对流失客户，只需等待，到时他们自然会再回来',
					en: 'Lost customers need only be waited for, as they return in time'
				},
				right: false,
				reason: {
					zh: '周期不是自动循环；多数人不会自己回来。',
					en: 'The cycle does not run by itself; most do not come back on their own.'
				}
			}
		],
		explanation: {
			zh: '生命周期决定“何时做什么”：同样一张优惠券，对试探中的客户是理由，对老朋友可能是见外。',
			en: 'The lifecycle decides what to do when: the same voucher is a reason to come for someone still trying, and may seem distant to an old friend.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-011',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 2,
		stem: {
			zh: '怎样理解“客户为中心，竞争为导向”两半之间的关系？',
			en: 'How are the two halves of “the customer at the centre, competition as the orientation” related?'
		},
		options: [
			{
				text: {
					zh: '先集中力量击败对手，再回头考虑客户的需要',
					en: 'First put all effort into beating rivals, then turn to customers’ needs'
				},
				right: false,
				reason: {
					zh: '颠倒了主次；离开客户的胜利没有买主。',
					en: 'Turns it upside down; a victory away from customers finds no buyers.'
				}
			},
			{
				text: {
					zh: '客户要什么就答应什么，对手怎样做不必理会',
					en: 'Grant whatever customers ask, and pay no heed to what rivals do'
				},
				right: false,
				reason: {
					zh: '只取前一半；做得好却不如别人，客户仍会走。',
					en: 'Takes only the first half; good but worse than others still loses customers.'
				}
			},
			{
				text: {
					zh: '按客户的需要定方向，用比对手做得好来检验',
					en: 'Customers’ needs give the direction, doing better than rivals is the test'
				},
				right: true,
				reason: {
					zh: '客户总在比较，好不好是相对于别的选择而言。',
					en: 'Customers compare: good means good against the alternatives.'
				}
			},
			{
				text: {
					zh: '对手降价就跟着降价，这样做客户自然会满意',
					en: 'Follow each price cut of rivals, and customers will be content'
				},
				right: false,
				reason: {
					zh: '把竞争缩小为价格，也把客户缩小为图便宜的人。',
					en: 'Reduces competition to price and customers to bargain hunters.'
				}
			}
		],
		explanation: {
			zh: '客户的期望一部分是对手抬高的，所以“以客户为中心”本身就要求看着对手。',
			en: 'Part of what customers expect has been raised by rivals, so that putting customers at the centre itself requires watching them.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-012',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 3,
		stem: {
			zh: '一家手机厂完全照问卷里客户提出的要求改进产品，却败给了一种全新的产品：它满足的需要，客户当时自己也说不出来。这属于课程所列的哪一种实施困难？',
			en: 'A phone maker improves its product exactly as customers asked in surveys, and loses to something entirely new, meeting a need that customers could not then put into words. Which of the difficulties listed by the course is this?'
		},
		options: [
			{
				text: { zh: '客户满意与企业盈利之间的矛盾', en: 'Satisfied customers against profit' },
				right: false,
				reason: {
					zh: '这里没有为满意而牺牲利润的问题。',
					en: 'Nothing here gives up profit for satisfaction.'
				}
			},
			{
				text: { zh: '生产使用与精神道义之间的矛盾', en: 'Use of a product against morals' },
				right: false,
				reason: {
					zh: '这里的产品没有违背道义或自然规律。',
					en: 'The product offends neither morals nor nature.'
				}
			},
			{
				text: { zh: '竞争压力与自我超越之间的矛盾', en: 'Pressure of rivals against self-renewal' },
				right: false,
				reason: {
					zh: '输给对手是结果；原因在于只看到说得出口的需要。',
					en: 'Losing to a rival is the outcome; the cause is seeing only needs put into words.'
				}
			},
			{
				text: { zh: '潜在需求与现实需求之间的矛盾', en: 'Latent needs against present needs' },
				right: true,
				reason: {
					zh: '问卷只能问到已经意识到的需要。',
					en: 'A survey reaches only needs people are aware of.'
				}
			}
		],
		explanation: {
			zh: '“以客户为中心”不等于“客户说什么就做什么”。除了听，还要观察、试验，替客户发现他们尚未想到的需要。',
			en: 'Putting the customer at the centre is not doing what customers say. Besides listening it takes watching and trying out, to find needs they have not yet thought of.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-013',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 2,
		stem: {
			zh: '哪种做法最符合“差异化服务是留住客户、提高利润的基本途径”？',
			en: 'Which practice fits best with “differentiated service is the basic way to keep customers and raise profit”?'
		},
		options: [
			{
				text: {
					zh: '对全部客户一视同仁，提供同样的最高服务',
					en: 'The same top-level service for all customers alike'
				},
				right: false,
				reason: {
					zh: '把差异化误作“处处最好”，成本高而未必合需要。',
					en: 'Mistakes it for “best everywhere”: costly, and not always what is needed.'
				}
			},
			{
				text: {
					zh: '把服务集中给大客户，让其余客户自行离开',
					en: 'Service for the big customers only, letting the rest go'
				},
				right: false,
				reason: {
					zh: '差异化不是抛弃；许多中小客户也赢利。',
					en: 'To differentiate is not to abandon; many middling customers are profitable.'
				}
			},
			{
				text: {
					zh: '按客户的需要和价值，提供内容不同的服务',
					en: 'Different services according to customers’ needs and value'
				},
				right: true,
				reason: {
					zh: '需要决定给什么，价值决定投入多少。',
					en: 'Needs settle what to give, value how much to spend.'
				}
			},
			{
				text: {
					zh: '每个季度更换一次服务内容，使人感到新鲜',
					en: 'New service contents each quarter, to keep them fresh'
				},
				right: false,
				reason: {
					zh: '把“与别人不同”误作“与上季不同”。',
					en: 'Mistakes “different between customers” for “different from last quarter”.'
				}
			}
		],
		explanation: {
			zh: '差异化使每笔服务开支都落在客户看重的地方，所以既留得住人，又省得下钱。',
			en: 'Differentiation puts each yuan of service where the customer values it, and so both keeps customers and saves money.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-014',
		chapter: 1,
		concepts: ['crm-three-tasks'],
		difficulty: 1,
		stem: {
			zh: '业务员走访市场，了解当地的客户情况，从中挑出有实力、有意向的重点洽谈。这属于哪一项基本任务？',
			en: 'Salespeople tour the market, learn about local customers, and concentrate on those with means and interest. Which basic task is this?'
		},
		options: [
			{
				text: { zh: '客户开发', en: 'Customer acquisition' },
				right: true,
				reason: {
					zh: '从市场中找到并争取新客户，是销售工作的第一步。',
					en: 'Finding and winning new customers in the market is the first step of selling.'
				}
			},
			{
				text: { zh: '客户维系', en: 'Customer retention' },
				right: false,
				reason: {
					zh: '维系的对象是已经建立关系的客户。',
					en: 'Retention is about customers with whom a relationship exists.'
				}
			},
			{
				text: { zh: '流失管理', en: 'Churn management' },
				right: false,
				reason: {
					zh: '流失管理面对的是正要离开或已经离开的客户。',
					en: 'That deals with customers about to leave or already gone.'
				}
			},
			{
				text: { zh: '客户分级', en: 'Customer tiering' },
				right: false,
				reason: {
					zh: '挑选重点虽有分级的影子，但它不是三大任务之一。',
					en: 'Picking the promising resembles tiering, which is not one of the three tasks.'
				}
			}
		],
		explanation: {
			zh: '看对象处在关系的哪一步：还没有关系是开发，已有关系是维系，关系要断或已断是流失管理。',
			en: 'Look at where the customer stands: no relationship yet is acquisition, an existing one retention, one breaking or broken churn management.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-015',
		chapter: 1,
		concepts: ['crm-three-tasks'],
		difficulty: 3,
		stem: {
			zh: '企业要保持 1000 位客户的规模，每年流失 20 %，开发一位新客户花费 300 元。若每年多花 8000 元做维系，流失率可降到 15 %。每年合计可节省多少元？',
			en: 'A company wants to stay at 1000 customers. Each year 20 % leave, and winning a new one costs 300 yuan. Another 8000 yuan a year spent on retention would bring churn down to 15 %. How much is saved a year in all?'
		},
		options: [
			{
				text: { zh: '7000 元', en: '7000 yuan' },
				right: true,
				reason: {
					zh: '少开发 50 位，省 15000 元，减去 8000 元维系费。',
					en: 'Fifty fewer to win saves 15000; less 8000 for retention.'
				}
			},
			{
				text: { zh: '15000 元', en: '15000 yuan' },
				right: false,
				reason: {
					zh: '只算少开发的 50 位，忘了减去维系费。',
					en: 'Counts the fifty fewer and forgets to take off the cost of retention.'
				}
			},
			{
				text: { zh: '37000 元', en: '37000 yuan' },
				right: false,
				reason: {
					zh: '从剩下的开发费 45000 元里减去维系费，把支出当成了节省。',
					en: 'Takes 8000 from the 45000 still spent on winning: mistakes spending for saving.'
				}
			},
			{
				text: { zh: '52000 元', en: '52000 yuan' },
				right: false,
				reason: {
					zh: '从原来的开发费 60000 元里减去维系费，等于假定不再需要开发。',
					en: 'Takes 8000 from the old 60000, as if no one had to be won any more.'
				}
			}
		],
		explanation: {
			zh: '原来每年补 200 位：200 × 300 = 60000 元；改后补 150 位：150 × 300 = 45000 元，加维系 8000 元共 53000 元。60000 − 53000 = 7000 元。这里还没有计入老客户买得更多的好处。',
			en: 'Before, 200 to replace: 200 × 300 = 60000. After, 150: 150 × 300 = 45000, with 8000 for retention 53000. 60000 − 53000 = 7000 yuan, not counting that old customers may buy more.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-016',
		chapter: 1,
		concepts: ['crm-strategy'],
		difficulty: 2,
		stem: {
			zh: '一家企业先买服务器、上软件，半年后才开会讨论“我们为什么要做客户关系管理”。按战略实施层次，错在哪里？',
			en: 'A company first buys servers and software, and half a year later meets to discuss “why do we do CRM at all?” Given the layers of strategy implementation, what is wrong?'
		},
		options: [
			{
				text: {
					zh: '从最高层做起，没有先把信息系统建设完备',
					en: 'It began at the top, without first completing the information systems'
				},
				right: false,
				reason: {
					zh: '把层次看倒了：服务器和软件属于最低层。',
					en: 'Sees the layers upside down: servers and software are the lowest.'
				}
			},
			{
				text: {
					zh: '次序没有问题，只是半年之后的讨论开得太迟',
					en: 'The order is right, only the discussion came too late'
				},
				right: false,
				reason: {
					zh: '问题不在快慢，在于次序：方向应先于工具。',
					en: 'The matter is not speed but order: direction before tools.'
				}
			},
			{
				text: {
					zh: '从中间层做起，没有先把企业的文化宣传到位',
					en: 'It began in the middle, without first spreading the company’s culture'
				},
				right: false,
				reason: {
					zh: '服务器和软件不是中间层；中间层正是价值观和文化。',
					en: 'Servers and software are not the middle, which is values and culture themselves.'
				}
			},
			{
				text: {
					zh: '从最低层做起，没有先由远景和战略定方向',
					en: 'It began at the bottom, without vision and strategy to set the direction'
				},
				right: true,
				reason: {
					zh: '基础信息系统为上面两层服务，应由它们决定要什么。',
					en: 'Basic information systems serve the two layers above, which should decide what is needed.'
				}
			}
		],
		explanation: {
			zh: '工具先行的结果，往往是让业务去迁就现成的功能。先有远景，再有文化，最后才谈得上系统要什么。',
			en: 'When tools come first, business usually bends to the functions that happen to be there. Vision first, then culture; only then is it clear what the systems must do.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-017',
		chapter: 1,
		concepts: ['crm-strategy'],
		difficulty: 2,
		stem: {
			zh: '信息部门主张：“先上最先进的系统，业务以后自然会适应它。”这违背了制定 CRM 战略目标时的哪一条考虑？',
			en: 'The IT department argues: “Install the most advanced system first; business will adapt to it in time.” Which consideration in setting CRM goals does this go against?'
		},
		options: [
			{
				text: { zh: '目标应当合乎长期的规划', en: 'Goals should fit the long-term plan' },
				right: false,
				reason: { zh: '题中没有说它与规划冲突。', en: 'Nothing says that it conflicts with the plan.' }
			},
			{
				text: { zh: '技术应当为经营管理服务', en: 'Technology should serve management' },
				right: true,
				reason: {
					zh: '这里反过来让经营去服务技术。',
					en: 'Here business is made to serve technology instead.'
				}
			},
			{
				text: { zh: '团队应当有共同的核心理念', en: 'The team should share core ideas' },
				right: false,
				reason: {
					zh: '问题不在团队，而在技术与业务的主次。',
					en: 'The issue is not the team but which of the two leads.'
				}
			},
			{
				text: { zh: '应当考虑对定价、渠道的影响', en: 'Effects on price and channels matter' },
				right: false,
				reason: {
					zh: '这一条讲市场策略，与系统先进与否无关。',
					en: 'That concerns market policy, not how advanced a system is.'
				}
			}
		],
		explanation: {
			zh: '先进不等于合用。课程列出四项考虑：中长期规划、技术服务于经营管理、市场策略各方面的影响、高效团队的核心理念。',
			en: 'Advanced is not the same as fit. The course lists four considerations: long-term planning, technology in the service of management, effects on market policy, and the core ideas of an efficient team.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-018',
		chapter: 1,
		concepts: ['one-to-one'],
		difficulty: 1,
		stem: {
			zh: '佩珀斯与罗杰斯主张一对一营销时，要企业把目光从市场份额移到哪里？',
			en: 'When Peppers and Rogers argued for one-to-one marketing, where did they want companies to look instead of at market share?'
		},
		options: [
			{
				text: { zh: '广告份额', en: 'Share of advertising' },
				right: false,
				reason: {
					zh: '声量大小仍是对大众说话，不是对一个人。',
					en: 'How loud one is still means speaking to the mass, not to one person.'
				}
			},
			{
				text: { zh: '客户份额', en: 'Share of customer' },
				right: true,
				reason: {
					zh: '同一位客户的需要中，由本企业满足的部分有多大。',
					en: 'How much of one customer’s needs the company meets.'
				}
			},
			{
				text: { zh: '货架份额', en: 'Share of shelf space' },
				right: false,
				reason: {
					zh: '货架上的位置与单个客户无关。',
					en: 'A place on the shelf has nothing to do with the single customer.'
				}
			},
			{
				text: { zh: '销量份额', en: 'Share of units sold' },
				right: false,
				reason: { zh: '这仍是市场份额的一种算法。', en: 'That is again a way of measuring market share.' }
			}
		],
		explanation: {
			zh: '市场份额问“一种产品卖给了多少人”，客户份额问“一个人向我们买了多少种”。后者逼着企业去了解这个人。',
			en: 'Market share asks to how many people one product is sold, share of customer how much one person buys from us. The latter forces a company to know that person.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-019',
		chapter: 1,
		concepts: ['one-to-one'],
		difficulty: 2,
		stem: {
			zh: '一家书店已能在门店和网站认出同一位会员。按佩珀斯与罗杰斯的四步，接下来应当做什么？',
			en: 'A bookshop can now recognise the same member in the shop and on its website. According to the four steps of Peppers and Rogers, what comes next?'
		},
		options: [
			{
				text: { zh: '立刻为每位会员定制一份专属书单', en: 'Tailor a reading list for each member now' },
				right: false,
				reason: {
					zh: '跳过了区分和互动，还不知道各人要什么。',
					en: 'Skips differentiating and interacting: nobody knows yet what each one wants.'
				}
			},
			{
				text: { zh: '给全部会员发送同样的一张优惠券', en: 'Send all members one and the same voucher' },
				right: false,
				reason: {
					zh: '认出了每个人，却又当成同一个人对待。',
					en: 'Recognises everyone only to treat them as one.'
				}
			},
			{
				text: { zh: '先到市场上去招揽更多的新的会员', en: 'Go and win more new members in the market' },
				right: false,
				reason: {
					zh: '那是扩大人数，不是加深对现有会员的了解。',
					en: 'That adds numbers, not knowledge of the members one has.'
				}
			},
			{
				text: { zh: '按各位会员的价值和需要加以区分', en: 'Tell members apart by value and needs' },
				right: true,
				reason: {
					zh: '识别之后是区分，才知道该与谁互动、谈什么。',
					en: 'After identifying comes differentiating, to know with whom to interact and about what.'
				}
			}
		],
		explanation: {
			zh: '四步是识别、区分、互动、定制。区分是为了不把同样的力气用在所有人身上：价值不同，投入不同；需要不同，内容不同。',
			en: 'Identify, differentiate, interact, customise. Telling apart avoids spending equal effort on all: different value, different effort; different needs, different contents.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-020',
		chapter: 1,
		concepts: ['supply-chain'],
		difficulty: 2,
		stem: {
			zh: '为什么八大核心理念要求改善的是“整个供应链”的客户关系？',
			en: 'Why do the eight core ideas ask to improve customer relations along “the whole supply chain”?'
		},
		options: [
			{
				text: {
					zh: '最终客户得到的价值，由链上各个环节共同形成',
					en: 'The value that reaches the final customer is made by all links together'
				},
				right: true,
				reason: {
					zh: '一环误期或出错，最后都由客户承受。',
					en: 'Where one link is late or errs, the customer bears it in the end.'
				}
			},
			{
				text: {
					zh: '供应链条越长，其中每一个环节分到的利润越多',
					en: 'The longer the supply chain, the more profit each of its links receives'
				},
				right: false,
				reason: {
					zh: '环节多往往成本高、反应慢，利润未必多。',
					en: 'More links often mean more cost and slower response, not more profit.'
				}
			},
			{
				text: {
					zh: '供应商的其他客户，都是本企业直接的竞争对手',
					en: 'Other customers of one’s supplier are all direct competitors of one’s own'
				},
				right: false,
				reason: { zh: '供应商可以服务许多不相干的行业。', en: 'A supplier may serve many unrelated trades.' }
			},
			{
				text: {
					zh: '链上的企业最后总要合并，宜早日统一客户资料',
					en: 'The firms of a chain merge in the end and had best pool their data early'
				},
				right: false,
				reason: { zh: '合作不以合并为前提。', en: 'Working together does not presuppose merging.' }
			}
		],
		explanation: {
			zh: '企业之间的竞争日益成为供应链之间的竞争。只把自己这一环做好，客户仍可能等不到货。',
			en: 'Competition between companies is more and more one between chains. With only one’s own link in order, the customer may still wait for the goods.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-021',
		chapter: 1,
		concepts: ['supply-chain'],
		difficulty: 2,
		stem: {
			zh: '配送公司按网店（委托方）的要求准时送货，收货人却抱怨送货员态度差。按课程中物流论文的看法，哪种判断正确？',
			en: 'A delivery firm brings goods on time as the online shop (its principal) asked, but the recipient complains of a rude courier. What follows from the course’s paper on logistics firms?'
		},
		options: [
			{
				text: {
					zh: '付款的是委托方，只要委托方满意就算完成任务',
					en: 'The shop pays, so the task is done once the shop is content'
				},
				right: false,
				reason: {
					zh: '把“谁付款”当成“谁是客户”的唯一标准。',
					en: 'Takes “who pays” for the only test of “who is a customer”.'
				}
			},
			{
				text: {
					zh: '收货人才是客户，委托方不过是提供货物的中介',
					en: 'The recipient is the customer, the shop just supplies the goods'
				},
				right: false,
				reason: {
					zh: '走到另一头；签约并选择配送公司的正是委托方。',
					en: 'Goes to the other side: it is the shop that chooses and contracts the firm.'
				}
			},
			{
				text: {
					zh: '委托方和收货人都是客户，两方的要求都要满足',
					en: 'Both shop and recipient are customers, and both must be satisfied'
				},
				right: true,
				reason: {
					zh: '收货人的感受还会影响委托方的生意。',
					en: 'What the recipient feels also affects the shop’s business.'
				}
			},
			{
				text: {
					zh: '态度问题由委托方解释，与配送公司的业务无关',
					en: 'Rudeness is for the shop to explain and no concern of the firm'
				},
				right: false,
				reason: { zh: '态度是配送服务的一部分。', en: 'Manners are part of the delivery service.' }
			}
		],
		explanation: {
			zh: '物流企业处在链条中间，客户是多层次的。最终客户得到的是商品价值加配送服务的价值。',
			en: 'A logistics firm stands in the middle of the chain and has customers on several levels. The final customer receives the value of the goods plus that of the delivery.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-022',
		chapter: 1,
		concepts: ['4R'],
		difficulty: 2,
		stem: {
			zh: '与 4P 组合（产品、价格、渠道、促销）相比，4R 的出发点有什么不同？',
			en: 'How does the starting point of the 4Rs differ from that of the 4Ps (product, price, place, promotion)?'
		},
		options: [
			{
				text: {
					zh: '4R 从与客户的长期互动出发，4P 从企业可控的手段出发',
					en: 'The 4Rs start from lasting interaction with customers, the 4Ps from what a firm controls'
				},
				right: true,
				reason: {
					zh: '关联、反应、关系、回报都以“双方”为主语。',
					en: 'Relevance, reaction, relationship and reward all have two sides as their subject.'
				}
			},
			{
				text: {
					zh: '4R 从眼前的成交数量出发，4P 从长期的客户关系出发',
					en: 'The 4Rs start from deals made today, the 4Ps from relationships lasting for years'
				},
				right: false,
				reason: { zh: '正好说反了。', en: 'That is the wrong way round.' }
			},
			{
				text: {
					zh: '4R 只适用于网络上的企业，4P 只适用于有实体店的企业',
					en: 'The 4Rs are for firms on the internet only, the 4Ps for firms with real shops only'
				},
				right: false,
				reason: {
					zh: '以为新的框架只属于新的行业；两者都不限渠道。',
					en: 'Thinks a newer frame belongs to newer trades; neither is bound to a channel.'
				}
			},
			{
				text: {
					zh: '4R 回答怎样确定价格，4P 回答怎样建立销售的渠道',
					en: 'The 4Rs say how to set prices, the 4Ps how to set up the channels of distribution'
				},
				right: false,
				reason: { zh: '把两个组合各缩成了一个要素。', en: 'Shrinks each mix to a single element.' }
			}
		],
		explanation: {
			zh: '4P 问“我们能调什么”，4R 问“我们与客户之间发生什么”。后者并不取代前者：仍要有产品和价格，才谈得上关系。',
			en: 'The 4Ps ask what we can adjust, the 4Rs what happens between us and the customer. The latter do not replace the former: without product and price there is no relationship.'
		}
	},
	{
		type: 'single',
		id: 'ch01-single-023',
		chapter: 1,
		concepts: ['4R'],
		difficulty: 1,
		stem: {
			zh: '企业把答复客户来信的时限由三天缩短为三小时，并随客户的变化及时调整供货。这主要体现了 4R 中的哪一项？',
			en: 'A company cuts the time for answering customers from three days to three hours and promptly adjusts supplies as their needs change. Which of the 4Rs does this show above all?'
		},
		options: [
			{
				text: { zh: '关联', en: 'Relevance' },
				right: false,
				reason: {
					zh: '关联指在需求和业务上与客户紧密相连；这里突出的是快慢。',
					en: 'Relevance is being closely tied to the customer’s needs and business; the point here is speed.'
				}
			},
			{
				text: { zh: '反应', en: 'Reaction' },
				right: true,
				reason: {
					zh: '快速倾听、回应和调整，正是“反应”。',
					en: 'Listening, answering and adjusting fast is what reaction means.'
				}
			},
			{
				text: { zh: '关系', en: 'Relationship' },
				right: false,
				reason: {
					zh: '快速答复有助于关系，但关系指由交易转向长期合作。',
					en: 'Fast answers help a relationship, but that term means turning from deals to lasting cooperation.'
				}
			},
			{
				text: { zh: '回报', en: 'Reward' },
				right: false,
				reason: {
					zh: '没有谈到客户或企业得到的收益。',
					en: 'No gain for the customer or the company is mentioned.'
				}
			}
		],
		explanation: {
			zh: '在变化快的市场里，预测常常不准，听得快、改得快比计划得细更有用，所以“反应”单列一项。',
			en: 'Where markets change fast, forecasts often fail, and hearing and changing quickly is worth more than detailed plans; so reaction stands by itself.'
		}
	}
] satisfies readonly SingleQuestion[];
