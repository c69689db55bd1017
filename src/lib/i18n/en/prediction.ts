import type { zhPrediction } from '../zh/prediction';

export const enPrediction: typeof zhPrediction = {
	title: 'Predict first, then look',
	intro: 'The charts are put away for now. The present plan is the baseline.',
	steps: ['Move levers: take your decision', 'Draw what you think will happen', 'Reveal, and see the gap'],
	track: 'Figure to predict',
	tracks: {
		activeCustomers: 'Active customers',
		retentionAnnual: 'Annual retention',
		satisfaction: 'Satisfaction index',
		customerEquity: 'Customer equity',
		profit: 'Profit, past year'
	},
	notMoved: 'No lever has been moved yet.',
	moved: 'Levers have been moved; the outcome is not shown yet.',
	plot: 'Draw the prediction from left to right',
	hint: 'Draw with the mouse or a finger, or set it point by point with the sliders below.',
	handles: 'Set it point by point',
	handle: (month) => `Prediction for month ${month}`,
	reveal: 'Reveal',
	again: 'Another round',
	stop: 'Leave prediction',
	lines: { before: 'baseline', predicted: 'your prediction', outcome: 'outcome' },
	computing: 'Computing the outcome…',
	high: (amount) => `Predicted ${amount} too high`,
	low: (amount) => `Predicted ${amount} too low`,
	exact: 'Exactly right in the last month',
	direction: {
		right: 'The direction was right.',
		wrong: 'The direction was wrong.',
		none: 'The outcome hardly left the baseline.'
	},
	meanGap: (amount) => `The mean gap per month is ${amount}.`,
	skill: (percent) => `Nearer by ${percent} than guessing “nothing changes”.`,
	noSkill: (percent) => `Farther by ${percent} than guessing “nothing changes”.`,
	table: 'Data table',
	month: 'Month',
	points: (amount) => `${amount} points`
};
