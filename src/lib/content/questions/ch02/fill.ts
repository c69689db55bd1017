import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		type: 'fill',
		id: 'ch02-fill-001',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		stem: {
			zh: '科特勒区分的五种客户关系，由浅入深依次是基本型、____型、____型、能动型和____型。',
			en: 'The five customer relationships distinguished by Kotler, from shallow to deep, are basic, ____, ____, proactive and ____.'
		},
		blanks: [
			{ zh: ['被动', '反应'], en: ['reactive'] },
			{ zh: ['负责', '责任'], en: ['accountable'] },
			{ zh: ['伙伴', '合伙'], en: ['partnership', 'partner'] }
		],
		explanation: {
			zh: '由浅入深，看的是成交之后谁先开口、多久联系一次、是否一起做事：不联系，等客户来，主动问一次，不断联系，共同努力。',
			en: 'The depth lies in what happens after the sale: no contact, waiting for the customer, asking once, keeping in touch, working together.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-002',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		stem: {
			zh: '售后主动打一次电话，问产品是否合乎要求、有什么不足，这是____型关系；此后不断来电，告知改进用法的建议和新产品的信息，这是____型关系。',
			en: 'Phoning once after the sale to ask whether the product meets the need and where it falls short is the ____ relationship; calling again and again with advice on use and news of products is the ____ one.'
		},
		blanks: [
			{ zh: ['负责', '责任'], en: ['accountable'] },
			{ zh: ['能动', '主动'], en: ['proactive'] }
		],
		explanation: {
			zh: '前者对这一次成交负责，后者主动经营以后的往来。分界在于联系是一次性的还是持续的。',
			en: 'The first answers for this one sale, the second actively tends what comes after. What divides them is contact once or contact again and again.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-003',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		stem: {
			zh: '选择关系类型时，科特勒主要看两件事：客户（或分销商）的____有多少，单位产品的____有多高。',
			en: 'In choosing a type of relationship Kotler looks chiefly at two things: the ____ of customers (or distributors) and the ____ on each unit sold.'
		},
		blanks: [
			{ zh: ['数量', '数目', '个数', '人数'], en: ['number', 'quantity'] },
			{
				zh: ['利润', '边际利润', '毛利', '利润率', '毛利率', '单位利润'],
				en: ['margin', 'profit', 'profit margin']
			}
		],
		explanation: {
			zh: '客户越少，才越照顾得过来；利润越高，才越付得起照顾的费用。两样都有利，才谈得上伙伴型。',
			en: 'Fewer customers can each be given more care; higher margins can pay for it. Only where both are favourable does partnership make sense.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-004',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 2,
		stem: {
			zh: '按科特勒的选择表，客户很少而利润很高，宜采用____型关系；客户很多而利润很低，采用____型就够了。',
			en: 'According to Kotler’s table, few customers with high margins call for the ____ relationship; for a great many customers with low margins the ____ one is enough.'
		},
		blanks: [
			{ zh: ['伙伴', '合伙'], en: ['partnership', 'partner'] },
			{ zh: ['基本', '被动', '基本或被动', '基本型或被动'], en: ['basic', 'reactive', 'basic or reactive'] }
		],
		explanation: {
			zh: '这是表中相对的两个角。客户多、利薄的一格，科特勒写的是“基本或被动”，所以两种答案都算对。',
			en: 'These are two opposite corners of the table. In the cell for many customers and thin margins Kotler writes “basic or reactive”, so either counts.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-005',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 1,
		stem: {
			zh: '课程按与企业产品关系的远近，把外部客户分为三种：忠诚客户、____客户和____客户。（次序不限）',
			en: 'By closeness to the company’s product the course divides external customers into three kinds: loyal, ____ and ____ ones. (In any order.)'
		},
		blanks: [
			{ zh: ['游离', '流动', '摇摆'], en: ['floating', 'drifting', 'uncommitted'] },
			{ zh: ['潜在', '可能'], en: ['potential', 'possible'] }
		],
		orderFree: true,
		explanation: {
			zh: '忠诚的长期使用本企业产品，游离的也用别家的，潜在的还没有买。课程认为游离客户是应竭力留住的一群。',
			en: 'The loyal use the company’s product for long, the floating use others’ as well, the potential have not bought yet. The course holds that it is the floating whom one should try hardest to keep.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-006',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 1,
		stem: {
			zh: '在满意营销中，“客户”有两部分：企业的员工是____客户，购买产品的个人和单位是____客户。',
			en: 'In satisfaction marketing there are two sorts of “customer”: employees are the ____ customers, and the persons and organisations who buy are the ____ customers.'
		},
		blanks: [
			{ zh: ['内部', '内', '企业内部'], en: ['internal', 'inside'] },
			{ zh: ['外部', '外', '企业外部'], en: ['external', 'outside'] }
		],
		explanation: {
			zh: '服务由员工做出来；员工这一环不满意，外面的客户很难满意。',
			en: 'Service is made by employees; where they are dissatisfied, customers outside are hard to satisfy.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-007',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 2,
		stem: {
			zh: '课程中的物流论文把客户管理分为四段：潜在客户、____客户、现实客户、流失客户；其中现实客户又由初次购买者发展为____购买者，再发展为忠诚客户。',
			en: 'The course’s paper on logistics manages customers in four groups: potential, ____, current and lost; within the current ones, first-time buyers develop into ____ buyers and then into loyal customers.'
		},
		blanks: [
			{ zh: ['预期', '准', '意向'], en: ['prospective', 'prospect', 'prospects'] },
			{ zh: ['重复', '再次', '多次', '反复'], en: ['repeat', 'repeated', 'returning'] }
		],
		explanation: {
			zh: '每一段都有自己的工作：掌握、筛选、升级、挽回。把所有人叫作“客户”而不分段，就不知道今天该对谁做什么。',
			en: 'Each group has its own work: know of, screen, move up, win back. Calling everyone “customer” without telling them apart leaves open whom to do what for today.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-008',
		chapter: 2,
		concepts: ['customer-kinds'],
		difficulty: 2,
		stem: {
			zh: '课程中的物流论文主张，流失的客户应当列入____客户的名册，而不是从名单上划掉；这样做的一个好处，是企业已有他们的____，再争取时不必从零开始。',
			en: 'The course’s paper on logistics argues that lost customers should be entered in the list of ____ customers instead of being struck off; one benefit is that the company already holds their ____ and need not start from nothing.'
		},
		blanks: [
			{ zh: ['预期', '准', '意向'], en: ['prospective', 'prospect'] },
			{
				zh: ['资料', '信息', '数据', '记录', '档案', '需求', '购买记录', '联系方式'],
				en: [
					'data',
					'information',
					'records',
					'record',
					'details',
					'files',
					'history',
					'purchase history',
					'contact details'
				]
			}
		],
		explanation: {
			zh: '这是把流失看作关系的一个阶段，而不是终点。当然，值不值得再争取还要看终身价值和当初离开的原因。',
			en: 'It takes leaving for a stage of the relationship, not its end. Whether the effort pays still depends on lifetime value and on why they left.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-009',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 1,
		stem: {
			zh: '客户给企业带来的收益，是从____的角度看客户价值；企业为客户带来的价值总和，是从____的角度看客户价值。',
			en: 'The gains that customers bring the company are customer value seen from the side of the ____; the sum of value that the company brings them is customer value seen from the side of the ____.'
		},
		blanks: [
			{ zh: ['企业', '公司'], en: ['company', 'firm', 'business', 'enterprise'] },
			{ zh: ['客户', '顾客'], en: ['customer', 'customers', 'buyer'] }
		],
		explanation: {
			zh: '同一个词有两面，答题和开会都要先说明是哪一面：“高价值客户”说的是前一面，“为客户创造价值”说的是后一面。',
			en: 'One term has two sides, and both in exams and in meetings one should say which: “high-value customer” is the first, “creating value for customers” the second.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-010',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 2,
		stem: {
			zh: '复习资料说，企业一面的客户价值包含两方面因素；可以这样理解：客户与企业往来多久，属于____因素，每次往来带来多少钱，属于____因素。',
			en: 'The revision notes say that on the company’s side customer value holds two factors. They can be read thus: how long customers stay is the factor of ____, how much each dealing brings is the factor of ____.'
		},
		blanks: [
			{ zh: ['时间'], en: ['time', 'duration'] },
			{ zh: ['价格', '金额', '金钱', '货币'], en: ['price', 'amount', 'money'] }
		],
		explanation: {
			zh: '只看一笔买卖多少钱，会高估一次性的大单；把时间算进去，小而长久的客户可能更值钱。客户终身价值就是两者的结合。',
			en: 'Looking only at the price of one deal overrates single big orders; with time counted in, small and lasting customers may be worth more. Customer lifetime value joins the two.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-011',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 1,
		stem: {
			zh: '客户购买的总价值由产品价值、人员价值、____价值和____价值组成。（次序不限）',
			en: 'The total value a customer buys consists of product value, personnel value, ____ value and ____ value. (In any order.)'
		},
		blanks: [
			{ zh: ['服务'], en: ['service', 'services'] },
			{ zh: ['形象', '品牌形象', '企业形象'], en: ['image'] }
		],
		orderFree: true,
		explanation: {
			zh: '产品相同时，送货安装（服务）、店员的能力（人员）和牌子的信誉（形象）就成了客户选择的理由。',
			en: 'Where products are the same, delivery and fitting (service), able staff (personnel) and a good name (image) become the reasons to choose.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-012',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 1,
		stem: {
			zh: '客户为购买付出的总成本，除了货币成本和精神成本，还有____成本和____成本。（次序不限）',
			en: 'The total cost a customer pays for a purchase includes, besides money and psychic cost, also ____ cost and ____ cost. (In any order.)'
		},
		blanks: [
			{ zh: ['时间'], en: ['time'] },
			{ zh: ['体力', '精力'], en: ['energy', 'effort', 'physical effort', 'physical'] }
		],
		orderFree: true,
		explanation: {
			zh: '标价只是总成本的一部分。排队、奔波和担心虽不进企业的账，却记在客户的账上。',
			en: 'The price is only a part of total cost. Queues, errands and worries do not enter the company’s books, but they do enter the customer’s.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-013',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 2,
		stem: {
			zh: '一台净水器对某客户而言：产品价值 500 元、服务价值 120 元、人员价值 40 元、形象价值 60 元；货币成本 480 元、时间成本 50 元、体力成本 30 元、精神成本 20 元。客户让渡价值是____元；若改为送货上门，使时间和体力成本各减一半，其他不变，则为____元。',
			en: 'For one customer a water purifier has product value 500, service value 120, personnel value 40 and image value 60 yuan; it costs 480 in money, 50 in time, 30 in energy and 20 in psychic cost. Customer delivered value is ____ yuan; if home delivery halves the cost of time and of energy, with all else unchanged, it is ____ yuan.'
		},
		blanks: [
			{ zh: ['140', '一百四十'], en: ['140'] },
			{ zh: ['180', '一百八十'], en: ['180'] }
		],
		explanation: {
			zh: '总价值 720 − 总成本 580 = 140 元。时间省 25 元、体力省 15 元，总成本降为 540 元，720 − 540 = 180 元。价格一分未降，客户却多得 40 元。',
			en: 'Total value 720 − total cost 580 = 140. Time falls by 25 and energy by 15, total cost to 540, and 720 − 540 = 180. Without a cent off the price the customer gains 40.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-014',
		chapter: 2,
		concepts: ['delivered-value'],
		difficulty: 2,
		stem: {
			zh: '两店同一商品，客户眼中的总价值都是 300 元。甲店售价 200 元，另需时间、体力和精神成本 20 元；乙店售价 170 元，另需 65 元。按客户让渡价值，客户会选____店，因为它多____元。',
			en: 'Two shops sell the same item, worth 300 yuan in the customer’s eyes in either. Shop A asks 200 and costs 20 more in time, energy and worry; shop B asks 170 and costs 65 more. By customer delivered value the customer chooses shop ____, where it is higher by ____ yuan.'
		},
		blanks: [
			{ zh: ['甲', '甲店'], en: ['A', 'shop A'] },
			{ zh: ['15', '十五'], en: ['15'] }
		],
		explanation: {
			zh: '甲：300 − 220 = 80；乙：300 − 235 = 65，相差 15 元。标价低 30 元的乙，被多出的 45 元非货币成本抵消了。',
			en: 'A: 300 − 220 = 80; B: 300 − 235 = 65, a difference of 15. B’s price is lower by 30, but 45 more of other costs outweigh it.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-015',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 1,
		stem: {
			zh: '从广义上说，客户对价值的感知体现在四个方面：对总成本的感知、对____的感知、对____与价格之比的感知，以及对____与质量之比的感知。',
			en: 'In the broad sense customers perceive value in four ways: as total cost, as ____, as the ratio of ____ to price, and as the ratio of ____ to quality.'
		},
		blanks: [
			{ zh: ['总价值'], en: ['total value'] },
			{ zh: ['质量', '品质'], en: ['quality'] },
			{ zh: ['价格'], en: ['price'] }
		],
		explanation: {
			zh: '前两个各看一头，后两个把两头相比：有人问“花这些钱能得到多好”，有人问“要这样好得花多少钱”。',
			en: 'The first two look at one end each, the last two compare both: some ask how good a thing they get for the money, others how much money so good a thing takes.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-016',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 2,
		stem: {
			zh: '一位客户给甲产品的质量打 80 分，售价 100 元；给乙产品打 60 分，售价 60 元。按质量与价格之比（分/元），甲为____，乙为____。',
			en: 'A customer rates the quality of product A at 80 points (price 100 yuan) and of product B at 60 points (price 60 yuan). In quality per price (points per yuan), A has ____ and B has ____.'
		},
		blanks: [
			{ zh: ['0.8', '0.80', '4/5'], en: ['0.8', '0.80', '.8', '4/5'] },
			{ zh: ['1', '1.0', '1.00'], en: ['1', '1.0', '1.00'] }
		],
		explanation: {
			zh: '80 ÷ 100 = 0.8，60 ÷ 60 = 1。按这个比乙更划算，可是看重总价值的客户仍可能选甲：感知的方面不同，选择就不同。',
			en: '80 ÷ 100 = 0.8, 60 ÷ 60 = 1. By this ratio B is the better buy, yet someone who looks at total value may still choose A: different ways of perceiving lead to different choices.'
		}
	},
	{
		type: 'fill',
		id: 'ch02-fill-017',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 2,
		stem: {
			zh: '两位客户用同一种产品，评价却不同，所以课程把客户对产品的____偏好，而不是实验室测出的指标，当作衡量客户价值的重要标志。',
			en: 'Two customers use the same product and judge it differently; so the course takes ____ preference for the product, not what a laboratory measures, as the important mark of customer value.'
		},
		blanks: [{ zh: ['感知', '主观感知', '感受'], en: ['perceived', 'perceptual', 'subjective'] }],
		explanation: {
			zh: '价值存在于客户的比较之中：每个人的需要、经验和别的选择都不同。测得再好而感知不到，客户也不会为它多付钱。',
			en: 'Value lies in the customer’s comparing: needs, experience and alternatives differ. What measures well but is not perceived earns nothing extra.'
		}
	}
] satisfies readonly FillQuestion[];
