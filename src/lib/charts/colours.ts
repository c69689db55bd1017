import type { Cause, Quadrant, Stage } from '$lib/domain/typology';

/*
 * Colours by name, from the tokens of the interface. What stands behind the comma is used where no theme is loaded.
 */

export const STAGE_COLOURS = {
	exploration: 'var(--stage-exploration, #5494bd)',
	formation: 'var(--stage-formation, #3676a6)',
	stability: 'var(--stage-stability, #1d4f78)',
	decline: 'var(--stage-decline, #b5761a)'
} as const satisfies Record<Stage, string>;

export const CAUSE_COLOURS = {
	product: 'var(--cause-product, #b0432a)',
	price: 'var(--cause-price, #b5761a)',
	competitor: 'var(--cause-competitor, #2f6f9f)',
	neglect: 'var(--cause-neglect, #7f5a9b)',
	staff: 'var(--cause-staff, #43897f)',
	image: 'var(--cause-image, #a5547a)',
	integrity: 'var(--cause-integrity, #756637)',
	natural: 'var(--cause-natural, #7b838b)'
} as const satisfies Record<Cause, string>;

export const QUADRANT_COLOURS = {
	loyalist: 'var(--quadrant-loyalist, #1d4f78)',
	hostage: 'var(--quadrant-hostage, #4a90bd)',
	mercenary: 'var(--quadrant-mercenary, #b5761a)',
	defector: 'var(--quadrant-defector, #b0432a)'
} as const satisfies Record<Quadrant, string>;

export const BASELINE_COLOUR = 'var(--baseline, #5a626b)';
export const PROFIT_COLOUR = 'var(--profit, #0b6e69)';
export const EQUITY_COLOUR = 'var(--equity, #1d4f78)';
export const ACCENT_COLOUR = 'var(--accent, #0b6e69)';
export const INK_COLOUR = 'var(--ink, #1c1f23)';
