import type { zhLessons } from '../zh/lessons';

export const enLessons = {
	index: {
		title: 'Concepts',
		intro:
			'About ten minutes a page: guess first, then move things, then see why. In the order of the course.',
		chapter: (number, title) => `Chapter ${number}: ${title}`,
		minutes: (minutes) => `about ${minutes} minutes`,
		done: (done, all) => `${done} of ${all} pages finished.`,
		states: {
			new: 'not begun',
			begun: 'begun',
			done: 'finished'
		},
		score: (right, of) => `check ${right}/${of}`,
		glossary: 'Glossary',
		glossarySummary: 'Every term in Chinese and English with a definition of one sentence; searchable.',
		clv: 'Customer lifetime value workbench',
		clvSummary:
			'The methods of the course and of the literature on the same customer with the same numbers, side by side.',
		clvPages: (count) => `${count} pages`
	},
	steps: {
		predict: 'Predict',
		move: 'Move',
		see: 'See',
		why: 'Why',
		disagree: 'Where authors disagree',
		check: 'Check yourself',
		next: 'What next'
	},
	nav: 'Steps of this page',
	back: 'All concept pages',
	closed: 'Predict first to see the rest.',
	predict: {
		lead: 'Before you see the result, settle on a guess; it is kept and compared later.',
		commit: 'This is my guess',
		skip: 'Show me without guessing',
		again: 'Guess anew',
		kept: 'Your guess is kept.',
		guessed: 'Your guess',
		unfinished: 'Each question needs an answer first.',
		point: (label, pointsName, point) => `${label}, ${pointsName} ${point}`,
		drawHint: 'Press and drag on the chart to draw; by keyboard, Tab picks a point and the arrows move it.',
		exact: (label) => `${label}, exact value`,
		lower: (label) => `Lower ${label}`,
		raise: (label) => `Raise ${label}`
	},
	compared: {
		title: 'Guessed and seen',
		right: 'Right',
		wrong: 'Not so',
		you: 'You guessed',
		happened: 'It is',
		none: 'You made no guess.',
		waiting: 'Simulating …',
		curve: (label, gap) => `${label}: your curve is ${gap} off on average`,
		curveSentence: (gap, worst, where) => `${gap} off on average; farthest off at ${where}, by ${worst}.`,
		number: (gap) => `${gap} apart.`
	},
	source: (text) => `Source: ${text}`,
	verdict: 'What to make of it',
	lecturer: {
		title: 'For the lecturer',
		open: 'Open',
		close: 'Close',
		demonstration: 'One-minute demonstration',
		question: 'Question to the class',
		misconception: 'Common misconception',
		limits: 'Limits of the model'
	},
	check: {
		lead: 'Every option says why. Answers join your practice record, wrong ones the wrong-answer book.',
		waiting: 'Fetching the questions …',
		failed: 'The questions could not be fetched. Open this page again to retry.',
		progress: (done, all) => `${done} of ${all} answered`,
		result: (right, of) => `${right} of ${of} right.`,
		again: 'Once more',
		nextQuestion: 'Next question',
		finish: 'Show the result',
		question: (number, all) => `Question ${number} of ${all}`
	},
	next: {
		previous: 'Previous',
		following: 'Next',
		lab: 'Try it in the Lab',
		clv: 'Lifetime value workbench'
	},
	experiment: {
		waiting: 'Simulating …',
		failed: 'The simulation failed. Open this page again to retry.',
		reset: 'Reset'
	},
	control: {
		exact: (label) => `${label}, exact value`,
		lower: (label) => `Lower ${label}`,
		raise: (label) => `Raise ${label}`,
		notANumber: (typed) => `“${typed}” is not a number; the value stays.`,
		outOfRange: (typed, min, max) => `${typed} is not between ${min} and ${max}; the value stays.`
	},
	times: (count) => `${count} times`,
	points: (count) => `${count} points`,
	glossary: {
		title: 'Glossary',
		intro:
			'Every concept of the course in one sentence. Words underlined with dots open the same definition wherever they stand.',
		search: 'Search',
		searchHint: 'In English or Chinese, such as lock-in',
		found: (count) => `${count} found`,
		nothing: (query) => `No term matches “${query}”.`,
		taught: 'Learn it:'
	},
	term: {
		open: (name) => `${name}: show the definition`,
		more: 'Glossary',
		close: 'Close'
	}
} satisfies typeof zhLessons;
