import type { PresetStory } from '$lib/domain/preset';
import { FAST_LANE } from '$lib/domain/presets/steel';

export const steelStory: PresetStory = {
	story: {
		zh: `一家钢铁企业，用户都是工厂，分战略、重点、一般、潜在四级：换一家供货要重新试料、调整工艺，用户不轻易走，但质量异议要层层上报才有答复。第 ${FAST_LANE} 个月开通质量异议直报。先看投诉者满意率和保持率何时、怎样变化；再撤销这两项决策，只提高投诉解决率，比较结果。`,
		en: `A steel maker; its customers are factories in four tiers: strategic, key, ordinary and potential. Changing supplier means new trials and new settings, so they do not leave lightly, but an objection to quality climbs many desks before it is answered. In month ${FAST_LANE} a fast lane for objections opens. First see when and how satisfaction among complainants and retention change; then take both decisions back, raise only complaints resolved, and compare.`
	},
	source: {
		zh: `课程资料中一篇介绍某钢铁企业的文章没有任何经营数字，只有做法：用户分战略、重点、一般、潜在四级并动态调整，为关键客户建立由技术、生产、财务等组成的服务团队，质量异议直报、网上初步诊断并分级管理，黄、橙、红三级预警，与战略用户结盟、共同研发，每年按品种召开一次最终用户座谈会。以下是我们的假设：直报始于第 ${FAST_LANE} 个月，效果为服务速度由 40 升到 80、投诉反馈率由 25 % 升到 85 %；换供货商的代价；全部价格和成本（月消费额受上限所限，金额只宜作比较）。模型中没有分级的滑块，各级之分由客户消费额的差异体现。`,
		en: `A text about a steel maker among the course texts has no business figures, only practices: customers in four tiers (strategic, key, ordinary, potential) that are reviewed regularly, service teams from technology, production, finance and others for key customers, objections to quality reported directly, first diagnosed online and handled by grade, warnings in yellow, orange and red, alliances and joint development with strategic customers, and a yearly meeting with final users for each product. The following is our assumption: the fast lane opens in month ${FAST_LANE} and takes service speed from 40 to 80 and closing the loop from 25 % to 85 %; what changing supplier costs; every price and cost (monthly spend has an upper limit here, so that money should only be compared). There is no lever for tiers; they show in how much customers’ spend differs.`
	}
};
