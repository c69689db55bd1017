import type { zhLessonSatisfaction } from '../zh/lessonSatisfaction';

export const enLessonSatisfaction: typeof zhLessonSatisfaction = {
	promiseHelp: 'From month 6 on; the tick on the track is where it stood',
	levels: { delighted: 'exceeds expectations', acceptable: 'acceptable', dissatisfied: 'dissatisfied' },
	course: {
		title: (ratio, level) => `After two years perceived ÷ expected is C = ${ratio}: ${level}`,
		subtitle: 'Mean perception and expectation of customers (0–100) by month; the promise changes in month 6',
		sentence: (perceived, expected, without) =>
			`In month 30 perception is ${perceived} and expectation ${expected}; without the change expectation would be ${without}.`,
		perceived: 'Perceived',
		expected: 'Expected',
		without: 'Expected before',
		month: 'Month'
	},
	results: {
		label: 'Against the old promise and delivery',
		joined: 'New customers, first half-year',
		satisfaction: 'Satisfaction after two years',
		equity: 'Customer equity after two years',
		ratio: 'C after two years',
		before: (before) => `before: ${before}`
	},
	byHand: {
		title: 'Make a C of your own',
		lead: 'A lever for the numerator and one for the denominator. Set 72 over 60, then 90 over 90: who is more satisfied? Then 36 over 30, the same ratio as the first: who wants to go to that shop?',
		perceived: 'Perceived',
		expected: 'Expected',
		chart: {
			title: (ratio, level) => `C = ${ratio}: ${level}`,
			subtitle: 'Perceived and expected, 0–100',
			sentence: (index) =>
				`If it stays so, the satisfaction index comes to ${index} (this model; 70 at C = 1).`,
			values: 'Level',
			what: 'Item'
		}
	},
	value: {
		title: 'Eight entries in the customer’s account',
		lead: 'A water purifier. Lower its price by 100 yuan, then reset; now bring the time cost of waiting to 0 and service value to 200: which way gives the customer more?',
		parts: {
			product: 'Product value',
			service: 'Service value',
			personnel: 'Personnel value',
			image: 'Image value',
			money: 'Monetary cost',
			time: 'Time cost',
			energy: 'Energy cost',
			psychic: 'Psychic cost'
		},
		short: {
			product: 'Product',
			service: 'Service',
			personnel: 'Staff',
			image: 'Image',
			money: 'Money',
			time: 'Time',
			energy: 'Energy',
			psychic: 'Psychic'
		},
		values: 'Total value',
		costs: 'Total cost',
		delivered: 'Delivered value',
		chart: {
			title: (delivered, ratio) => `Delivered value ${delivered}; ${ratio} yuan of value for each yuan given`,
			subtitle: 'Four values upward, four costs downward, yuan',
			sentence: (value, cost, delivered) =>
				`Total value ${value}, total cost ${cost}, delivered value ${delivered}.`,
			amount: 'Amount',
			part: 'Item'
		},
		reset: 'Reset'
	}
};
