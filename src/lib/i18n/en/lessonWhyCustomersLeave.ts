import type { zhLessonWhyCustomersLeave } from '../zh/lessonWhyCustomersLeave';

export const enLessonWhyCustomersLeave: typeof zhLessonWhyCustomersLeave = {
	waiting: 'Simulating the year before …',
	causes: {
		title: (cause, share, all) => `${all} left in a year, ${share} of them for ${cause}`,
		nobody: 'Nobody left in the year',
		subtitle: 'Customers who left in months 13 to 24, by cause (people)',
		sentence: (now, before) => `${now} leave as set now; ${before} if nothing is changed.`,
		cause: 'Cause',
		now: 'As set now',
		before: 'Nothing changed'
	},
	migration: {
		title: (left, less) => `Those who left cost ${left} of revenue, those who buy less another ${less}`,
		subtitle:
			'Customers of long standing: change of spending against the year before, in per cent of what they all spent then; at the old prices',
		sentence: (left, less, more) => `${left} left, ${less} stayed and bought less, ${more} bought more.`,
		move: 'What they did',
		share: 'Change',
		moves: { left: 'Left', less: 'Bought less', more: 'Bought more' },
		note: 'Those who left had paid until then: only a part is missing this year, all of it the next.',
		bank: (defection, reduced) =>
			`Compare the bank of Coyles & Gokey (2002): closed accounts cost ${defection} of balances, smaller ones ${reduced}.`
	},
	board: {
		placed: (right, of) => `${right} of ${of} recognised.`,
		right: 'Right.',
		wrong: 'Think again.',
		again: 'Start over'
	},
	farewells: {
		title: 'Eight letters of farewell',
		lead: 'Which cause does each letter speak of? Where it is right, the remedy shows.',
		choose: (letter) => `Cause of this letter: ${letter}`
	},
	attitudes: {
		title: 'Six attitudes, each with its own words',
		lead: 'Three stay, three slip. Recognise each by a remark and see what to do; beside it, how many of each there are in the same company, following the levers above.',
		choose: (remark) => `Attitude of this remark: ${remark}`,
		names: {
			emotive: 'Stays: by emotion',
			inertial: 'Stays: by habit',
			deliberative: 'Stays: by comparing',
			lifestyle: 'Slips: life has changed',
			reconsidering: 'Slips: by comparing',
			dissatisfied: 'Slips: dissatisfied'
		},
		short: {
			emotive: 'Emotion',
			inertial: 'Habit',
			deliberative: 'Compares',
			lifestyle: 'Life',
			reconsidering: 'Compared',
			dissatisfied: 'Unhappy'
		},
		chart: {
			title: (name, count) => `Most frequent is “${name}”: ${count}`,
			subtitle:
				'Loyal customers at the end of the year and those who left in it (people); the reading is ours',
			sentence: (stay, go) => `The three that stay are ${stay}, the three that left ${go}.`,
			attitude: 'Attitude',
			people: 'People'
		}
	}
};
