import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		id: 'ch03-fill-001',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-ratio'],
		difficulty: 1,
		stem: {
			zh: '科特勒把满意看作一次比较的结果：满意度 C 等于客户的____除以客户的____。',
			en: 'Kotler sees satisfaction as the outcome of a comparison: the ratio C is the customer’s ____ divided by the customer’s ____.'
		},
		blanks: [
			{
				zh: ['感知值', '感知', '可感知效果', '感知效果', '感知绩效', '实际感知', '感受', '感受值'],
				en: [
					'perceived performance',
					'perception',
					'perceived value',
					'perceived result',
					'perceived quality',
					'performance'
				]
			},
			{
				zh: ['期望值', '期望', '预期', '预期值', '期待'],
				en: ['expectation', 'expectations', 'expected value', 'expected performance', 'expected quality']
			}
		],
		explanation: {
			zh: '分子是客户觉得自己得到的，分母是他事先指望得到的。所以提高满意有两条路：交付得更好，或者不把期望抬得过高；只看交付水平，判断不出客户是否满意。',
			en: 'The numerator is what the customer feels he got, the denominator what he had counted on. There are thus two ways to raise satisfaction: deliver better, or do not push expectations too high; delivery alone does not tell whether a customer is satisfied.'
		}
	},
	{
		id: 'ch03-fill-002',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-ratio'],
		difficulty: 2,
		stem: {
			zh: '一位食客就餐前的期望值是 80，就餐后的感知值是 92，他的满意度 C = ____（保留两位小数），属于____（填“超过期望”“可以接受”或“不满意”）。',
			en: 'A diner’s expectation before the meal was 80, the perceived value after it 92. His ratio C is ____ (two decimals), which means that the meal was ____ (answer “beyond expectation”, “acceptable” or “dissatisfying”).'
		},
		blanks: [
			{ zh: ['1.15', '115%'], en: ['1.15', '115%'] },
			{
				zh: ['超过期望', '超过', '超出期望', '超过预期'],
				en: ['beyond expectation', 'beyond expectations', 'above expectation', 'exceeded']
			}
		],
		explanation: {
			zh: '92 ÷ 80 = 1.15，大于 1，得到的多于指望的。C 是比值而不是分数：感知 92 若遇上期望 100，C 就只有 0.92，同样的菜会让人不满意。',
			en: '92 ÷ 80 = 1.15, above 1: he got more than he had counted on. C is a ratio and not a mark: the same 92 against an expectation of 100 gives 0.92, and the same meal disappoints.'
		}
	},
	{
		id: 'ch03-fill-003',
		type: 'fill',
		chapter: 3,
		concepts: ['csi-variables'],
		difficulty: 1,
		stem: {
			zh: '满意指数区分两种质量：客户购买以前对质量的估计叫____，买来用过之后对质量的评价叫____。',
			en: 'A satisfaction index tells two kinds of quality apart: the quality that customers assume before buying is ____ quality; the quality that they find after buying and using is ____ quality.'
		},
		blanks: [
			{
				zh: ['预期质量', '预期', '期望质量', '客户期望', '期望'],
				en: ['expected', 'anticipated', 'expected quality']
			},
			{ zh: ['感知质量', '感知', '感受质量'], en: ['perceived', 'experienced', 'perceived quality'] }
		],
		explanation: {
			zh: '两者之差就是满意的来源：一前一后、一猜一验。把它们分开测，企业才知道问题出在交付不足，还是出在事先说得太满。',
			en: 'The gap between the two is where satisfaction comes from: one is a guess beforehand, the other a test afterwards. Only when both are measured does a company know whether it delivered too little or had promised too much.'
		}
	},
	{
		id: 'ch03-fill-004',
		type: 'fill',
		chapter: 3,
		concepts: ['csi-variables'],
		difficulty: 1,
		stem: {
			zh: '在满意指数里，满意有两个结果变量：不满的客户正式说出来，叫客户____；客户今后继续选购的可能性，叫客户____。',
			en: 'A satisfaction index has two consequences of satisfaction: when dissatisfied customers formally say so, that is the variable customer ____; how likely customers are to go on buying is customer ____.'
		},
		blanks: [
			{
				zh: ['抱怨', '投诉', '客户抱怨', '客户投诉', '顾客抱怨', '顾客投诉'],
				en: ['complaints', 'complaint', 'complaining', 'customer complaints']
			},
			{ zh: ['忠诚', '忠诚度', '客户忠诚', '客户忠诚度', '顾客忠诚'], en: ['loyalty', 'customer loyalty'] }
		],
		explanation: {
			zh: '满意本身不产生收入，它通过两条出路影响企业：不满意的人要么开口，要么走开。因此模型把抱怨和忠诚放在满意之后，而以忠诚预示客户保留和利润。',
			en: 'Satisfaction earns nothing by itself. It reaches the company by two ways out: the dissatisfied speak up or walk away. Models therefore put complaints and loyalty after satisfaction and read loyalty as the sign of retention and profit.'
		}
	},
	{
		id: 'ch03-fill-005',
		type: 'fill',
		chapter: 3,
		concepts: ['csi-models', 'csi-variables'],
		difficulty: 1,
		stem: {
			zh: '全国性的客户满意指数始于 1989 年的____；1994 年的美国模型又前进一步，让____成为与感知价值并列的单独变量。',
			en: 'National satisfaction indices began in 1989 in ____; the American model of 1994 went one step further and made ____ a variable of its own alongside perceived value.'
		},
		blanks: [
			{ zh: ['瑞典'], en: ['Sweden'] },
			{ zh: ['感知质量', '感受质量', '质量'], en: ['perceived quality', 'quality'] }
		],
		explanation: {
			zh: '瑞典模型只用期望与感知价值解释满意，质量藏在价值里面。美国模型把两者拆开，于是能够看出客户的满意更多来自质量，还是来自价钱合算。',
			en: 'The Swedish model explains satisfaction by expectations and perceived value only, with quality hidden inside value. By separating the two, the American model shows whether satisfaction comes more from quality or from a good price.'
		}
	},
	{
		id: 'ch03-fill-006',
		type: 'fill',
		chapter: 3,
		concepts: ['csi-models'],
		difficulty: 2,
		stem: {
			zh: '据课程复习资料，挪威模型加入了反映客户对整个企业看法的____变量，并去掉了____变量，理由是各国收集客户这类意见的制度已较成熟。',
			en: 'According to the course’s revision notes, the Norwegian model brought in the variable ____, which stands for how customers see the company as a whole, and dropped the variable ____, because many countries already had well-developed ways of collecting such remarks from customers.'
		},
		blanks: [
			{
				zh: ['公司形象', '企业形象', '企业印象', '形象', '公司印象'],
				en: ['corporate image', 'company image', 'image']
			},
			{
				zh: ['客户抱怨', '抱怨', '投诉', '客户投诉', '顾客投诉', '顾客抱怨'],
				en: ['complaints', 'customer complaints', 'complaint']
			}
		],
		explanation: {
			zh: '加入形象，是承认客户评价一次消费时带着对公司的整体印象；去掉抱怨，是因为处处都能投诉时，投诉多少已不大能区分企业。复习资料还提到，挪威模型在满意与忠诚之间插入了客户关系变量。',
			en: 'Adding image admits that customers judge a purchase with the whole company in mind; where everybody can complain easily, the number of complaints tells companies apart less well, hence the dropped variable. The notes add that the Norwegian model put a relationship variable between satisfaction and loyalty.'
		}
	},
	{
		id: 'ch03-fill-007',
		type: 'fill',
		chapter: 3,
		concepts: ['csi-measures'],
		difficulty: 1,
		orderFree: true,
		stem: {
			zh: '衡量企业综合满意程度的五项指标中，除美誉度和知名度以外，还有____、____和____。',
			en: 'Of the five measures by which a company’s overall satisfaction is gauged, reputation and awareness are two; the others are ____, ____ and ____.'
		},
		blanks: [
			{
				zh: ['回头率', '重复购买率', '回购率', '复购率'],
				en: [
					'repeat-purchase rate',
					'repurchase rate',
					'repeat rate',
					'return rate',
					'rate of return customers'
				]
			},
			{ zh: ['抱怨率', '投诉率'], en: ['complaint rate', 'rate of complaints', 'complaints rate'] },
			{ zh: ['销售力', '销售能力'], en: ['selling power', 'sales power', 'sales strength'] }
		],
		explanation: {
			zh: '五项指标看的是不同侧面：知名度和美誉度是名声，回头率和销售力是行动，抱怨率是不满的出声部分。任何一项单独看都会骗人，例如抱怨率低也可能是因为不满者悄悄走了。',
			en: 'The five look at different sides: awareness and reputation are what is said, repeat rate and selling power what is done, the complaint rate is discontent that speaks up. Each alone can mislead: a low complaint rate may only mean that the dissatisfied left in silence.'
		}
	},
	{
		id: 'ch03-fill-008',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-levels'],
		difficulty: 1,
		stem: {
			zh: '客户满意由低到高分为三个层次：____满意、____满意和____满意。',
			en: 'From the base upwards, customer satisfaction has three levels: ____, ____ and ____ satisfaction.'
		},
		blanks: [
			{ zh: ['物质', '物质层', '物质层次', '物质满意'], en: ['material', 'physical'] },
			{
				zh: ['精神', '精神层', '精神层次', '精神满意'],
				en: ['spiritual', 'mental', 'emotional', 'psychological']
			},
			{ zh: ['社会', '社会层', '社会层次', '社会满意'], en: ['social', 'societal'] }
		],
		explanation: {
			zh: '物质层看产品好不好用，精神层看外观、品位与服务是否使人愉快，社会层看消费是否合乎道德、无损社会与环境。下层没有做到，上层很难补救。',
			en: 'The material level asks whether the product works well, the spiritual level whether look, taste and service please, the social level whether consuming it is ethical and does no harm to society and nature. What is missing at the base is hard to make up for above.'
		}
	},
	{
		id: 'ch03-fill-009',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-nature'],
		difficulty: 2,
		stem: {
			zh: '酒店若为一位客人的深夜聚会破例，整层楼的住客都无法入睡。按满意的特征，此时____满意应让位于____满意。',
			en: 'If a hotel makes an exception for one guest’s midnight party, a whole floor cannot sleep. Given the nature of satisfaction, ____ satisfaction should here give way to ____ satisfaction.'
		},
		blanks: [
			{
				zh: ['个体', '个别', '个人', '个别客户', '个体满意'],
				en: ['individual', 'one customer’s', 'personal']
			},
			{
				zh: ['总体', '整体', '全体', '群体', '客户总体', '全体客户', '总体满意'],
				en: ['overall', 'general', 'collective', 'total', 'everyone’s']
			}
		],
		explanation: {
			zh: '满意虽由每个人体验，企业追求的却是客户总体的满意；两者冲突时以总体为先。这并不否认个体差异：在不损害别人的范围内，服务仍应因人而异。',
			en: 'Satisfaction is felt by each person, but what a company seeks is that of its customers as a whole, and in conflict the whole comes first. Individual differences still count: as long as nobody else is harmed, service should differ from person to person.'
		}
	},
	{
		id: 'ch03-fill-010',
		type: 'fill',
		chapter: 3,
		concepts: ['product-satisfaction'],
		difficulty: 2,
		stem: {
			zh: '客户对产品功能有三种需求：取暖器能把屋子烧暖，满足____功能需求；椅子坐久了腰背不累，满足____功能需求；名表戴着有面子，满足____功能需求。',
			en: 'Customers have three needs for a product’s function: a heater that warms the room meets a ____ need; a chair that spares the back after hours of sitting meets a ____ need; a fine watch that confers standing meets a ____ need.'
		},
		blanks: [
			{ zh: ['物理', '物理功能'], en: ['physical'] },
			{ zh: ['生理', '生理功能'], en: ['physiological', 'bodily'] },
			{ zh: ['心理', '心理功能'], en: ['psychological', 'mental'] }
		],
		explanation: {
			zh: '物理功能是产品本身做得到什么，生理功能是人的身体用起来是否舒适，心理功能是它带给人的感受和身份。同一产品往往三者兼有，缺哪一种，客户不满的说法就不同。',
			en: 'The physical function is what the product does, the physiological one whether it suits the body, the psychological one what it makes a person feel or be seen as. One product often serves all three, and customers complain differently depending on which is missing.'
		}
	},
	{
		id: 'ch03-fill-011',
		type: 'fill',
		chapter: 3,
		concepts: ['service-satisfaction'],
		difficulty: 1,
		stem: {
			zh: '服务指标分两类：随着产品销售发生的（售前、售中、售后）叫____性服务指标，服务本身就是客户所买之物的（如旅游、住宿）叫____性服务指标。',
			en: 'Service indicators are of two kinds: those that go along with selling a product (before, during and after the sale) are ____ indicators; where the service itself is what is bought, as in travel or lodging, they are ____ indicators.'
		},
		blanks: [
			{ zh: ['伴随', '伴随性'], en: ['accompanying', 'attendant'] },
			{ zh: ['独立', '独立性'], en: ['independent', 'stand-alone', 'standalone'] }
		],
		explanation: {
			zh: '划分的依据是有没有产品交易在场。家电安装是伴随性的，它使产品真正可用；酒店住宿没有产品可交付，服务就是全部，指标必须自成一套。',
			en: 'The dividing line is whether a product changes hands. Installing an appliance accompanies a sale and makes the product usable; a hotel night delivers no product, the service is everything, and its indicators must stand on their own.'
		}
	},
	{
		id: 'ch03-fill-012',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-tracking'],
		difficulty: 1,
		stem: {
			zh: '企业请人扮成普通顾客走完购买流程，再报告亲身所见，这种追踪满意的方法叫____。',
			en: 'A company sends people who pose as ordinary customers, go through a purchase and report what they met. This way of tracking satisfaction is called ____.'
		},
		blanks: [
			{
				zh: [
					'佯装购物者',
					'佯装购物',
					'伪装购物者',
					'神秘顾客',
					'神秘购物者',
					'神秘购物',
					'神秘客',
					'神秘客户',
					'神秘顾客法',
					'神秘顾客调查'
				],
				en: [
					'mystery shopping',
					'mystery shopper',
					'mystery shoppers',
					'ghost shopping',
					'secret shopping',
					'secret shopper'
				]
			}
		],
		explanation: {
			zh: '问卷问的是客户记得什么，佯装购物者看的是当时真的发生了什么，因此能发现店员在检查之外的做法。它的短处是只见少数几次服务，也代替不了真客户的感受。',
			en: 'A survey asks what customers remember; a mystery shopper sees what happened, including how staff act when nobody is checking. Its weakness: it sees few encounters and cannot stand in for how real customers feel.'
		}
	},
	{
		id: 'ch03-fill-013',
		type: 'fill',
		chapter: 3,
		concepts: ['expectation', 'satisfaction-ratio'],
		difficulty: 2,
		stem: {
			zh: '快递公司把承诺由“三天送到”改成“次日送到”，实际仍要三天。在满意度公式里，最先变大的是____（填“分子”或“分母”），因此 C 会____（填“上升”“不变”或“下降”）。',
			en: 'A courier changes its promise from “in three days” to “next day”, and still needs three days. In the satisfaction ratio, what grows first is the ____ (answer “numerator” or “denominator”), so C will ____ (answer “rise”, “stay” or “fall”).'
		},
		blanks: [
			{ zh: ['分母'], en: ['denominator'] },
			{
				zh: ['下降', '变小', '减小', '降低', '减少', '缩小'],
				en: ['fall', 'falls', 'drop', 'decrease', 'decline', 'go down', 'shrink']
			}
		],
		explanation: {
			zh: '承诺先抬高期望（分母），感知（分子）并没有跟上，比值必然变小。同样三天，承诺三天时恰好合格，承诺一天时就成了失约。',
			en: 'A promise first raises the expectation below the line while the perception above it has not moved, so the ratio must fall. The same three days are just right after a promise of three and a broken word after a promise of one.'
		}
	},
	{
		id: 'ch03-fill-014',
		type: 'fill',
		chapter: 3,
		concepts: ['complaint-handling'],
		difficulty: 2,
		stem: {
			zh: '一家开发商收到有效投诉 489 起，其中 487 起得到落实，落实率约为____%（保留一位小数）；业主对投诉处理的满意度却只有 55.3%，因为处理得不____，而且没有把结果____给业主。',
			en: 'A property developer received 489 valid complaints and settled 487 of them, about ____ % (one decimal). Yet only 55.3 % of the owners were satisfied with the handling, because it was not ____ enough and because they got no ____ on the outcome.'
		},
		blanks: [
			{ zh: ['99.6', '99.6%'], en: ['99.6', '99.6%'] },
			{
				zh: ['及时', '快', '迅速', '够快', '够及时'],
				en: ['prompt', 'quick', 'fast', 'timely', 'speedy', 'rapid']
			},
			{
				zh: ['反馈', '告知', '告诉', '通知', '回复', '通报'],
				en: ['feedback', 'word', 'word back', 'reply', 'information', 'response', 'answer', 'news', 'report']
			}
		],
		explanation: {
			zh: '487 ÷ 489 ≈ 99.6%，另两起以退房了结。件件有结果而将近一半人不满，可见投诉人评价的不只是结果，还有等了多久、有没有人回话。数字出自课程资料中的房地产实习报告。',
			en: '487 ÷ 489 ≈ 99.6 %; the other two ended with the home being handed back. Every case had an outcome and nearly half of the owners were unhappy: complainants judge not only the result but how long they waited and whether anybody came back to them. The figures are from the practice report on a property developer in the course texts.'
		}
	},
	{
		id: 'ch03-fill-015',
		type: 'fill',
		chapter: 3,
		concepts: ['csi-models', 'csi-measures'],
		difficulty: 3,
		stem: {
			zh: 'ACSI 用三个 1～10 分的问项计分：每项均分减 1，乘以权重后相加，再除以 9 乘 100。某品牌三项均分为 8、7、6，权重依次为 0.4、0.3、0.3，得分是____（保留一位小数）。若三项全得 1 分，得分是____。',
			en: 'The ACSI score uses three items of 1 to 10: subtract 1 from each mean, multiply by the weights, add, divide by 9 and multiply by 100. A brand’s means are 8, 7 and 6 with weights 0.4, 0.3 and 0.3; its score is ____ (one decimal). If all three means were 1, the score would be ____.'
		},
		blanks: [
			{ zh: ['67.8', '67.8分'], en: ['67.8'] },
			{ zh: ['0', '0分', '零', '零分', '0.0'], en: ['0', 'zero', '0.0'] }
		],
		explanation: {
			zh: '7 × 0.4 + 6 × 0.3 + 5 × 0.3 = 6.1，6.1 ÷ 9 × 100 ≈ 67.8。先减 1 是因为量表从 1 开始：不减的话，最差的答案也会得到 10 分以上，指数就到不了 0。',
			en: '7 × 0.4 + 6 × 0.3 + 5 × 0.3 = 6.1, and 6.1 ÷ 9 × 100 ≈ 67.8. One is subtracted because the scale starts at 1: otherwise the worst possible answers would still score more than 10, and the index could never reach 0.'
		}
	}
] satisfies readonly FillQuestion[];
