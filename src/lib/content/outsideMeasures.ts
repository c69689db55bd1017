import type { Localized } from '$lib/domain/locale';

/** The five measures of satisfaction that are read from outside, without asking about satisfaction. */
export type OutsideMeasure = 'goodName' | 'awareness' | 'returnRate' | 'complaintRate' | 'sellingPower';

/** Each with a report that belongs to it and what it misses. */
export const OUTSIDE_MEASURES: readonly {
	readonly id: OutsideMeasure;
	readonly name: Localized;
	readonly report: Localized;
	readonly misses: Localized;
}[] = [
	{
		id: 'returnRate',
		name: { zh: '回头率', en: 'Return rate' },
		report: {
			zh: '去年买过的客户里，今年又来买的占六成。',
			en: 'Of those who bought last year six in ten bought again this year.'
		},
		misses: {
			zh: '它看不出回来是因为满意，还是别无选择。',
			en: 'It cannot tell whether they came back because they were satisfied or had no choice.'
		}
	},
	{
		id: 'goodName',
		name: { zh: '美誉度', en: 'Good name' },
		report: {
			zh: '知道我们的人里，愿意说好话的占七成。',
			en: 'Of those who know us seven in ten speak well of us.'
		},
		misses: {
			zh: '说好话的人未必买过，买过的人未必说话。',
			en: 'Those who speak well need not have bought, and those who bought need not speak.'
		}
	},
	{
		id: 'complaintRate',
		name: { zh: '抱怨率', en: 'Complaint rate' },
		report: {
			zh: '每一百笔交易里有两笔被客户投诉。',
			en: 'Two sales of every hundred are complained about.'
		},
		misses: {
			zh: '不满的人多半不开口就走，抱怨少不等于满意高。',
			en: 'Most of the dissatisfied leave without a word: few complaints do not prove satisfaction.'
		}
	},
	{
		id: 'awareness',
		name: { zh: '知名度', en: 'Awareness' },
		report: {
			zh: '街头问一百人，说得出我们名字的有四十人。',
			en: 'Of a hundred people asked in the street forty can name us.'
		},
		misses: {
			zh: '人人知道可以是因为出了名的差；它要和美誉度一起看。',
			en: 'One can be known for being bad: read it together with the good name.'
		}
	},
	{
		id: 'sellingPower',
		name: { zh: '销售力', en: 'Selling power' },
		report: {
			zh: '同样的价格与促销，我们的货比邻架卖得快。',
			en: 'At the same price and promotion ours sells faster than what stands beside it.'
		},
		misses: {
			zh: '卖得快也可能因为货架位置好；要排除别的原因才算满意的结果。',
			en: 'A good place on the shelf sells too: other causes must be ruled out first.'
		}
	}
];
