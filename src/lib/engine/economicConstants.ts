/*
 * Constants of acquisition, win-back, money and forward value; see constants.ts for how to read them.
 */

/** Blattberg & Deighton response, per percentage point of `monthlySpend` spent on a prospect. Our choice. */
export const ACQUISITION = {
	response: 0.2,
	onPraise: 2.5,
	onWarning: 1.5,
	/** Attraction of the promise: base + slope · promise / 100. */
	promiseBase: 0.1,
	promiseSlope: 1,
	onPrice: 1.5,
	/** Barriers that deter: procedural and financial switching costs at 100. */
	deterrence: 0.4
} as const;

/** Win-back (Stauss & Friege 1999: second lifetime value decides whom to call). Our choice. */
export const WINBACK = {
	/** By cause: product, price, competitor, neglect, staff, image, integrity, natural. */
	openness: [0.8, 1.2, 0.8, 1.3, 1.2, 0.7, 0.5, 0.1],
	/** Chance of coming back on one's own, and the most that an offer adds, in the first month. */
	own: 0.025,
	offered: 0.1,
	/** Per month of spend offered. */
	response: 1.2,
	/** Months after which half of the openness is gone. */
	halfTime: 10,
	callMonths: 6,
	/** Cost of a call, months of spend. */
	call: 0.03,
	tenureKept: 0.3,
	trustKept: 0.6,
	volumeKept: 0.5
} as const;

/** Costs. Shares of `monthlySpend` (flat) or of a customer's own spend (proportional). Our choice. */
export const MONEY = {
	/** Flat: what serving an average customer costs, as a share of his gross profit at price 100 (trades with thin
	 * margins serve leanly); × STAGE.serve. */
	serve: 0.29,
	/** Proportional rebate at full financial programme; power. */
	financial: 0.1,
	financialPower: 1.5,
	/** Flat at full programme; power. */
	social: 0.08,
	socialPower: 1.8,
	structural: 0.12,
	structuralPower: 1.8,
	/** Proportional at quality 100; power. */
	product: 0.14,
	productPower: 3,
	/** Proportional at speed 100; power. */
	speed: 0.06,
	speedPower: 3,
	/** Months of spend per complaint: base, resolution², loop². */
	complaintBase: 0.05,
	complaintResolution: 0.2,
	complaintLoop: 0.08,
	/** Flat, each facet at 100; power. */
	facet: 0.012,
	facetPower: 2
} as const;

/** Responses are 1 − e^(−steepness · x), x from 0 to 1. Our choice. */
export const RESPONSE = 3;

/** Forward value (README, "Forward value"). Calibrated against continued runs. */
export const FORWARD = {
	/** No relationship is valued beyond so many months: the floor of what discount and hazard take off together. */
	horizon: 240,
	/** Share of the gap to mature volume that is left after a month. */
	reversion: 0.94,
	/** Weight of where trust, brand and accrual lead against where they are. */
	ahead: 0.5,
	/** Months of expectation drift that weigh on a relationship, as a share of its expected length; index points of
	 * satisfaction lost per point of drift. */
	drift: 1,
	/** Share of his later months that a customer spends in decline, dearer to serve. */
	unsettled: 0.2
} as const;
