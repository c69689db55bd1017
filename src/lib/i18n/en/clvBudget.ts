import type { zhClvBudget } from '../zh/clvBudget';

export const enClvBudget: typeof zhClvBudget = {
	map: {
		title: (best, lost) => `Customer equity peaks at ${best}; the plan gives ${lost} less`,
		atBest: (best) => `The plan is at the summit: customer equity ${best}`,
		subtitle: 'Customer equity (yuan per prospect), contour lines; dashed at 0',
		sentence: (a, r, best, planA, planR, plan) =>
			`Best: ${a} on acquisition and ${r} on retention, customer equity ${best}. Plan: ${planA} and ${planR}, customer equity ${plan}.`,
		x: 'Acquisition budget A →',
		y: '↑ Retention budget R',
		acquisition: 'Acquisition budget A',
		retention: 'Retention budget R',
		value: 'Customer equity',
		plan: 'Plan',
		best: 'Best',
		keys: 'Arrow keys move over the map and read both budgets and customer equity; Enter or a tap puts the plan there.',
		waiting: 'Drawing the map …'
	},
	five: {
		title: 'Move the 5 : 1',
		atBest: (ratio) =>
			`At the best budgets average costs stand at ${ratio} : 1, not at 5 : 1; what is equal there is the cost of one more.`,
		more: (spend, next, customer) =>
			`With the acquisition budget at its best, averages stand at exactly 5 : 1 where the retention budget is ${spend}. One more kept costs only ${next} there and is worth ${customer}: spend more on retention.`,
		less: (spend, next, customer) =>
			`With the acquisition budget at its best, averages stand at exactly 5 : 1 where the retention budget is ${spend}. One more kept costs ${next} there and is worth only ${customer}: too much goes into retention already, although “winning costs five times as much”.`,
		none: 'With these inputs the ratio of averages is below 5 : 1 even before anything is spent on retention.',
		why: 'Five to one (the course texts also say six to eight) compares averages. Change margin, ceilings or today’s spending, and the same 5 : 1 says spend more in one case and less in the other.',
		toBest: 'Put the plan at the best',
		toFive: 'Put the plan at 5 : 1'
	}
};
