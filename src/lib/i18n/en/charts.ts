import type { Messages } from '../messages';

const capital = (words: string) => words.replace(/^./, (first) => first.toUpperCase());

export const enCharts: Messages['charts'] = {
	frame: {
		table: 'Table',
		plot: 'Chart',
		csv: 'CSV',
		svg: 'SVG',
		png: 'PNG',
		showTable: (title) => `Show as a table: ${title}`,
		showPlot: (title) => `Show as a chart: ${title}`,
		save: (kind, title) => `Download ${kind}: ${title}`,
		role: 'chart to be read point by point',
		keys: 'Left and right arrow keys read the values one by one; Home and End go to the first and the last.',
		keysOfDots:
			'Left and right arrow keys go through the customers by satisfaction, up and down by intention to stay; Enter chooses one.',
		saveFailed: 'The picture could not be saved; please take the SVG.'
	},
	versus: {
		above: (name, amount) => `${name} is ${amount} above the baseline`,
		below: (name, amount) => `${name} is ${amount} below the baseline`,
		same: (name) => `${name} equals the baseline`,
		noise: (name) => `the difference in ${name} from the baseline is noise`,
		points: (amount) => `${amount} points`,
		people: (amount) => `${amount}`
	},
	clauses: (first, second) => capital(`${first}; ${second}`),
	sentence: (clause) => capital(`${clause}.`),
	then: (first, second) => `${first} ${second}`,
	month: (month) => `Month ${month}`,
	monthEnd: (month) => `${month} months`,
	monthColumn: 'Month',
	decisions: (count) => `${count} decisions`,
	baseline: 'Baseline',
	stages: { exploration: 'Exploration', formation: 'Formation', stability: 'Stability', decline: 'Decline' },
	stagesInline: {
		exploration: 'exploration',
		formation: 'formation',
		stability: 'stability',
		decline: 'decline'
	},
	causes: {
		product: 'Fault',
		price: 'Price',
		competitor: 'Competitor',
		neglect: 'Neglect',
		staff: 'Staff',
		image: 'Image',
		integrity: 'Integrity',
		natural: 'Natural'
	},
	causesInline: {
		product: 'product or service faults',
		price: 'price',
		competitor: 'competitors',
		neglect: 'neglect',
		staff: 'staff turnover',
		image: 'the company’s image',
		integrity: 'broken promises',
		natural: 'natural exit'
	},
	quadrants: { loyalist: 'Loyalists', hostage: 'Hostages', mercenary: 'Mercenaries', defector: 'Defectors' },
	lifecycle: {
		title: (month, share, stage) => `At month ${month}, ${share} of customers are in ${stage}`,
		empty: (month) => `At month ${month} every customer has left`,
		subtitle: 'Customers by lifecycle stage',
		sentence: (month, customers, stage, share, decline) =>
			`At month ${month} there are ${customers} customers, most of them in ${stage} (${share}); ${decline} are in decline.`,
		customers: 'the number of customers',
		total: 'Total',
		caption: 'Customers by lifecycle stage and month'
	},
	churn: {
		title: (annual, cause) => `Annual retention is ${annual}; first reason to leave: ${cause}`,
		up: (annual, cause) => `Annual retention rises to ${annual}; first reason to leave: ${cause}`,
		down: (annual, cause) => `Annual retention falls to ${annual}; first reason to leave: ${cause}`,
		nobody: (annual) => `Annual retention is ${annual}; nobody left in twelve months`,
		subtitle: 'Monthly churn (%) by cause; mean of the last three months',
		sentence: (month, annual, lost, cause, share) =>
			`At month ${month} annual retention is ${annual}; ${lost} customers left in the last twelve months, first of all because of ${cause} (${share}).`,
		nobodySentence: (month, annual) =>
			`At month ${month} annual retention is ${annual}; nobody left in the last twelve months.`,
		annual: 'annual retention',
		total: 'Total',
		caption: 'Monthly churn (%) by cause, mean of the last three months'
	},
	value: {
		title: (share) => `The top 20% of customers hold ${share} of lifetime value`,
		over: (share) => `The top 20% earn ${share} of lifetime value; the others lose money together`,
		negative: (mean) => `Mean customer lifetime value is negative: ${mean}`,
		empty: 'Nobody has become a customer yet',
		subtitle: (width) => `Customer lifetime value in steps of ${width}; height: share of customers (%)`,
		sentence: (month, people, mean, share, losers) =>
			`Up to month ${month}, ${people} people have been customers, worth ${mean} on average; the top 20% hold ${share}, and ${losers} are below zero.`,
		negativeSentence: (month, people, mean, losers) =>
			`Up to month ${month}, ${people} people have been customers, worth ${mean} on average; ${losers} are below zero.`,
		meanName: 'mean lifetime value',
		mean: (amount) => `Mean ${amount}`,
		top: 'Top 20%',
		losers: (share) => `Losses ${share}`,
		range: (from, to) => `${from} to ${to}`,
		atLeast: (from) => `${from} and more`,
		below: (to) => `Below ${to}`,
		from: 'From (yuan)',
		to: 'To (yuan)',
		people: 'Customers',
		share: 'Share (%)',
		shareName: 'Share of all customers',
		caption: 'Distribution of customer lifetime value'
	},
	loyalty: {
		mercenaries: (share) => `${share} of customers are satisfied but not loyal`,
		hostages: (share) => `${share} of customers are hostages: unsatisfied, yet staying`,
		empty: (month) => `At month ${month} every customer has left`,
		subtitle: 'Every dot is a customer',
		sampled: (shown, all) => `Every dot is a customer; ${shown} of ${all} are drawn`,
		sentence: (month, people, loyalist, hostage, mercenary, defector) =>
			`Of the ${people} customers of month ${month}, ${loyalist} are loyalists, ${hostage} hostages, ${mercenary} mercenaries and ${defector} defectors.`,
		satisfiedNotLoyal: 'the share of the satisfied but not loyal',
		satisfaction: 'Satisfaction index',
		intention: 'Intention to stay: chance of being a customer in a year (%)',
		intentionName: 'Intention to stay',
		customer: (number) => `Customer ${number}`,
		quadrant: (name, share) => `${name} ${share}`,
		quadrantColumn: 'Type',
		customerColumn: 'Customer',
		people: 'Customers',
		share: 'Share (%)',
		meanSatisfaction: 'Mean satisfaction index',
		meanIntention: 'Mean intention to stay (%)',
		caption: 'Satisfaction and loyalty: four kinds of customer'
	},
	money: {
		title: (profit, equity) => `Past year’s profit ${profit}, customer equity ${equity}`,
		subtitle: 'Above: monthly profit; below: customer equity (yuan)',
		sentence: (month, profit, equity) =>
			`At month ${month} the profit of the last twelve months is ${profit} and customer equity is ${equity}.`,
		profit: 'Monthly profit',
		equity: 'Customer equity',
		profitYear: 'past year’s profit',
		equityInline: 'customer equity',
		baselineProfit: 'Baseline profit',
		baselineEquity: 'Baseline customer equity',
		caption: 'Monthly profit and customer equity (yuan)'
	},
	survival: {
		heldOut: (points) => `In the periods held out, the sBG curve is off by ${points} points on average`,
		projected: (period, share) =>
			`The sBG curve expects ${share} of customers to be left in period ${period}`,
		simulatedLeft: (period, share) => `In the simulation ${share} of customers are left in period ${period}`,
		empty: 'No retention data yet',
		subtitle: 'Share of the first customers who have not left (%)',
		sentence: (period, share) =>
			`In the simulated company ${share} of the first customers are left in period ${period}.`,
		fitSentence: (until, points) =>
			`The sBG model was fitted to the first ${until} periods only; its mean absolute error in the later ones is ${points} points.`,
		observed: 'Observed',
		heldOutName: 'Held out',
		fitted: 'sBG fit',
		projection: 'sBG projection',
		simulated: 'Simulated',
		fittedUntil: (period) => `Fitted to period ${period}`,
		afterFit: 'held out',
		periodColumn: 'Period',
		period: (period) => `Period ${period}`,
		periodEnd: (period) => `${period} periods`,
		caption: 'Retention: observed, fitted and simulated (%)'
	}
};
