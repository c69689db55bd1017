import type { zhLessonComplaints } from '../zh/lessonComplaints';

/** The instruments of the page “A complaint is a second chance”. Figures come in written. */
export const enLessonComplaints: typeof zhLessonComplaints = {
	help: {
		complaintResolution: 'The developer of the course texts settled 487 of 489',
		serviceSpeed:
			'How soon somebody comes and settles it; it also betters everyday service, so that fewer complain',
		closingTheLoop: 'Whether the complainant is told once it is settled'
	},
	parts: {
		title: (share) => `${share} of complainants are satisfied`,
		subtitle: 'What each part adds now, and what it can add at most (percentage points)',
		sentence: (share, reported, lever) =>
			`The model gives ${share}; ${reported} was reported. Most is still to be gained from: ${lever}.`,
		part: 'From',
		now: 'Now',
		most: 'At most',
		names: {
			base: 'In any case',
			complaintResolution: 'Settling',
			serviceSpeed: 'Speed',
			closingTheLoop: 'Word back'
		}
	},
	results: {
		label: 'The second year, against before',
		complaints: 'Complaints in a year',
		satisfaction: 'Satisfaction index',
		retention: 'Annual retention',
		equity: 'Customer equity',
		before: (before) => `before: ${before}`
	},
	paradox: {
		title: 'The recovery paradox and its limit',
		lead: 'Drag the fault from small to large, then let it happen again. From where on can no recovery, however good, match a customer who never had trouble?',
		severity: 'Size of the fault',
		severityHelp: 'By how many per cent that encounter falls short of what he expects',
		repeat: 'How often in the year',
		repeats: { once: 'Once', twice: 'Twice', often: 'Four times' },
		courses: {
			none: 'No trouble',
			silent: 'Said nothing',
			disappointed: 'Complained, let down',
			recovered: 'Complained, made good'
		},
		year: {
			title: (recovered, none) => `Made good ${recovered}, no trouble ${none}`,
			subtitle: 'Chance of still being a customer after a year (%), a typical customer of the model',
			sentence: (disappointed, silent) =>
				`Complained and let down: ${disappointed}, less than the ${silent} of those who said nothing. To invite a complaint and then disappoint is a second fault.`,
			course: 'Course',
			chance: 'Still there after a year'
		},
		gap: {
			title: (limit) => `Up to a fault of ${limit}, making it good ties closer than no fault`,
			none: 'Not even the smallest fault can be made up for',
			subtitle: 'Points by which “made good” exceeds “no trouble”, over the size of the fault (%)',
			sentence: (gap) => `For a fault of the present size: ${gap} percentage points.`,
			line: 'Difference',
			severity: 'Fault (%)'
		}
	},
	tracking: {
		title: 'Four ways to look at the same company',
		lead: 'The same year and the same owners, as each of four ways sees them. Move the levers above and these figures move too.',
		severity: 'Size of one fault',
		voiced: (voiced, silent) =>
			`Of 100 people who meet with such a fault ${voiced} complain and ${silent} say nothing.`,
		voicedNote: 'An assumption of the model: the worse the fault the more speak up, but always the fewer.',
		waiting: 'Simulating …',
		ways: {
			complaints: 'Complaint and suggestion system',
			survey: 'Satisfaction survey',
			mystery: 'Mystery shoppers',
			lost: 'Analysis of lost customers'
		},
		reports: {
			complaints: (count) => `${count} complaints in the year`,
			survey: (index, share) => `Present customers average ${index}; ${share} of them are not satisfied`,
			mystery: (delivered) => `What is really delivered: ${delivered}`,
			lost: (count, index, cause) =>
				`${count} left in the year, at an average index of ${index}; commonest cause: ${cause}`
		},
		misses: {
			complaints:
				'It does not hear the silent majority: few complaints may mean that nobody cares to speak any more.',
			survey:
				'It cannot ask those who have gone: the worse the company, the sooner the unhappiest are off the list.',
			mystery: 'It sees what is done, not what customers expect; and only a few encounters.',
			lost: 'When it knows, they have gone; it does not see those who stay and buy less.'
		},
		causes: {
			product: 'faulty product or service',
			price: 'price',
			competitor: 'a competitor',
			neglect: 'neglect',
			staff: 'the person they knew left',
			image: 'image',
			integrity: 'broken promises',
			natural: 'natural exit'
		}
	},
	findings: {
		title: 'Which way finds it first?',
		lead: 'Choose a way for each; the reason appears at once.',
		people: {
			counter:
				'When nobody is checking, the front desk sends people off to find another department themselves.',
			trend: 'For three years the marks for repairs have fallen by two points a year; nothing else changed.',
			silent: 'Some owners never complained, yet bought their second home elsewhere.',
			lift: 'The lift in building three stopped again yesterday and an owner is furious.',
			rivals: 'A rival’s new service is taking away one kind of customer.'
		},
		reasons: {
			counter: 'Only somebody who does not say who he is sees what happens when nobody checks.',
			trend: 'Asking the same questions again and again shows a change, and where it is.',
			silent:
				'They do not speak and are no longer on the list of customers: one can only ask after they left.',
			lift: 'Concrete, present, and the person wants to tell: keep the door open and it comes by itself.',
			rivals: 'Where they went and for what, only those who left know.'
		},
		choose: (finding) => `${finding} Which way:`,
		right: 'Right.',
		wrong: 'Think again: where would the person concerned speak?',
		placed: (right, of) => `${right} of ${of} right.`
	},
	formula: {
		title: 'How this model works out the chance that a complainant is satisfied',
		equation: '10 % + 26 % × settled + 30 % × speed + 34 % × heard back'
	}
};
