import type { PresetStory } from '$lib/domain/preset';

export const housingStory: PresetStory = {
	story: {
		zh: '一家住宅开发商，客户是业主：投诉几乎件件解决，满意的投诉者却只有一半多。先把投诉解决率推到 100 %，几乎看不到变化；再提高服务速度和投诉反馈率，看投诉者满意率能到多少。',
		en: 'A developer of homes; its customers are the owners. Nearly every complaint is settled, yet little more than half of the complainants are satisfied. First push complaints resolved to 100 % and see almost nothing happen; then raise service speed and close the loop, and see how far satisfaction among complainants goes.'
	},
	source: {
		zh: '数字出自课程资料中一篇学生实践报告对一家开发商的转述，都是第二手。用于模型的：物业公司 2001 年对七个楼盘业主的调查，有效投诉 489 起，解决落实 487 起（另两起以退房了结，报告因此又说“全部解决”，我们取 487 ÷ 489 = 99.6 %）；业主对投诉处理的满意度为 55.3 %，不满意主要因为解决不及时、没有反馈。报告没有说 55.3 % 是满意者的比例还是平均得分，我们当作比例。只供讨论、不进入模型的：业主反映的 207 项服务问题每一项都有两人以上提到（同一调查）；36 % 以上的客户有该公司两套房，约 34 % 的客户为投资而买；79.2 % 的业主因奔波于各部门而不满（市住宅主管部门 2002 年的调查，不单指这一家）；88.3 % 希望参与房屋设计（销售代理商 2003 年的调查）。其余是我们的假设；“月消费额”指物业、维修、车位和再次购房摊到每月的支出，金额只宜作比较。',
		en: 'The figures come from a student’s practice report among the course texts that retells one developer’s, so all are second-hand. Used in the model: in a survey of owners in seven developments (2001, by the property manager) there were 489 valid complaints, 487 of them settled (the other two ended with the home being returned, so that the report also says “all settled”; we take 487 ÷ 489 = 99.6 %); satisfaction with complaint handling was 55.3 %, mainly because it was slow and owners did not hear back. The report does not say whether 55.3 % is a share of the satisfied or a mean score; we take it as a share. For discussion only, not in the model: each of the 207 service problems named by owners was named by at least two (same survey); over 36 % of customers own two of its homes and about 34 % bought to invest; 79.2 % of owners were dissatisfied at being sent from department to department (survey by the city’s housing authority, 2002, not of this developer alone); 88.3 % want a say in the design (survey by a sales agent, 2003). All else is our assumption; “monthly spend” stands for management fees, repairs, parking and buying again, spread over the months, so that money should only be compared.'
	}
};
