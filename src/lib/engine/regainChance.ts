import { CAUSES, type Cause } from '$lib/domain/typology';
import { WINBACK as W } from './economicConstants';
import type { Policy } from './policy';

/** Chances that a lost customer comes back in the month looked at. */
interface RegainChance {
	/** On his own, 0–1. */
	readonly alone: number;
	/** When he is called with the company's offer, 0–1. */
	readonly called: number;
}

/**
 * The chances that `winback` draws by: openness by cause, worn by the months gone, times what brings people back on
 * their own and what the offer adds. Whether a company calls him is its choice; this is what calling would do.
 * @param monthsGone months since he left, ≥ 1
 */
export function regainChance(cause: Cause, monthsGone: number, policy: Policy): RegainChance {
	const openness = (W.openness[CAUSES.indexOf(cause)]! * W.halfTime) / (W.halfTime + monthsGone);
	return { alone: openness * W.own, called: openness * (W.own + policy.offerAppeal) };
}
