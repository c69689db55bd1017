import type { zhLessonEarlyWarning } from '../zh/lessonEarlyWarning';

/** The instruments of the page “Early warning”. Figures come in written. */
export const enLessonEarlyWarning: typeof zhLessonEarlyWarning = {
	lines: { yellow: 'Yellow line', orange: 'Orange line', red: 'Red line' },
	linesHelp: {
		yellow: 'From this risk on: put on the list and watched',
		orange: 'From this risk on: a letter or another cheap gesture',
		red: 'From this risk on: somebody calls'
	},
	signal: 'What is looked at',
	signals: { survey: 'The survey', relationship: 'Survey and trust', everything: 'All the model knows' },
	lead: 'Lead time',
	leads: (months: string) => `${months} months`,
	cost: 'Cost of a call',
	value: 'Value of a customer kept',
	persuaded: 'Share persuaded',
	persuadedHelp:
		'Of those about to leave who are called, the share won over; an assumption: put in your own figure',
	waiting: 'Simulating three years …',
	failed: 'The simulation was not completed; please open this page again.',
	money: {
		title: 'Which line earns most',
		lead: 'Calls are made from the red line on. Change one of the three figures and the best line moves; compare the computed threshold with what happened to these customers.'
	},
	bands: {
		title: 'Customers in the four bands, and how many left',
		band: 'Risk',
		names: { calm: 'No warning', yellow: 'Yellow', orange: 'Orange', red: 'Red' },
		range: (from: string, to: string) => `${from}–${to}`,
		rangeFrom: (from: string) => `${from} and more`,
		customers: 'Customers',
		left: 'Left later',
		share: 'Share that left'
	},
	counts: { caught: 'Caught', missed: 'Missed', falseAlarms: 'False alarms', hitRate: 'Right warnings' },
	countsNote: 'Warned of from the red line on; all who left are those caught and those missed.',
	roc: {
		title: (area: string) => `Area under the curve ${area}`,
		subtitle: 'Share caught (%), over the share of false alarms (%)',
		sentence: (caught: string, falseAlarm: string) =>
			`The red line now catches ${caught} of those who left and alarms for ${falseAlarm} of those who stayed.`,
		signal: 'This signal',
		lottery: 'A lottery',
		falseAlarm: 'False alarms (%)'
	},
	gain: {
		title: (best: string, gain: string) => `Calling from a risk of ${best} on earns most: ${gain}`,
		none: 'No call pays: best make none',
		subtitle: 'Net gain of the warning (yuan), over the risk from which calls are made (%)',
		sentence: (rule: string, now: string, gain: string) =>
			`By the formula a call pays from a risk of ${rule} on; the red line is at ${now} now, net gain ${gain}.`,
		never: 'By the formula nobody is worth a call: it costs more than persuading brings.',
		gain: 'Net gain',
		threshold: 'Threshold (%)'
	},
	formula: {
		title: 'The risk from which a call pays',
		equation: 'threshold = cost of a call ÷ (share persuaded × value of a customer kept)',
		present: (cost: string, persuaded: string, value: string, result: string) =>
			`${cost} ÷ (${persuaded} × ${value}) = ${result}`
	}
};
