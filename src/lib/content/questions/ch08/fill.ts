import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		type: 'fill',
		id: 'ch08-fill-001',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 1,
		stem: {
			zh: '设计缺陷、质量不稳、交货迟、售后慢，都属于产品和服务的缺陷；课程把它称为客户流失的____原因。',
			en: 'Faulty design, unsteady quality, late delivery and slow after-sales service are faults of product and service; the course calls them the ____ cause of churn.'
		},
		blanks: [{ zh: ['根本', '根本性', '基本'], en: ['fundamental', 'root', 'basic', 'underlying'] }],
		explanation: {
			zh: '客户来是为了得到产品和服务；这里不行，再好的关系和优惠也只能拖延。所以查流失原因，先查交付。',
			en: 'Customers come for the product and the service; where these fail, good relations and favours only delay. So a search for causes begins with what is delivered.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-002',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 1,
		stem: {
			zh: '客户搬迁、去世、破产而离开，双方都控制不了，课程称为非自愿的____流失。',
			en: 'Customers who leave because they move away, die or go bankrupt are beyond the control of either side; the course calls this involuntary ____ loss.'
		},
		blanks: [{ zh: ['自然'], en: ['natural'] }],
		explanation: {
			zh: '这部分流失再多投入也减不下来，计算可以避免的流失率时应当单独列出，否则会错怪服务或高估挽留的空间。',
			en: 'No spending reduces it. It should be shown apart from avoidable churn, or service is blamed unjustly and the room for keeping customers overrated.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-003',
		chapter: 8,
		concepts: ['churn-causes'],
		difficulty: 2,
		stem: {
			zh: '一位销售经理跳槽，他的客户跟着走了一批，这属于____流动导致的流失；企业只顾大客户，别的客户心里不平而离开，属于忽视____客户导致的流失。',
			en: 'A sales manager moves to a rival and a number of his customers follow: this is churn from ____ turnover. A company looks after large customers only and others leave feeling slighted: this is churn from neglect of ____ customers.'
		},
		blanks: [
			{ zh: ['人员', '员工', '企业人员', '职员'], en: ['staff', 'employee', 'personnel'] },
			{
				zh: ['中小', '小', '中小型'],
				en: [
					'small',
					'smaller',
					'small and medium',
					'small and middle-sized',
					'minor',
					'small and medium-sized'
				]
			}
		],
		explanation: {
			zh: '前一种说明关系系在个人身上，没有系在企业身上，要靠团队联络和客户档案来防；后一种要靠省钱但及时的服务来防。',
			en: 'The first shows that the tie was to a person and not to the company; contact by teams and good records guard against it. The second calls for service that is cheap yet prompt.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-004',
		chapter: 8,
		concepts: ['churn-types'],
		difficulty: 1,
		stem: {
			zh: '从能不能回来看，流失可分为两种：不会再回来的是____流失，停一阵可能再买的是____流失。',
			en: 'By whether customers may return, there are two types of loss: ____ loss, after which they never do, and ____ loss, after which they may buy again.'
		},
		blanks: [
			{ zh: ['永久', '永久性'], en: ['permanent', 'lost-for-good'] },
			{ zh: ['暂时', '暂时性', '临时'], en: ['temporary'] }
		],
		explanation: {
			zh: '区分的用处在于：永久流失的应当停止投入并总结原因；暂时流失的值得保持联系，等待时机。把两者弄反，不是白花钱，就是丢机会。',
			en: 'The use of the distinction: for permanent loss stop spending and learn the cause; with temporary loss stay in touch and wait for the occasion. To confuse them means wasted money or a missed chance.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-005',
		chapter: 8,
		concepts: ['churn-types'],
		difficulty: 2,
		stem: {
			zh: '按复习资料，处理流失先要弄清两件事：客户是否____，以及挽救需要多少____。',
			en: 'According to the review notes, dealing with churn starts with two questions: whether the customer can be ____, and how much the rescue will ____.'
		},
		blanks: [
			{
				zh: ['可挽救', '可以挽救', '能挽救', '可挽回', '能挽回', '挽救得了'],
				en: ['rescued', 'saved', 'won back', 'recovered']
			},
			{ zh: ['费用', '成本', '花费', '投入'], en: ['cost'] }
		],
		explanation: {
			zh: '先问能不能，再问值不值。不能挽救的（例如停业）花再多也没用；能挽救的，花费还不能超过因此多得的价值。',
			en: 'First whether it is possible, then whether it is worth it. Where rescue is impossible, as with a closed business, no money helps; where it is possible, it must not cost more than the value gained.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-006',
		chapter: 8,
		concepts: ['churn-types'],
		difficulty: 2,
		stem: {
			zh: '物流企业那篇资料主张把流失客户列入____客户名册；它还认为，失去一位____购买者的损失，比失去一位新客户更大。',
			en: 'The text on the logistics company would enter lost customers on the list of ____ customers; it also holds that losing a ____ buyer does more damage than losing a new customer.'
		},
		blanks: [
			{ zh: ['预期'], en: ['prospective', 'prospect', 'expected'] },
			{ zh: ['重复'], en: ['repeat', 'repeated', 'returning'] }
		],
		explanation: {
			zh: '列入名册，是因为企业已经了解他们，再争取的起点比陌生人高。失去老客户损失更大：以后的利润多，而且不满会传给别人。',
			en: 'They go on the list because the company knows them already and starts further ahead than with strangers. An old customer’s loss hurts more: more profit was to come, and discontent is passed on.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-007',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 1,
		stem: {
			zh: '按重要程度，课程主张对重要客户和主要客户极力、尽力挽留，对普通客户____行事，对小客户基本____挽留的努力。',
			en: 'By importance, the course would fight for key and main customers, treat ordinary ones ____ and, as a rule, ____ efforts to hold small ones.'
		},
		blanks: [
			{
				zh: ['见机', '相机', '酌情', '看情况'],
				en: [
					'case by case',
					'as the case may be',
					'according to circumstances',
					'depending on the case',
					'flexibly',
					'as circumstances require'
				]
			},
			{ zh: ['放弃'], en: ['give up', 'abandon', 'drop', 'let go of'] }
		],
		explanation: {
			zh: '“见机”的标准是算账：挽留花的钱比他带来的利润多，就不必挽留。重要性决定先后，得失决定做不做。',
			en: '“Case by case” means doing the sum: where holding the customer costs more than the profit he brings, it is not done. Importance sets the order, gain or loss decides.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-008',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 1,
		stem: {
			zh: '课程列出四种应当彻底放弃的客户：不能带来____的，无法履行____的，损害员工____的，以及声望太差的。',
			en: 'The course names four kinds of customer to be given up altogether: those who bring no ____, those who cannot fulfil ____, those who harm staff ____, and those of bad repute.'
		},
		blanks: [
			{ zh: ['利润', '盈利', '利益'], en: ['profit', 'profits'] },
			{ zh: ['合同', '合同规定', '合约'], en: ['contracts', 'contract', 'their contracts', 'agreements'] },
			{ zh: ['士气'], en: ['morale'] }
		],
		explanation: {
			zh: '四种客户的共同点是：留下他们，企业的价值反而减少——直接亏损，坏账，员工离心，或连累形象。购买额大不能抵消这些。',
			en: 'What they share: keeping them lowers the company’s value, by direct loss, bad debts, disaffected staff, or a damaged image. Large purchases do not outweigh that.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-009',
		chapter: 8,
		concepts: ['winback-ceiling'],
		difficulty: 1,
		stem: {
			zh: '挽救投入的上限，等于____挽救时客户的终身价值减去____挽救时的终身价值。',
			en: 'The ceiling of rescue spending equals the customer’s lifetime value ____ rescue less the lifetime value ____ rescue.'
		},
		blanks: [
			{ zh: ['实施', '进行', '有', '采取'], en: ['with'] },
			{ zh: ['不', '不实施', '不进行', '没有', '无'], en: ['without'] }
		],
		explanation: {
			zh: '要减去的是“什么也不做”时的价值，因为有些客户不用挽救也会留下。只看挽救后的价值，会把本来就有的也算成功劳。',
			en: 'What is subtracted is the value of doing nothing, since some customers stay without it. To look only at the value after rescue claims credit for what was there anyway.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-010',
		chapter: 8,
		concepts: ['winback-ceiling'],
		difficulty: 2,
		stem: {
			zh: '一位客户留下值 2000 元，走了值 0 元。什么也不做，他留下的可能是 30 %；挽救后是 70 %。挽救投入的上限是____元。',
			en: 'A customer is worth 2000 yuan if he stays and 0 yuan if he goes. He stays with a chance of 30 % if nothing is done, and of 70 % after a rescue. The ceiling of rescue spending is ____ yuan.'
		},
		blanks: [{ zh: ['800', '八百'], en: ['800'] }],
		explanation: {
			zh: '(70 % − 30 %) × 2000 = 800 元。花费低于 800 元，挽救才使期望价值增加；恰好 800 元则白忙一场。',
			en: '(70 % − 30 %) × 2000 = 800 yuan. Only below that does the rescue raise expected value; at exactly 800 it gains nothing.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-011',
		chapter: 8,
		concepts: ['winback-ceiling'],
		difficulty: 2,
		stem: {
			zh: '企业联系 100 位流失客户，每人花 60 元，预计 20 % 回来，回来后的第二次终身价值平均 500 元。赢回的价值共____元，扣除费用净得____元。',
			en: 'A company contacts 100 lost customers at 60 yuan each and expects 20 % to return, with a mean second lifetime value of 500 yuan. The value won back is ____ yuan; after cost, ____ yuan are left.'
		},
		blanks: [
			{ zh: ['10000', '一万', '1万'], en: ['10000', 'ten thousand'] },
			{ zh: ['4000', '四千'], en: ['4000', 'four thousand'] }
		],
		explanation: {
			zh: '100 × 20 % × 500 = 10000 元；费用 100 × 60 = 6000 元；净得 4000 元。费用按联系的人数付，价值只从回来的人得到，所以赢回率低于 60 ÷ 500 = 12 % 就会亏。方法见施陶斯与弗里格（1999）。',
			en: '100 × 20 % × 500 = 10000 yuan; cost 100 × 60 = 6000 yuan; 4000 are left. Cost is paid for all contacted, value comes only from those who return, so below a rate of 60 ÷ 500 = 12 % it loses. Method: Stauss and Friege (1999).'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-012',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 1,
		stem: {
			zh: '课程资料中的钢铁企业把预警分为三级，由轻到重是黄色、____和____。',
			en: 'The steel maker in the course texts has three levels of warning; from mild to severe they are yellow, ____ and ____.'
		},
		blanks: [
			{ zh: ['橙色', '橙'], en: ['orange'] },
			{ zh: ['红色', '红'], en: ['red'] }
		],
		explanation: {
			zh: '分级是为了让反应与危险相称：例如黄色由业务员留意，红色则由负责人立即处理。只有一级，不是反应过度，就是反应不足。',
			en: 'Levels make the response fit the danger: say, a salesperson keeps an eye on yellow, a manager acts at once on red. A single level means too much reaction or too little.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-013',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 2,
		stem: {
			zh: '把预警的门槛放低，能抓到更多真正要走的客户，代价是____增多；把门槛抬高则相反，____会增多。',
			en: 'Lowering the threshold of a warning catches more of those who are really leaving, at the price of more ____; raising it has the opposite effect, and there are more ____.'
		},
		blanks: [
			{
				zh: ['误报', '虚报', '错报', '假警报', '误警', '虚警'],
				en: ['false alarms', 'false positives', 'wrong alarms']
			},
			{
				zh: ['漏报', '漏网', '遗漏', '漏警'],
				en: ['misses', 'missed leavers', 'false negatives', 'missed cases', 'missed customers']
			}
		],
		explanation: {
			zh: '两种错误此消彼长，不可能同时降到零（除非信号更好）。门槛应按代价定：联系一次很便宜、失去一位很贵，就宁可误报。',
			en: 'The two errors trade off and cannot both vanish unless the signal improves. Costs set the threshold: where a contact is cheap and a loss dear, false alarms are the lesser evil.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-014',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 3,
		stem: {
			zh: '一年内预警系统报了 200 位客户，其中 50 位后来真的走了；全年共走了 100 位。报中的比例（准确率）是____ %，走的人中事先被报出的比例（查全率）是____ %。',
			en: 'In one year a warning system names 200 customers, 50 of whom do leave; 100 leave in all. The share of alarms that were right (precision) is ____ %, the share of leavers who were named (recall) ____ %.'
		},
		blanks: [
			{ zh: ['25', '二十五'], en: ['25'] },
			{ zh: ['50', '五十'], en: ['50'] }
		],
		explanation: {
			zh: '50 ÷ 200 = 25 %，50 ÷ 100 = 50 %。分母不同：一个是报了多少，一个是走了多少。只报其中一个数，容易使人误判系统的好坏。',
			en: '50 ÷ 200 = 25 %; 50 ÷ 100 = 50 %. The denominators differ: how many were named, how many left. Either figure alone gives a wrong impression.'
		}
	},
	{
		type: 'fill',
		id: 'ch08-fill-015',
		chapter: 8,
		concepts: ['early-warning'],
		difficulty: 1,
		stem: {
			zh: '建立流失预警，要先积累客户____，从中找出能预示流失的____变量，再用系统辅助决策。',
			en: 'To build an early warning one first gathers customer ____, finds among it the ____ variables that foretell a loss, and then lets the system support decisions.'
		},
		blanks: [
			{ zh: ['资料', '数据', '档案', '信息'], en: ['data', 'records', 'information'] },
			{ zh: ['输入', '自变量', '解释'], en: ['input', 'explanatory', 'predictor', 'predictive'] }
		],
		explanation: {
			zh: '输入变量例如购买间隔变长、份额下降、投诉未了结、联系人更换。系统给出名单和可能性，怎样处理仍由人判断。',
			en: 'Inputs are for instance longer gaps between purchases, a falling share, a complaint left open, a change of contact. The system gives names and chances; what to do remains a human judgement.'
		}
	}
] satisfies readonly FillQuestion[];
