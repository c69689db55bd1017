import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		id: 'ch04-fill-001',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-definition'],
		difficulty: 1,
		orderFree: true,
		stem: {
			zh: '课程认为，客户忠诚通过三个方面表现出来：____忠诚、____忠诚和____忠诚。',
			en: 'According to the course, a customer’s loyalty shows itself in three ways: ____ loyalty, ____ loyalty and ____ loyalty.'
		},
		blanks: [
			{ zh: ['情感'], en: ['emotional', 'affective'] },
			{ zh: ['行为'], en: ['behavioural', 'behavioral'] },
			{ zh: ['意识', '认知'], en: ['conscious', 'cognitive', 'intentional'] }
		],
		explanation: {
			zh: '情感是喜爱与依恋，行为是重复购买和推荐，意识是今后仍要选它的打算。只有行为而没有另两样，买得再多也经不起竞争者一次促销。',
			en: 'Emotion is liking and attachment, behaviour is buying again and recommending, consciousness is the intention to choose it in future. Behaviour without the other two, however frequent, does not survive a rival’s promotion.'
		}
	},
	{
		id: 'ch04-fill-002',
		type: 'fill',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 2,
		stem: {
			zh: 'Jones 与 Sasser（1995）按满意和忠诚把客户分类：不满意、却因走不了而留下的人像____；满意、却随时会被更低价吸引走的人像____。',
			en: 'Jones and Sasser (1995) sort customers by satisfaction and loyalty: those who are unhappy yet stay because they cannot leave are ____; those who are satisfied yet go wherever it is cheaper are ____.'
		},
		blanks: [
			{
				zh: ['人质', '囚徒', '囚禁者', '俘虏', '被困者'],
				en: ['hostages', 'hostage', 'trapped', 'prisoners']
			},
			{
				zh: ['逐利者', '图利者', '唯利者', '唯利是图者', '雇佣兵', '雇佣军', '佣兵'],
				en: ['mercenaries', 'mercenary']
			}
		],
		explanation: {
			zh: '这两类人正是“满意等于忠诚”的反例：一类忠诚的样子没有满意，一类满意而没有忠诚。另外两类是满意又忠诚的忠诚者，以及不满又离去的背离者。',
			en: 'These two are the counter-examples to “satisfied means loyal”: one looks loyal without satisfaction, the other is satisfied without loyalty. The remaining two are loyalists, satisfied and loyal, and defectors, neither.'
		}
	},
	{
		id: 'ch04-fill-003',
		type: 'fill',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 1,
		stem: {
			zh: 'Jones 与 Sasser（1995）报告，完全满意的客户再次购买的可能性约为一般满意者的____倍，可见在竞争的市场上，做到一般满意还不够。',
			en: 'Jones and Sasser (1995) report that totally satisfied customers are about ____ times as likely to buy again as those who are merely satisfied: in a competitive market “merely satisfied” is not enough.'
		},
		blanks: [{ zh: ['6', '六'], en: ['6', 'six'] }],
		explanation: {
			zh: '竞争激烈时，一般满意者换一家没有什么损失，所以容易走。满意与忠诚的关系是弯的：最后一段由满意到完全满意，忠诚上升得最快。',
			en: 'Where competition is keen, the merely satisfied lose nothing by changing and easily do. The relation is curved: over the last stretch, from satisfied to totally satisfied, loyalty climbs fastest.'
		}
	},
	{
		id: 'ch04-fill-004',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-types'],
		difficulty: 1,
		stem: {
			zh: '镇上只有一家自来水厂，居民一直用它，这是____忠诚；街上有三家银行，老李嫌办手续麻烦而从不换，这是____忠诚。',
			en: 'A town has a single waterworks and everybody uses it: ____ loyalty. A street has three banks, and Mr Li never changes because he dreads the paperwork: ____ loyalty.'
		},
		blanks: [
			{ zh: ['垄断'], en: ['monopoly'] },
			{ zh: ['惰性', '惯性', '懒惰'], en: ['inertia', 'inert', 'inertial'] }
		],
		explanation: {
			zh: '两者都是依恋低而重复购买高，但原因不同：垄断忠诚是没得选，惰性忠诚是有得选而懒得选。前者怕市场放开，后者怕竞争者把手续包办下来。',
			en: 'Both combine low attachment with frequent buying, for different reasons: no choice in the one, no wish to bother in the other. The first fears an opening market, the second a rival who takes care of the paperwork.'
		}
	},
	{
		id: 'ch04-fill-005',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-types'],
		difficulty: 2,
		stem: {
			zh: '课程复习资料按依恋与重复购买描述五种忠诚：两者都高的是____忠诚，两者都低的是____忠诚。',
			en: 'The revision notes describe five types of loyalty by attachment and repeat buying: both are high in ____ loyalty, both are low in ____ loyalty.'
		},
		blanks: [
			{ zh: ['超值'], en: ['premium', 'premium value', 'super-value', 'superior-value', 'value'] },
			{ zh: ['价格'], en: ['price'] }
		],
		explanation: {
			zh: '超值忠诚者既喜欢又常买，对企业最有价值。价格忠诚者忠于最低价而不是某一家，所以对任何一家都谈不上依恋，也不会一直买下去。',
			en: 'Those with premium loyalty like the company and buy often; they are worth most to it. Price loyalty is loyalty to the lowest price and not to a supplier, so there is neither attachment to any one nor steady buying from it.'
		}
	},
	{
		id: 'ch04-fill-006',
		type: 'fill',
		chapter: 4,
		concepts: ['mckinsey-loyalty'],
		difficulty: 1,
		orderFree: true,
		stem: {
			zh: '麦肯锡把消费下滑的客户分成三类：生活方式改变型、____型和____型。',
			en: 'McKinsey sorts customers whose spending declines into three kinds: those whose way of life changed, the ____ and the ____.'
		},
		blanks: [
			{
				zh: ['分析比较', '分析比较型', '理智'],
				en: ['deliberative', 'deliberators', 'deliberating', 'comparing']
			},
			{ zh: ['不满意', '不满意型', '不满'], en: ['dissatisfied', 'unsatisfied', 'unhappy'] }
		],
		explanation: {
			zh: '三类下滑的原因不同：需要变了，比较之后发现别家更合算，或者对经历不满。对症也不同：换产品组合，改进价值主张，补救服务。',
			en: 'They decline for different reasons: needs changed, a comparison favoured others, or an experience annoyed. The cures differ too: other products, a better offer, service recovery.'
		}
	},
	{
		id: 'ch04-fill-007',
		type: 'fill',
		chapter: 4,
		concepts: ['mckinsey-loyalty', 'loyalty-economics'],
		difficulty: 3,
		stem: {
			zh: 'Coyles 与 Gokey（2002）举出一家银行：离去的客户使存款余额损失 3%，未离去而减少存款的客户使余额损失 24%。后者是前者的____倍，可见只统计客户的____，会看漏大部分损失。',
			en: 'Coyles and Gokey (2002) tell of a bank that lost 3 % of its balances to departing customers and 24 % to customers who stayed but reduced theirs. The latter is ____ times the former: whoever counts only customers’ ____ overlooks most of the loss.'
		},
		blanks: [
			{ zh: ['8', '八'], en: ['8', 'eight'] },
			{
				zh: ['流失', '流失率', '流失人数', '流失数', '离去', '离开', '离去人数', '人数', '数量'],
				en: [
					'defection',
					'defections',
					'churn',
					'departure',
					'departures',
					'leaving',
					'number',
					'numbers',
					'defection rate',
					'churn rate',
					'headcount'
				]
			}
		],
		explanation: {
			zh: '24 ÷ 3 = 8。忠诚不是“在或不在”，而是程度：人还在，钱已经分给了别家。作者因此认为，管理这种下滑比单防流失的价值可高出许多倍。',
			en: '24 ÷ 3 = 8. Loyalty is a matter of degree, not of being there or gone: the customer is still there while his money goes elsewhere. The authors conclude that managing such migration can be worth many times as much as preventing defection.'
		}
	},
	{
		id: 'ch04-fill-008',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-judging'],
		difficulty: 2,
		stem: {
			zh: '某家庭每月买菜共花 1 200 元，其中 900 元花在本店。本店在这家的____份额是____%。',
			en: 'A household spends 1,200 yuan a month on groceries, 900 of it in our shop. Our share of its ____ is ____ %.'
		},
		blanks: [
			{ zh: ['钱包', '客户', '顾客', '支出'], en: ['wallet', 'spending', 'spend'] },
			{ zh: ['75'], en: ['75'] }
		],
		explanation: {
			zh: '900 ÷ 1 200 = 75%。钱包份额看客户把同类支出的多大部分交给本企业；消费额相同的两位客户，份额可以很不一样，忠诚也就不一样。',
			en: '900 ÷ 1,200 = 75 %. Share of wallet is how much of what he spends in the category a customer gives to us; two customers who spend the same here may differ widely in it, and in loyalty.'
		}
	},
	{
		id: 'ch04-fill-009',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-judging'],
		difficulty: 1,
		stem: {
			zh: '其他条件相同时，客户越忠诚，挑选商品花的时间就越____，对涨价的敏感程度就越____。',
			en: 'Other things equal, the more loyal the customer, the ____ the time he takes to choose and the ____ his sensitivity to a rise in price.'
		},
		blanks: [
			{ zh: ['短', '少'], en: ['shorter', 'less'] },
			{ zh: ['低', '小', '弱'], en: ['lower', 'less', 'weaker', 'smaller'] }
		],
		explanation: {
			zh: '信任省去了比较：忠诚者相信常买的那一家，所以挑得快，也不因小幅涨价就走。这两点都是行为，可以从记录中看出来，不必靠问卷。',
			en: 'Trust saves comparing: the loyal rely on the usual supplier, choose fast and do not run from a small rise. Both are behaviour and can be read from records without asking.'
		}
	},
	{
		id: 'ch04-fill-010',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-economics'],
		difficulty: 1,
		orderFree: true,
		stem: {
			zh: '忠诚客户给企业带来利润，来源有四个：购买增加、经营成本下降、____和____。',
			en: 'The profit that loyal customers bring has four sources: more buying, lower cost to serve, ____ and ____.'
		},
		blanks: [
			{
				zh: [
					'推荐购买',
					'推荐',
					'口碑',
					'推荐新客户',
					'推荐他人',
					'推荐客户',
					'口碑推荐',
					'口碑宣传',
					'介绍新客户',
					'推荐新顾客',
					'转介绍'
				],
				en: [
					'they recommend',
					'they recommend us',
					'recommending',
					'new customers by referral',
					'recommendations',
					'recommendation',
					'referrals',
					'referral',
					'they refer others',
					'they recommend others',
					'word of mouth',
					'they bring new customers'
				]
			},
			{
				zh: [
					'较高的价格',
					'较高价格',
					'价格较高',
					'高价格',
					'更高价格',
					'更高的价格',
					'价格溢价',
					'接受更高价格',
					'接受更高的价格',
					'溢价',
					'接受较高的价格',
					'接受较高价格',
					'愿付较高价格'
				],
				en: [
					'they pay more',
					'paying more',
					'paying higher prices',
					'acceptance of higher prices',
					'higher price',
					'higher prices',
					'they pay a higher price',
					'they pay higher prices',
					'price premium',
					'they accept a higher price',
					'they accept higher prices'
				]
			}
		],
		explanation: {
			zh: '前两个来源在这位客户自己身上，推荐带来的是别人的购买，较高的价格来自信任和省事。四者随时间累积，所以关系越久，每年的利润通常越高。',
			en: 'The first two lie in the customer himself; referral brings other people’s purchases, and a higher price is paid for trust and ease. They build up over time, which is why a longer relationship usually earns more each year.'
		}
	},
	{
		id: 'ch04-fill-011',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-economics'],
		difficulty: 2,
		stem: {
			zh: '某店争取一位新客户平均要花 600 元。照课程资料的“5 倍”说，维护一位满意的老客户约花____元；照另一篇的“6～8 倍”说，约花____元到____元（先填小数）。',
			en: 'Winning a new customer costs a shop 600 yuan on average. By the “five times” of one course text, keeping a satisfied one costs about ____ yuan; by the “six to eight times” of another, from ____ to ____ yuan (smaller figure first).'
		},
		blanks: [
			{ zh: ['120'], en: ['120'] },
			{ zh: ['75'], en: ['75'] },
			{ zh: ['100'], en: ['100'] }
		],
		explanation: {
			zh: '600 ÷ 5 = 120；600 ÷ 8 = 75，600 ÷ 6 = 100。倍数因行业而异，两篇资料的说法也不同；而且它比的是平均成本，不能直接推出“再多花一元应花在哪里”。',
			en: '600 ÷ 5 = 120; 600 ÷ 8 = 75 and 600 ÷ 6 = 100. The multiple varies by industry and the two texts differ; besides, it compares average costs and does not tell where the next yuan should go.'
		}
	},
	{
		id: 'ch04-fill-012',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-paths'],
		difficulty: 1,
		stem: {
			zh: '把客户一级一级引向忠诚的____计划，内容包括会员制、积分卡、网络建设、客户沟通和____服务。',
			en: 'The loyalty ____ programme, which leads customers upwards step by step, consists of membership, points cards, network building, communication and ____ services.'
		},
		blanks: [
			{ zh: ['忠诚阶梯', '阶梯', '客户忠诚阶梯'], en: ['ladder', 'staircase'] },
			{ zh: ['增值'], en: ['value-added', 'added-value', 'added', 'extra', 'additional'] }
		],
		explanation: {
			zh: '阶梯的意思是越往上得到越多、关系也越深：积分先使人再来，沟通和增值服务再使人愿意留下。若只停在积分，客户攒够便走，得到的只是激励忠诚。',
			en: 'A ladder means that each step gives more and ties closer: points bring people back, communication and added services make them want to stay. Points alone yield incentive loyalty: customers collect and leave.'
		}
	},
	{
		id: 'ch04-fill-013',
		type: 'fill',
		chapter: 4,
		concepts: ['brand-loyalty'],
		difficulty: 1,
		stem: {
			zh: '品牌忠诚的形成要经过三个阶段：先是品牌接受，再是品牌____，最后是品牌____。',
			en: 'Brand loyalty forms in three stages: first brand acceptance, then brand ____, at last brand ____.'
		},
		blanks: [
			{ zh: ['认同'], en: ['identification', 'identity', 'approval'] },
			{ zh: ['偏好', '偏爱'], en: ['preference'] }
		],
		explanation: {
			zh: '接受是不排斥、愿意试，认同是觉得它与自己的看法和品位相合，偏好是在众多牌子里主动选它。课程把忠诚的本质概括为情感上的执着，偏好阶段才谈得上。',
			en: 'Acceptance means willing to try, identification that the brand fits one’s own views and taste, preference that one chooses it among many. The course sees the essence of loyalty in emotional persistence, which only preference reaches.'
		}
	},
	{
		id: 'ch04-fill-014',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-causes-of-low'],
		difficulty: 2,
		stem: {
			zh: '客户比从前难以忠诚，一部分原因在市场：全球化使____增多；从前独家经营的行业，____被打破，客户从此可以挑选。',
			en: 'Loyalty has become harder partly because of the market: globalisation brings more ____; and where a single supplier once ruled, the ____ has been broken and customers can choose.'
		},
		blanks: [
			{
				zh: ['竞争者', '竞争对手', '对手', '竞争', '同行', '供应商'],
				en: ['competitors', 'rivals', 'competition', 'suppliers']
			},
			{ zh: ['垄断'], en: ['monopoly'] }
		],
		explanation: {
			zh: '另一部分原因在客户：期望越来越高，购买和比较越来越方便。这些都使留在原处的理由变少，所以满意没有下降，忠诚也可能下降。',
			en: 'The other part lies with customers: expectations keep rising, buying and comparing get easier. All this takes away reasons for staying, so loyalty may fall even when satisfaction does not.'
		}
	},
	{
		id: 'ch04-fill-015',
		type: 'fill',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty', 'loyalty-types'],
		difficulty: 3,
		stem: {
			zh: 'Dick 与 Basu（1994）用相对态度和重复购买区分忠诚：态度好而买得少，是____忠诚；态度平平而买得多，是____忠诚。',
			en: 'Dick and Basu (1994) distinguish loyalty by relative attitude and repeat patronage: a good attitude with little buying is ____ loyalty, an indifferent attitude with much buying is ____ loyalty.'
		},
		blanks: [
			{ zh: ['潜在', '潜伏', '隐性'], en: ['latent'] },
			{ zh: ['虚假', '伪', '虚伪', '假性'], en: ['spurious', 'false'] }
		],
		explanation: {
			zh: '潜在忠诚者喜欢而买不成，要除去距离、库存等障碍；虚假忠诚者买而不喜欢，垄断忠诚和惰性忠诚都属于这一类，障碍一去就会走。两者都高才是真正的忠诚，都低则没有忠诚。',
			en: 'The latently loyal like but cannot buy: remove obstacles such as distance or stock-outs. The spuriously loyal buy without liking, as in monopoly and inertia loyalty, and go when the barrier falls. Both high is true loyalty, both low none.'
		}
	}
] satisfies readonly FillQuestion[];
