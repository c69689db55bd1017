import type { zhClvDwyer } from '../zh/clvDwyer';

/** Tree, flow chart, matrix and contact policy of the Dwyer page. */
export const enClvDwyer: typeof zhClvDwyer = {
	migration: {
		period: (period) => `Period ${period}`,
		recency: (recency) => `Recency ${recency}`,
		short: (recency) => `R${recency}`,
		lost: 'lost',
		bought: 'buys',
		notBought: 'does not',
		start: 'all buy at the start',
		customers: 'Customers',
		recencyName: 'Recency',
		periodName: 'Period',
		past: 'Way',
		chance: 'Chance',
		from: 'From',
		to: 'To',
		tree: {
			keys: 'Left and right arrows read the nodes one by one; Home and End jump to the first and the last.'
		},
		flow: {
			keys: 'Left and right arrows read the groups of each period one by one; Home and End jump to the first and the last.'
		}
	},
	tree: {
		title: (back, buyers) => `Of ${buyers} buyers in period 2, ${back} come back after a pause`,
		subtitle:
			'Tree: solid lines buy, dashed lines do not; numbers of customers, R with the periods since the last purchase',
		sentence: (buyers, straight, back) =>
			`${buyers} buyers in period 2 are ${straight} who also bought in period 1 and ${back} who skipped it and come back.`,
		short: (buyers) => `${buyers} buy again in period 1`
	},
	flow: {
		title: (share, period) => `By period ${period}, ${share} of the customers are lost`,
		subtitle:
			'Flow chart: bars are customers by recency, ribbons where they go next; the wider, the more of them',
		sentence: (buyers, waiting, lost, period) =>
			`Period ${period}: ${buyers} buy, ${waiting} do not but are still contacted, ${lost} are lost.`
	},
	matrix: {
		title: 'Transition matrix and rewards',
		caption: 'Transition matrix P (rows: this period, columns: next period) and reward R of a period',
		state: 'Present state',
		reward: 'Reward R',
		note: 'Every row adds up to 1. Who buys returns to recency 1, who does not moves one on, and from the last recency to lost, an absorbing state that nobody leaves.'
	},
	policy: {
		title: 'After how long without a purchase should contact stop?',
		lead: 'A negative value says that future purchases do not pay for the contacts: stop at that recency and solve the equations again. When none is negative, the policy is the best one. Or tick for yourself and watch the values of all states.',
		choose: 'Recencies that are contacted',
		values: 'Values V∞ by recency under this policy',
		caption: 'Value of a customer under different contact policies',
		tried: 'Policy',
		all: 'contact all',
		upTo: (recencies) => `contact recency ${recencies}`,
		none: 'contact nobody',
		yours: 'Your choice',
		negative: (recency, value) =>
			`At recency ${recency} the value is ${value}, which is negative: stop contacting there and solve again.`,
		negativeFirst: (recency, value) =>
			`Leaving aside the purchase just made, a customer at recency ${recency} is worth ${value}, which is negative: contacting buyers does not pay; stop and solve again.`,
		solveAgain: 'Stop at the negative value and solve again',
		resume: 'Improve the policy and solve again',
		better: (recency) =>
			`Contacting customers at recency ${recency} would still pay, and they are not contacted: add them and solve again.`,
		best: (value) =>
			`This is the best policy: a customer who has just bought is worth ${value}, and no other policy makes it more.`,
		refused: 'With these numbers there is no limit, and no policy to speak of.'
	}
};
