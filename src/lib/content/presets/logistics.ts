import type { PresetStory } from '$lib/domain/preset';

export const logisticsStory: PresetStory = {
	story: {
		zh: '一家物流企业：少数重点客户带来大部分价值，小客户很少有人过问；招来一位新客户，要花留住一位老客户的好几倍。先看前 20 % 的客户占了多少收入和终身价值；再把获客投入减半：利润上升，客户资产却下降，为什么？然后把社会层次维系提高到 45，看能不能两样都好。',
		en: 'A logistics company: a few key customers bring most of the value and small ones are hardly looked after; winning a customer costs several times as much as keeping one. First see how much of revenue and lifetime value the top 20 % hold; then halve acquisition spend: profit rises and customer equity falls – why? After that raise the social programme to 45 and see whether both can be had.'
	},
	source: {
		zh: '课程资料中一篇物流企业论文有两组数字，都没有注明出处。一、赢得一位新客户的成本约为留住一位老客户的 6～8 倍（幻灯片说 5 倍）：模型据此校准，按“每位新客户的获客成本 ÷ 每位客户一年的维系成本”计算，以一年为期是我们的约定。二、重点客户约占 5 %、贡献价值的 80 %，普通客户 15 % 贡献 15 %，其余小客户贡献 5 %：模型达不到，因为客户消费额的差异不是滑块，前 20 % 的客户占收入的六到八成，不到论文所说的 95 %。小客户受忽视、沟通渠道落后、缺少个性化方案也出自该论文，没有数字。其余是我们的假设。',
		en: 'A paper on logistics companies among the course texts has two sets of figures, both without a source. First, winning a new customer costs about 6 to 8 times keeping an old one (the slides say 5 times): the model is calibrated to this, counted as acquisition cost per new customer ÷ retention cost per customer and year; the year is our convention. Second, key customers are about 5 % and contribute 80 % of value, ordinary customers 15 % and 15 %, the remaining small customers 5 %: the model cannot reach this, since differences in spend are not a lever; its top 20 % hold six to eight tenths of revenue, not the 95 % of the paper. That small customers are neglected, channels outdated and individual solutions lacking is also from the paper, without figures. All else is our assumption.'
	}
};
