import type { zhLessonLifecycle } from '../zh/lessonLifecycle';

export const enLessonLifecycle: typeof zhLessonLifecycle = {
	turn: 'What happens',
	turns: {
		none: 'Nothing',
		service: 'Service slows down',
		promise: 'Promises are inflated',
		rival: 'A strong rival comes'
	},
	turnsAt: 'In which month',
	turnsAtHelp: 'It stays so from the next month on; without effect while nothing happens',
	figure: 'Which figure',
	figures: {
		profit: 'Profit',
		volume: 'Volume',
		price: 'Accepted price',
		cost: 'Cost',
		referral: 'Referral',
		present: 'Still there'
	},
	along: {
		titles: {
			profit: (value, month) => `Monthly profit is highest in month ${month}: ${value}`,
			volume: (value, month) =>
				`Volume is largest in month ${month}: ${value} of an average stable customer’s`,
			price: (value, month) => `The accepted price is highest in month ${month}: ${value} of the list price`,
			cost: (value, month) => `Cost is lowest in month ${month}: ${value} of sales`,
			referral: (value, month) => `Referral is strongest in month ${month}: ${value} of the most`,
			present: (value, month) => `By month ${month}, ${value} of those won are left`
		},
		subtitles: {
			profit: 'Monthly profit (yuan), mean of those still there; without the cost of winning them',
			volume: 'Monthly volume, 100 % = an average stable customer; mean of those still there',
			price: 'Part of the list price that is accepted (%); mean of those still there',
			cost: 'Cost of serving and keeping in per cent of sales, without goods and without winning',
			referral: 'Readiness to recommend, 100 % at most; mean of those still there',
			present: 'Of the customers won, those still there (%)'
		},
		sentence: (first, last, stage) =>
			`Month 1: ${first}; month 96: ${last}. When it happened most were in ${stage}.`,
		quiet: (first, last) => `Month 1: ${first}; month 96: ${last}.`,
		now: 'This relationship',
		without: 'If nothing happened',
		month: 'Month'
	},
	stages: {
		title: 'Means by stage',
		figure: 'A month',
		empty: 'nobody'
	},
	courses: {
		title: (share) => `${share} come to last`,
		subtitle: 'Customers won, by the course of the relationship (%)',
		sentence: (early, midway, exit) =>
			`Early abortion ${early}, mid-way death ${midway}, early exit ${exit}.`,
		course: 'Course',
		now: 'This relationship',
		without: 'If nothing happened',
		names: {
			earlyAbortion: 'Early abortion',
			midwayDeath: 'Mid-way death',
			earlyExit: 'Early exit',
			lasting: 'Lasting',
			open: 'Not decided'
		}
	},
	account: {
		acquisition: 'Winning a customer',
		breakEven: 'Paid back',
		worth: 'Worth over eight years',
		month: (month) => `in month ${month}`,
		never: 'not within eight years',
		note: 'Worth is discounted, less the cost of winning him, and counts those who leave on the way.'
	},
	measures: {
		title: 'The right measure at the right stage',
		lead: 'Six measures, each of which the course gives to a stage. Choose a stage for each; the reason shows at once, and the model’s account with it: what half a year of it brings or costs per customer who is there then.',
		choose: (name) => `Stage for ${name}`,
		placed: (right, of) => `${right} of ${of} as the course has them.`,
		right: 'As the course has it.',
		wrong: 'The course pairs it otherwise.',
		here: (amount) => `Here, by the model’s account: ${amount} per customer.`,
		unknown: 'The model sells one product only and has no account of cross-selling.',
		account: 'Account of which measure',
		chart: {
			title: (measure, best, worst) => `${measure}: pays best in ${best}, worst in ${worst}`,
			subtitle:
				'Net gain of half a year (yuan) per customer who is there then; over the whole relationship, discounted',
			sentence: (best, gain, worst, loss) => `In ${best} it is ${gain} per customer; in ${worst}, ${loss}.`,
			gain: 'Net gain',
			stage: 'Stage'
		},
		again: 'Start over',
		how: 'How: its lever is raised by 30 and put back after six months; service slows down from month 60 on, so that the relationship goes through all four stages.'
	}
};
