import type { zhClv } from '../zh/clv';

/** The CLV workbench. */
export const enClv: typeof zhClv = {
	workbench: 'The CLV workbench',
	contents: 'Pages of the workbench',
	overview: 'Overview',
	methodChoice: 'Method',
	formula: 'Formula',
	symbol: (symbol, meaning) => `${symbol}: ${meaning}`,
	present: 'With the present numbers',
	inputs: 'Inputs',
	results: 'Results',
	steps: 'Step by step',
	stepsCaption: (method) => `${method}: step by step`,
	total: 'Total',
	leftOut: (count) =>
		`${count} further lines with ever smaller values are not listed; the total includes them.`,
	rest: (amount) =>
		`All years after these together bring ${amount}, by the formula; the total includes them.`,
	when: 'When to use it',
	assumes: 'What it assumes',
	timing: 'Timing convention',
	source: 'Source',
	reset: 'Reset inputs',
	exact: (label) => `${label}, exact value`,
	lower: (label) => `${label}: one step down`,
	raise: (label) => `${label}: one step up`,
	notANumber: (typed) => `“${typed}” is not a number; the value stays.`,
	outOfRange: (typed, min, max) => `${typed} is not between ${min} and ${max}; the value stays.`,
	addRow: 'Add a row',
	removeRow: 'Remove the last row',
	cell: (row, column) => `${row}, ${column}`,
	refused: 'These numbers give no result',
	refusals: {
		notANumber: (field) => `${field} is not a number.`,
		notAnInteger: (field, value) => `${field} must be a whole number; it is ${value}.`,
		belowMinimum: (field, value, bound) => `${field} must be at least ${bound}; it is ${value}.`,
		notAbove: (field, value, bound) => `${field} must be above ${bound}; it is ${value}.`,
		aboveMaximum: (field, value, bound) => `${field} must be at most ${bound}; it is ${value}.`,
		notBelow: (field, value, bound) => `${field} must be below ${bound}; it is ${value}.`,
		empty: (field) => `${field} is empty.`,
		tooShort: (field, value, bound) => `${field} has ${value} entries; at least ${bound} are needed.`,
		lengthMismatch: (field, value, bound) => `${field} has ${value} entries and should have ${bound}.`,
		doesNotSumToOne: (field, value) => `The chances of ${field} should add up to 1; they give ${value}.`,
		neverEnds: (field, value, bound) =>
			`${field} (with growth, ${value}) is not below 1 + discount rate (${bound}): each period keeps at least as much value as discounting takes, and the sum has no limit. Lower ${field} or growth, or raise the discount rate.`,
		rises: (field) => `${field} should go down.`,
		noLosses: () => 'Nobody leaves, so there is nothing to compute.',
		allLost: () => 'Everybody leaves in the first period, so there is nothing to compute.'
	},
	otherField: 'an input',
	compare: {
		intro:
			'The same customer and the same numbers, once by each method. Where the figures differ, nobody has miscalculated: conventions and assumptions differ. Choose a method to compare with, and see by how much the others differ and why.',
		title: 'Lifetime value by every method',
		finding: (smallest, largest, count) =>
			`One customer, ${count} ways to compute, from ${smallest} to ${largest}`,
		caption: 'Lifetime value by every method, difference from the reference and its reasons',
		method: 'Method',
		value: 'Lifetime value',
		difference: 'Against reference',
		why: 'Why',
		reference: 'Reference',
		referenceOf: (method) => `Compare with: ${method}`,
		thisOne: 'This is the reference.',
		same: 'The same conventions as the reference, and so the same value.',
		contrast: (here, there) => `${here}, while in the reference ${there}`,
		part: (clause, amount) => `${clause} (${amount})`,
		separator: '; ',
		nothing: 'no effect with these numbers',
		more: (amount, steps) => `${amount} more: ${steps}.`,
		less: (amount, steps) => `${amount} less: ${steps}.`,
		equal: (steps) => `The same value, although ${steps}.`,
		note: 'Each step changes one convention, in an order; the parts add up exactly to the difference. In another order the parts would be a little different, the difference would not. Acquisition cost is in none of them. Case 2b (a purchase every few years) is about another kind of customer; see its page.',
		pages: 'Page by page'
	},
	company: {
		take: 'Take the numbers from my company',
		taking: 'Simulating your company …',
		title: 'Taken from your company',
		note: (name, month) => `“${name}”, read at the end of ${month}, over the last twelve months:`,
		clamped: (label, value) =>
			`${label} is ${value}, outside the range of this page; the nearest bound was taken.`,
		missing: (label) => `The company has no figure for “${label}” at present; the input stays.`,
		failed: 'The company could not be simulated; the inputs stay.'
	},
	exercise: {
		make: 'Make me an exercise',
		title: 'Exercise',
		another: 'Other numbers',
		close: 'Close the exercise',
		answer: 'Your answer (yuan)',
		answerUnit: (unit) => `Your answer${unit}`,
		check: 'Check',
		notANumber: 'Please write a number.',
		right: 'Right.',
		wrong:
			'Not right, and not one of the common slips. Compare with the solution below: at which step does yours part from it?',
		sign: 'The number is right; its sign is not.',
		magnitude: 'The digits are right; the decimal point is in the wrong place.',
		mistake: (reason) => `Not right: ${reason}`,
		solution: 'Solution',
		solutionCaption: (method) => `Solution of the exercise: ${method}`,
		show: 'Show the solution',
		given: 'Given',
		correct: (value) => `Right answer: ${value}`,
		tolerance: (amount) => `Anything within ${amount} counts as right.`
	},
	chart: {
		axis: (label, unit) => (unit ? `${label} (${unit})` : label),
		money: 'yuan',
		caption: (title) => title
	},
	units: { years: (value) => `${value} years`, months: (value) => `${value} months` }
};
