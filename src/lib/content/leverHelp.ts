import type { LeverName } from '$lib/domain/levers';
import type { Localized } from '$lib/domain/locale';

/** What each lever does in the company, in a sentence or two. */
export const LEVER_HELP: Readonly<Record<LeverName, Localized>> = {
	retentionEffort: {
		zh: '三个层次的维系投入一起调。',
		en: 'Moves the three levels of retention programme together.'
	},
	satisfaction: {
		zh: '交付的产品、服务和投诉处理一起调；承诺不变。',
		en: 'Moves product, service and complaint handling together; the promise stays.'
	},
	switchingCosts: { zh: '八种转换成本一起调。', en: 'Moves the eight switching costs together.' },
	financialProgramme: {
		zh: '财务利益：积分、折扣、返利。见效快，也最容易被对手模仿。',
		en: 'Financial benefits: points, discounts, rebates. Quick to work and the easiest for a rival to copy.'
	},
	socialProgramme: {
		zh: '社会利益：认识客户、个性化关怀、团体活动。增进信任，较难模仿。',
		en: 'Social benefits: knowing the customer, personal care, group activities. They build trust and are harder to copy.'
	},
	structuralProgramme: {
		zh: '结构性联系：系统对接、专属服务、共同计划。最贵、最慢，也最难模仿。',
		en: 'Structural ties: linked systems, dedicated service, joint plans. The dearest, the slowest and the hardest to copy.'
	},
	winbackOffer: {
		zh: '给每位值得挽救的流失客户的优惠，以平均月消费额的倍数计。',
		en: 'What each lost customer worth winning back is offered, in months of average spend.'
	},
	productQuality: {
		zh: '交付的产品有多好；质量越高，成本上升得越快。',
		en: 'How good the product delivered is; cost rises ever faster with quality.'
	},
	serviceSpeed: { zh: '服务与投诉处理有多快。', en: 'How fast service is given and complaints are handled.' },
	complaintResolution: {
		zh: '投诉得到解决的比例；解决了不等于投诉者满意。',
		en: 'Share of complaints that are settled; settled does not mean that the complainant is satisfied.'
	},
	closingTheLoop: {
		zh: '投诉者得到反馈（被告知处理结果、被回访）的比例。',
		en: 'Share of complainants who hear back: who are told the result and called again.'
	},
	promise: {
		zh: '广告承诺的水平：带来新客户，也抬高期望；兑现了增进信任，落空了损害信任。满意滑块不带动它。',
		en: 'What advertising promises: it brings new customers and raises expectations; kept, it builds trust, broken, it costs trust. The satisfaction slider does not move it.'
	},
	economicRisk: { zh: '换一家可能吃亏的风险。', en: 'The risk of faring worse elsewhere.' },
	evaluation: {
		zh: '寻找、比较别家所花的时间和精力。',
		en: 'Time and effort to find and compare others.'
	},
	learning: {
		zh: '学会使用别家的产品、适应别家的做法所花的力气；随来往时间增长。',
		en: 'The effort of learning another company’s product and its ways; grows with tenure.'
	},
	setUp: {
		zh: '与新的一家建立关系、为此调整自身组织和流程的代价。',
		en: 'Starting a relationship elsewhere and rearranging one’s own organisation for it.'
	},
	benefitLoss: {
		zh: '离开就失去的积分、折扣和等级；随来往时间增长。',
		en: 'Points, discounts and status forfeited on leaving; grow with tenure.'
	},
	monetaryLoss: {
		zh: '离开或换一家时的一次性支出：违约金、押金、入网费等。',
		en: 'One-off payments on leaving or joining elsewhere: penalties, deposits, joining fees.'
	},
	personalRelationshipLoss: {
		zh: '失去与熟悉的人的关系；随信任增长。',
		en: 'Losing the ties with people one knows; grows with trust.'
	},
	brandRelationshipLoss: {
		zh: '失去与所认同品牌的关系；随品牌忠诚增长。',
		en: 'Losing the tie with a brand one identifies with; grows with brand loyalty.'
	},
	monthlySpend: {
		zh: '价格指数为 100 时，稳定期客户平均每月的消费额。',
		en: 'What an average stable customer spends a month at price index 100.'
	},
	price: {
		zh: '100 = 与竞争者同价；高于 100 = 比竞争者贵。',
		en: '100 = the same price as competitors; above 100 = dearer than they are.'
	},
	grossMargin: {
		zh: '价格指数为 100 时，收入扣除商品成本后所剩的比例。',
		en: 'Share of revenue left after the cost of goods, at price index 100.'
	},
	acquisitionSpend: {
		zh: '每月花在每位潜在客户身上的钱，占平均月消费额的百分比。',
		en: 'Spent per prospect and month, as a percentage of average monthly spend.'
	},
	acquisitionCeiling: {
		zh: '投入再多，每月也只有这一比例的潜在客户会加入。',
		en: 'However much is spent, no larger share of prospects joins in a month.'
	},
	wordOfMouth: {
		zh: '满意者推荐、不满者劝阻的影响力。',
		en: 'How strongly the satisfied recommend and the dissatisfied warn.'
	},
	initialShare: {
		zh: '第 0 月已是客户的人占整个市场的比例；其余为潜在客户。',
		en: 'Share of the market that is already a customer in month 0; the others are prospects.'
	},
	initialTenure: {
		zh: '期初客户平均已来往多少个月。',
		en: 'How many months the customers of month 0 have been with the company, on average.'
	},
	competition: {
		zh: '0 = 垄断，无处可去；1 = 完全开放的竞争。',
		en: '0 = monopoly, nowhere to go; 1 = fully open competition.'
	},
	naturalExit: {
		zh: '搬迁、歇业、不再需要：与企业所为无关的离开。',
		en: 'Moving away, closing down, no more need: leaving whatever the company does.'
	},
	expectationDrift: {
		zh: '市场每年把客户的期望抬高几点。',
		en: 'Points a year by which the market raises what customers expect.'
	},
	churnAlpha: {
		zh: '客户起初（经历起作用之前）的年流失倾向服从 Beta(α, β)：平均数不变时，α、β 越小，客户之间差异越大。',
		en: 'The yearly churn propensity that customers start with, before experience acts, is Beta(α, β): for the same mean, the smaller both are, the more customers differ.'
	},
	churnBeta: {
		zh: '客户起初（经历起作用之前）的年流失倾向服从 Beta(α, β)：平均数为 α ÷ (α + β)。',
		en: 'The yearly churn propensity that customers start with, before experience acts, is Beta(α, β): its mean is α ÷ (α + β).'
	},
	individualChange: {
		zh: '1 = 经历会改变去留；0 = 人人不变，只剩筛选：易走的先走，留下的自然更稳。',
		en: '1 = what customers live through changes whether they stay; 0 = nobody changes and only sorting remains: those prone to leave go first.'
	},
	discountRate: {
		zh: '把将来的钱折算成现值所用的年利率。',
		en: 'Yearly rate at which later money is turned into present value.'
	}
};
