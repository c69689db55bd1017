import { atLeast, finite, probability } from './guards';
import { marginalCost, responseRate, type ResponseCurve } from './responseCurve';

/** A customer who is about to leave, or has just left. */
export interface Rescue {
	/** What he is still worth if he stays, money. */
	readonly valueStaying: number;
	/** What he is worth if he goes, money: 0, or less where he warns others. */
	readonly valueGoing: number;
	/** Chance that he stays without anything being done, 0–1. */
	readonly chanceAlone: number;
}

/** Lifetime value of the customer when he stays with this chance: p V_stay + (1 − p) V_go. */
export function valueAtChance(rescue: Rescue, chance: number): number {
	const { valueStaying, valueGoing } = checked(rescue);
	probability('chance', chance);
	return chance * valueStaying + (1 - chance) * valueGoing;
}

/**
 * The ceiling of rescue spending (挽救投入的上限): lifetime value with rescue less lifetime value without. More than that
 * must not be spent on this customer. Negative where rescue makes things worse.
 * Source: the course texts. `chance`: chance that he stays when rescued, 0–1.
 */
export function rescueCeiling(rescue: Rescue, chance: number): number {
	return valueAtChance(rescue, chance) - valueAtChance(rescue, rescue.chanceAlone);
}

/**
 * Chance to stay when `spend` ≥ 0 is spent: those who would have gone respond along the curve,
 * p(s) = p₀ + (1 − p₀) C (1 − e^{−k s}).
 */
export function chanceWith(rescue: Rescue, response: ResponseCurve, spend: number): number {
	const { chanceAlone } = checked(rescue);
	return chanceAlone + (1 - chanceAlone) * responseRate(response, spend);
}

/** Expected gain of spending: ceiling at the chance it buys, less the spending. */
export function rescueGain(rescue: Rescue, response: ResponseCurve, spend: number): number {
	return rescueCeiling(rescue, chanceWith(rescue, response, spend)) - atLeast('spend', spend, 0);
}

/**
 * The spending that gains most: where the next yuan buys a chance worth one yuan, (1 − p₀) ΔV C k e^{−k s} = 1, or nothing
 * where the first yuan already buys less.
 */
export function bestRescueSpend(rescue: Rescue, response: ResponseCurve): number {
	const { valueStaying, valueGoing, chanceAlone } = checked(rescue);
	const stake = (1 - chanceAlone) * (valueStaying - valueGoing);
	const first = stake / marginalCost(response, 0);
	return first > 1 ? Math.log(first) / response.speed : 0;
}

function checked(rescue: Rescue): Rescue {
	finite('valueStaying', rescue.valueStaying);
	finite('valueGoing', rescue.valueGoing);
	probability('chanceAlone', rescue.chanceAlone);
	return rescue;
}
