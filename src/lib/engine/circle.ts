import { CIRCLE } from './constants';

/**
 * Where each field begins in `all`. The phases of the month read and write `all[AT.trust + i]`: with one array the
 * compiler loads one address and not thirty. Elsewhere the same memory is `circle.trust[i]`.
 */
export const AT = {
	spendScale: 0,
	serveScale: 20,
	priceSensitivity: 40,
	expectation: 60,
	susceptibility: 80,
	propensity: 100,
	baseHazard: 120,
	tenure: 140,
	perceived: 160,
	expected: 180,
	satisfaction: 200,
	trust: 220,
	brand: 240,
	volume: 260,
	volumeSlow: 280,
	grievance: 300,
	neglect: 320,
	staffShock: 340,
	stay: 360,
	origin: 380,
	realised: 400,
	revenueYear: 420,
	profitYear: 440,
	forward: 460,
	shortfall: 480,
	logOdds: 500,
	stayNow: 520,
	volumeTarget: 540,
	revenue: 560,
	profit: 580,
	/** Member-major: term k of member i at AT.contributions + i × TERM_STRIDE + k. */
	contributions: 600
} as const;

/** Stride of a member in `contributions`. */
export const TERM_STRIDE = 16;

/**
 * The people of one circle, member i at position i. One Circle is allocated per run and used again for each circle,
 * so memory does not grow with customers and the whole state stays in the processor's nearest cache.
 */
export function createCircle() {
	const all = new Float64Array(AT.contributions + CIRCLE * TERM_STRIDE);
	const view = (at: number) => all.subarray(at, at + CIRCLE);
	return {
		/** Number of the circle; its first member is customer 20 × number. */
		number: 0,
		size: 0,
		/** Every number of every member, field by field (AT). */
		all,
		/** Keys of the random numbers. */
		key1: new Int32Array(CIRCLE),
		key2: new Int32Array(CIRCLE),
		circleKey1: 0,
		circleKey2: 0,

		// Born with.
		spendScale: view(AT.spendScale),
		serveScale: view(AT.serveScale),
		priceSensitivity: view(AT.priceSensitivity),
		expectation: view(AT.expectation),
		susceptibility: view(AT.susceptibility),
		/** Log-odds of staying a month in neutral circumstances. */
		propensity: view(AT.propensity),
		/** Chance of leaving in a month in neutral circumstances. */
		baseHazard: view(AT.baseHazard),

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
		tenure: view(AT.tenure),
		perceived: view(AT.perceived),
		expected: view(AT.expected),
		satisfaction: view(AT.satisfaction),
		trust: view(AT.trust),
		brand: view(AT.brand),
		volume: view(AT.volume),
		volumeSlow: view(AT.volumeSlow),
		grievance: view(AT.grievance),
		/** Months since last attended to. */
		neglect: view(AT.neglect),
		staffShock: view(AT.staffShock),
		/** Smoothed chance of staying a month, natural exit included. */
		stay: view(AT.stay),
		/** Standing of the company in the circle: 0 = clean. */
		image: 0,
		praise: 0,
		warning: 0,

		// Accumulated.
		/** 1 ÷ discount factor of the month of joining. */
		origin: view(AT.origin),
		realised: view(AT.realised),
		revenueYear: view(AT.revenueYear),
		profitYear: view(AT.profitYear),
		forward: view(AT.forward),

		// This month: scratch between the phases.
		/** Positions of the customers, prospects and lost, as of the last `regroup`; the counts say how many. */
		active: 0,
		members: new Uint8Array(CIRCLE),
		prospects: 0,
		prospect: new Uint8Array(CIRCLE),
		gone: 0,
		lost: new Uint8Array(CIRCLE),
		shortfall: view(AT.shortfall),
		events: new Uint8Array(CIRCLE),
		contributions: all.subarray(AT.contributions),
		logOdds: view(AT.logOdds),
		stayNow: view(AT.stayNow),
		volumeTarget: view(AT.volumeTarget),
		revenue: view(AT.revenue),
		profit: view(AT.profit)
	};
}
export type Circle = ReturnType<typeof createCircle>;

/** Positions in STATUSES; `regroup` relies on their bits. */
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

/**
 * Lists customers, prospects and lost anew. Done once a month, so that the phases run through lists and do not ask
 * each member for his status; without branches, which a mixed circle would make the processor guess wrongly.
 */
export function regroup(c: Circle): void {
	const { status, members, prospect, lost, size } = c;
	let active = 0;
	let prospects = 0;
	let gone = 0;
	for (let i = 0; i < size; i++) {
		const s = status[i]!;
		members[active] = i;
		lost[gone] = i;
		prospect[prospects] = i;
		const isCustomer = s & 1;
		const isLost = s >> 1;
		active += isCustomer;
		gone += isLost;
		prospects += 1 - isCustomer - isLost;
	}
	c.active = active;
	c.prospects = prospects;
	c.gone = gone;
}
