import type { PresetStory } from '$lib/domain/preset';

export const retailerStory: PresetStory = {
	story: {
		zh: '一家综合零售商：没有合同，顾客随时可以去别家，满意的人也未必再来。先把维系、满意、转换成本三个滑块各移动一次，看客户终身价值、生命周期和流失怎样回应；再想一想，同样一笔钱花在哪里最值。',
		en: 'A general retailer: there are no contracts, customers can shop elsewhere any day, and even the satisfied need not return. First move each of the three sliders – retention effort, satisfaction, switching costs – once and watch lifetime value, lifecycle and churn answer; then ask where the same money does most.'
	},
	source: {
		zh: '课程资料没有任何一家零售商的数字，只有几条没有注明出处、彼此也不一致的通则：幻灯片说争取一位新顾客的成本是维系一位满意老顾客的 5 倍，物流企业论文说 6～8 倍；80/20 法则之外，幻灯片又引用 80/20/30（前 20 % 的顾客创造 80 % 的利润，其中一半耗在最差的 30 % 身上）。这家公司不按这些数字设定。客户流失倾向的差异（α = 0.668，β = 3.806）取自 Fader 与 Hardie（2007）论文的 High End 留存表，不是课程资料。其余都是我们的假设，以模型应当重现的已发表结果校准。',
		en: 'The course texts have no figures for any retailer, only rules of thumb, without a source and not in agreement: the slides put the cost of winning a new customer at 5 times that of keeping a satisfied one, the paper on logistics companies at 6 to 8 times; beside the 80/20 rule the slides quote 80/20/30 (the top 20 % of customers make 80 % of profit, half of which is lost on the worst 30 %). This company is not set by them. How much customers differ in their propensity to leave (α = 0.668, β = 3.806) comes from the High End retention table in Fader and Hardie (2007), not from the course. All else is our assumption, calibrated against the published results that the model has to reproduce.'
	}
};
