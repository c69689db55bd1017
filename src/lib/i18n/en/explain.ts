import type { zhExplain } from '../zh/explain';

export const enExplain: typeof zhExplain = {
	title: (measure) => `How ${measure} is computed`,
	definition: 'Definition',
	formula: 'Formula',
	present: 'With the present numbers',
	lines: 'In which',
	line: 'Item',
	amount: 'Value',
	timing: 'Timing convention',
	reading: (month, customers) => `Read at the end of ${month}; the market has ${customers} people.`,
	sampled: (simulated) => `For the moment estimated from a sample of ${simulated} of them.`,
	nothing: 'At month 0 there is no month to compute from yet.',
	month: (month) => `Retention of month ${month}`,
	keys: {
		realisedTotal: 'Discounted profit earned so far, total',
		forwardTotal: 'Value still expected, total (discounted to joining)',
		everCustomers: 'Present and former customers',
		monthRetention: 'Monthly retention',
		months: 'Months',
		satisfactionSum: 'Satisfaction of present customers, sum',
		activeCustomers: 'Customers at the end of the month',
		activeAtWindowStart: 'Customers when the twelve months began',
		lostInWindow: 'Lost in the last twelve months',
		joinedInWindow: 'Joined in the last twelve months',
		returnedInWindow: 'Won back in the last twelve months',
		meanForward: 'Discounted future value per customer',
		revenue: 'Revenue',
		costOfGoods: 'Cost of goods',
		costToServe: 'Cost to serve',
		retentionCost: 'Retention programmes',
		qualityCost: 'Quality and speed',
		complaintCost: 'Complaint handling',
		switchingCost: 'Keeping up switching costs',
		winbackCost: 'Win-back',
		acquisitionCost: 'Acquisition',
		revenuePerCustomerMonth: 'Revenue per customer and month',
		customerMonths: 'Customer-months',
		topTotal: 'Top 20%, total',
		total: 'Everyone, total',
		satisfiedNotLoyalCount: 'Satisfied but not loyal customers',
		complaints: 'Complaints',
		complaintsSatisfied: 'Complainants satisfied with the handling'
	},
	symbols: {
		lost: 'lost',
		start: 'start',
		year: 'year',
		joined: 'joined',
		returned: 'returned',
		top: 'top',
		complaints: 'complaints',
		satisfiedComplainants: 'satisfied complainants'
	},
	where: {
		clv: 'N: present and former customers; jᵢ: month in which customer i joined; T: month on view; π: monthly profit before acquisition cost; F: value still expected; d: yearly discount rate.',
		retentionAnnual: 'T: month on view; customers lost in a month over customers at its start.',
		satisfaction: 'n: customers at the end of the month; Sᵢ: cumulative satisfaction index of customer i.',
		churnRate: 'n: customers when the twelve months began.',
		customerEquity:
			'n: customers at the end of the month; Fᵢ: discounted value still expected of customer i.',
		profit: 'R: revenue of a month; Cₖ: each cost of a month.'
	},
	timings: {
		clv: 'Profit falls at the end of the month; that of the first month is discounted by one month. Dealings before month 0 do not count. The rate is yearly; the monthly factor is (1 + d) to the power 1/12.',
		retentionAnnual:
			'Each month counts the customers at its start; with fewer than twelve months, the product is over the months there are.',
		satisfaction: 'The mean of those who are customers at the end of the month.',
		churnRate:
			'The denominator is the customers when the window began; who joined and left within it counts in the numerator.',
		customerEquity:
			'Counted from the end of the month on view: next month’s profit is discounted by one month. Customers yet to come are not included.',
		profit:
			'Total of the twelve months, undiscounted; acquisition and win-back are charged in the month they are spent.'
	}
};
