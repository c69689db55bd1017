import type { zhLessonCustomerValue } from '../zh/lessonCustomerValue';

/** The instruments of the page “Customer value and tiers”. Figures come in written. */
export const enLessonCustomerValue: typeof zhLessonCustomerValue = {
	spend: (tier) => `${tier}: personal service a year, per customer`,
	spendHelp:
		'Assumption: personal service keeps at most half of those who would leave; 100 yuan a year achieves over six tenths of that half',
	same: 'The same for all',
	best: 'What pays best in each',
	tiers: {
		key: 'Key customers',
		main: 'Main customers',
		ordinary: 'Ordinary customers',
		small: 'Small customers'
	},
	shares: { key: 'best 5 %', main: 'next 15 %', ordinary: 'next 50 %', small: 'last 30 %' },
	pyramid: {
		title: 'The customer pyramid (tiers by lifetime value)',
		tier: 'Tier',
		customers: 'Customers',
		profit: 'Profit a year, each',
		share: 'Of the profit',
		gain: 'Value gained, each',
		total: (gain, cost) => `Value gained in the whole company ${gain}; cost a year ${cost}.`,
		note: 'Value gained = lifetime value with personal service less without; a customer whose profit is negative costs more the longer he stays.',
		worst: (share) => `Without the worst 30 % of customers profit would be ${share} of what it is now.`
	},
	rfm: {
		title: 'Recency, frequency, money: who comes first',
		lead: 'Eight customers (invented). Each of the three scores 1 to 5 and weights make one figure of them. Move the weights and see who rises and who falls: a shop that cares who came lately and one that cares who spends much will look after different people.',
		weights: { recency: 'Weight of recency', frequency: 'Weight of frequency', monetary: 'Weight of money' },
		customer: 'Customer',
		days: 'Days since',
		purchases: 'Purchases',
		money: 'Money',
		scores: 'Three scores',
		score: 'Score',
		first: (id, score) => `First is ${id} now, with ${score}.`
	},
	leavers: {
		title: 'Those who leave: fight, weigh, or let go',
		lead: 'Judge by importance, then look for a reason that forces giving up. Choose for each; the judgement of the course and its reason follow at once.',
		judgements: {
			fightFor: 'Fight for him',
			ifItPays: 'See whether it pays',
			letGo: 'Let go, mostly',
			giveUp: 'Give up altogether'
		},
		people: {
			key: 'A key customer who wants to change after one delivery went wrong.',
			debtor: 'A key customer who has often failed to pay and to keep contracts, and now says he will go.',
			ordinary: 'An ordinary customer drawn by a rival’s low price.',
			small: 'A small customer who buys once a year and finds the way too long.',
			bully: 'A main customer who buys much but keeps abusing the service staff; people want to quit.',
			moved: 'A main customer who is moving to a town where you have no branch.'
		},
		reasons: {
			key: 'Important, and the cause can be mended: fight for him and find out what went wrong.',
			debtor:
				'However important, one who cannot keep contracts brings no profit: give up, and collect what he owes.',
			ordinary: 'Not at any price: only while keeping him costs less than he brings.',
			small: 'Keeping him soon costs more than he is worth: do not run after him, leave a door open.',
			bully: 'A customer who harms the staff’s morale costs people who are harder to find: give up.',
			moved:
				'The departure can hardly be avoided: see whether something cheap helps (mail order, a colleague there), else part well.'
		},
		choose: (person) => `${person} Your judgement:`,
		right: 'The course judges so too.',
		wrong: 'The course does not; think again: first look for a reason to give up, then at importance.',
		placed: (right, of) => `${right} of ${of} are judged rightly.`
	}
};
