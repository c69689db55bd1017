import type { zhLessonKeepingCustomers } from '../zh/lessonKeepingCustomers';

export const enLessonKeepingCustomers: typeof zhLessonKeepingCustomers = {
	ties: { financial: 'Financial', social: 'Social', structural: 'Structural' },
	tieHelp: {
		financial: 'points, rebates, member prices',
		social: 'being remembered, a person to call, events',
		structural: 'linked systems, shared processes, made to fit'
	},
	level: 'How much is done',
	levelHelp: 'Each level by itself, all to the same height, 0 to 100',
	copiedAfter: (tie) => `${tie}: months until a rival does the same`,
	months: (months) => `${months} months`,
	reset: 'Reset',
	course: {
		title: (months, last) => `After ${months} months most customers are held by this level: ${last}`,
		titleNone: 'Nothing is done: the three lines are one',
		subtitle: 'Chance of still being a customer in a year at the month’s odds (%), by months since the start',
		sentence: (financial, social, structural, none) =>
			`After five years: financial ${financial}, social ${social}, structural ${structural}, nothing done ${none}.`,
		none: 'Nothing done',
		month: 'Month'
	},
	table: {
		title: 'What each costs, and what is left when a rival does the same',
		cost: 'Cost per customer and month',
		alone: 'More kept while ours alone (points)',
		together: 'More kept once copied (points)',
		valueAlone: 'Five years, never copied',
		valueTogether: 'Five years, copied',
		note: '“More kept”: points by which the chance of staying a year is above that of doing nothing, in month 60. “Five years”: present value of a customer’s contribution over five years above doing nothing, costs taken off.'
	},
	sweep: {
		title: 'How much is enough',
		lead: 'Now a whole company: an online retailer, 1,000 people in the market, effort from 0 to 100, five years simulated for each. Bars are the present value of five years of profit and the customer equity left. Retention rises all the way; the bars do not.',
		raise: 'What is raised',
		raised: { all: 'All three', financial: 'Financial', social: 'Social', structural: 'Structural' },
		waiting: 'Simulating every effort …',
		failed: 'The simulation did not finish; please open this page again.',
		chart: {
			title: (effort, retention) =>
				`An effort of ${effort} is worth most, at an annual retention of ${retention}`,
			subtitle: 'Present value of five years of profit and the equity left (yuan), by effort',
			sentence: (most, worth, best) =>
				`At an effort of 100 retention rises to ${most}, yet the company is worth only ${worth}, less than ${best} at best.`,
			sentenceMost: (most, worth) =>
				`At an effort of 100 retention is ${most} and the company is worth ${worth}, still the best.`,
			worth: 'Worth',
			effort: 'Effort'
		}
	},
	types: {
		title: 'How close to the customer: five types',
		lead: 'From no contact after the sale to working alongside the customer: the deeper, the more hours it takes. Move three figures and see which types can still be done and which pays best; then open the nine cells of Kotler’s table. We put an example into each: does the same type come out?',
		sliders: {
			customers: 'Customers',
			margin: 'Contribution per customer and year',
			hours: 'Staff hours in a year'
		},
		names: {
			basic: 'Basic',
			reactive: 'Reactive',
			accountable: 'Accountable',
			proactive: 'Proactive',
			partnership: 'Partnership'
		},
		what: {
			basic: 'No contact after the sale',
			reactive: 'Customers are welcome to call',
			accountable: 'One call after the sale to ask',
			proactive: 'Keeps bringing advice and news',
			partnership: 'Gets things done together'
		},
		result: (type) => `${type} pays best`,
		none: 'Too few hours for any type',
		table: {
			title: 'What each type takes and brings',
			type: 'Type',
			retention: 'There next year',
			hours: 'Hours for all',
			net: 'Net per customer',
			tooMuch: 'too few hours'
		},
		kotler: {
			title: 'Kotler’s table: press a cell to put its example in',
			many: 'Many customers',
			medium: 'A medium number',
			few: 'Few customers',
			high: 'High margin',
			middle: 'Medium margin',
			low: 'Low margin',
			or: ' or ',
			note: 'Hours per customer, the chance to be there next year and 80 yuan an hour are our example. A company with high margins can pay for more people, so the rows differ in hours.'
		}
	},
	strategies: {
		title: 'Six retention strategies of the course, and the level each works on',
		strategy: 'Strategy',
		does: 'What is done',
		level: 'Level',
		rows: {
			retention: ['Raise retention', 'Measure who left and why, then set a target', 'The aim of all three'],
			switching: [
				'Analyse switching costs',
				'Learn what holds customers, and what rivals can pay off',
				'Financial and structural'
			],
			appreciation: [
				'Special appreciation',
				'Thanks and privileges for customers of long standing',
				'Financial and social'
			],
			emotional: ['Emotional ties', 'Somebody remembers and cares', 'Social'],
			group: ['Group activities', 'Customers get to know each other', 'Social'],
			learning: [
				'Learning relationship',
				'Every contact teaches the company; elsewhere he would have to teach anew',
				'Structural'
			]
		}
	}
};
