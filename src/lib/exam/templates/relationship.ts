import { COST_PARTS, deliveredValue, VALUE_PARTS } from '$lib/formulas/deliveredValue';
import { customers, money, n, percent, plus, step, y, type Draws } from '../template';

/** From one kind of relationship to the next closer one. */
const CLOSER = ['basic', 'reactive', 'accountable', 'proactive'] as const;

export const DRAWS: Draws<'relationship'> = {
	'tpl-delivered-value': (chance) => {
		const value = {
			product: chance.onGrid({ min: 300, max: 800, step: 20 }),
			service: chance.onGrid({ min: 60, max: 200, step: 20 }),
			personnel: chance.onGrid({ min: 20, max: 100, step: 10 }),
			image: chance.onGrid({ min: 20, max: 100, step: 10 })
		};
		const cost = {
			money: chance.onGrid({ min: 200, max: 500, step: 20 }),
			time: chance.onGrid({ min: 20, max: 80, step: 10 }),
			energy: chance.onGrid({ min: 10, max: 60, step: 10 }),
			psychic: chance.onGrid({ min: 10, max: 60, step: 10 })
		};
		const { totalValue, totalCost, delivered } = deliveredValue(value, cost);
		if (delivered < 50) return null;
		return {
			slots: Object.fromEntries(Object.entries({ ...value, ...cost }).map(([k, v]) => [k, money(v)])),
			key: delivered,
			steps: [
				step('value', plus(VALUE_PARTS.map((part) => y(value[part]))), money(totalValue)),
				step('cost', plus(COST_PARTS.map((part) => y(cost[part]))), money(totalCost)),
				step('delivered', `${y(totalValue)} − ${y(totalCost)}`, money(delivered, 0))
			],
			mistakes: {
				moneyOnly: totalValue - cost.money,
				productAndPrice: value.product - cost.money,
				imageForgotten: delivered - value.image,
				psychicForgotten: delivered + cost.psychic,
				costForgotten: totalValue
			}
		};
	},

	'tpl-value-gap': (chance) => {
		const draw = () => ({
			value: chance.onGrid({ min: 600, max: 1200, step: 50 }),
			price: chance.onGrid({ min: 300, max: 600, step: 20 }),
			effort: chance.onGrid({ min: 50, max: 200, step: 10 })
		});
		const [ours, theirs] = [draw(), draw()];
		const delivered = ({ value, price, effort }: typeof ours) => value - price - effort;
		const key = delivered(theirs) - delivered(ours);
		if (key < 30 || key > ours.price / 2 || delivered(ours) < 30) return null;
		const work = ({ value, price, effort }: typeof ours) => `${y(value)} − ${y(price)} − ${y(effort)}`;
		return {
			slots: {
				value: money(ours.value),
				price: money(ours.price),
				effort: money(ours.effort),
				rivalValue: money(theirs.value),
				rivalPrice: money(theirs.price),
				rivalEffort: money(theirs.effort)
			},
			key,
			steps: [
				step('theirs', work(theirs), money(delivered(theirs))),
				step('ours', work(ours), money(delivered(ours))),
				step('gap', `${y(delivered(theirs))} − ${y(delivered(ours))}`, money(key, 0))
			],
			mistakes: {
				effortForgotten: key + theirs.effort - ours.effort,
				priceOnly: ours.price > theirs.price ? ours.price - theirs.price : NaN,
				ownValueTaken: delivered(ours),
				valueOnly: theirs.value > ours.value ? theirs.value - ours.value : NaN,
				ratioMatched: ours.price + ours.effort - (ours.value * (theirs.price + theirs.effort)) / theirs.value
			}
		};
	},

	// The margin from which a closer relationship pays: the chance it adds to keep a customer × margin ≥ what it costs more.
	'tpl-relationship-margin': (chance) => {
		const from = chance.pick(CLOSER);
		const cost = chance.onGrid({ min: 10, max: 60, step: 10 });
		const closer = cost + chance.onGrid({ min: 20, max: 120, step: 10 });
		const retention = chance.onGrid({ min: 55, max: 75, step: 5 });
		const higher = retention + chance.onGrid({ min: 5, max: 20, step: 5 });
		const gain = higher - retention;
		const key = ((closer - cost) / gain) * 100;
		return {
			slots: {
				from: { word: from },
				to: { word: from },
				cost: money(cost),
				closer: money(closer),
				retention: percent(retention),
				higher: percent(higher)
			},
			key,
			steps: [
				step('more', `${y(closer)} − ${y(cost)}`, money(closer - cost)),
				step('gain', `${higher}% − ${retention}%`, { value: gain, unit: 'points' }),
				step('margin', `${y(closer - cost)} ÷ ${gain}%`, money(key, 2))
			],
			mistakes: {
				wholeCost: (closer / gain) * 100,
				costAlone: closer - cost,
				perCustomerKept: ((closer - cost) / higher) * 100,
				relativeGain: ((closer - cost) * retention) / gain,
				wholeCostPerKept: (closer / higher) * 100
			}
		};
	},

	'tpl-customer-funnel': (chance) => {
		const potential = chance.onGrid({ min: 2000, max: 20000, step: 2000 });
		const interested = chance.onGrid({ min: 10, max: 40, step: 5 });
		const first = chance.onGrid({ min: 20, max: 60, step: 10 });
		const again = chance.onGrid({ min: 30, max: 70, step: 10 });
		const prospects = (potential * interested) / 100;
		const buyers = (prospects * first) / 100;
		const key = (buyers * again) / 100;
		return {
			slots: {
				potential: customers(potential),
				interested: percent(interested),
				first: percent(first),
				again: percent(again)
			},
			key,
			steps: [
				step('prospects', `${n(potential)} × ${interested}%`, customers(prospects)),
				step('buyers', `${n(prospects)} × ${first}%`, customers(buyers)),
				step('repeat', `${n(buyers)} × ${again}%`, customers(key, 0))
			],
			mistakes: {
				firstTimeTaken: buyers,
				ofThePotential: (potential * again) / 100,
				interestSkipped: (((potential * first) / 100) * again) / 100,
				firstPurchaseSkipped: (prospects * again) / 100
			}
		};
	}
};
