import { RESCUE_CEILING } from '$lib/formulas/methods/rescueCeiling';
import { SECOND_VALUE } from '$lib/formulas/methods/secondValue';
import { marginMultiple } from '$lib/formulas/marginMultiple';
import { rescueCeiling } from '$lib/formulas/rescue';
import { regainValue } from '$lib/formulas/winback';
import type { Chance } from '../chance';
import { count, customers, money, n, percent, step, y, type Draws } from '../template';
import { growthOf } from './sums';
import { wrongWays } from './wrongWays';

/** A customer about to leave: what he is worth if he stays, and how likely that is by itself. */
function rescueOf(chance: Chance) {
	const margin = chance.onGrid({ min: 200, max: 900, step: 50 });
	const retention = chance.onGrid({ min: 60, max: 90, step: 5 });
	const discount = chance.onGrid({ min: 8, max: 20, step: 2 });
	const shares = { retention: retention / 100, discount: discount / 100 };
	const value = margin * marginMultiple({ ...shares, firstMargin: 'firstCertain' });
	const work = `${y(margin)} ÷ (${growthOf(discount)} − ${n(shares.retention)})`;
	return { margin, retention, discount, value, valueStep: step('staying', work, money(value, 2)) };
}

export const DRAWS: Draws<'winback'> = {
	'tpl-voluntary-churn': (chance) => {
		const start = chance.onGrid({ min: 2000, max: 9000, step: 500 });
		const lost = chance.onGrid({ min: 300, max: 1200, step: 20 });
		const natural = Math.round((lost * chance.whole(15, 40)) / 100);
		const won = chance.onGrid({ min: 400, max: 1500, step: 50 });
		const key = (100 * (lost - natural)) / start;
		if (lost > start / 3) return null;
		return {
			slots: {
				start: customers(start),
				lost: customers(lost),
				natural: customers(natural),
				won: customers(won)
			},
			key,
			steps: [
				step('chose', `${n(lost)} − ${n(natural)}`, customers(lost - natural)),
				step('rate', `${n(lost - natural)} ÷ ${n(start)}`, percent(key, 1))
			],
			mistakes: {
				allLosses: (100 * lost) / start,
				endTaken: (100 * (lost - natural)) / (start - lost + won),
				newcomersAdded: (100 * (lost - natural)) / (start + won),
				ofTheLost: (100 * (lost - natural)) / lost,
				naturalTaken: (100 * natural) / start
			}
		};
	},

	'tpl-rescue-ceiling': (chance) => {
		const { margin, retention, discount, value, valueStep } = rescueOf(chance);
		const alone = chance.onGrid({ min: 10, max: 40, step: 10 });
		const rescued = alone + chance.onGrid({ min: 20, max: 50, step: 10 });
		const rescue = { valueStaying: value, valueGoing: 0, chanceAlone: alone / 100 };
		const key = rescueCeiling(rescue, rescued / 100);
		return {
			slots: {
				margin: money(margin),
				retention: percent(retention),
				discount: percent(discount),
				alone: percent(alone),
				rescued: percent(rescued)
			},
			key,
			steps: [valueStep, step('ceiling', `(${rescued}% − ${alone}%) × ${y(value)}`, money(key, 2))],
			mistakes: wrongWays(RESCUE_CEILING, {
				margin,
				retention,
				discount,
				valueGoing: 0,
				chanceAlone: alone,
				chanceRescued: rescued
			})
		};
	},

	// How likely he must stay for the rescue to pay.
	'tpl-rescue-break-even': (chance) => {
		const { margin, retention, discount, value, valueStep } = rescueOf(chance);
		const alone = chance.onGrid({ min: 10, max: 40, step: 5 });
		const cost = chance.onGrid({ min: 60, max: 500, step: 20 });
		const gain = (100 * cost) / value;
		const key = alone + gain;
		if (key > 95 || gain < 5) return null;
		return {
			slots: {
				margin: money(margin),
				retention: percent(retention),
				discount: percent(discount),
				alone: percent(alone),
				cost: money(cost)
			},
			key,
			steps: [
				valueStep,
				step('gain', `${y(cost)} ÷ ${y(value)}`, { value: gain, unit: 'points', digits: 2 }),
				step('chance', `${alone}% + ${n(gain, 2)}%`, percent(key, 1))
			],
			mistakes: {
				aloneForgotten: gain,
				firstYearOnly: alone + (100 * cost) / margin,
				undiscounted: alone + (cost * (100 - retention)) / margin,
				multiplied: alone * (1 + gain / 100)
			}
		};
	},

	'tpl-second-value': (chance) => {
		const given = {
			customers: chance.onGrid({ min: 100, max: 600, step: 50 }),
			regainRate: chance.onGrid({ min: 10, max: 30, step: 5 }),
			margin: chance.onGrid({ min: 100, max: 400, step: 20 }),
			retention: chance.onGrid({ min: 50, max: 80, step: 5 }),
			discount: chance.onGrid({ min: 8, max: 20, step: 2 }),
			attemptCost: chance.onGrid({ min: 10, max: 40, step: 5 }),
			offerCost: chance.onGrid({ min: 20, max: 100, step: 10 })
		};
		const second =
			given.margin *
			marginMultiple({
				retention: given.retention / 100,
				discount: given.discount / 100,
				firstMargin: 'immediate'
			});
		const { gain } = regainValue({
			...given,
			regainRate: given.regainRate / 100,
			secondValue: second
		});
		const back = (given.customers * given.regainRate) / 100;
		if (gain < 1000 || !Number.isInteger(back)) return null;
		const base = growthOf(given.discount);
		return {
			slots: {
				customers: count(given.customers),
				regainRate: percent(given.regainRate),
				margin: money(given.margin),
				retention: percent(given.retention),
				discount: percent(given.discount),
				attemptCost: money(given.attemptCost),
				offerCost: money(given.offerCost)
			},
			key: gain,
			steps: [
				step(
					'second',
					`${y(given.margin)} × ${base} ÷ (${base} − ${n(given.retention / 100)})`,
					money(second, 2)
				),
				step('back', `${n(given.customers)} × ${given.regainRate}%`, customers(back)),
				step(
					'gain',
					`${n(back)} × (${y(second)} − ${y(given.offerCost)}) − ${n(given.customers)} × ${y(given.attemptCost)}`,
					money(gain, 2)
				)
			],
			mistakes: wrongWays(SECOND_VALUE, given)
		};
	}
};
