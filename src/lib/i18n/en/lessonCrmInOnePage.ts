import type { zhLessonCrmInOnePage } from '../zh/lessonCrmInOnePage';

/** The instruments of the page “CRM in one page”. Figures come in written. */
export const enLessonCrmInOnePage: typeof zhLessonCrmInOnePage = {
	school: 'Seen by which school',
	schools: {
		strategy: 'Strategy',
		action: 'Action',
		technology: 'Technology',
		purpose: 'Purpose',
		tool: 'Tool',
		institution: 'Institution'
	},
	acquisitionHelp: 'Stopped here: it was 3 % of revenue',
	lens: {
		title: (school) => `The same company, seen by: ${school}`,
		says: {
			strategy:
				'CRM is a business strategy of the whole company: resources follow customer segments, for profit, revenue and satisfaction.',
			action:
				'It is a series of actions: understanding and influencing customers by meaningful communication, so that more are won, kept, loyal and profitable.',
			technology:
				'It is processes and technology: managing dealings with customers over many channels in marketing, sales and service.',
			purpose: 'It is there to make customers’ lifecycles visible, and what profit each can bring.',
			tool: 'It is software and technology: it makes the work of the front office simple and joined, and brings all channels to the customer together.',
			institution:
				'It is a set of principles and rules: the customer is at the centre through the whole lifecycle, so that selling is faster and cheaper, revenue higher, and customers are worth more and more loyal.'
		},
		blind: {
			strategy: 'Does not see: how much of these three years’ profit was paid for by the future.',
			action: 'Does not see: whether those won and kept are worth it.',
			technology: 'Does not see: whether less spending is a saving, or a duty left undone.',
			purpose: 'Does not see: who creates the value, and by what means.',
			tool: 'Does not see: many records are not a good relationship.',
			institution: 'Does not see: where rules stay and rivals move, stability may be mere ageing.'
		},
		figure: 'Figure',
		now: 'Now',
		before: 'Before',
		figures: {
			profitAll: 'Profit of three years',
			revenue: 'Revenue, past year',
			satisfaction: 'Satisfaction index',
			joined: 'New customers in three years',
			retentionAnnual: 'Annual retention',
			complaintSatisfaction: 'Satisfied with complaint handling',
			marketing: 'Spent on winning, three years',
			serving: 'Spent on serving, three years',
			keeping: 'Spent on keeping, three years',
			clv: 'Customer lifetime value',
			customerEquity: 'Customer equity',
			activeCustomers: 'Present customers',
			records: 'Customer records',
			entries: 'Monthly entries',
			cases: 'Complaint cases',
			stable: 'Customers in the stable stage',
			satisfiedNotLoyal: 'Satisfied but not loyal',
			churnRate: 'Churn, past year'
		},
		note: 'Which three figures a school looks at is this page’s choice; all come from the same simulation.'
	},
	tasks: {
		title: 'The account of the three tasks (three years)',
		task: 'Task',
		spent: 'Spent',
		result: 'Customers',
		names: { acquisition: 'Acquisition', retention: 'Retention', rescue: 'Rescue' },
		results: {
			acquisition: (count) => `${count} came`,
			retention: (count) => `${count} still left`,
			rescue: (count) => `${count} came back`
		}
	},
	course: {
		title: (now, before) => `Customer equity: ${now} now, ${before} as it was run before`,
		subtitle: 'Present value of the future profit of present customers, yuan, by month',
		now: 'As run now',
		before: 'As run before',
		month: 'Month',
		sentence: (share) => `At the end of three years customer equity is ${share} of what it would have been.`
	},
	timeline: {
		title: 'A line of time',
		lead: 'When was each of these four? Once it is right it stands on the line.',
		boxes: { y1950: '1950s', y1985: 'Mid-1980s', y1990: '1990s', y1997: 'Mid to late 1990s' },
		cards: {
			inward: 'Management watches only its own efficiency: “inward-looking”.',
			outward:
				'The eye turns to market and customers; resource-planning systems spread, and systems for customer relations appear.',
			accepted: 'This way of managing is widely accepted by companies.',
			internet: 'Networks spread, and the systems are used and developed much faster.'
		}
	},
	forces: {
		title: 'Three forces',
		lead: 'Six signs: which force is each? Demand pulls, technology pushes, and ideas renew themselves.',
		boxes: {
			demand: 'Pull of demand',
			technology: 'Push of technology',
			ideas: 'Renewal of ideas'
		},
		cards: {
			warehouse: 'Storage has become cheap: every contact can be kept and found.',
			twoPrices: 'A customer hears two prices from two salespeople and is annoyed.',
			resource: 'Managers begin to treat customers as the resource that matters most.',
			cheapCalls: 'Telephone and network are joined: one platform faces the customer.',
			resigned: 'A salesman has gone and his manager cannot take up the deal half done.',
			alliance:
				'Some call for an alliance with customers in which both win, instead of taking more from them.'
		}
	},
	ideas: {
		title: 'Eight core ideas, and where to try each',
		lead: 'Trying once is better than reciting: for each there is a place to lay hands on it.',
		names: {
			resource: 'Customers are the core resource',
			centre: 'Customer-centred, competition-oriented',
			cycle: 'Relationships are cyclical',
			lifetime: 'Lifetime value is aim and yardstick',
			tasks: 'Acquire, keep, rescue are the tasks',
			care: 'Care earns loyalty',
			different: 'Differentiated service',
			chain: 'Relationships of the whole supply chain'
		},
		look: {
			resource: 'Spend the same on three levels and see who stays.',
			centre: 'Leave satisfaction alone, move competition: do they stay?',
			cycle: 'Volume, price, cost and profit rise and fall over four stages.',
			lifetime: 'Four steps to what one customer is worth.',
			tasks: 'See who left for which reason in a year, and choose the remedy.',
			care: 'What settling, speed and word back each win back.',
			different: 'Serve tiers differently and see the value gained.',
			chain: 'Take over a logistics company: the customer’s customer is one too.'
		},
		lab: 'Lab · the logistics company',
		clv: 'Lifetime value · four steps'
	},
	chain: {
		title: 'Why implementations so often fail',
		lead: 'Five steps hang together; where one breaks, all breaks. Move the chance of each and see what is left of the whole.',
		steps: {
			needs: 'Needs made clear',
			software: 'The right software',
			control: 'Project under control',
			change: 'Processes and appraisal changed',
			training: 'Training and use'
		},
		all: 'Chance that all five succeed',
		table: 'What the whole gains if this step is made certain',
		step: 'Step',
		gain: 'Gain (points)',
		best: (step, gain) =>
			`What needs mending first is “${step}”: made certain, it adds ${gain} points to the whole.`,
		note: 'Steps are taken as independent; in real projects one failure also burdens the next. The chances are yours, not statistics.'
	},
	failures: {
		title: 'At which step it broke',
		lead: 'Five companies (invented) whose system failed: at which step?',
		cards: {
			oldAppraisal:
				'The system is fine, but departments are still judged each by its own results and nobody will share customers.',
			hundredReports: 'A hundred reports were made before anybody asked the departments what they need.',
			emptyFields: 'Salespeople cannot or will not enter anything; the manager finds it almost empty.',
			noEnd:
				'No milestones, nobody compares with the plan; it is changed again and again and after two years is not in use.',
			dearest: 'The dearest package was bought, and fits neither the trade nor the old systems.'
		}
	},
	sorting: {
		choose: (card) => `${card} This belongs to:`,
		right: 'Right.',
		wrong: 'Not this one; think again.',
		placed: (right, of) => `${right} of ${of} are placed rightly.`
	}
};
