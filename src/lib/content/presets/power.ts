import type { PresetStory } from '$lib/domain/preset';
import { OPEN, OPENING } from '$lib/domain/presets/power';

export const powerStory: PresetStory = {
	story: {
		zh: `一家独家经营的供电企业：客户别无选择，是课程所说的垄断忠诚；他们并不满意，却几乎没有人离开。第 ${OPENING} 个月市场开放。先看开放前后的流失，以及最先走的是些什么人；再在开放之前推行客户经理制（提高社会层次维系）、加快服务，看能多留住多少人。`,
		en: `A power utility without rivals: its customers have no choice – the course calls it monopoly loyalty – and hardly any of them leave, though they are not satisfied. In month ${OPENING} the market opens. First look at churn before and after, and at who goes first; then, before the opening, bring in customer managers (a stronger social programme) and faster service, and see how many more stay.`
	},
	source: {
		zh: `课程资料没有供电企业的任何数字，有的只是情形：复习指导的一道单选题把客户对供电公司的忠诚归为垄断忠诚；一篇谈电力企业的论文说，这类企业只重生产经营而忽视客户关系，服务热线人员流动大、素质参差不齐，营业厅处理问题效率低，主张实行客户经理制，并说垄断模式正在改变。以下全是我们的假设：满意指数约 40、开放前每年留住 90 % 以上（“人质”型客户的样子来自 Jones 与 Sasser，1995，数值是我们定的），第 ${OPENING} 个月开放、竞争强度由 0 升到 ${OPEN}，以及一切价格、成本和转换成本。`,
		en: `The course texts have no figures for a power utility, only the situation: a multiple-choice question in the revision guide classes customers’ loyalty to their power company as monopoly loyalty; a paper on power companies says that they look to production and neglect customer relations, that hotline staff change often and vary in skill, that service halls settle problems slowly, argues for a system of customer managers, and says that the monopoly is giving way. All of the following is our assumption: a satisfaction index of about 40 and at least 90 % kept each year before the opening (the picture of the hostage is that of Jones and Sasser, 1995; the values are ours), the opening in month ${OPENING} with competition rising from 0 to ${OPEN}, and every price, cost and switching cost.`
	}
};
