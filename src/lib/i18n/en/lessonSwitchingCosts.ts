import type { zhLessonSwitchingCosts } from '../zh/lessonSwitchingCosts';

export const enLessonSwitchingCosts: typeof zhLessonSwitchingCosts = {
	types: { procedural: 'Procedural', financial: 'Financial', relational: 'Relational' },
	facets: {
		economicRisk: 'Economic risk',
		evaluation: 'Evaluation',
		learning: 'Learning',
		setUp: 'Set-up',
		benefitLoss: 'Benefit loss',
		monetaryLoss: 'Monetary loss',
		personalRelationshipLoss: 'Personal relationship loss',
		brandRelationshipLoss: 'Brand relationship loss'
	},
	wallHelp: {
		procedural: 'Time and effort: economic risk, evaluation, learning, set-up',
		financial: 'Money one can count: benefit loss, monetary loss',
		relational: 'Feelings and identity: personal and brand relationships'
	},
	noWalls: 'Pull all down',
	curve: {
		title: (unhappy, happy) => `At satisfaction 50 ${unhappy} are kept, at 90 ${happy}`,
		subtitle:
			'Chance of still being a customer after a year (%), by satisfaction index; many rivals, all else equal',
		sentence: (times, without) =>
			`Within a month the odds that an unhappy customer (50) leaves are ${times} those of a happy one (90); without switching costs ${without}.`,
		present: 'Walls as set',
		none: 'No walls',
		satisfaction: 'Satisfaction index'
	},
	link: {
		unhappy: 'Unhappy (50), still there',
		happy: 'Happy (90), still there',
		times: 'Odds of leaving, unhappy against happy',
		without: (value) => `Without walls ${value}`
	},
	alone: {
		title: (height) => `One type at a time, raised to ${height}`,
		type: 'Wall',
		none: 'No walls'
	},
	balance: {
		title: 'One customer, two suppliers',
		lead: 'A small firm thinks of changing its accounting software; the new one saves money every year. On the left lie the eight costs of changing, on the right the advantage in present money. He goes where the scale leans. Let the rival play its moves and see which costs vanish and which do not. The amounts are our example; put in a change of your own.',
		advantage: 'Advantage per year after changing',
		years: 'Years he means to use it',
		yearsText: (years) => `${years} years`,
		discountNote: 'Discounted at 10 % a year, advantages at the end of each year',
		moves: 'The rival plays',
		moveNames: {
			trial: 'Free trial, comparison at hand',
			migration: 'Moves the data, trains for free',
			payment: 'Pays the penalty, matches points'
		},
		again: 'Start again',
		stay: 'Cost of changing',
		go: 'Gain from changing',
		removed: 'offset by the rival',
		verdict: {
			stays: (net) => `The costs outweigh the gain by ${net}: he stays, satisfied or not.`,
			goes: (net) => `The gain outweighs the costs by ${net}: he changes.`,
			even: 'Both sides weigh alike: it makes no difference.'
		},
		breakEven: 'Yearly advantage from which changing pays',
		picture: (costs, gain) => `A balance: costs of ${costs} on the left, a gain of ${gain} on the right`
	},
	fall: {
		title: 'Raise the walls, then see them fall',
		lead: 'A retailer among many rivals holds people by paperwork and penalties. At the end of month 36 a new rule takes effect: procedural and financial costs go to nothing, bonds with people and brand remain. The grey line is the same company with the same customers that never had walls. Then compare: walls down to 0, ties up to 60.',
		walls: 'Procedural and financial walls',
		wallsHelp: 'Go to nothing at the end of month 36',
		ties: 'Relational ties',
		tiesHelp: 'Personal and brand relationship loss; no rule touches them',
		delivered: 'Quality delivered',
		deliveredHelp: 'Product quality and service speed together',
		chart: {
			title: (after, times) =>
				`In the half year after the fall ${after} leave, ${times} as many as in the one before`,
			titleOnly: (after) => `In the half year after the fall ${after} leave`,
			subtitle: 'Active customers by month; the walls fall at the end of month 36',
			sentence: (leavers, stayers) =>
				`Those who left after the fall had a satisfaction of ${leavers} on average, those who stayed ${stayers}.`,
			present: 'With walls',
			none: 'Never any walls',
			month: 'Month'
		},
		figures: {
			keptBefore: 'Kept in the year before',
			keptAfter: 'Kept in the year after',
			leaversSatisfaction: 'Satisfaction of those who left',
			stayersSatisfaction: 'Satisfaction of those who stayed',
			profit: 'Profit over five years'
		},
		without: (value) => `Never any walls: ${value}`
	}
};
