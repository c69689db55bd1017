import type { zhObserved } from '../zh/observed';

export const enObserved: typeof zhObserved = {
	title: 'Calibrate with real data',
	intro:
		'Paste a retention table to see how far it is from the simulation; let the sBG model estimate how much customers differ, project the curve, or hand the result to the company. The data stay on this device.',
	input: {
		label: 'Retention table',
		hint: 'One line per period: the period, then customers or per cent still there. Separate by comma, semicolon, tab or blanks; a header is optional; lines that begin with # are comments.',
		placeholder: 'year, % surviving\n0, 100%\n1, 86.9%\n2, 74.3%',
		read: 'Draw and fit',
		file: 'Choose a file…',
		drop: 'Or drop a CSV or TXT file here.',
		clear: 'Clear',
		examples: 'Examples',
		exampleNames: { highEnd: 'High End', regular: 'Regular' },
		exampleSource: (source) => `Source: ${source}. Years 1–7 are fitted, years 8–12 held out as a check.`,
		columns: { year: 'year', share: '% surviving' }
	},
	options: {
		title: 'Fit',
		unit: 'A period is',
		units: { year: 'a year', month: 'a month' },
		fitOn: 'Periods to fit on',
		fitOnValue: (first, all) => `the first ${first} of ${all}`,
		heldOut: (count) => `The other ${count} are held out and only check the fit.`,
		noneHeldOut: 'All are fitted; none is held out as a check.',
		fewer: 'One period fewer',
		more: 'One period more',
		exact: 'Periods to fit on, exact value',
		notANumber: (typed) => `“${typed}” is not a number; the periods are unchanged.`,
		outOfRange: (typed, min, max) => `${typed} is not between ${min} and ${max}; the periods are unchanged.`
	},
	result: {
		title: 'The fit',
		alpha: 'α',
		beta: 'β',
		logLikelihood: 'Log-likelihood',
		logLikelihoodOf: (customers) => `for ${customers} customers at the start`,
		logLikelihoodBy: 'the table counts nobody: for 1,000 customers, by convention',
		meanChurn: 'Mean yearly churn',
		meanChurnHint: 'α ÷ (α + β): mean chance that a new customer leaves within the first year',
		heldOutError: 'Mean error, held-out periods',
		heldOutErrorHint: 'fitted curve less held-out observations, percentage points',
		projection: (period, unit) => `Projected: left after ${unit} ${period}`,
		projectionHint: 'the same curve beyond the end of the table',
		points: (value) => `${value} points`,
		twoPoints:
			'Fitted on two periods: two points always yield two parameters exactly, so a good fit says nothing.',
		meanOnly:
			'This table shows no difference between customers (retention does not rise): α and β may grow without limit at a fixed ratio and the likelihood hardly moves; only the mean churn is known.',
		split:
			'Whoever leaves, leaves in the first period, and nobody after it: α and β may shrink without limit at a fixed ratio; only the mean churn is known.',
		monthly:
			'α and β are still per year: a customer’s yearly propensity is taken to work evenly through the year, so that the share left after a month is S(months ÷ 12). That is what the simulated company assumes, too.'
	},
	apply: {
		button: 'Set the company’s α and β',
		done: (alpha, beta) =>
			`The company now starts with churn propensity α = ${alpha}, β = ${beta}. You can undo it.`,
		sorting: 'Also leave nothing but sorting: individual change, natural exit and tenure at the start to 0',
		sortingHint:
			'Then the simulated curve depends only on who is left, and should lie on the fitted curve but for sampling error.',
		scaled: (alpha, beta) =>
			`The fit is beyond what the company can be set to; α = ${alpha}, β = ${beta} have the same mean churn, while customers differ a little more or less than fitted.`,
		lessThanAYear:
			'Fitted on less than twelve months: they do not show a yearly propensity; it cannot be used.',
		tenure: (months) =>
			`The simulated curve is that of the customers at the start. They have been there for ${months} on average and those who leave easily have long gone, so it lies above that of the same company’s new customers.`
	},
	fitFailed: {
		noLosses: 'Nobody left in the fitted periods: there is nothing to learn about leaving.',
		allLost: 'Everybody left in the first period: there is nothing to learn about how customers differ.',
		other: 'This table cannot be fitted.'
	},
	nothingChanged: 'Chart and company are unchanged.',
	where: (line, sentence) => `Line ${line}: ${sentence}`,
	fileUnreadable: 'The browser cannot read this file; it may have been moved or deleted.',
	errors: {
		tooLarge: (_line, value, bound) =>
			`${value} characters or bytes are more than the ${bound} allowed; nothing was read.`,
		binary: () => 'This is not a text but a picture, a workbook or the like. Save it as CSV or TXT first.',
		noNumbers: () =>
			'There are no numbers. Write one line per period: the period, then customers or per cent.',
		columns: (_line, value) => `There should be exactly two columns (period, survivors), not “${value}”.`,
		emptyCell: () => 'A cell is empty: every line needs the period and the survivors.',
		notANumber: (_line, value) =>
			`“${value}” is not a number. Write 86.9 or 86.9%, with a point for decimals and without exponents.`,
		negative: (_line, value) => `${value} is negative; neither periods nor survivors fall below 0.`,
		periodNotWhole: (_line, value) => `Period ${value} is not a whole number.`,
		firstPeriod: (_line, value) => `The table begins with period ${value}; it should begin with 0 or 1.`,
		periodRepeated: (_line, value) => `Period ${value} comes twice.`,
		periodsDecrease: (_line, value, bound) =>
			`Period ${value} comes after period ${bound}; periods must go up.`,
		periodMissing: (_line, value, bound) =>
			`Period ${bound} should stand here, not ${value}; none may be left out.`,
		tooFewPeriods: (_line, value, bound) =>
			`Periods after the start: ${value}. A fit needs at least ${bound}.`,
		tooManyPeriods: (_line, value, bound) => `${value} lines are more than the ${bound} periods allowed.`,
		startZero: () => 'There is nobody at the start.',
		startNot100: (_line, value, bound) =>
			`Period 0 is ${value}; where survivors are per cent or shares, it should be ${bound}.`,
		startUnknown: (_line, value) =>
			`Is the ${value} of period 1 customers or per cent? Add a % sign, or the customers of period 0.`,
		above100: (_line, value, bound) => `${value} is more than ${bound}; no more can be left than there were.`,
		rises: (_line, value, bound) =>
			`${value} is more than the ${bound} of the period before; survivors can only become fewer.`
	}
};
