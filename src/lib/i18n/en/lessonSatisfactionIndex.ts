import type { zhLessonSatisfactionIndex } from '../zh/lessonSatisfactionIndex';

/** The instruments of the page “Five satisfaction-index models”. Figures come in written. */
export const enLessonSatisfactionIndex: typeof zhLessonSatisfactionIndex = {
	model: 'Model',
	driver: 'Variable to move',
	shift: 'By how much (standard deviations)',
	shiftHelp: 'About one customer in six lies more than one standard deviation above the average',
	variables: {
		image: 'Corporate image',
		expectation: 'Expectations',
		quality: 'Perceived quality',
		value: 'Perceived value',
		price: 'Price',
		handling: 'Complaint handling',
		satisfaction: 'Satisfaction',
		complaints: 'Complaints',
		affective: 'Affective commitment',
		calculative: 'Calculative commitment',
		loyalty: 'Loyalty'
	},
	models: {
		scsb: {
			short: 'Sweden 1989',
			name: 'Sweden, SCSB (1989)',
			redefined:
				'Satisfaction is no longer the feeling after one purchase but the judgement of all experience so far.',
			idea: 'Satisfaction can be measured with one yardstick for a whole country, and foretells retention and profit.'
		},
		acsi: {
			short: 'America 1994',
			name: 'America, ACSI (1994)',
			redefined:
				'The Swedish “perceived performance” becomes two: how good it is (quality) and whether it is worth it (value).',
			idea: 'Manage by quality: find out whether satisfaction comes from quality or from the price before changing either.'
		},
		ncsb: {
			short: 'Norway 1996',
			name: 'Norway, NCSB (1996)',
			redefined: 'Customers judge a purchase with the whole company in mind.',
			idea: 'From the single sale to the lasting relationship: a name works on expectations, satisfaction and loyalty.'
		},
		ecsi: {
			short: 'Europe',
			name: 'Europe, ECSI',
			redefined:
				'Loyalty = likely to stay, to recommend and to buy more; “complaints” become the judgement of how they are handled: more is better.',
			idea: 'Count all that a customer contributes: staying, bringing others, buying more.'
		},
		later: {
			short: 'Recent research',
			name: 'Recent research (revised Norwegian model, 2001)',
			redefined:
				'Expectations go; quality is split into concrete factors, price takes the place of value, image turns from a cause into a consequence.',
			idea: 'Look for what a manager can move: concrete quality, price, complaint handling; and tell liking from not getting away.'
		}
	},
	diagram: {
		estimated:
			'Figures on the arrows: standardised paths of a mobile-phone survey (Tenenhaus et al., 2005). Green is new',
		illustrative:
			'No estimates are used here: every arrow counts 0.40 by way of illustration, dashed for negative. Green is new',
		sentence: (driver, shift, satisfaction, loyalty) =>
			`When ${driver} moves by ${shift} standard deviations, satisfaction moves by ${satisfaction} and loyalty by ${loyalty}.`,
		table: 'All arrows',
		from: 'From',
		to: 'To',
		weight: 'Strength',
		isNew: 'New',
		yes: 'Yes'
	},
	changes: {
		added: 'Added',
		dropped: 'Dropped',
		redefined: 'Redefined',
		idea: 'Management idea',
		nothing: 'Nothing'
	},
	and: ', ',
	effects: {
		title: (driver) => `What ${driver} does (per standard deviation)`,
		to: 'To',
		direct: 'Direct',
		indirect: 'Indirect',
		total: 'Total',
		ways: (to) => `Ways to ${to}, the strongest first`,
		more: (count) => `And ${count} weaker ones.`
	},
	score: {
		title: 'How the American score is computed',
		lead: 'Three questions are answered from 1 to 10; take 1 off each, average them, divide by 9 and you have 0 to 100. Here the three weigh the same; in the survey the weights are estimated from the data.',
		items: {
			overall: 'Overall satisfaction',
			confirmation: 'Against expectations',
			ideal: 'Against the ideal'
		},
		ends: {
			overall: '1 very dissatisfied, 10 very satisfied',
			confirmation: '1 far below expectations, 10 far above',
			ideal: '1 far from the ideal, 10 close to it'
		},
		worked: (sum, score) => `[${sum}] ÷ 3 ÷ 9 × 100 = ${score}`,
		notTenth: (mean, tenfold, score) =>
			`A common mistake: the mean ${mean} times 10 gives ${tenfold}. The lowest answer is 1 and not 0, so ${score} is right.`
	},
	measures: {
		title: 'Five measures from outside',
		lead: 'Without asking about satisfaction there are five signs. Which one does each sentence report? Once it is right, read what it misses.',
		placed: (right, of) => `${right} of ${of} are right.`,
		choose: (report) => `“${report}” reports`,
		right: 'Right.',
		wrong: 'Not this one; think again.'
	}
};
