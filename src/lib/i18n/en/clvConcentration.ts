import type { zhClvConcentration } from '../zh/clvConcentration';

export const enClvConcentration: typeof zhClvConcentration = {
	title: 'Your company: who earns the money',
	waiting: 'Simulating your company …',
	failed: 'The company could not be simulated.',
	refused:
		'This company had no profit to share in the last year (losses exceed gains, or there are no customers), so no shares can be drawn.',
	basis: (name, month, count) =>
		`“${name}” at the end of ${month}: ${count} people were customers in the last twelve months. Revenue and profit are of those months; profit is after cost to serve and retention, before acquisition.`,
	lorenz: {
		title: (share) => `The 20 % who spend most bring ${share} of the revenue`,
		subtitle: 'Lorenz curve: share of revenue, smallest first, %; dashed if all were the same',
		sentence: (half, gini) =>
			`The half who spend less bring only ${half} of the revenue; the Gini coefficient is ${gini}.`,
		curve: 'Revenue'
	},
	whale: {
		title: (top, peak) => `The best 20 % of customers earn ${top} of the profit; the curve peaks at ${peak}`,
		subtitle: 'Whale curve: share of profit, best first, %; dashed if all were the same',
		sentence: (losing, at, bottom) =>
			`${losing} of customers lose money, the summit is reached with ${at} of customers; the worst 30 % earn ${bottom}.`,
		curve: 'Profit'
	},
	even: 'All the same',
	customers: 'Customers so far %',
	rules: {
		title: 'The rules side by side',
		caption: 'The rules and this company',
		measure: 'By',
		measures: { revenue: 'Yearly revenue', profit: 'Yearly profit', value: 'Lifetime value' },
		top20: 'Best 20 %',
		bottom30: 'Worst 30 %',
		top5: 'Best 5 %',
		next15: 'Next 15 %',
		rest: 'Other 80 %',
		textbook: 'The course',
		textbookRow: ['80 %', 'lose half', '80 %', '15 %', '5 %'],
		note: '80/20 and 80/20/30 speak of profit, 5/15/80 of customer value. They come from different companies, and one company need not fit them all.'
	},
	sizes: {
		title: (medium, large) =>
			`Per 100 yuan of revenue a medium customer earns ${medium}, a large one ${large}`,
		caption: 'Large, medium and small customers',
		group: 'Customers',
		groups: ['Large (top 20 % by revenue)', 'Medium (next 50 %)', 'Small (last 30 %)'],
		count: 'Number',
		revenue: 'Revenue each, per year',
		profit: 'Profit each, per year',
		perHundred: 'Profit per 100 yuan',
		share: 'Of all profit',
		yes: 'In this company medium customers earn most per 100 yuan of revenue, as the course says.',
		no: 'In this company medium customers do not earn most per 100 yuan of revenue: here cost to serve hardly depends on what is bought, and large customers get no extra discount. What the course says of “many cases” supposes that large customers press for both.',
		choice: 'The cuts at 20 %, 50 % and 30 % are our choice.'
	}
};
