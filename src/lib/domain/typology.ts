/** The course's lists, in its order. Codes in typed arrays are positions in these lists. */

/** Lifecycle stages 考察期、形成期、稳定期、退化期. */
export const STAGES = ['exploration', 'formation', 'stability', 'decline'] as const;
export type Stage = (typeof STAGES)[number];

/** Courses that a relationship can take (陈明亮): 早期流产、中途夭折、提前退出、长久保持. */
export const TRAJECTORIES = ['earlyAbortion', 'midwayDeath', 'earlyExit', 'lasting'] as const;
export type Trajectory = (typeof TRAJECTORIES)[number];

/** Why a customer left; the course's causes of churn. */
export const CAUSES = [
	'product', // product or service fault
	'price',
	'competitor',
	'neglect',
	'staff', // staff turnover: the person he knew has gone
	'image',
	'integrity', // promises not kept
	'natural' // moved away, closed down, no more need
] as const;
export type Cause = (typeof CAUSES)[number];

/** Where a person in the market stands. */
export const STATUSES = ['prospect', 'customer', 'lost'] as const;
export type Status = (typeof STATUSES)[number];

/** Brand loyalty 接受、认同、偏好; 'none' before acceptance. */
export const BRAND_STAGES = ['none', 'acceptance', 'identification', 'preference'] as const;
export type BrandStage = (typeof BRAND_STAGES)[number];

/** Loyalty types 垄断、惰性、价格、激励、超值; 'none' where he is not loyal. */
export const LOYALTY_TYPES = ['none', 'monopoly', 'inertia', 'price', 'incentive', 'premium'] as const;
export type LoyaltyType = (typeof LOYALTY_TYPES)[number];

/** Jones & Sasser 1995: satisfaction × intention to stay. */
export const QUADRANTS = ['loyalist', 'hostage', 'mercenary', 'defector'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Satisfied from this index on (0–100, ACSI scale). */
export const SATISFIED_AT = 70;
/** Loyal from this intention to stay on (chance in per cent of still being a customer in a year). */
export const LOYAL_AT = 80;

/** The quadrant of a customer with this satisfaction index and intention to stay (both 0–100). */
export function quadrantOf(satisfaction: number, intention: number): Quadrant {
	if (satisfaction >= SATISFIED_AT) return intention >= LOYAL_AT ? 'loyalist' : 'mercenary';
	return intention >= LOYAL_AT ? 'hostage' : 'defector';
}
