import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'base'>, TemplateWords>> = {
	'tpl-sbg-base': {
		given: {
			zh: '客户每年离开的可能因人而异，服从 Beta(α, β)，α = {alpha}，β = {beta}，各人自己的可能始终不变（sBG 模型）。一家公司现有两组客户，都将决定下一次续约：{groups}。来往 n 年的客户即将第 n 次续约。',
			en: 'Customers’ yearly chance of leaving differs as Beta(α, β) with α = {alpha} and β = {beta}, and never changes for any one of them (sBG model). A company has two groups of customers, all about to decide on the next renewal: {groups}. Who has stayed n years is about to make the n-th renewal.'
		},
		ask: {
			zh: '全部客户下一次的续约率是多少？',
			en: 'What share of the whole base will renew?'
		},
		blank: {
			zh: '全部客户下一次的续约率为 ____。',
			en: 'The share of the whole base that will renew is ____.'
		},
		steps: {
			newer: { zh: '第一组的续约率', en: 'Renewal rate of group 1' },
			older: { zh: '第二组的续约率', en: 'Renewal rate of group 2' },
			base: { zh: '按人数加权', en: 'Weighted by numbers' }
		},
		mistakes: {
			asNewcomers: {
				zh: '把所有人都当成了新客户。留下来的人更稳，续约率更高。',
				en: 'Everybody was taken for a newcomer. Those who have stayed are steadier and renew more.'
			},
			asOld: {
				zh: '只用了老客户的续约率。',
				en: 'Only the renewal rate of the older group was used.'
			},
			plainMean: {
				zh: '两组的续约率简单平均了，没有按人数加权。',
				en: 'The plain mean of the two rates was taken, whatever their numbers.'
			},
			nextYear: {
				zh: '年份差了一年：来往 n 年的客户用第 n 年的续约率。',
				en: 'One year off: who has stayed n years renews at the rate of year n.'
			},
			churnTaken: { zh: '这是不续约的比例。', en: 'That is the share who will not renew.' }
		},
		rule: {
			zh: '各组的续约率 =（β + n − 1）÷（α + β + n − 1），按人数加权才是整个客户群的续约率；它随新老客户的比例变化。',
			en: 'Each group renews at (β + n − 1) ÷ (α + β + n − 1); the base renews at their mean weighted by numbers, which changes with the mix of new and old.'
		},
		items: { groups: { zh: '已来往 {stayed}的 {many}', en: '{many} who have stayed {stayed}' } }
	}
};
