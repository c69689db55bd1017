import { CIRCLE } from './constants';

/** One number per member of the circle. */
const numbers = () => new Float64Array(CIRCLE);

/**
 * The people of one circle, member i at position i. One Circle is allocated per run and used again for each circle,
 * so memory does not grow with customers and the whole state stays in the processor's nearest cache.
 */
export function createCircle() {
	return {
		/** Number of the circle; its first member is customer 20 × number. */
		number: 0,
		size: 0,
		/** Keys of the random numbers. */
		key1: new Int32Array(CIRCLE),
		key2: new Int32Array(CIRCLE),
		circleKey1: 0,
		circleKey2: 0,

		// Born with.
		spendScale: numbers(),
		serveScale: numbers(),
		priceSensitivity: numbers(),
		expectation: numbers(),
		susceptibility: numbers(),
		/** Log-odds of staying a month in neutral circumstances. */
		propensity: numbers(),
		/** Chance of leaving in a month in neutral circumstances. */
		baseHazard: numbers(),

		// Where they stand.
		/** Position in STATUSES. */
		status: new Uint8Array(CIRCLE),
		stage: new Uint8Array(CIRCLE),
		cause: new Uint8Array(CIRCLE),
		joined: new Int32Array(CIRCLE),
		left: new Int32Array(CIRCLE),
		/** 1 while a customer of month 0 has never left. */
		original: new Uint8Array(CIRCLE),
		/** Months of the present relationship. */
		tenure: numbers(),
		perceived: numbers(),
		expected: numbers(),
		satisfaction: numbers(),
		trust: numbers(),
		brand: numbers(),
		volume: numbers(),
		volumeSlow: numbers(),
		grievance: numbers(),
		/** Months since last attended to. */
		neglect: numbers(),
		staffShock: numbers(),
		/** Smoothed chance of staying a month, natural exit included. */
		stay: numbers(),
		/** Standing of the company in the circle: 0 = clean. */
		image: 0,
		praise: 0,
		warning: 0,

		// Accumulated.
		/** 1 ÷ discount factor of the month of joining. */
		origin: numbers(),
		realised: numbers(),
		revenueYear: numbers(),
		profitYear: numbers(),
		forward: numbers(),

		// This month: scratch between the phases.
		/** Positions of those who were customers at the start of the month: the first `active`. */
		active: 0,
		members: new Uint8Array(CIRCLE),
		shortfall: numbers(),
		events: new Uint8Array(CIRCLE),
		/** Member-major: term k of member i at i × 16 + k. */
		contributions: new Float64Array(CIRCLE * 16),
		logOdds: numbers(),
		stayNow: numbers(),
		volumeTarget: numbers(),
		revenue: numbers(),
		profit: numbers()
	};
}
export type Circle = ReturnType<typeof createCircle>;

/** Stride of a member in `contributions`. */
export const TERM_STRIDE = 16;

export const PROSPECT = 0;
export const CUSTOMER = 1;
export const LOST = 2;

/** Bits of `events`. */
export const EVENT = {
	joined: 1,
	complained: 2,
	recovered: 4,
	disappointed: 8,
	stageUp: 16,
	stageDown: 32,
	left: 64,
	returned: 128
} as const;
