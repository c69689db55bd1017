import type { PresetStory } from '$lib/domain/preset';

export const exhibitionStory: PresetStory = {
	story: {
		zh: '一家展览主办方，客户是参展商：每年约有四分之一不再来，招展像往漏桶里倒水；展会一散就没有人再联系参展商，提了意见也少有反馈。先试展后回访（提高投诉反馈率和社会层次维系），再试把获客投入加倍：到第 60 个月，哪一种更能提高客户资产？',
		en: 'An exhibition organiser; its customers are exhibitors. About a quarter of them are lost every year, and recruiting is like filling a leaking bucket; once a fair closes nobody calls, and those who complain seldom hear back. First try calling after the fair (close the loop, strengthen the social programme), then try doubling acquisition spend: which has added more customer equity by month 60?'
	},
	source: {
		zh: '“每年 25 % 的客户流失”出自课程资料中一篇学生的会展客户关系管理实践报告。它说的是我国会展业整体，没有注明来源、年份和算法；我们当作一家公司每年的流失率来用。报告还说，展会结束后应主动与客户沟通、取得反馈，不少企业因缺少客户关怀而流失很多客户，之后不得不花高价重新招揽，满意的老客户带来的价值远高于新客户，这些都没有数字。其余（消费额、毛利、获客投入、各项维系与服务水平等）是我们的假设，校准到每年流失约 25 %。',
		en: 'The quarter of customers lost each year comes from a student’s practice report on customer relations of exhibitions among the course texts. It speaks of the country’s exhibition trade as a whole and gives neither source, year nor way of counting; we use it as one company’s yearly churn. The report also says that organisers should approach customers after the fair and gather their comments, that many firms lose customers for want of care and then pay dearly to recruit others, and that satisfied old customers are worth far more than new ones; it gives no figures for these. All else (spend, margin, acquisition spend, levels of programmes and service) is our assumption, calibrated to a loss of about 25 % a year.'
	}
};
