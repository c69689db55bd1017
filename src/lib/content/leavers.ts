import type { Localized } from '$lib/domain/locale';
import type { Cause } from '$lib/domain/typology';

/** Something that a customer says, with what it shows and what to do about it. */
export interface Said<Id extends string> {
	readonly id: Id;
	readonly says: Localized;
	readonly remedy: Localized;
}

/** A letter for each cause of leaving. */
export const FAREWELLS: readonly Said<Cause>[] = [
	{
		id: 'neglect',
		says: {
			zh: '大客户有专人问候，我们小店三年没有接到过一个电话。',
			en: 'Large customers have somebody to ask after them; our small shop has not had a call in three years.'
		},
		remedy: {
			zh: '给中小客户也排定联络：分级服务可以，不闻不问不行。',
			en: 'Put calls to small customers on the calendar too: service may differ by tier, silence may not.'
		}
	},
	{
		id: 'product',
		says: {
			zh: '机器每个月要停两回，报修总要等一个星期。',
			en: 'The machine stops twice a month, and repair takes a week each time.'
		},
		remedy: {
			zh: '改质量、加快服务；先把最常坏的一处修好。',
			en: 'Better quality and faster service; mend what breaks most often first.'
		}
	},
	{
		id: 'staff',
		says: {
			zh: '一直替我们办事的王经理跳槽了，我们跟着他走。',
			en: 'Our account manager has changed firms, and we go with him.'
		},
		remedy: {
			zh: '让客户认识两个以上的人，客户资料留在系统里；也要留住员工。',
			en: 'Let customers know more than one person, keep what is known in the system, and keep your staff.'
		}
	},
	{
		id: 'integrity',
		says: {
			zh: '说好七天到货，每次都是二十天，你们的话我不信了。',
			en: 'Seven days were promised and it took twenty every time; I no longer believe you.'
		},
		remedy: {
			zh: '少承诺、多兑现；已经失信的，先认错再补偿。',
			en: 'Promise less and keep more; where a promise was broken, own up first and make good after.'
		}
	},
	{
		id: 'competitor',
		says: {
			zh: '你们并没有错，只是对面那家的功能我们用得上，你们没有。',
			en: 'You did nothing wrong; the firm across the road has a function that we can use, and you have not.'
		},
		remedy: {
			zh: '做出差异，深化合作，让离开有所失。',
			en: 'Be different and work together more closely, so that something is lost by leaving.'
		}
	},
	{
		id: 'price',
		says: {
			zh: '同样的东西，上个月你们比别家贵了两成。',
			en: 'For the very same thing you were a fifth dearer than others last month.'
		},
		remedy: {
			zh: '查价差是否属实；属实就调价或让多出的价值看得见。',
			en: 'Check whether the difference is real; if so, change the price or make what is paid for visible.'
		}
	},
	{
		id: 'image',
		says: {
			zh: '新闻里说你们偷排污水，我们不想再与这个牌子连在一起。',
			en: 'The news says that you let waste into the river; we do not want to be linked with that name.'
		},
		remedy: {
			zh: '先纠正事实，再公开说明；形象靠行为修复，不靠广告。',
			en: 'Put the matter right, then explain it in public; a name is mended by deeds, not by advertising.'
		}
	},
	{
		id: 'natural',
		says: {
			zh: '我们搬到外省去了，谢谢这些年的照顾。',
			en: 'We have moved to another province; thank you for all these years.'
		},
		remedy: {
			zh: '留不住，也不必花钱留；好好道别，请他推荐接手的人。',
			en: 'He cannot be kept and no money should be spent on it; say farewell well, and ask whom he would recommend you to.'
		}
	}
];

export const ATTITUDE_IDS = [
	'emotive',
	'inertial',
	'deliberative',
	'lifestyle',
	'reconsidering',
	'dissatisfied'
] as const;
/** Coyles & Gokey's three who stay and three who slip; who stays and who slips by comparing are two attitudes. */
export type Attitude = (typeof ATTITUDE_IDS)[number];

/** A remark for each attitude. */
export const REMARKS: readonly Said<Attitude>[] = [
	{
		id: 'reconsidering',
		says: {
			zh: '我重新算了一遍，这类东西现在一半改在别家买。',
			en: 'I did the sums again, and now I buy half of it elsewhere.'
		},
		remedy: {
			zh: '下滑的分析比较型：弄清他比的是什么，在那一项上给出理由。',
			en: 'Slipping by comparing: find out what he compares and give him a reason on that point.'
		}
	},
	{
		id: 'emotive',
		says: {
			zh: '我从不去看别家，认定这个牌子最合适。',
			en: 'I never look elsewhere; this brand is simply the right one for me.'
		},
		remedy: {
			zh: '留下的情感型：不要用折扣打扰，用特别的款待与认可回报。',
			en: 'Stays by emotion: do not bother him with discounts, repay him with recognition and something special.'
		}
	},
	{
		id: 'lifestyle',
		says: {
			zh: '有了孩子，酒吧去得少了，店还是好店。',
			en: 'With the baby we go to the bar less; it is still a good bar.'
		},
		remedy: {
			zh: '下滑的生活方式改变型：拿出适合新生活的产品，否则体面地让他少来。',
			en: 'Slips as life has changed: offer what fits the new life, or let him come less with good grace.'
		}
	},
	{
		id: 'deliberative',
		says: {
			zh: '每年都会比一次，比到现在还是你们划算。',
			en: 'I compare every year, and so far you are the best value.'
		},
		remedy: {
			zh: '留下的分析比较型：让优势看得见，免得下一次比输。',
			en: 'Stays by comparing: keep the advantage visible, so that the next comparison is won too.'
		}
	},
	{
		id: 'dissatisfied',
		says: {
			zh: '账单错了两回没有人管，我先把大头转走了。',
			en: 'The bill was wrong twice and nobody cared; I have moved most of it away already.'
		},
		remedy: {
			zh: '下滑的不满意型：立刻改正并回音，拖得越久越难挽回。',
			en: 'Slips in dissatisfaction: put it right and tell him at once; the longer it takes, the harder he is to regain.'
		}
	},
	{
		id: 'inertial',
		says: {
			zh: '换一家太麻烦，水电煤就这样用着吧。',
			en: 'Changing is too much trouble; it is only the gas bill.'
		},
		remedy: {
			zh: '留下的惯性型：少打扰，也不要给他一个重新考虑的理由。',
			en: 'Stays by habit: disturb him little, and give him no reason to think it over.'
		}
	}
];
