import type { Messages } from '../messages';

export const enLab: Messages['lab'] = {
	title: 'Lab',
	company: {
		name: 'Company name',
		meta: (customers, months, seed) => `${customers} people · ${months} · seed\u00a0${seed}`,
		choose: 'Companies',
		presets: 'Starting companies',
		start: 'Start from it',
		source: 'Where its figures come from',
		export: 'Export the company as a file',
		exportHint: 'JSON; the command-line tool simulate opens it.',
		menu: 'Company menu',
		others: 'Other companies…',
		change: 'Change',
		branch: 'Branch off at a month…',
		about: 'About this company and its sources',
		world: 'Size and luck',
		customers: 'People in the market',
		customersHelp: 'Present customers, former customers and prospects together.',
		months: 'Length',
		monthsHelp: 'How many months are simulated.',
		seed: 'Random seed',
		seedHelp: 'The same seed gives the same people and the same luck; another seed gives other people.',
		newSeed: 'Other people'
	},
	autosave: {
		saved: 'Saved',
		waiting: 'Not saved yet',
		saving: 'Saving…',
		failed: 'Could not be saved',
		inMemory: 'Kept on this page only'
	},
	predict: 'Predict first',
	chooseCustomer: 'Look at a customer…',
	branch: {
		title: 'Branch off',
		hint: 'The new company has the same customers and the same luck. Decisions up to the chosen month stay; what follows is yours. This company becomes the baseline.',
		name: (name) => `${name} (branch)`,
		nameLabel: 'Name of the new company',
		month: 'Part after month',
		keeps: (kept, all) => `${kept} of ${all} decisions are kept.`,
		make: 'Branch'
	},
	levers: {
		title: 'Levers',
		groups: {
			retention: 'Retention',
			satisfaction: 'Satisfaction',
			switching: 'Switching costs',
			price: 'Price and margin',
			acquisition: 'Acquisition',
			market: 'Market and competition',
			finance: 'Discounting'
		},
		expand: (name) => `Unfold ${name}`,
		more: 'More',
		less: 'Less',
		baselineTick: (value) => `baseline ${value}`,
		lower: (name) => `${name}: one step down`,
		raise: (name) => `${name}: one step up`,
		exact: (name) => `${name}: exact value`,
		notANumber: (typed) => `“${typed}” is not a number; the value stays.`,
		outOfRange: (typed, min, max) => `${typed} is not between ${min} and ${max}; the value stays.`,
		resetLever: (name) => `Reset ${name}`,
		resetGroup: (name) => `Reset all of ${name}`,
		resetAll: 'Reset all',
		retentionSub: (perCustomer) => `${perCustomer} a customer-month`,
		satisfactionSub: (perceived, expected, ratio) =>
			`perceived ${perceived} ÷ expected ${expected} = ${ratio}`,
		switchingSub: (procedural, financial, relational) =>
			`procedural ${procedural} · financial ${financial} · relational ${relational}`,
		sheetOpen: 'All levers',
		sheetClose: 'Fold the levers'
	},
	act: {
		from: 'Levers act from',
		label: 'Decision month: the levers act from the end of this month',
		startHint: 'You are setting how the company starts.',
		monthHint: (month) => `Every move is logged as a decision at the end of month ${month}.`,
		toStart: 'Back to the start'
	},
	figures: {
		title: 'Headline figures',
		explain: (name) => `${name}: how this is computed`,
		noise: 'noise',
		noChange: 'same as the baseline',
		versus: (arrow, amount) => `${amount} ${arrow === '▲' ? 'above' : 'below'} the baseline`,
		noiseHint: 'The 95% interval holds zero: the difference may be luck alone.',
		baselineIs: 'Compared with the starting plan',
		baselinePinned: 'Compared with the pinned plan',
		pin: 'Pin as baseline',
		unpin: 'Unpin'
	},
	time: {
		title: 'Time',
		play: 'Play',
		pause: 'Pause',
		back: 'Previous month',
		forward: 'Next month',
		viewing: 'Month on view',
		month: (month) => `month ${month}`,
		of: (month, months) => `${month} / ${months}`,
		decideHere: 'Decide here',
		decisions: 'Decisions',
		noDecisions: 'No decisions on the way yet. Set the decision month, then move a lever.',
		decision: (lever, value) => `${lever} ${value}`,
		jump: (month) => `Go to month ${month}`,
		revoke: (lever, month) => `Take back the decision on ${lever} in month ${month}`
	},
	busy: {
		full: 'Drawn from some of the customers; computing all of them…',
		working: 'Computing…',
		stopped: 'Stopped: the charts show what was there before.',
		again: 'Compute again'
	},
	summary: (clv, retention, satisfaction, equity) =>
		`Customer lifetime value ${clv}, annual retention ${retention}, satisfaction index ${satisfaction}, customer equity ${equity}.`,
	failed: {
		memory:
			'This device has no memory for so large a company. Take fewer people or months; the charts still show the last result.',
		crash: 'The computation broke off. The charts still show the last result; the company is unharmed.',
		engine:
			'This company cannot be computed: that is our fault. The charts still show the last result; please undo the last step.'
	},
	observed: 'Compare with observed retention',
	charts: 'Charts'
};
