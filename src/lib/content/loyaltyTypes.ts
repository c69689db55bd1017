import type { Localized } from '$lib/domain/locale';

export type Level = 'low' | 'high';

/** A kind of loyalty as the course's lists have it. */
export interface LoyaltyKind {
	readonly id: 'monopoly' | 'inertia' | 'price' | 'incentive' | 'premium' | 'kin' | 'trust';
	readonly name: Localized;
	/** One customer of this kind. */
	readonly example: Localized;
	/** Attachments and repeat purchases that a source names for it; the first is the course's. */
	readonly attachment: readonly [Level, ...Level[]];
	readonly repeat: readonly [Level, ...Level[]];
	/** Why it belongs there, and where lists differ. */
	readonly comment: Localized;
	/** `first` list of five, or added by the `other` one. */
	readonly list: 'first' | 'other';
}

/** The five kinds of the revision notes, and the two that another list of the course adds. */
export const LOYALTY_KINDS: readonly LoyaltyKind[] = [
	{
		id: 'monopoly',
		list: 'first',
		name: { zh: '垄断忠诚', en: 'Monopoly loyalty' },
		example: { zh: '全城只有一家供水公司。', en: 'There is one water company in town.' },
		attachment: ['low'],
		repeat: ['high'],
		comment: {
			zh: '别无选择，只好一直买；心不在此，门一开就走。',
			en: 'No choice, so he keeps buying; his heart is elsewhere, and he goes when the door opens.'
		}
	},
	{
		id: 'inertia',
		list: 'first',
		name: { zh: '惰性忠诚', en: 'Inertia loyalty' },
		example: {
			zh: '楼下那家店顺路，懒得去别处找。',
			en: 'The shop downstairs is on the way; why look further?'
		},
		attachment: ['low'],
		repeat: ['high'],
		comment: {
			zh: '省事而已。更方便的一家开张，习惯就换了地方。',
			en: 'It saves trouble, no more. A handier shop takes the habit over.'
		}
	},
	{
		id: 'price',
		list: 'first',
		name: { zh: '价格忠诚', en: 'Price loyalty' },
		example: { zh: '谁家最便宜就买谁家的。', en: 'Buys wherever it is cheapest today.' },
		attachment: ['low'],
		repeat: ['low'],
		comment: {
			zh: '忠于价格而不是忠于企业，所以在同一家的重复购买并不多。',
			en: 'Loyal to a price and not to a company, so repeat purchase from any one of them is low.'
		}
	},
	{
		id: 'incentive',
		list: 'first',
		name: { zh: '激励忠诚', en: 'Incentive loyalty' },
		example: {
			zh: '有双倍积分就来，活动一停就转到别家。',
			en: 'Comes for double points and moves on when they end.'
		},
		attachment: ['low'],
		repeat: ['high', 'low'],
		comment: {
			zh: '⚖ 复习资料写低依恋、高重复，又说活动一停就走：活动期间高，停了就低。两种放法都说得通，写明条件即可。',
			en: '⚖ The revision notes say low attachment and high repeat purchase, and add that it ends with the scheme: high while rewarded, low after. Either place can be argued if the condition is stated.'
		}
	},
	{
		id: 'premium',
		list: 'first',
		name: { zh: '超值忠诚', en: 'Premium loyalty' },
		example: {
			zh: '别家送礼也不去，还到处替它说好话。',
			en: 'No gift draws her away, and she recommends it everywhere.'
		},
		attachment: ['high'],
		repeat: ['high'],
		comment: {
			zh: '心与脚都在这里：对企业最有价值的一种。',
			en: 'Heart and feet are both here: the kind that is worth most.'
		}
	},
	{
		id: 'kin',
		list: 'other',
		name: { zh: '亲友忠诚', en: 'Loyalty of friends and kin' },
		example: {
			zh: '表哥在那里上班，全家都在他那里买。',
			en: 'A cousin works there, so the whole family buys from him.'
		},
		attachment: ['high', 'low'],
		repeat: ['high'],
		comment: {
			zh: '⚖ 买得勤没有疑问；依恋的是人，对产品本身可高可低。人一走，要看还剩什么。',
			en: '⚖ Repeat purchase is high for certain; the attachment is to a person, and may be high or low to the product. What is left shows when that person leaves.'
		}
	},
	{
		id: 'trust',
		list: 'other',
		name: { zh: '信赖忠诚', en: 'Trust loyalty' },
		example: {
			zh: '用了多年从没失望过，出了新品也放心买。',
			en: 'Never let down in years, he buys the new model without a second thought.'
		},
		attachment: ['high'],
		repeat: ['high'],
		comment: {
			zh: '由一次次兑现的承诺累积而成，与超值忠诚同在右上角。',
			en: 'Built of promises kept again and again; it shares its corner with premium loyalty.'
		}
	}
];
