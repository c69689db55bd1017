import type { zhLessonCrmSystem } from '../zh/lessonCrmSystem';

/** The instruments of the page “What a CRM system is”. Figures come in written. */
export const enLessonCrmSystem: typeof zhLessonCrmSystem = {
	system: 'How far the company’s systems have come',
	systems: {
		none: 'Everybody for himself',
		operational: 'Operational',
		analytical: 'Analytical added',
		collaborative: 'Both joined'
	},
	systemHelp: 'Each step holds all before it.',
	journey: {
		title: 'The journey of one call',
		lead: 'Mr Zhang (invented) calls: the machine repaired last week has failed again. He also has a salesman’s quotation for a new one.',
		reached: (reached, of) => `The call has passed ${reached} of ${of} stations.`,
		done: 'reached',
		stopped: 'broken off here',
		stations: {
			recognise: 'Know who it is',
			route: 'Find the right person',
			handle: 'Act and note it',
			gather: 'Into the warehouse',
			judge: 'Come to a judgement',
			back: 'Back to the point of contact'
		},
		with: {
			recognise: 'As the telephone rings the agent sees his record, his machine and last week’s repair.',
			route: 'The call goes automatically to a free engineer who knows this machine.',
			handle: 'A visit is agreed, the order goes out, and all of it is written in the one record.',
			gather:
				'At night the call joins his purchases, replies and complaints of years under one subject: the customer.',
			judge:
				'The same fault twice, and a quotation in hand: his risk of leaving has risen, and his value is high.',
			back: 'Next day the salesman opens the record and reads first “not repaired yet, do not sell”; so does every other channel.'
		},
		without: {
			recognise: 'The agent asks from the beginning: who are you, what did you buy, was it repaired?',
			route: 'The call is passed through three departments; each time he tells his story again.',
			handle: 'The matter stands in the engineer’s own notebook.',
			gather: 'Repair, quotation and letters lie apart; nobody sees that they are one person.',
			judge: 'Nobody knows that he may leave, and the monthly total does not show it.',
			back: 'Next day the salesman calls as usual to sell the new machine, and Mr Zhang is angrier still.'
		}
	},
	roles: {
		title: 'Who can answer',
		lead: 'Twelve questions from the worries of five roles in the course. Choose which departments put their records into the shared view and see how many each can answer; where one cannot, it says what is lacking.',
		share: 'Records in the shared view',
		sources: {
			offers: 'Offers and promises (sales)',
			campaigns: 'Campaigns and lists (marketing)',
			repairs: 'Repair orders (service)',
			messages: 'Web and mail'
		},
		analysis: 'Analysis',
		analysisOn: 'Records can be summed and analysed',
		total: (count, of) => `${count} of ${of} questions can be answered now.`,
		yes: 'Yes',
		lacks: (what) => `Lacking: ${what}`,
		analysisLack: 'summing and analysis',
		role: 'Role',
		asks: 'Asks',
		answer: 'Can it be answered?',
		names: {
			sales: 'Sales',
			marketing: 'Marketing',
			service: 'Service',
			customer: 'Customer',
			manager: 'Manager'
		},
		questions: {
			leads: 'Which of marketing’s leads have really been asking about products?',
			price: 'What price will keep this customer of long standing?',
			return: 'What deals did last year’s campaign money bring?',
			contacted: 'Of those who took brochures at the fair, whom has a colleague already contacted?',
			buyers: 'Which visitors of the site are likeliest to buy?',
			slips: 'Which reported faults are really mistakes in use?',
			worth: 'Has this caller a large deal under negotiation?',
			whichPrice: 'Two salespeople gave two prices: which one holds?',
			whySell: 'My machine is not repaired: why sell me something again?',
			reply: 'I wrote through the site a month ago: why no answer?',
			promised: 'What had the salesman who resigned promised the customer?',
			whom: 'This repair is hard: who is the safest to send?'
		}
	},
	cube: {
		title: 'Slice the data cube',
		lead: 'A year’s receipts of a chain of shops (invented), kept along three edges: quarter, region, product. In the second half less was sold: where, and of what? Look at two edges, then slice the third.',
		rows: 'Rows',
		columns: 'Columns',
		slice: 'Slice',
		all: 'all (rolled up)',
		sum: 'Sum',
		caption: 'Purchases',
		edges: { quarter: 'Quarter', region: 'Region', product: 'Product' },
		members: {
			q1: '1st quarter',
			q2: '2nd quarter',
			q3: '3rd quarter',
			q4: '4th quarter',
			north: 'North',
			south: 'South',
			coast: 'Coast',
			bread: 'Bread',
			milk: 'Milk',
			beer: 'Beer',
			nappies: 'Nappies'
		},
		total: (sum) =>
			`${sum} purchases in the table; cut another way the sum is the same, unless one slice alone is shown.`,
		reveal: 'Show the answer',
		answer: (change, where, what, worst) =>
			`Second half against first: ${change}. What fell most: ${what}, ${where}, ${worst}. Only drilling down from the total shows it.`
	},
	baskets: {
		title: 'Beer and nappies: support, confidence, lift',
		lead: 'The same receipts: which products go together? Bread and milk know nothing of each other; how strongly nappies draw beer is up to you. Sort by confidence, then by lift: what rises, what falls?',
		count: 'Receipts',
		pull: 'How strongly nappies draw beer',
		pullHelp: 'Assumption: 0 is not at all; at 100 % eight in ten who buy nappies take beer as well.',
		sort: 'Sort by',
		sortings: { confidence: 'Confidence', lift: 'Lift' },
		rule: 'Rule',
		support: 'Support',
		arrow: (condition, result) => `${condition} → ${result}`,
		first: (rule, confidence, lift) => `First is “${rule}”: confidence ${confidence}, lift ${lift}.`,
		note: 'A lift of 1 means each is bought for itself. With few receipts anything around 1 may be chance.'
	},
	centre: {
		title: 'How many people a contact centre needs',
		lead: 'Calls come at random, agents are equally fast, nobody hangs up. Move the number of agents and see why “just enough” is not enough.',
		calls: 'Calls an hour',
		minutes: 'Length of a call (minutes)',
		agents: 'Agents',
		load: 'Load (agents)',
		busy: 'Time agents are busy',
		waits: 'Callers who wait',
		wait: 'Mean wait',
		minutesText: (value) => `${value} min`,
		endless: 'ever longer',
		chartTitle: (agents, waits) => `With ${agents} agents ${waits} of the callers wait`,
		grows: 'No more agents than load: the queue only grows',
		subtitle: 'Callers who wait (%), by number of agents; queueing formula Erlang C',
		series: 'Callers who wait',
		sentence: (load, first, firstWaits, last, lastWaits) =>
			`The load is ${load} agents. With ${first} agents ${firstWaits} wait, with ${last} it is ${lastWaits}: the first few help most.`
	},
	data: {
		title: 'Fact, or worked out',
		lead: 'Eight fields of a customer’s record: which are facts written down, which are worked out from them? What is worked out grows stale and must be computed anew as the facts change.',
		kinds: { factual: 'Factual data', derived: 'Derived data' },
		fields: {
			industry: 'Industry and size',
			crossSell: 'Other products he may buy',
			owner: 'Who owns the product, who uses it',
			credit: 'Class of credit risk',
			channel: 'Channel he buys through',
			potential: 'Profit potential',
			purchases: 'Dates and amounts of purchases',
			upSell: 'Chance of a better model'
		},
		choose: (field) => `${field}, belongs to:`,
		right: 'Right.',
		wrong: 'Think again: did somebody write it down, or is it computed from something else?',
		placed: (right, of) => `${right} of ${of} are placed rightly.`
	}
};
