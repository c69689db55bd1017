import type { LessonText } from './lesson';

/** Page “CRM in one page”. */
export const CRM_IN_ONE_PAGE: LessonText = {
	id: 'crm-in-one-page',
	intro: {
		zh: '[[crm-definition|客户关系管理]]有六种说法，像六副眼镜：看的是同一家公司，看见的各不相同。这一页让一家公司做一件有争议的事，停止开发新客户，再换六副眼镜看它，然后把来龙去脉、八大理念和失败的原因放在一处。',
		en: '[[crm-definition|CRM]] has six schools, like six pairs of glasses: they look at one company and see different things. This page lets a company do something disputable, stop winning customers, looks at it through all six, and then puts history, eight ideas and the causes of failure in one place.'
	},
	predictions: [
		{
			id: 'profit',
			kind: 'choice',
			question: {
				zh: '一家商店把开发新客户的钱全部停掉，别的都不变。三年的利润合计会怎样？',
				en: 'A shop stops all spending on winning customers and changes nothing else. What happens to the profit of three years together?'
			},
			options: [
				{ id: 'rises', text: { zh: '上升', en: 'It rises' } },
				{ id: 'falls', text: { zh: '下降，但不到三成', en: 'It falls, by less than 30 %' } },
				{ id: 'collapses', text: { zh: '下降三成以上', en: 'It falls by 30 % or more' } }
			],
			comment: {
				zh: '省下的钱当年就进了利润，少来的客户要几年才看得出来。只看利润，会以为这是一着好棋。',
				en: 'The money saved is profit at once; the customers who did not come are missed only years later. By profit alone it looks like a good move.'
			}
		},
		{
			id: 'equity',
			kind: 'number',
			question: {
				zh: '同一家商店，三年末的客户资产（现有客户将来利润的现值）是照常开发时的百分之几？',
				en: 'The same shop: at the end of three years, what per cent of the customer equity (present value of its customers’ future profit) it would have had is left?'
			},
			label: { zh: '剩下的客户资产', en: 'Customer equity left' },
			unit: 'percent',
			min: 0,
			max: 150,
			step: 5,
			start: 100,
			comment: {
				zh: '剩 {outcome}。利润说好，资产说糟：两副眼镜都没有撒谎，看的是不同的时间。',
				en: '{outcome} is left. Profit says well done, equity says the opposite: neither lies, they look at different times.'
			}
		},
		{
			id: 'all',
			kind: 'number',
			question: {
				zh: '上一套系统要过五关：弄清需求、选软件、管项目、改流程、做培训。每一关都有九成把握，互不影响。五关全过的把握有多大？',
				en: 'Putting a system in takes five steps: needs, software, project, processes, training. Each succeeds with 90 %, independently. How likely do all five?'
			},
			label: { zh: '五关全过', en: 'All five succeed' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			start: 90,
			comment: {
				zh: '只有 {outcome}：五个 90 % 相乘。每一步看着都稳，整件事却只比掷硬币好一点。',
				en: 'Only {outcome}: 0.9 to the power of five. Every step looks safe, and the whole is little better than a coin.'
			}
		}
	],
	move: [
		{
			zh: '不动滑块，先把六种说法各看一遍：哪几说会赞成停止开发，哪几说会反对？',
			en: 'Leave the sliders and go through the six schools: which would approve of stopping, which object?'
		},
		{
			zh: '再动三大任务的滑块：开发、维系、挽救，看花费和人数怎样一起变。',
			en: 'Then move the sliders of the three tasks, acquiring, keeping, rescuing, and see cost and customers change together.'
		}
	],
	see: [
		{
			zh: '每一说下面都写着它看不见什么：把六句连起来读，就是一个完整的定义。',
			en: 'Under each school stands what it does not see: read together the six make one whole definition.'
		},
		{
			zh: '客户资产的曲线从第一个月就分开；利润却先高出两年，第三年才落到后面。',
			en: 'The curves of customer equity part in the first month; profit is ahead for two years and falls behind only in the third.'
		}
	],
	why: [
		{
			title: { zh: '六说互补，不是互斥', en: 'The schools complete each other' },
			text: {
				zh: '策略、行动、制度说的是管理，技术与工具说的是手段，目的说的是图什么。课程最后的概括也是这样：以客户为核心，既是技术上的实现，也是管理上的实现。高德纳强调全企业的战略，IBM 强调识别、挑选、获取、保持与发展客户的整个过程。',
				en: 'Strategy, action and institution speak of management, technology and tool of means, purpose of what it is for. So does the course’s own summary: the customer is the core, realised in technology and in management. Gartner stresses a strategy of the whole company, IBM the whole process from identifying and selecting to keeping and developing customers.'
			},
			source: {
				zh: '课程复习资料第一章：六说、高德纳与 IBM 的说法',
				en: 'Chapter 1 of the course’s revision notes: six schools, Gartner’s and IBM’s wording'
			}
		},
		{
			title: { zh: '三大任务要放在一起算', en: 'The three tasks belong in one account' },
			text: {
				zh: '[[crm-three-tasks|开发、维系、挽救]]共用一笔钱。停掉一项，当年的账好看，客户这份资产却在缩水；只做一项，另外两项就成了漏洞。所以尺度应当是客户资产与[[clv-definition|终身价值]]，而不是一年的利润。',
				en: '[[crm-three-tasks|Acquiring, keeping and rescuing]] share one purse. Stop one and the year looks better while the asset shrinks; do one alone and the others leak. So the yardstick is customer equity and [[clv-definition|lifetime value]], not the profit of a year.'
			},
			source: {
				zh: 'Blattberg 与 Deighton（1996）；Gupta、Lehmann 与 Stuart（2004）；图中数字由本页的模拟得出',
				en: 'Blattberg & Deighton (1996); Gupta, Lehmann & Stuart (2004); the figures shown come from the simulation on this page'
			}
		},
		{
			title: { zh: '三股力量缺一不可', en: 'All three forces were needed' },
			text: {
				zh: '[[crm-origins|烦恼一直都在]]：小店老板记得每位熟客，公司大了就记不住。技术使记住重新成为可能，理念使公司愿意为此改变流程。只有技术来了的公司，买到的是软件。',
				en: '[[crm-origins|The worries]] were always there: a small shopkeeper remembers his regulars, a large company cannot. Technology made remembering possible again, ideas made companies willing to change for it. Where only technology came, software was bought.'
			},
			source: {
				zh: '课程课件与复习资料：客户关系管理的产生',
				en: 'The slides and revision notes of the course: how CRM came about'
			}
		},
		{
			title: { zh: '一环扣一环', en: 'A chain of steps' },
			text: {
				zh: '[[implementation|实施]]的各步不是相加，而是相乘：最弱的一环决定整件事的上限，补最弱的一环也最划算。弱的往往不是软件，而是流程、考核和人。',
				en: 'The steps of [[implementation|implementation]] do not add, they multiply: the weakest sets the ceiling of the whole, and mending it gains most. What is weak is often not the software but processes, appraisal and people.'
			},
			source: {
				zh: '概率的乘法；同样的道理见 Kremer（1993）。各步的把握由您设定，不是统计数字。',
				en: 'The multiplication of chances; the same thought in Kremer (1993). The chances are set by you and are no statistics.'
			}
		}
	],
	disagree: [
		{
			title: { zh: '客户关系管理到底是战略还是系统？', en: 'Is CRM a strategy or a system?' },
			positions: [
				{
					who: { zh: '策略说（高德纳）', en: 'The strategy school (Gartner)' },
					says: {
						zh: '它是全企业的商业战略，为的是盈利、收入和满意；软件只是随后的事。',
						en: 'It is a business strategy of the whole company for profit, revenue and satisfaction; software comes after.'
					}
				},
				{
					who: { zh: '工具说', en: 'The tool school' },
					says: {
						zh: '它就是一套软件和技术，使销售、营销与服务的工作简单而协调。',
						en: 'It is a set of software and technology that makes sales, marketing and service simple and joined.'
					}
				}
			],
			verdict: {
				zh: '答题时把六说列全，再用课程的概括收尾：以客户为核心，技术实现与管理实现并重。若问实施为何失败，就说只做了工具，没有做策略与制度。',
				en: 'In an answer list all six and close with the course’s summary: the customer at the core, realised in technology and in management alike. Asked why implementations fail, say that the tool was bought and strategy and rules were not made.'
			}
		}
	],
	check: [
		'ch01-single-001',
		'ch01-single-002',
		'ch01-single-007',
		'ch01-single-015',
		'ch01-single-010',
		'ch09-single-024'
	],
	next: [
		{
			to: { lesson: 'satisfaction' },
			text: {
				zh: '从第一个概念开始：满意是比出来的。',
				en: 'Begin with the first concept: satisfaction is a comparison.'
			}
		},
		{
			to: { lesson: 'crm-system' },
			text: {
				zh: '细看系统：一个电话怎样穿过它。',
				en: 'Look at the system closely: how a call passes through it.'
			}
		},
		{
			to: { lab: 'preset=retailer' },
			text: {
				zh: '接手这家商店，自己分配三大任务的钱。',
				en: 'Take over this shop and share out the money for the three tasks yourself.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '请全班猜前两题，举手表决。揭晓之后先停在策略说：三年利润上升，问“做得对吗”；再切到目的说：客户资产只剩一半左右。请大家说出两副眼镜各看多远。',
			en: 'Have the class vote on the first two questions. After revealing stop at the strategy school: profit of three years is up; ask “well done?”. Then turn to purpose: about half of the customer equity is left. Ask how far each pair of glasses can see.'
		},
		question: {
			zh: '如果经理的奖金只看今年利润，他会怎样对待三大任务？该换成哪几个指标？',
			en: 'If a manager’s bonus depends on this year’s profit alone, how will he treat the three tasks? Which measures should replace it?'
		},
		misconception: {
			zh: '“六种说法里有一种是对的。”它们看的是同一件事的不同侧面；考题问的是分清各自的重点。',
			en: '“One of the six is right.” They look at sides of one thing; what is asked in the examination is to tell their stress apart.'
		},
		limits: {
			zh: '一家模拟的零售商，三年；别的公司、更长的时间，利润转向的早晚会不同。五步的把握互相独立是假定，真实项目里一步出错会连累下一步。',
			en: 'One simulated retailer over three years; in another company, or over a longer time, profit turns sooner or later. That the five steps are independent is assumed; in real projects one failure burdens the next.'
		}
	}
};
