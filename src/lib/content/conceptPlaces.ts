import type { Localized } from '$lib/domain/locale';
import type { PresetId } from '$lib/domain/preset';
import type { ConceptId } from '$lib/domain/syllabus';

/** Where a concept can be seen at work. */
export interface ConceptPlace {
	/** The company of the Lab that shows it. */
	readonly preset: PresetId;
	/** What to move there, and what to look at. */
	readonly look: Localized;
	/** The page of the CLV workbench that computes it. */
	readonly clv?: string;
}

/** Every concept of the course, and the company that shows it. */
export const CONCEPT_PLACES: Readonly<Record<ConceptId, ConceptPlace>> = {
	'crm-definition': {
		preset: 'retailer',
		look: {
			zh: '六说合起来就在这一屏：滑块是行动，客户清单是技术与工具，终身价值是目的。先把“维系”移动一次，看目的那一格怎样回应。',
			en: 'The six readings share one screen: sliders are action, the customer list is technology and tool, lifetime value is purpose. Move retention effort once and watch the purpose answer.'
		}
	},
	'crm-origins': {
		preset: 'power',
		look: {
			zh: '开放市场之前，这家公司只看自己也留得住人；看第 36 个月之后，它为什么必须转向客户。',
			en: 'Before its market opens this company can look inward and keep everybody; see after month 36 why it must turn to its customers.'
		}
	},
	'crm-roles': {
		preset: 'retailer',
		look: {
			zh: '同时提高“维系”和“满意”，逐个看六个头条数字：客户关系管理的作用，就是它们各自的变化。',
			en: 'Raise retention effort and satisfaction together and read the six headline figures one by one: what CRM is good for is how each of them moves.'
		}
	},
	'crm-eight-ideas': {
		preset: 'logistics',
		look: {
			zh: '把“社会层次维系”（爱心）提高，再只把获客投入加倍，比较客户资产：客户终身价值怎样当尺子用。',
			en: 'Raise the social programme (care), then instead double acquisition spend, and compare customer equity: lifetime value used as a yardstick.'
		}
	},
	'crm-three-tasks': {
		preset: 'exhibition',
		look: {
			zh: '开发、维系、挽救各有一个滑块：获客投入、维系、挽救优惠。每次只动一个，看客户资产。',
			en: 'Each task has a slider: acquisition spend, retention effort, win-back offer. Move one at a time and watch customer equity.'
		}
	},
	'crm-strategy': {
		preset: 'steel',
		look: {
			zh: '这家公司在中途开通了质量异议直报：一项战略决定落到系统上。把它撤销，看投诉者满意率和保持率少了什么。',
			en: 'This company opened a direct line for complaints part-way: a strategic decision put into a system. Revoke it and see what complaint satisfaction and retention lose.'
		}
	},
	'one-to-one': {
		preset: 'retailer',
		look: {
			zh: '点开散点图里的任意一位客户，再到“如果”里只为他一个人换一个做法：一对一就是从这里开始的。',
			en: 'Open any customer in the scatter and try another treatment for him alone under “what if”: one-to-one begins here.'
		}
	},
	'supply-chain': {
		preset: 'steel',
		look: {
			zh: '用户都是工厂，换一家供货要重新试料。移动“组织调整成本”，看链条上的相互适应值多少保持率。',
			en: 'The customers are factories and a new supplier means new trials. Move set-up cost and see what mutual adaptation along the chain is worth in retention.'
		}
	},
	'4R': {
		preset: 'logistics',
		look: {
			zh: '关联、反应、关系、回报各看一处：转换成本、服务速度、社会层次维系、客户资产。',
			en: 'Relevance, reaction, relationship, reward, one place each: switching costs, service speed, social programme, customer equity.'
		}
	},
	'relationship-types': {
		preset: 'logistics',
		look: {
			zh: '客户多而利润薄时，把“社会层次维系”一路加高，看利润从哪一点起下降：伙伴型不是对谁都划算。',
			en: 'With many customers and thin margins, keep raising the social programme and find where profit begins to fall: partnership does not pay with everybody.'
		}
	},
	'customer-kinds': {
		preset: 'exhibition',
		look: {
			zh: '看生命周期图：考察期多是新客户，稳定期多是忠诚客户；流失的在“一位客户的经历”的“最近离开的”名单里。',
			en: 'Read the lifecycle chart: exploration holds mostly new customers, stability mostly loyal ones; the lost ones are listed among the latest leavers beside one customer’s history.'
		}
	},
	'customer-value-definition': {
		preset: 'retailer',
		look: {
			zh: '把产品质量提高（客户得到的价值），看公司从客户得到的终身价值跟着变：一个价值，两面。',
			en: 'Raise product quality, the value for the customer, and watch the value to the company follow: two sides of one relationship.'
		}
	},
	'delivered-value': {
		preset: 'retailer',
		look: {
			zh: '提高质量和速度是加总价值，降低价格指数是减总成本；各试一次，比较满意指数。',
			en: 'Better quality and speed add to total value, a lower price index takes from total cost; try each and compare satisfaction.'
		}
	},
	'perception-of-value': {
		preset: 'retailer',
		look: {
			zh: '把价格指数上下各移 10，看同样的质量怎样因为价格而得到不同的满意。',
			en: 'Move the price index ten up and ten down: the same quality satisfies differently at another price.'
		}
	},
	'satisfaction-ratio': {
		preset: 'retailer',
		look: {
			zh: 'C = 感知 ÷ 期望。只动“广告承诺”（分母），再只动“产品质量”（分子），看满意指数朝哪边走。',
			en: 'C = perceived ÷ expected. Move only the promise (below the line), then only product quality (above it), and see which way satisfaction goes.'
		}
	},
	'csi-variables': {
		preset: 'retailer',
		look: {
			zh: '点开满意指数的“怎样算出”，再移动质量、价格、承诺：预期、感知质量、感知价值各从一个滑块进来。',
			en: 'Open how satisfaction is computed, then move quality, price and promise: expectation, perceived quality and perceived value each enter by one slider.'
		}
	},
	'csi-models': {
		preset: 'housing',
		look: {
			zh: '只看投诉：把反馈率从低移到高，满意与保持跟着变。这就是后来的模型把“投诉处理”接进来的原因。',
			en: 'Look at complaints only: move closing the loop from low to high, and satisfaction and retention follow. That is why later models connect complaint handling.'
		}
	},
	'csi-measures': {
		preset: 'housing',
		look: {
			zh: '比较三格：满意指数、投诉者满意率、年流失率。抱怨几乎都解决了，指标却不都好看。',
			en: 'Compare three figures: satisfaction index, complaint satisfaction, churn. Nearly every complaint is settled, and still not all of them look good.'
		}
	},
	'satisfaction-levels': {
		preset: 'retailer',
		look: {
			zh: '物质层次动“产品质量”，精神层次动“社会层次维系”：分别移动，看满意与忠诚各回应多少。',
			en: 'Move product quality for the material level and the social programme for the spiritual one; see how satisfaction and loyalty answer each.'
		}
	},
	'satisfaction-nature': {
		preset: 'retailer',
		look: {
			zh: '把“期望年升幅”移到最高：什么都没变差，满意指数却逐年下降，因为满意是相对的。',
			en: 'Set expectation drift to its maximum: nothing gets worse, yet satisfaction falls year by year, for satisfaction is relative.'
		}
	},
	'product-satisfaction': {
		preset: 'retailer',
		look: {
			zh: '只移动“产品质量”，看满意指数和因产品而流失的人数。',
			en: 'Move product quality alone and watch the satisfaction index and the churn caused by the product.'
		}
	},
	'service-satisfaction': {
		preset: 'housing',
		look: {
			zh: '只移动“服务速度”，看投诉者满意率。',
			en: 'Move service speed alone and watch complaint satisfaction.'
		}
	},
	'satisfaction-tracking': {
		preset: 'power',
		look: {
			zh: '在开放之前看满意指数：流失率没有报警，满意调查会。再看开放后最先走的是谁。',
			en: 'Read satisfaction before the opening: churn gives no alarm, a survey would. Then see who leaves first.'
		}
	},
	expectation: {
		preset: 'retailer',
		look: {
			zh: '把“广告承诺”提高：先来的客户多了，到第 24 个月满意与客户资产反而低了。',
			en: 'Raise the promise: more customers come at first, and by month 24 satisfaction and customer equity are lower.'
		}
	},
	'complaint-handling': {
		preset: 'housing',
		look: {
			zh: '投诉解决率已近 100 %。改动服务速度和投诉反馈率，看投诉者满意率：缺的是快和回音。',
			en: 'Nearly all complaints are settled. Move service speed and closing the loop and watch complaint satisfaction: what lacks is speed and word back.'
		}
	},
	'loyalty-definition': {
		preset: 'retailer',
		look: {
			zh: '散点图横轴是满意，纵轴是忠诚。点一位右上角的客户，看他来往了多久、花了多少：行为与情感一起看。',
			en: 'Satisfaction runs across the scatter, loyalty up. Open a customer at the top right and see how long he has stayed and what he spends: behaviour and feeling together.'
		}
	},
	'satisfaction-vs-loyalty': {
		preset: 'power',
		look: {
			zh: '开放前看散点图：不满意却留着的“人质”有多少？开放之后他们去了哪里？',
			en: 'In the scatter before the opening: how many hostages stay though dissatisfied? Where are they after it?'
		}
	},
	'loyalty-types': {
		preset: 'power',
		look: {
			zh: '这是垄断忠诚。把竞争强度从 0 移到 1，看忠诚剩下多少，再把“维系”加上去比较。',
			en: 'This is monopoly loyalty. Move competition from 0 to 1, see how much loyalty is left, then add retention effort and compare.'
		}
	},
	'mckinsey-loyalty': {
		preset: 'retailer',
		look: {
			zh: '减少“评估成本”，人们更常比较：看分析比较型的公司里，流失中“竞争者”一项怎样变。',
			en: 'Lower the evaluation cost, so that people compare more often, and watch the competitor’s part of churn.'
		}
	},
	'loyalty-judging': {
		preset: 'retailer',
		look: {
			zh: '点开几位客户，看来往了多久、每月花多少、对涨价和不满怎样反应：忠诚要从一个人的经历里判断。',
			en: 'Open a few customers and read how long they have stayed, what they spend, how they took a price rise or a disappointment: loyalty is judged from a history.'
		}
	},
	'loyalty-economics': {
		preset: 'logistics',
		look: {
			zh: '把获客投入减半，利润上升而客户资产下降；把同样的钱放到维系上再比。',
			en: 'Halve acquisition spend: profit rises and customer equity falls. Put the same money into retention and compare.'
		},
		clv: 'budget'
	},
	'loyalty-paths': {
		preset: 'exhibition',
		look: {
			zh: '满意、维系、转换成本是三条路：每条各走 20 步，看哪一条带来的年保持率最多。',
			en: 'Satisfaction, retention effort and switching costs are three paths: go 20 steps along each and compare annual retention.'
		}
	},
	'brand-loyalty': {
		preset: 'retailer',
		look: {
			zh: '移动“品牌损失成本”，看喜欢品牌的客户在竞争加强时多留下多少。',
			en: 'Move brand relationship loss cost and see how many more stay when competition grows.'
		}
	},
	'loyalty-causes-of-low': {
		preset: 'exhibition',
		look: {
			zh: '看“流失按原因”那张图：哪一种颜色最宽，就从哪里改起。',
			en: 'Read churn by cause: begin where the band is widest.'
		}
	},
	'switching-costs': {
		preset: 'retailer',
		look: {
			zh: '展开“转换成本”，八项逐一拉到最高再放回，看哪一项最能留住人。',
			en: 'Unfold switching costs, pull each of the eight to the top and back, and see which keeps most customers.'
		}
	},
	'switching-cost-types': {
		preset: 'retailer',
		look: {
			zh: '程序型、财务型、关系型各加 20，比较年保持率与满意指数：留住人的方式不同。',
			en: 'Add 20 to the procedural, the financial, the relational ones in turn, and compare annual retention and satisfaction: they hold people differently.'
		}
	},
	'lock-in-ethics': {
		preset: 'power',
		look: {
			zh: '不满意的人留着，是因为走不了。看第 36 个月屏障倒下时发生了什么。',
			en: 'The dissatisfied stay because they cannot go. See what happens when the barrier falls in month 36.'
		}
	},
	'clv-definition': {
		preset: 'retailer',
		look: {
			zh: '点开“客户终身价值”的“怎样算出”，再点一位客户，看他一生每月的利润怎样相加。',
			en: 'Open how CLV is computed, then open a customer and see the monthly profits of his life add up.'
		},
		clv: 'four-steps'
	},
	'clv-drivers': {
		preset: 'retailer',
		look: {
			zh: '分别把维系、毛利率、获客投入改动一小步，看终身价值各变多少。',
			en: 'Change retention effort, gross margin and acquisition spend by a little each and see how far lifetime value moves.'
		},
		clv: 'perpetuity'
	},
	'clv-components': {
		preset: 'logistics',
		look: {
			zh: '看终身价值分布：已经实现的和今后可期待的分别是多少，点开一位客户看两段。',
			en: 'Read the distribution of lifetime value; open a customer and see the part realised and the part still expected.'
		}
	},
	'clv-four-steps': {
		preset: 'retailer',
		look: {
			zh: '把折现率从低移到高，终身价值就小了：四步里的第三步。',
			en: 'Move the discount rate from low to high and lifetime value shrinks: the third of the four steps.'
		},
		clv: 'four-steps'
	},
	'clv-methods': {
		preset: 'retailer',
		look: {
			zh: '打开一位客户，看他一生的事件：事件预测法从这里来，DWYER 法只要保持率。',
			en: 'Open a customer and read the events of his life: event forecasting starts here, Dwyer’s methods need only retention.'
		},
		clv: 'dwyer'
	},
	'clv-use': {
		preset: 'logistics',
		look: {
			zh: '用终身价值的排名决定谁值得维系：看前 20 % 占了多少，再决定钱给谁。',
			en: 'Let the ranking by lifetime value say whom to keep: see what the top 20 % hold, then decide who gets the money.'
		},
		clv: 'budget'
	},
	pareto: {
		preset: 'logistics',
		look: {
			zh: '看终身价值分布的标题：前 20 % 的客户占多少？和 80/20 比一比。',
			en: 'Read the title of the value distribution: what do the top 20 % hold? Compare it with 80/20.'
		},
		clv: 'concentration'
	},
	'customer-tiers': {
		preset: 'steel',
		look: {
			zh: '课程里这家企业把用户分四级。看终身价值分布里前 20 % 和其余相差多远：分级的依据就在这里；再看只提高“社会层次维系”时客户资产怎样变。',
			en: 'In the course this maker has four tiers of customers. See in the distribution of lifetime value how far the top 20 % stand from the rest, which is what tiers rest on; then raise the social programme alone and watch customer equity.'
		},
		clv: 'concentration'
	},
	'lifecycle-definition': {
		preset: 'retailer',
		look: {
			zh: '看生命周期图从左到右：同一批客户怎样由考察走到稳定，又有多少退化。',
			en: 'Read the lifecycle chart from left to right: how the same customers pass from exploration to stability, and how many decline.'
		}
	},
	'lifecycle-stages': {
		preset: 'retailer',
		look: {
			zh: '四种颜色就是四期。点开一位客户，看他哪个月进入哪一期、交易量怎样变。',
			en: 'The four colours are the four stages. Open a customer and see in which month he entered each, and how his volume changed.'
		}
	},
	'lifecycle-strategies': {
		preset: 'exhibition',
		look: {
			zh: '先在第 1 个月提高维系，再改为第 24 个月才提高，比较：同一做法，放在不同阶段，结果不同。',
			en: 'Raise retention effort in month 1, then only in month 24, and compare: the same measure at another stage gives another result.'
		}
	},
	'retention-strategies': {
		preset: 'exhibition',
		look: {
			zh: '财务、社会、结构三种维系各加 20，比较客户资产，再看花了多少钱。',
			en: 'Add 20 to the financial, social and structural programme in turn, compare customer equity, and look at the cost.'
		}
	},
	'retention-levels': {
		preset: 'logistics',
		look: {
			zh: '三个层次各移一次：财务层次见效快，社会与结构层次更难被人仿效。看竞争加强后谁留得住。',
			en: 'Move each of the three levels once, then raise competition, and see which of them still holds customers.'
		}
	},
	'churn-causes': {
		preset: 'exhibition',
		look: {
			zh: '看“流失按原因”。点一位离开的客户，读他“为什么离开”：每个原因占多少都列着。',
			en: 'Read churn by cause. Open a customer who left and read why: each reason’s part is listed.'
		}
	},
	'churn-types': {
		preset: 'retailer',
		look: {
			zh: '把“自然流失率”归零，看剩下的流失：哪些能避免，哪些避免不了。',
			en: 'Set natural exit to zero and see the churn that is left: what can be avoided and what cannot.'
		}
	},
	'winback-judgement': {
		preset: 'retailer',
		look: {
			zh: '打开“挽救优惠”，看回来的是哪些人：因价格走的与因服务走的，不一样容易。',
			en: 'Switch on the win-back offer and see who returns: those who left for price and those who left for service do not come back alike.'
		},
		clv: 'win-back'
	},
	'winback-ceiling': {
		preset: 'retailer',
		look: {
			zh: '把“挽救优惠”一路加高，看客户资产从哪里起下降：那就是上限。',
			en: 'Keep raising the win-back offer and find where customer equity begins to fall: that is the ceiling.'
		},
		clv: 'win-back'
	},
	'early-warning': {
		preset: 'steel',
		look: {
			zh: '在散点图左下角找快要离开的客户：满意低，忠诚也低。点开看他的轨迹，问自己哪个月就该打电话。',
			en: 'Find the customers about to go at the lower left of the scatter: low satisfaction, low loyalty. Open one and ask in which month you should have called.'
		}
	},
	'crm-functions': {
		preset: 'housing',
		look: {
			zh: '投诉、回访、客户档案都在这里：移动“投诉反馈率”，看这一项功能值多少。',
			en: 'Complaints, calls back and customer records are all here: move closing the loop and see what that one function is worth.'
		}
	},
	'crm-types': {
		preset: 'retailer',
		look: {
			zh: '滑块是操作型，图表是分析型，和客户的每次往来是协作型。动一个滑块，看另两面怎样跟上。',
			en: 'Sliders are operational, charts analytical, each contact with a customer collaborative. Move a slider and watch the other two.'
		}
	},
	sfa: {
		preset: 'steel',
		look: {
			zh: '提高“结构层次维系”，像给销售一套共享的客户资料，看重点用户的保持率。',
			en: 'Raise the structural programme, as shared customer records do for sales, and watch annual retention.'
		}
	},
	'marketing-automation': {
		preset: 'retailer',
		look: {
			zh: '提高“获客投入”，看新客户一开始的增长和后来的回落：活动要算到客户资产为止。',
			en: 'Raise acquisition spend and see new customers rise and fall off: a campaign is to be reckoned up to customer equity.'
		}
	},
	'service-automation': {
		preset: 'housing',
		look: {
			zh: '提高“服务速度”，看投诉者满意率怎样变：自动化的好处先从快开始。',
			en: 'Raise service speed and watch complaint satisfaction: what automation brings begins with speed.'
		}
	},
	'contact-center': {
		preset: 'power',
		look: {
			zh: '提高“服务速度”和“投诉反馈率”：一次解决、再告知结果，看开放后多留下多少人。',
			en: 'Raise service speed and closing the loop – one contact, then word back – and see how many more stay after the opening.'
		}
	},
	'role-questions': {
		preset: 'logistics',
		look: {
			zh: '销售问谁值得跑，营销问谁会回应，服务问谁要走：三个答案都在散点图和价值分布里。',
			en: 'Sales asks who is worth a visit, marketing who will respond, service who is leaving: scatter and value distribution answer all three.'
		}
	},
	'customer-data': {
		preset: 'retailer',
		look: {
			zh: '点开一位客户：他的特征、每月往来、离开的原因，就是一份完整的客户数据。',
			en: 'Open a customer: traits, monthly dealings and the reason for leaving are a complete record.'
		}
	},
	implementation: {
		preset: 'steel',
		look: {
			zh: '质量异议直报在第 24 个月上线，是服务速度和投诉反馈率两项决策。只留一项，或都提前，看结果差多少：系统要和做法配套。',
			en: 'The direct line for complaints goes live in month 24, by two decisions: service speed and closing the loop. Keep only one, or bring both forward, and see the difference: a system needs the practice that goes with it.'
		}
	},
	'data-warehouse': {
		preset: 'retailer',
		look: {
			zh: '点开任意一位客户的一生：散在各月的记录接到了同一个人名下，这正是数据仓库要做的事。',
			en: 'Open the life of any customer: records of many months joined under one person, which is what a warehouse is for.'
		}
	},
	'bi-architecture': {
		preset: 'retailer',
		look: {
			zh: '从一次次往来，到客户清单，到图表，再到头条数字：一层一层往上看，正是商业智能的架构。',
			en: 'From single dealings to the list of customers, to charts, to headline figures: read upwards and you have the architecture of business intelligence.'
		}
	},
	'case-power': {
		preset: 'power',
		look: {
			zh: '打开这家公司，看市场开放前后，再在开放之前加上社会层次维系和服务速度。',
			en: 'Open this company, compare before and after the opening, then add the social programme and service speed before it.'
		}
	},
	'case-logistics': {
		preset: 'logistics',
		look: {
			zh: '先看前 20 % 的客户占多少，再把获客投入减半，读利润和客户资产。',
			en: 'See what the top 20 % hold, then halve acquisition spend and read profit and customer equity.'
		}
	},
	'case-steel': {
		preset: 'steel',
		look: {
			zh: '读质量异议直报开通前后的投诉者满意率，再撤销它比较。',
			en: 'Read complaint satisfaction before and after the direct line for complaints, then revoke it and compare.'
		}
	},
	'case-housing': {
		preset: 'housing',
		look: {
			zh: '先把投诉解决率推到顶，再换成提高速度和反馈率，比较投诉者满意率。',
			en: 'Push complaints resolved to the top, then raise speed and closing the loop instead, and compare complaint satisfaction.'
		}
	},
	'case-exhibition': {
		preset: 'exhibition',
		look: {
			zh: '先试展后回访（反馈率与社会层次维系），再试获客加倍，比较第 60 个月的客户资产。',
			en: 'Try calling back after the fair (closing the loop and social programme), then doubled acquisition, and compare customer equity in month 60.'
		}
	},
	'case-retailer': {
		preset: 'retailer',
		look: {
			zh: '维系、满意、转换成本各移一次，看终身价值、生命周期和流失怎样回应。',
			en: 'Move retention effort, satisfaction and switching costs once each and see how value, lifecycle and churn answer.'
		}
	}
};
