import type { BrandStage, LoyaltyType } from '$lib/domain/typology';
import { BRAND_STAGES, LOYAL_AT, LOYALTY_TYPES } from '$lib/domain/typology';
import type { Circle } from './circle';
import { TERM_STRIDE } from './circle';
import { RELATIONSHIP as R } from './constants';
import type { Policy } from './policy';
import { TERM } from './stay';

const type = (name: LoyaltyType) => LOYALTY_TYPES.indexOf(name);
const NONE = type('none');
const MONOPOLY = type('monopoly');
const INERTIA = type('inertia');
const PRICE = type('price');
const INCENTIVE = type('incentive');
const PREMIUM = type('premium');

/** Below this competition there is nowhere to go: who stays is loyal by monopoly. Our choice. */
const MONOPOLY_BELOW = 0.2;

/**
 * Why member i is loyal (position in LOYALTY_TYPES): what holds him most among the contributions of the last month.
 * 'none' unless his intention to stay (per cent) reaches LOYAL_AT.
 */
export function loyaltyOf(c: Circle, i: number, policy: Policy, intention: number): number {
	if (intention < LOYAL_AT) return NONE;
	if (policy.competition < MONOPOLY_BELOW) return MONOPOLY;
	const at = i * TERM_STRIDE;
	const term = (position: number) => c.contributions[at + position]!;
	const premium = term(TERM.satisfaction) + term(TERM.trust) + term(TERM.brand) + term(TERM.relational);
	const price = term(TERM.price);
	const incentive = term(TERM.financial) + term(TERM.programme);
	const most = Math.max(premium, price, incentive, term(TERM.procedural), 0.1);
	if (most === premium) return PREMIUM;
	if (most === price) return PRICE;
	if (most === incentive) return INCENTIVE;
	return INERTIA;
}

const brandStage = (name: BrandStage) => BRAND_STAGES.indexOf(name);
const UNAWARE = brandStage('none');
const ACCEPTANCE = brandStage('acceptance');
const IDENTIFICATION = brandStage('identification');
const PREFERENCE = brandStage('preference');

/** Brand loyalty stage (position in BRAND_STAGES) of a brand loyalty 0–100. */
export function brandStageOf(brand: number): number {
	if (brand >= R.preference) return PREFERENCE;
	if (brand >= R.identification) return IDENTIFICATION;
	return brand >= R.acceptance ? ACCEPTANCE : UNAWARE;
}
