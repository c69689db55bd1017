import type { zhLessonSatisfiedNotLoyal } from '../zh/lessonSatisfiedNotLoyal';

export const enLessonSatisfiedNotLoyal: typeof zhLessonSatisfiedNotLoyal = {
	competitionHelp: '0 monopoly, 1 open competition',
	wallsHelp: 'All eight switching costs together, 0 to 100',
	curves: {
		title: (gain) => `From satisfaction 70 to 90, ${gain} more are still there after a year`,
		subtitle: 'Chance of still being a customer after a year (%), over satisfaction; all else equal',
		sentence: (at70, at90) =>
			`Of customers at satisfaction 70, ${at70} are still there after a year; of those at 90, ${at90}.`,
		present: 'As set now',
		monopoly: 'Monopoly',
		open: 'Open competition',
		satisfaction: 'Satisfaction'
	},
	population: {
		title: 'Sort the customers of a company live',
		lead: 'The same online shop with the same customers: see in which quadrant they are after three years, and why they stay. Lower competition to 0.1, then raise it to 1; lower the price to 85; raise the financial programme to 80; raise satisfaction, then switching costs. Which pushes people to the upper right, and which loyalty ends when its cause is taken away?',
		types: {
			title: (type, share) => `What holds most of those who stay is ${type}: ${share}`,
			empty: 'No customer counts as loyal',
			subtitle: 'Customers by type of loyalty (%)',
			sentence: (loyal, premium) =>
				`${loyal} of customers will most likely be there in a year; premium loyalty is ${premium} of all customers.`,
			share: 'Share of customers',
			type: 'Type'
		},
		names: {
			none: 'Not loyal',
			monopoly: 'Monopoly',
			inertia: 'Inertia',
			price: 'Price',
			incentive: 'Incentive',
			premium: 'Premium'
		},
		namesInline: {
			none: 'no loyalty',
			monopoly: 'monopoly loyalty',
			inertia: 'inertia loyalty',
			price: 'price loyalty',
			incentive: 'incentive loyalty',
			premium: 'premium loyalty'
		}
	},
	sorting: {
		title: 'Seven kinds of loyalty: which goes where?',
		lead: 'The first five are from the revision notes, friends and kin and trust from another list. Place each by heart (attachment) and feet (repeat purchase); the reason shows at once.',
		attachment: 'Attachment',
		repeat: 'Repeat purchase',
		low: 'low',
		high: 'high',
		placed: (right, of) => `${right} of ${of} placed rightly.`,
		right: 'Right',
		wrong: 'Think again',
		choose: (name) => `${name} belongs to`,
		cells: {
			highHigh: 'true loyalty',
			lowHigh: 'spurious loyalty',
			highLow: 'latent loyalty',
			lowLow: 'no loyalty'
		},
		again: 'Start over'
	}
};
