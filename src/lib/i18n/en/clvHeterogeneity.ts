import type { zhClvHeterogeneity } from '../zh/clvHeterogeneity';

export const enClvHeterogeneity: typeof zhClvHeterogeneity = {
	published: {
		title: 'The two published tables',
		text: 'Fader & Hardie fitted the first seven years and held out the last five: full dots were fitted, hollow ones were not.',
		choice: 'Customers',
		tables: { highEnd: 'High End', regular: 'Regular' },
		alpha: 'Fitted α',
		beta: 'Fitted β',
		logLikelihood: 'Log-likelihood (per 1,000 customers)',
		put: 'Put this α and β into the calculation above',
		source: (source) => `Data: ${source}`
	},
	sorting: {
		title: 'Rising retention is not rising loyalty',
		text: 'Below are 4,000 customers who joined together and whose chances of leaving differ by the α and β above. With individual change at 0 nobody becomes more loyal or less, and still retention rises from year to year: the fickle leave first. Push the slider up and experience begins to change who stays.',
		change: 'Individual change',
		changeHelp:
			'0 = nobody changes and only sorting remains; 1 = experience (quality, service, trust) changes who stays.',
		exact: (label) => `${label}, exact value`,
		waiting: 'Simulating …',
		failed: 'The simulation failed.',
		pure: (first, last) => `Nobody changes, yet retention rises from ${first} to ${last}`,
		changing: (change, last, closed) =>
			`Individual change ${change}: retention in year 8 is ${last}; sorting alone would give ${closed}`,
		subtitle: 'Retention of the cohort by year, %',
		pureSentence: (first, last, closed) =>
			`Simulated retention rises from ${first} to ${last}; the formula says ${closed}, and only sampling error lies between. All of the rise is sorting.`,
		changingSentence: (last, closed, points) =>
			`In year 8 simulated retention is ${last}, sorting alone would give ${closed}; the ${points} points between them are the work of experience.`,
		simulated: 'Simulated',
		closed: 'Sorting alone (formula)',
		year: 'Year'
	}
};
