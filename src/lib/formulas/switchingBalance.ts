import { annuityFactor } from './discount';
import { atLeast } from './guards';

/** The eight facets of switching costs by their three types (Burnham, Frels & Mahajan 2003). */
export const SWITCHING_FACETS = {
	procedural: ['economicRisk', 'evaluation', 'learning', 'setUp'],
	financial: ['benefitLoss', 'monetaryLoss'],
	relational: ['personalRelationshipLoss', 'brandRelationshipLoss']
} as const;
export type SwitchingType = keyof typeof SWITCHING_FACETS;
export type SwitchingFacet = (typeof SWITCHING_FACETS)[SwitchingType][number];

export const SWITCHING_TYPES = ['procedural', 'financial', 'relational'] as const satisfies SwitchingType[];

/** What changing supplier costs a customer once and now, each ≥ 0, in money as he sees it. */
export type SwitchingCosts = Readonly<Record<SwitchingFacet, number>>;

/** What the rival offers. */
export interface RivalOffer {
	/** Advantage a year, paid at the end of each, ≥ 0. */
	readonly advantage: number;
	/** Years that the customer means to stay with a supplier, > 0, not necessarily whole. */
	readonly years: number;
	/** Discount rate a year, > −1. */
	readonly discount: number;
}

export interface SwitchingBalance {
	readonly byType: Readonly<Record<SwitchingType, number>>;
	/** All that changing costs. */
	readonly costs: number;
	/** Present value of the rival's advantage. */
	readonly gain: number;
	/** Gain less costs: he changes where it is above 0. */
	readonly net: number;
	/** The yearly advantage at which both sides weigh alike: costs ÷ annuity factor. */
	readonly breakEven: number;
}

/**
 * A customer between two suppliers: he changes where the present value of the rival's advantage exceeds what changing
 * costs, a · [1 − (1 + d)^−n] / d > Σ costs. Source: present value; the rule is the individual decision in Farrell &
 * Klemperer (2007), “Coordination and lock-in”. Costs fall at t = 0, advantages at the end of years 1 … n.
 */
export function switchingBalance(costs: SwitchingCosts, offer: RivalOffer): SwitchingBalance {
	const sumOf = (type: SwitchingType) =>
		SWITCHING_FACETS[type].reduce((sum, facet) => sum + atLeast(facet, costs[facet], 0), 0);
	const byType = {
		procedural: sumOf('procedural'),
		financial: sumOf('financial'),
		relational: sumOf('relational')
	};
	const total = byType.procedural + byType.financial + byType.relational;
	const annuity = annuityFactor(offer.discount, offer.years);
	const gain = atLeast('advantage', offer.advantage, 0) * annuity;
	return { byType, costs: total, gain, net: gain - total, breakEven: total / annuity };
}
