import type { LessonText } from './lesson';

/** Page “What a CRM system is”. */
export const CRM_SYSTEM: LessonText = {
	id: 'crm-system',
	intro: {
		zh: '同一位客户，在销售、服务和网站那里是三份互不相识的记录，这就是系统要解决的事。[[crm-types|运营型]]让一次接触办得成，分析型让许多次接触看得清，两者结合，看清的东西才回到下一次接触里。',
		en: 'One customer, and three records in sales, service and the web that do not know each other: that is what the system is for. [[crm-types|Operational]] systems get one contact done, analytical ones make many contacts understood, and only joined do they bring what was understood to the next contact.'
	},
	predictions: [
		{
			id: 'half',
			kind: 'choice',
			question: {
				zh: '四个部门里有两个（销售和服务）把记录放进共享视图，还没有分析能力。五种角色的十二个问题，大约能答多少？',
				en: 'Two of four departments, sales and service, put their records into a shared view; nobody analyses yet. Of the twelve questions of five roles, about how many can be answered?'
			},
			options: [
				{ id: 'third', text: { zh: '大约三分之一', en: 'About a third' } },
				{ id: 'half', text: { zh: '大约一半', en: 'About half' } },
				{ id: 'most', text: { zh: '大约三分之二', en: 'About two thirds' } }
			],
			comment: {
				zh: '多数问题要同时用到两处记录，差一处就答不上来；还有一些记录齐了也要汇总才有答案。所以共享的好处来得慢，到最后几步才快。',
				en: 'Most questions need records of two places, and one missing leaves them open; some need summing up even when the records are there. So sharing pays slowly at first, and fast in the last steps.'
			}
		},
		{
			id: 'waits',
			kind: 'number',
			question: {
				zh: '呼叫中心每小时随机来 120 个电话，每个 5 分钟，工作量恰好是 10 个人。经理排了 11 名座席。百分之几的来电要等？',
				en: 'A contact centre has 120 calls an hour at random, 5 minutes each: work for exactly 10 people. The manager has 11 agents. What per cent of callers must wait?'
			},
			label: { zh: '要等的来电', en: 'Callers who wait' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			start: 30,
			comment: {
				zh: '约 {outcome}。电话不排着队来：有时一下子来五个，有时一个也没有，空闲的时间存不下来。',
				en: 'About {outcome}. Calls do not come in file: now five at once, now none, and idle minutes cannot be stored.'
			}
		},
		{
			id: 'milk',
			kind: 'choice',
			question: {
				zh: '1000 张小票里，600 张有面包，700 张有牛奶，400 张两样都有。买面包的人，比一般人更爱买牛奶吗？',
				en: 'Of 1,000 receipts 600 have bread, 700 milk, 400 both. Do those who buy bread take milk more often than people in general?'
			},
			options: [
				{ id: 'more', text: { zh: '更爱买', en: 'More often' } },
				{ id: 'same', text: { zh: '一样', en: 'The same' } },
				{ id: 'less', text: { zh: '反而少一些', en: 'Rather less' } }
			],
			comment: {
				zh: '买面包的人中 67 % 也买牛奶，听上去很多；可是全体里有 70 % 买牛奶。提升度是 0.95，不到 1。',
				en: '67 % of bread buyers take milk, which sounds a lot; but 70 % of everybody do. The lift is 0.95, below 1.'
			}
		}
	],
	move: [
		{
			zh: '一步步升级公司的系统，看同一个电话走到哪一站断掉。',
			en: 'Upgrade the company’s systems step by step and see at which station the same call breaks off.'
		},
		{
			zh: '停在“加上分析型”：判断已经有了，最后一站为什么还是断的？',
			en: 'Stop at “analytical added”: the judgement is there; why is the last station still broken?'
		}
	],
	see: [
		{
			zh: '前三站是办事，后两站是看清，最后一站是用上。缺了最后一站，前面的钱只买到报表。',
			en: 'Three stations act, two understand, the last makes use of it. Without the last, the money before it has bought reports.'
		},
		{
			zh: '看没有走到的站写着什么：客户感到的，正是这些话。',
			en: 'Read what stands at the stations not reached: that is what the customer feels.'
		}
	],
	why: [
		{
			title: { zh: '零散是病根', en: 'Scattered records are the root' },
			text: {
				zh: '[[role-questions|五种角色的问题]]看起来各不相同，归到底是两条：要的信息拿不到，拿到的信息只是一角。把记录放到一处，才谈得上[[crm-functions|自动化与分析]]。',
				en: 'The [[role-questions|questions of five roles]] look different and come down to two: one cannot get the information, or gets only a corner of it. Records in one place come before [[crm-functions|automation and analysis]].'
			},
			source: {
				zh: '课程课件；哪个问题需要哪些记录，是本页的设定',
				en: 'The slides of the course; which question needs which records is this page’s choice'
			}
		},
		{
			title: { zh: '仓库为什么不用业务库', en: 'Why a warehouse beside the daily records' },
			text: {
				zh: '办事的库只留最新的样子，按流程组织；[[data-warehouse|数据仓库]]按主题组织、口径统一、记下的不再改、历史都留着。所以它答得了“和去年比”，业务库答不了。',
				en: 'Daily records keep the latest state, arranged by process; a [[data-warehouse|data warehouse]] is arranged by subject, uses one set of definitions, never changes what it holds and keeps the past. So it can answer “compared with last year”, and they cannot.'
			},
			source: {
				zh: 'Inmon（1992）《建立数据仓库》；课程教材第十章',
				en: 'Inmon (1992), Building the Data Warehouse; chapter 10 of the course texts'
			}
		},
		{
			title: { zh: '常见不等于相关', en: 'Common is not connected' },
			text: {
				zh: '支持度说这条规则碰上多少小票，置信度说买了甲的人有多少也买乙。乙本来就人人买，置信度自然高。只有提升度把乙原有的份额除掉，大于 1 才说明甲和乙走得近；它仍然不说谁引起谁。',
				en: 'Support says how many receipts a rule meets, confidence how many buyers of A take B. Where everybody buys B, confidence is high by itself. Lift divides by B’s own share; only above 1 do A and B go together, and even then it does not say which causes which.'
			},
			source: {
				zh: 'Agrawal、Imieliński 与 Swami（1993）；提升度：Brin 等（1997）',
				en: 'Agrawal, Imieliński & Swami (1993); lift: Brin et al. (1997)'
			}
		},
		{
			title: { zh: '呼叫中心既是窗口也是队列', en: 'A contact centre is a window and a queue' },
			text: {
				zh: '从管理看，[[contact-center|呼叫中心]]是服务与营销的前台；从技术看，由电话集成、语音应答和自动分配组成。无论哪一面，人数一贴近工作量，等待就陡然变长，先前的[[customer-data|客户数据]]再全，客户也等不到有人来看。',
				en: 'To management a [[contact-center|contact centre]] is the front desk of service and marketing; technically it is telephony integration, voice response and automatic distribution. Either way, waiting shoots up as the staff comes close to the load, and the fullest [[customer-data|data]] help nobody who is still waiting.'
			},
			source: {
				zh: 'Erlang（1917）；Gans、Koole 与 Mandelbaum（2003）',
				en: 'Erlang (1917); Gans, Koole & Mandelbaum (2003)'
			}
		}
	],
	disagree: [
		{
			title: { zh: '“协作型”指什么？', en: 'What does “collaborative” mean?' },
			positions: [
				{
					who: { zh: '复习资料', en: 'The revision notes' },
					says: {
						zh: '把运营型管理的接触点与分析型的数据仓库结合起来，就是协作型。',
						en: 'Joining the contact points of the operational system with the warehouse of the analytical one makes the collaborative type.'
					}
				},
				{
					who: { zh: '另一种常见的说法', en: 'Another common use' },
					says: {
						zh: '电话、网站、邮件、门店等与客户互动的渠道，是协作型。',
						en: 'The channels of interaction, telephone, web, mail and shop, are the collaborative type.'
					}
				}
			],
			verdict: {
				zh: '本页的最后一步按复习资料的说法。答题时先按教材写“结合”，再补一句另一说指渠道：没有渠道，结合起来的东西也送不到客户面前。',
				en: 'The last step on this page follows the revision notes. In an answer give the joining first, then add that others mean the channels: without them what has been joined does not reach the customer.'
			}
		}
	],
	check: [
		'ch09-single-003',
		'ch09-single-018',
		'ch09-single-019',
		'ch09-single-016',
		'ch09-single-027',
		'ch09-multiple-001'
	],
	next: [
		{
			to: { lesson: 'early-warning' },
			text: {
				zh: '分析型系统最有用的一种判断：谁可能要走。',
				en: 'The most useful judgement of an analytical system: who may leave.'
			}
		},
		{
			to: { lesson: 'crm-in-one-page' },
			text: {
				zh: '系统只是工具：回到全局，看实施为什么失败。',
				en: 'The system is a tool: back to the whole, and why implementations fail.'
			}
		},
		{
			to: { lesson: 'customer-value' },
			text: { zh: '用数据把客户分级，再决定服务。', en: 'Use the data to form tiers and decide on service.' }
		}
	],
	lecturer: {
		demonstration: {
			zh: '问全班：一个电话打进来，客户最怕听到什么？多半是“您是哪位”。然后把系统从“各记各的”一步步升到底，请大家念出每一站的前后两句话。最后停在“加上分析型”，问：钱花了，客户感觉到了吗？',
			en: 'Ask the class what a caller least likes to hear; mostly it is “who is speaking, please?”. Then upgrade from “everybody for himself” to the end and have them read both sentences of each station. Stop at “analytical added” and ask: the money is spent, has the customer noticed?'
		},
		question: {
			zh: '如果只能先让两个部门共享记录，应当选哪两个？按答得上来的问题数，还是按问题的分量？',
			en: 'If only two departments could share their records first, which? By the number of questions answered, or by their weight?'
		},
		misconception: {
			zh: '“买了软件，就有了客户关系管理。”软件只给出有人放进去的东西；判断没有回到接触点，客户什么也感觉不到。',
			en: '“Whoever has bought the software has CRM.” Software gives back only what somebody has put in, and while the judgement does not reach the point of contact the customer feels nothing.'
		},
		limits: {
			zh: '电话的旅程是编出来的例子；小票是按给定的机会模拟的，比真实的购物单纯得多。排队公式假定没有人挂断、座席一样快：真有人挂断时，等待会短些，丢掉的客户却没有算进去。',
			en: 'The journey of the call is a made-up example; receipts are simulated from given chances and far simpler than real shopping. The queueing formula has nobody hang up and all agents equally fast: where people hang up, waits are shorter, but the customers lost are not counted.'
		}
	}
};
