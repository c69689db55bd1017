import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		type: 'essay',
		id: 'ch01-essay-001',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 2,
		stem: {
			zh: '说明课程提出的客户关系管理八条核心理念各自的含义。',
			en: 'Explain the meaning of each of the eight core ideas of CRM put forward by the course.'
		},
		points: [
			{
				text: {
					zh: '客户是企业生存与发展的核心资源：没有客户，其他资源变不成收入。',
					en: 'Customers are the core resource: without them no other resource turns into revenue.'
				},
				marks: 1,
				signs: {
					zh: ['核心资源', '最重要的资源', '重要资源', '战略资产'],
					en: ['core resource', 'most important resource', 'key resource', 'asset']
				}
			},
			{
				text: {
					zh: '客户为中心、竞争为导向：按客户需要定方向，并要比对手做得好。',
					en: 'The customer at the centre, competition as orientation: needs give the direction, and one must do better than rivals.'
				},
				marks: 1,
				signs: {
					zh: ['竞争为导向', '客户为中心', '以客户为中心', '比对手'],
					en: [
						'competition',
						'at the centre',
						'at the center',
						'customer-centred',
						'customer-centered',
						'customer-centric',
						'rivals'
					]
				}
			},
			{
				text: {
					zh: '客户关系有明显的周期性：不同阶段要用不同的做法。',
					en: 'Relationships are cyclical: different stages call for different measures.'
				},
				marks: 1,
				signs: {
					zh: ['周期', '不同阶段', '各个阶段'],
					en: ['cyclical', 'lifecycle', 'cycle', 'stages']
				}
			},
			{
				text: {
					zh: '客户终身价值是根本目标，也是判断重要程度、分配资源的依据。',
					en: 'Customer lifetime value is the ultimate goal and the yardstick for importance and for allocating resources.'
				},
				marks: 1,
				signs: { zh: ['终身价值', '终生价值'], en: ['lifetime value', 'CLV'] }
			},
			{
				text: {
					zh: '开发、保持和流失挽救是三项基本任务。',
					en: 'Acquisition, retention and rescue are the three basic tasks.'
				},
				marks: 1,
				signs: {
					zh: ['基本任务', '开发', '挽救', '维系'],
					en: ['basic tasks', 'acquisition', 'acquire', 'retention', 'rescue', 'win back']
				}
			},
			{
				text: {
					zh: '爱心换忠诚：真心付出，先善待员工，再换来客户的情感依恋。',
					en: 'Care for loyalty: sincere giving, first towards staff, is answered by customers’ attachment.'
				},
				marks: 1,
				signs: { zh: ['爱心', '换忠诚', '真心付出'], en: ['loyalty', 'sincere', 'attachment'] }
			},
			{
				text: {
					zh: '差异化服务是留住客户、提高利润的途径。',
					en: 'Differentiated service is the way to keep customers and raise profit.'
				},
				marks: 1,
				signs: {
					zh: ['差异化', '个性化', '区别对待'],
					en: ['differentiat', 'personalised', 'personalized', 'tailored']
				}
			},
			{
				text: {
					zh: '改善整个供应链的客户关系，因为最终价值由链上各方共同形成。',
					en: 'Improve relations along the whole supply chain, since final value is made by all its members.'
				},
				marks: 1,
				signs: { zh: ['供应链', '上下游'], en: ['supply chain', 'upstream', 'downstream'] }
			}
		],
		explanation: {
			zh: '八条不是并列的口号：前四条讲认识（为何、为谁、多长、为什么目标），后四条讲做法（任务、情感、差异、协同）。答题时每条都要带一句“所以要……”。',
			en: 'The eight are not slogans side by side: four are about seeing (why, for whom, how long, to what end), four about doing (tasks, feeling, difference, cooperation). In an answer, give each one a “therefore”.'
		}
	},
	{
		type: 'essay',
		id: 'ch01-essay-002',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 3,
		stem: {
			zh: '“客户为中心，竞争为导向”在实施中会遇到哪些困难？提出你的解决办法。',
			en: 'What difficulties arise when “the customer at the centre, competition as the orientation” is put into practice? Propose how to meet them.'
		},
		points: [
			{
				text: {
					zh: '潜在需求与现实需求不一致：客户说不出尚未出现的需要，只听问卷会落后。',
					en: 'Latent and present needs differ: customers cannot name needs that do not exist yet, and relying on surveys falls behind.'
				},
				marks: 1,
				signs: {
					zh: ['潜在需求', '现实需求', '说不出'],
					en: ['latent', 'unspoken', 'present needs', 'cannot name']
				}
			},
			{
				text: {
					zh: '使用与道义的冲突：有的需求若予满足，会违背道德或自然规律。',
					en: 'Use conflicts with morals: meeting some demands would offend ethics or nature.'
				},
				marks: 1,
				signs: {
					zh: ['道义', '道德', '自然规律', '伦理'],
					en: ['moral', 'ethic', 'against nature', 'immoral', 'unethical']
				}
			},
			{
				text: {
					zh: '客户满意与企业盈利的冲突：销售想多给，财务要控制成本。',
					en: 'Satisfaction conflicts with profit: sales wants to give more, finance to hold down cost.'
				},
				marks: 1,
				signs: { zh: ['盈利', '利润', '财务', '成本'], en: ['profit', 'finance', 'cost'] }
			},
			{
				text: {
					zh: '竞争压力与自我超越：一味盯着对手，容易跟随而不创新。',
					en: 'Pressure of rivals against self-renewal: staring at rivals leads to following instead of innovating.'
				},
				marks: 1,
				signs: {
					zh: ['自我超越', '竞争压力', '跟随', '盯着对手'],
					en: ['self-renewal', 'pressure', 'rivals', 'imitat', 'merely follow']
				}
			},
			{
				text: {
					zh: '认清本末：关系是根，信息技术是干，销售结果是叶。',
					en: 'Know root from leaf: relationships are the root, information technology the trunk, sales the leaves.'
				},
				marks: 1,
				signs: { zh: ['是根', '树根', '本末', '内功'], en: ['root', 'trunk', 'first things first'] }
			},
			{
				text: {
					zh: '前台一张网：用网上订单、反馈和观察捕捉客户需求。',
					en: 'A net in front: catch needs by online orders, feedback and observation.'
				},
				marks: 1,
				signs: {
					zh: ['前台', '捕捉', '反馈', '网上订单'],
					en: ['front end', 'catch needs', 'feedback', 'observation']
				}
			},
			{
				text: {
					zh: '后台一条链：分销、生产计划和物流相连，快速响应。',
					en: 'A chain behind: distribution, production planning and logistics are linked to respond fast.'
				},
				marks: 1,
				signs: {
					zh: ['后台', '快速响应', '物流', '生产计划'],
					en: ['back end', 'respond fast', 'logistics', 'production planning']
				}
			},
			{
				text: {
					zh: '客服与结算系统结合，按终身价值决定投入，使满意与收益用同一把尺子。',
					en: 'Join service and settlement systems and spend by lifetime value, so that both sides use one yardstick.'
				},
				marks: 1,
				signs: {
					zh: [
						'结算',
						'终身价值',
						'同一把尺子',
						'一体化',
						'客服和财务',
						'客服与财务',
						'服务和财务',
						'服务与财务'
					],
					en: ['settlement', 'lifetime value', 'yardstick', 'integrated']
				}
			}
		],
		explanation: {
			zh: '四种困难出自课程复习资料，解法也是。得高分要把困难与解法对上：例如“满意与盈利”对应“客服与结算结合”，而不是各列一串。',
			en: 'The four difficulties and the remedies come from the course’s revision notes. A high mark needs them matched, such as satisfaction against profit with joining service and settlement, not two separate lists.'
		}
	},
	{
		type: 'essay',
		id: 'ch01-essay-003',
		chapter: 1,
		concepts: ['crm-strategy'],
		difficulty: 2,
		stem: {
			zh: '制定客户关系管理的战略目标应当考虑哪些因素？为什么不能让技术走在前面？',
			en: 'What should be considered when setting strategic goals for CRM, and why must technology not take the lead?'
		},
		points: [
			{
				text: {
					zh: '必须考虑企业中长期的发展战略和规划，使客户目标与企业去向一致。',
					en: 'The company’s medium- and long-term strategy and plans, so that customer goals agree with its course.'
				},
				marks: 2,
				signs: { zh: ['中长期', '长期规划', '发展规划', '发展战略'], en: ['long-term', 'plans', 'planning'] }
			},
			{
				text: {
					zh: '系统要为经营管理服务：由业务决定需要什么功能。',
					en: 'Systems are to serve management: the business decides what functions are needed.'
				},
				marks: 2,
				signs: {
					zh: ['为经营', '服务于经营', '业务决定', '经营管理'],
					en: ['serve management', 'serves management', 'serve the business', 'business decides']
				}
			},
			{
				text: {
					zh: '考虑对市场定位、渠道、价格、推广、品牌和广告的影响。',
					en: 'Effects on positioning, channels, price, promotion, brand and advertising.'
				},
				marks: 2,
				signs: {
					zh: ['定位', '渠道', '价格', '品牌', '推广'],
					en: ['positioning', 'channel', 'price', 'brand', 'promotion']
				}
			},
			{
				text: {
					zh: '要有高效团队的核心理念，大家认同才能落实。',
					en: 'The core ideas of an efficient team: only what people share is carried out.'
				},
				marks: 1,
				signs: { zh: ['团队', '核心理念', '认同', '企业文化'], en: ['team', 'core ideas', 'culture'] }
			},
			{
				text: {
					zh: '次序颠倒会使业务迁就现成功能，员工不用，投入落空。',
					en: 'The reverse order makes business bend to ready-made functions; staff do not use them and the money is lost.'
				},
				marks: 1,
				signs: { zh: ['迁就', '落空', '不用', '浪费'], en: ['bend', 'not use', 'wasted', 'is lost'] }
			}
		],
		explanation: {
			zh: '四项考虑见于课程的复习指导。第二问的机制是：工具只放大已有的做法；做法不对，工具越强，错得越快。',
			en: 'The four considerations are in the course’s revision guide. The mechanism behind the second part: a tool amplifies what is done already; if that is wrong, a stronger tool makes it wrong faster.'
		}
	},
	{
		type: 'essay',
		id: 'ch01-essay-004',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 3,
		stem: {
			zh: '有人把 CRM 看作一种商业战略，有人把它看作一套软件。比较两种看法，并说明只取后一种会造成什么后果。',
			en: 'Some see CRM as a business strategy, others as a piece of software. Compare the two views and say what follows from holding only the latter.'
		},
		points: [
			{
				text: {
					zh: '前一种（如 Gartner 和策略说）：覆盖整个企业，围绕客户细分安排资源与流程，目标是盈利、收入和满意。',
					en: 'The first (Gartner, the strategy school) covers the whole company: resources and processes follow customer segments, for profit, revenue and satisfaction.'
				},
				marks: 2,
				signs: {
					zh: ['整个企业', '全企业', '细分', 'Gartner', '高德纳', '策略说'],
					en: ['whole company', 'company-wide', 'segment', 'Gartner']
				}
			},
			{
				text: {
					zh: '后一种（工具说）：简化并协调销售、营销、服务的业务，汇集各种交流渠道和资料。',
					en: 'The second (the tool school) simplifies and coordinates sales, marketing and service, and brings channels and data together.'
				},
				marks: 2,
				signs: { zh: ['工具说', '协调', '渠道', '自动化'], en: ['tool', 'coordinat', 'channel', 'automat'] }
			},
			{
				text: {
					zh: '两者的关系：战略决定方向，系统是实现它的手段；没有手段难以落实，没有方向手段无用。',
					en: 'How they relate: the one gives direction, the other is the means; without means little is carried out, without direction means are useless.'
				},
				marks: 2,
				signs: {
					zh: ['手段', '方向', '落实', '支撑'],
					en: ['the means', 'a means', 'direction', 'support', 'enable']
				}
			},
			{
				text: {
					zh: '后果之一：流程、考核和文化不变，部门仍各记各的，客户感受不到改善。',
					en: 'One result: processes, appraisal and culture stay, departments keep separate records, and customers notice no change.'
				},
				marks: 1,
				signs: {
					zh: ['流程不变', '各记各的', '考核', '文化'],
					en: ['appraisal', 'culture', 'separate records', 'processes stay']
				}
			},
			{
				text: {
					zh: '后果之二：投入大而使用少，项目被认为失败，员工更抵触改变。',
					en: 'Another: much is spent and little used; the project counts as failed and staff resist change the more.'
				},
				marks: 1,
				signs: { zh: ['失败', '使用少', '抵触', '浪费'], en: ['fail', 'little used', 'resist', 'waste'] }
			}
		],
		explanation: {
			zh: '课程的结论把两者合在一起：CRM 是以客户为核心的营销的“技术实现和管理实现”。比较题要先各说其理，再说关系，最后说后果。',
			en: 'The course joins the two: CRM is customer-centred marketing “put into practice in technology and in management”. In a comparison give each view its due, then the relation, then the consequences.'
		}
	},
	{
		type: 'essay',
		id: 'ch01-essay-005',
		chapter: 1,
		concepts: ['crm-three-tasks'],
		difficulty: 2,
		stem: {
			zh: '客户关系管理有哪三项基本任务？说明各自的主要工作，以及三者怎样互相影响。',
			en: 'What are the three basic tasks of CRM? Explain the main work of each and how they influence one another.'
		},
		points: [
			{
				text: {
					zh: '客户开发：了解市场，识别并筛选有实力、有意向的客户，重点沟通直到成交。',
					en: 'Acquisition: learn about the market, identify and screen customers with means and interest, and work on them until they buy.'
				},
				marks: 2,
				signs: {
					zh: ['开发', '获取', '筛选', '有意向'],
					en: ['acquisition', 'acquire', 'screen', 'winning new', 'win new']
				}
			},
			{
				text: {
					zh: '客户维系：用个性化服务、抱怨处理、忠诚计划和转换成本，使客户继续购买。',
					en: 'Retention: keep customers buying by personal service, complaint handling, loyalty programmes and switching costs.'
				},
				marks: 2,
				signs: {
					zh: ['维系', '保持', '忠诚计划', '个性化'],
					en: ['retention', 'retain', 'loyalty programme', 'loyalty program', 'personal service']
				}
			},
			{
				text: {
					zh: '流失管理：预警，判断是否值得挽救，在上限之内挽救，并查明原因。',
					en: 'Churn management: warn early, judge who is worth rescuing, rescue within the ceiling, and find the causes.'
				},
				marks: 2,
				signs: { zh: ['流失', '挽救', '预警', '挽回'], en: ['churn', 'rescue', 'warn', 'win back'] }
			},
			{
				text: {
					zh: '前面影响后面：招来的人不合适，以后就难留、易走。',
					en: 'Earlier work shapes later: unsuitable customers are hard to keep and quick to go.'
				},
				marks: 1,
				signs: {
					zh: ['不合适', '难留', '质量决定', '前面影响', '招来', '客户质量', '质量差', '选错'],
					en: [
						'unsuitable',
						'hard to keep',
						'earlier work shapes',
						'wrong customers',
						'badly chosen',
						'wrong people'
					]
				}
			},
			{
				text: {
					zh: '后面反馈前面：离开的原因告诉企业该改什么、该找什么样的客户。',
					en: 'Later work informs earlier: reasons for leaving tell what to mend and whom to seek.'
				},
				marks: 1,
				signs: {
					zh: ['离开的原因', '反馈', '改什么', '找什么样', '流失原因', '流失的原因', '为什么离开'],
					en: [
						'reasons for leaving',
						'feedback',
						'what to mend',
						'whom to seek',
						'why they left',
						'causes of leaving',
						'learn from'
					]
				}
			}
		],
		explanation: {
			zh: '把三项任务看成循环，比看成三个部门更有用：衡量一项好坏，要看另外两项的结果，例如开发的质量看一年后的保持率。',
			en: 'It is more useful to see a loop than three departments: each is judged by the others, the quality of acquisition, say, by retention a year later.'
		}
	},
	{
		type: 'essay',
		id: 'ch01-essay-006',
		chapter: 1,
		concepts: ['crm-origins'],
		difficulty: 2,
		stem: {
			zh: '客户关系管理为什么会产生？说明三股力量各起什么作用，以及为什么缺一不可。',
			en: 'Why did CRM come about? Explain what part each of the three forces behind it played, and why none of them could be missing.'
		},
		points: [
			{
				text: {
					zh: '需求的拉动：客户信息分散，各部门得不到完整的了解，客户也得不到一致的答复。',
					en: 'The pull of demand: customer information was scattered, departments had no full view and customers no consistent answers.'
				},
				marks: 2,
				signs: {
					zh: ['需求', '信息分散', '一致的答复', '零散'],
					en: ['demand', 'scattered', 'full view', 'consistent']
				}
			},
			{
				text: {
					zh: '信息技术的推动：数据库、数据仓库、通信和互联网使逐一记录、分析和联系客户成为可能。',
					en: 'The push of information technology: databases, warehouses, communications and the internet made it possible to record, analyse and contact each customer.'
				},
				marks: 2,
				signs: {
					zh: ['信息技术', '数据库', '数据仓库', '互联网'],
					en: ['information technology', 'database', 'warehouse', 'internet']
				}
			},
			{
				text: {
					zh: '管理理念的更新：从以产品为中心转为以客户为中心，把客户看作核心资源。',
					en: 'The renewal of management ideas: from product-centred to customer-centred, with customers seen as the core resource.'
				},
				marks: 2,
				signs: {
					zh: ['理念的更新', '理念更新', '观念', '以客户为中心', '核心资源'],
					en: ['renewal of', 'customer-centred', 'customer-centered', 'customer-centric', 'core resource']
				}
			},
			{
				text: {
					zh: '关系：只有想法而无技术，做不到；只有技术而无理念，用不好；没有实际的麻烦，企业不会花钱。',
					en: 'Together: ideas without technology cannot act, technology without ideas is misused, and without real trouble no company pays.'
				},
				marks: 2,
				signs: {
					zh: ['做不到', '用不好', '不会花钱', '相互配合', '共同作用'],
					en: ['cannot act', 'misused', 'no company pays', 'combine', 'work together']
				}
			}
		],
		explanation: {
			zh: '答题可以按“想要—能够—愿意”组织。历史线索（内视、外视、九十年代的认可和互联网的加速）可以作例证，但不能代替机制。',
			en: '“Wanted – possible – willing” is a good frame. The history (inward, outward, acceptance in the 1990s, the internet’s speeding-up) illustrates but does not replace the mechanism.'
		}
	}
] satisfies readonly EssayQuestion[];
