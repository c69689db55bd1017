import type { zhCustomer } from '../zh/customer';

export const enCustomer: typeof zhCustomer = {
	title: 'One customer’s life',
	of: (number) => `Customer ${number}`,
	back: 'Another customer',
	number: 'Customer number',
	open: 'Look',
	hint: 'Click a dot in the scatter chart, enter a number, or choose from a list.',
	lists: {
		leavers: 'Left most recently',
		hostages: 'Unsatisfied, yet staying (hostages)',
		valuable: 'Highest lifetime value'
	},
	nobody: 'There is no such customer at the moment.',
	leftIn: (month, cause) => `left in month ${month} · ${cause}`,
	satisfactionIs: (value) => `satisfaction ${value}`,
	loading: 'Replaying this life…',
	summary: {
		prospect: 'Not a customer: a prospect all along.',
		joined: (month) => `Became a customer in month ${month}`,
		before: (months) => `A customer since ${months} before the start`,
		atStart: 'A customer from the start',
		left: (month, cause) => `left in month ${month} because of ${cause}`,
		stays: (month) => `still there in month ${month}`,
		trajectory: {
			earlyAbortion: 'the relationship ended in exploration (early abortion)',
			midwayDeath: 'the relationship broke off in formation (mid-way death)',
			earlyExit: 'reached stability and did not remain (early exit)',
			lasting: 'settled in stability (lasting)'
		},
		value: (amount) => `lifetime value ${amount}`,
		then: (first, second) => `${first}; ${second}`,
		end: (sentence) => `${sentence}.`
	},
	traitsTitle: 'Born with',
	traits: {
		spendScale: 'Spending',
		serveScale: 'Cost to serve',
		priceSensitivity: 'Price sensitivity',
		expectation: 'Expectation',
		churnPropensity: 'Yearly churn propensity',
		susceptibility: 'Swayed by others'
	},
	times: (factor) => `${factor} × the average person`,
	points: (points) => `${points} points from the average`,
	lifeTitle: 'Month by month',
	strips: { satisfaction: 'Satisfaction', expected: 'Expectation', trust: 'Trust', revenue: 'Monthly spend' },
	supposedLine: 'Dashed: had it been so',
	cursor: 'Month to read',
	reading: (month, satisfaction, expected, trust, revenue) =>
		`Month ${month}: satisfaction ${satisfaction}, expectation ${expected}, trust ${trust}, spend ${revenue}`,
	away: (month) => `Month ${month}: not a customer`,
	events: {
		joined: 'joined',
		complained: 'complained',
		recovered: 'complaint handled well',
		disappointed: 'complaint handled badly',
		stageUp: 'relationship rose a stage',
		stageDown: 'relationship fell a stage',
		left: 'left',
		returned: 'was won back'
	},
	eventsTitle: 'Events',
	noEvents: 'Nothing happened.',
	event: (month, what) => `Month ${month}: ${what}`,
	whyTitle: (month) => `Why this customer left in month ${month}`,
	whyCause: (cause) => `Recorded cause: ${cause}.`,
	whyIntro: (chance) =>
		`The chance of staying that month was ${chance}. The numbers are what each factor adds to the log-odds of staying; the bars are the difference from an ordinary month: the higher up, the harder it pushed out.`,
	natural: (chance) =>
		`A natural exit (moved away, closed down, no more need), whatever the factors below say; the chance of staying that month was ${chance}.`,
	term: 'Factor',
	effect: 'Effect',
	total: 'Sum: log-odds of staying',
	terms: {
		propensity: 'Churn propensity from birth',
		satisfaction: 'Satisfaction',
		trust: 'Trust',
		brand: 'Brand loyalty',
		procedural: 'Procedural switching costs',
		financial: 'Financial switching costs',
		relational: 'Relational switching costs',
		interaction: 'Switching costs × satisfaction',
		price: 'Price gap',
		competition: 'Competition',
		programme: 'Retention programmes',
		neglect: 'Neglect',
		complaint: 'Open complaint'
	},
	whatIf: {
		title: 'What if …',
		hint: 'Move a lever and let this customer live again with the same luck. The company stays as it is.',
		lever: 'Lever',
		month: 'From the end of month',
		value: 'Set to',
		try: 'Live again',
		clear: 'Drop the supposition',
		list: (lever, value, month) => `${lever} at ${value} from the end of month ${month}`,
		sameEnd: 'Staying or leaving does not change',
		staysNow: (month) => `Does not leave in month ${month} but stays to the end`,
		leavesLater: (before, after) => `Leaves in month ${after} instead of month ${before}: later`,
		leavesEarlier: (before, after) => `Leaves in month ${after} instead of month ${before}: earlier`,
		leavesNow: (after) => `Leaves after all, in month ${after}`,
		value2: (amount) => `lifetime value changes by ${amount}`,
		sameValue: 'lifetime value does not change',
		join: (first, second) => `${first}; ${second}.`
	},
	table: {
		title: 'Month-by-month table',
		caption: (number) => `Monthly record of customer ${number}`,
		month: 'Month',
		stage: 'Stage',
		satisfaction: 'Satisfaction',
		expected: 'Expectation',
		trust: 'Trust',
		revenue: 'Spend',
		profit: 'Profit',
		stay: 'Chance of staying',
		events: 'Events'
	},
	stages: { exploration: 'exploration', formation: 'formation', stability: 'stability', decline: 'decline' },
	statuses: { prospect: 'prospect', customer: 'customer', lost: 'lost' }
};
