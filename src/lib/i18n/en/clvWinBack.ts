import type { zhClvWinBack } from '../zh/clvWinBack';

export const enClvWinBack: typeof zhClvWinBack = {
	judgement: {
		title: 'Worth keeping? The judgement by importance',
		text: 'The course first asks how important the customer is, then for reasons. That does not contradict the ceiling: first decide whether to act, then how much it may cost.',
		importance: 'Importance',
		levels: { key: 'Key', main: 'Main', ordinary: 'Ordinary', small: 'Small' },
		unavoidable: 'Leaving can hardly be avoided (moves away, needs it no more)',
		reasonsTitle: 'Is any of these true?',
		reasons: {
			noProfit: 'Brings no profit',
			breaksContracts: 'Cannot fulfil contracts',
			harmsMorale: 'Harms the staff’s morale',
			badName: 'Has so bad a name that dealing with him hurts the company’s image'
		},
		verdict: 'Judgement',
		verdicts: {
			fightFor: 'Fight for him',
			ifItPays: 'Try, if it pays',
			letGo: 'Let go',
			giveUp: 'Give up'
		},
		meanings: {
			fightFor:
				'Important customers who bring much profit are fought for, main customers too. The ceiling still holds.',
			ifItPays: 'Where keeping him costs more than he brings, it is not needed: work out the ceiling.',
			letGo: 'Small customers are not worth an effort, but for what costs next to nothing, such as a letter.',
			giveUp: 'Not worth keeping, however much he buys.'
		},
		source: 'Source: the course texts, on judging the value of rescuing a customer relationship.'
	},
	lost: {
		title: 'Your company: whom to call first',
		text: 'Customers lost within a year, by gain per yuan. “Chance added” is what a call adds to coming back unasked; everyone who returns gets the offer.',
		waiting: 'Simulating your company …',
		failed: 'The company could not be simulated.',
		none: 'This company has lost nobody within a year who is worth calling.',
		summary: (name, month, considered, worth) =>
			`“${name}” at the end of ${month}: ${considered} left within a year and can be valued, ${worth} are worth calling.`,
		totals: (cost, gain) => `Calling all of them is expected to cost ${cost} and to gain ${gain}.`,
		basis: (retention, discount, offer) =>
			`Second lifetime value = profit of a year before leaving × share kept × (1 + i) ÷ (1 + i − r), with r = ${retention} and i = ${discount}; the offer is ${offer} each.`,
		kept: 'Profit after the return, % of that before',
		keptExact: 'Profit after the return, % of that before, exact value',
		caption: 'Lost customers to be called first',
		columns: {
			customer: 'Customer',
			cause: 'Why he left',
			gone: 'Months gone',
			yearly: 'Yearly profit before',
			second: 'Second lifetime value',
			chance: 'Chance added',
			cost: 'Expected cost',
			gain: 'Expected gain',
			perYuan: 'Gain per yuan',
			judgement: 'Judgement'
		},
		customer: (number) => `No. ${number}`,
		more: (count) => `${count} more are worth calling.`,
		put: 'Put these into the calculation above'
	}
};
