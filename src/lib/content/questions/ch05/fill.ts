import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		id: 'ch05-fill-001',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 1,
		stem: {
			zh: '在课程所列的八种转换成本中，客户担心换了新供应商反而更差，这是____成本；为了找出并比较各家而花时间和精力，这是____成本。',
			en: 'Of the course’s eight switching costs: a customer fears that a new supplier may turn out worse, and this is ____ cost. The time and effort of finding and comparing suppliers is ____ cost.'
		},
		blanks: [
			{ zh: ['危机', '风险', '经济风险'], en: ['economic risk', 'risk', 'uncertainty'] },
			{ zh: ['评估', '评价', '搜寻', '评估比较'], en: ['evaluation', 'evaluating', 'search'] }
		],
		explanation: {
			zh: '两者都发生在换之前：一个是对结果没有把握，一个是为了有把握而付出的功夫。新供应商提供试用和清楚的比较资料，就能把这两种成本压下来。',
			en: 'Both come before the change: one is uncertainty about the result, the other the work of becoming certain. A rival lowers them by free trials and clear comparisons.'
		}
	},
	{
		id: 'ch05-fill-002',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 1,
		stem: {
			zh: '在课程所列的八种转换成本中，换用另一家的软件后，员工要重新熟悉操作，这是____成本；公司还要迁移数据、改动接口和流程，这是____成本。',
			en: 'Of the course’s eight switching costs: after a change of software, staff have to get used to new ways of working, which is ____ cost. The firm must also move its data and alter interfaces and procedures, which is ____ cost.'
		},
		blanks: [
			{ zh: ['学习'], en: ['learning'] },
			{
				zh: ['组织调整', '调整', '设置', '组织', '建立', '安装调试'],
				en: [
					'set-up',
					'setting up',
					'adjustment',
					'organisational adjustment',
					'organizational adjustment',
					'organisational',
					'organizational'
				]
			}
		],
		explanation: {
			zh: '学习成本在人的身上，随使用旧产品的时间而加重；组织调整成本在制度与系统上，往往一次发生。新供应商常用免费培训和代为迁移来减轻它们。',
			en: 'Learning cost lies in people and grows with the time spent on the old product; set-up cost lies in systems and rules and mostly occurs once. Rivals ease them by free training and by doing the migration.'
		}
	},
	{
		id: 'ch05-fill-003',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 1,
		stem: {
			zh: '在课程所列的八种转换成本中，离开原航空公司，攒下的里程与等级作废，这是____损失成本；加入新公司要另交入会费，这是____损失成本。',
			en: 'Of the course’s eight switching costs: on leaving an airline the miles and status collected lapse, which is ____ loss cost; joining another requires a fee, which is ____ loss cost.'
		},
		blanks: [
			{ zh: ['利益'], en: ['benefit', 'benefits'] },
			{ zh: ['金钱', '货币'], en: ['monetary', 'money'] }
		],
		explanation: {
			zh: '利益损失是“本来有、一走就没有”的好处，随来往时间累积；金钱损失是“为了换而掏”的一次性支出，如违约金、押金和入网费。',
			en: 'Benefit loss is what one has and forfeits on leaving; it builds up with time. Monetary loss is what one pays in order to change: penalties, deposits, joining fees.'
		}
	},
	{
		id: 'ch05-fill-004',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 1,
		stem: {
			zh: '在课程所列的八种转换成本中，舍不得熟悉的客户经理，是____损失成本；舍不得自己一向认同的招牌，是____损失成本。',
			en: 'Of the course’s eight switching costs: being sorry to part with a trusted account manager is ____ relationship loss cost; being sorry to give up a name one identifies with is ____ relationship loss cost.'
		},
		blanks: [
			{ zh: ['关系', '人际关系', '个人关系', '人员关系'], en: ['personal'] },
			{ zh: ['品牌', '品牌关系'], en: ['brand'] }
		],
		explanation: {
			zh: '前者系于人，后者系于牌子。区分它们很有用：客户经理跳槽会带走前者，却带不走后者，所以企业不宜把关系全放在一个员工身上。',
			en: 'The first is tied to a person, the second to a name. The difference matters: a manager who moves to a rival takes the first along but not the second, so a company should not rest a relationship on one employee.'
		}
	},
	{
		id: 'ch05-fill-005',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 1,
		orderFree: true,
		stem: {
			zh: 'Burnham 等人（2003）把八种转换成本归为三类：____型、____型和____型。',
			en: 'Burnham and colleagues (2003) sort the eight switching costs into three types: ____, ____ and ____.'
		},
		blanks: [
			{ zh: ['程序', '程序型', '程序性'], en: ['procedural'] },
			{ zh: ['财务', '财务型', '财务性'], en: ['financial'] },
			{ zh: ['关系', '关系型', '关系性'], en: ['relational'] }
		],
		explanation: {
			zh: '程序型花的是时间和精力，财务型花的是可以算出的钱，关系型失去的是感情与认同。分类的用处在于：三类对“满意能否使人留下”的影响不同。',
			en: 'Procedural costs take time and effort, financial ones money that can be counted, relational ones feeling and identity. The division matters because the three act differently on whether satisfaction keeps customers.'
		}
	},
	{
		id: 'ch05-fill-006',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-cost-types', 'switching-costs'],
		difficulty: 2,
		stem: {
			zh: '按 Burnham 等人的分类，八种转换成本中程序型有____种，财务型有____种；担心新供应商不可靠的危机成本属于____型。',
			en: 'In the classification of Burnham and colleagues, of the eight switching costs ____ are procedural and ____ are financial; economic risk, the fear that a new supplier may be unreliable, is of the ____ type.'
		},
		blanks: [
			{ zh: ['4', '四'], en: ['4', 'four'] },
			{ zh: ['2', '二', '两'], en: ['2', 'two'] },
			{ zh: ['程序', '程序型', '程序性'], en: ['procedural'] }
		],
		explanation: {
			zh: '程序型：危机、评估、学习、组织调整；财务型：利益损失、金钱损失；关系型：关系损失、品牌损失。危机成本虽关系到经济得失，却属于换的过程中的不确定，所以不在财务型。',
			en: 'Procedural: economic risk, evaluation, learning, set-up. Financial: benefit loss, monetary loss. Relational: personal and brand relationship loss. Economic risk concerns money but is the uncertainty of the process, hence not financial.'
		}
	},
	{
		id: 'ch05-fill-007',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-costs', 'switching-cost-types'],
		difficulty: 2,
		stem: {
			zh: '一位用户要换宽带：违约金 200 元，作废的积分值 160 元，比较各家花 2 小时，学会新设备花 3 小时，每小时按 40 元计。他的财务型转换成本为____元，程序型为____元。',
			en: 'A subscriber wants to change his broadband: a penalty of 200 yuan, points worth 160 forfeited, 2 hours of comparing suppliers and 3 of learning the new equipment, an hour counted at 40. His financial switching cost is ____ yuan, his procedural one ____ yuan.'
		},
		blanks: [
			{ zh: ['360', '360元'], en: ['360'] },
			{ zh: ['200', '200元'], en: ['200'] }
		],
		explanation: {
			zh: '财务型 200 + 160 = 360；程序型 (2 + 3) × 40 = 200。时间折成钱只是为了相加，它仍属程序型：分类看的是付出什么，不看能否折算。',
			en: 'Financial: 200 + 160 = 360. Procedural: (2 + 3) × 40 = 200. Turning hours into money serves to add them up; they remain procedural, since the type depends on what is given up.'
		}
	},
	{
		id: 'ch05-fill-008',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-costs'],
		difficulty: 2,
		stem: {
			zh: '新供应商每月便宜 45 元，换过去的各种转换成本合计 360 元。不计折现，要用满____个月才能收回；若客户只打算再用半年，按这笔账他应当____（填“换”或“不换”）。',
			en: 'A new supplier is 45 yuan a month cheaper; the switching costs add up to 360. Without discounting it takes ____ months to recover them; a customer who needs the service for half a year only should, by this reckoning, ____ (answer “switch” or “stay”).'
		},
		blanks: [
			{ zh: ['8', '八'], en: ['8', 'eight'] },
			{ zh: ['不换', '不转换', '留下'], en: ['stay', 'not switch'] }
		],
		explanation: {
			zh: '360 ÷ 45 = 8 个月。半年只省 6 × 45 = 270 元，少于 360 元。可见同一道门槛，对打算久用的人较低，对短用的人较高。',
			en: '360 ÷ 45 = 8 months. Half a year saves 6 × 45 = 270, less than 360. The same barrier is thus lower for those who plan to stay long in the market and higher for the others.'
		}
	},
	{
		id: 'ch05-fill-009',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 3,
		stem: {
			zh: 'Blut 等人（2015）的综合研究表明，三类转换成本中____型的作用最强；____型会加强满意与再次购买之间的联系，其余两类则使它____。',
			en: 'The meta-analysis of Blut et al. (2015) shows that of the three types ____ switching costs are the strongest; ____ ones strengthen the link from satisfaction to buying again, while the other two ____ it.'
		},
		blanks: [
			{ zh: ['关系', '关系性', '关系型'], en: ['relational'] },
			{ zh: ['财务', '财务性', '财务型'], en: ['financial'] },
			{ zh: ['减弱', '变弱', '削弱', '弱化', '减小'], en: ['weaken', 'reduce', 'lessen', 'diminish'] }
		],
		explanation: {
			zh: '程序型和关系型高时，不太满意的人也会留下，满意高低就不那么决定去留。财务型却相反：有了它，满意与否更影响是否再买。所以“转换成本都一样”是误解。',
			en: 'Where procedural and relational costs are high, the less satisfied stay too, so satisfaction decides less. Financial costs work the other way: with them satisfaction matters more for buying again. “All switching costs are alike” is a misconception.'
		}
	},
	{
		id: 'ch05-fill-010',
		type: 'fill',
		chapter: 5,
		concepts: ['lock-in-ethics'],
		difficulty: 1,
		stem: {
			zh: '用好处留人，使客户____离开；用障碍留人，使客户____离开。前者能养成忠诚，后者只造成锁定。',
			en: 'Held by benefits, a customer is ____ to leave; held by obstacles, he is ____ to leave. The former can grow into loyalty, the latter is mere lock-in.'
		},
		blanks: [
			{
				zh: ['不愿', '不想', '不愿意', '不肯', '不舍得', '舍不得'],
				en: ['unwilling', 'reluctant', 'not willing', 'disinclined', 'loath']
			},
			{
				zh: ['不能', '无法', '没法', '不得', '难以', '很难', '走不了'],
				en: ['unable', 'not able', 'not free', 'powerless']
			}
		],
		explanation: {
			zh: '两种办法在续用率上看不出差别，障碍一去便见分晓。检验一项措施的简单办法：把它原原本本告诉客户，他会感谢还是生气？',
			en: 'Renewal rates do not tell the two apart; the removal of the obstacle does. A simple test for a measure: tell customers about it in plain words, and see whether they thank you or are angry.'
		}
	},
	{
		id: 'ch05-fill-011',
		type: 'fill',
		chapter: 5,
		concepts: ['lock-in-ethics'],
		difficulty: 2,
		stem: {
			zh: '不满意却因转换成本太高而留下的客户，Jones 与 Sasser 比作____。门槛一旦下降，最可能出现的是流失率突然____。',
			en: 'Customers who are unhappy but stay because leaving costs too much are likened by Jones and Sasser to ____. Once the barrier falls, what is most likely to follow is a sudden ____ in the churn rate.'
		},
		blanks: [
			{ zh: ['人质', '囚徒', '囚犯', '俘虏'], en: ['hostages', 'hostage', 'prisoners', 'captives'] },
			{
				zh: ['上升', '升高', '增加', '上涨', '增大', '提高', '攀升', '大增', '飙升'],
				en: ['rise', 'increase', 'jump', 'surge', 'growth']
			}
		],
		explanation: {
			zh: '平日压住的不满不会消失，只是没有出路。市场放开、新技术或新规定使门槛下降时，它会一起释放，而且这些人往往还会向别人诉说。',
			en: 'Pent-up discontent does not vanish; it merely has no way out. When an opened market, a new technology or a new rule lowers the barrier, it is released at once, and such people tend to tell others.'
		}
	},
	{
		id: 'ch05-fill-012',
		type: 'fill',
		chapter: 5,
		concepts: ['lock-in-ethics', 'switching-costs'],
		difficulty: 3,
		stem: {
			zh: '一份公开的电信客户数据（7 043 户）中，按月付费者流失 42.7%，签两年合约者流失 2.8%，相差____个百分点。这一差距不能全算作合约的作用，因为签哪种合约由客户____。',
			en: 'In a public data set of 7,043 telecom customers, 42.7 % of those paying by the month had left and 2.8 % of those on two-year contracts, a gap of ____ percentage points. It cannot all be credited to the contract, for the kind of contract is ____ by the customers themselves.'
		},
		blanks: [
			{ zh: ['39.9'], en: ['39.9'] },
			{
				zh: [
					'自选',
					'自己选择',
					'自己选',
					'自行选择',
					'自愿选择',
					'自主选择',
					'选择',
					'挑选',
					'自己决定',
					'决定'
				],
				en: ['chosen', 'selected', 'picked', 'decided']
			}
		],
		explanation: {
			zh: '42.7 − 2.8 = 39.9。本来就打算长住、较满意的人更愿意签两年，所以即使没有合约，他们也较少流失。这叫自我选择；要知道合约本身的作用，须比较条件相同的客户或做试验。',
			en: '42.7 − 2.8 = 39.9. People who mean to stay and are content sign for two years more readily, and would leave less even without a contract. This is self-selection; to learn what the contract itself does, compare like customers or run a trial.'
		}
	}
] satisfies readonly FillQuestion[];
