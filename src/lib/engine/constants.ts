/*
 * Every constant of the model, with its unit and its source (those of money are in economicConstants.ts). "Our choice" =
 * chosen so that the company is believable and the eleven facts hold (README.md); no published coefficient is claimed
 * but where one is named. Rates are per month unless said.
 * Index points are on 0–100. "Months of spend" are multiples of the lever `monthlySpend`.
 */

/** People per circle of acquaintances: word of mouth acts inside it. Our choice. */
export const CIRCLE = 20;

/** What a person is born with. Standard deviations; our choice, guided by the source named. */
export const BIRTH = {
	/** Of ln spend. A log-normal with 1.1 alone gives its top 20 % a share of Φ(1.1 − 0.84) = 60 % (80/20 rule). */
	spend: 1.1,
	/** Of ln cost to serve, which is skewed too and independent of spend: this makes whale curves. */
	serve: 2,
	serveCap: 40,
	/** Of ln price sensitivity. */
	price: 0.4,
	priceCap: 3,
	/** Of the personal expectation, index points. */
	expectation: 9,
	expectationCap: 20,
	/** Of ln social susceptibility. */
	social: 0.4,
	socialCap: 3,
	/** |log-odds| of the monthly baseline are cut here: 6 · 10⁻⁷ a month. */
	propensityCap: 14.3
} as const;

/** Experience and expectation. Our choice; the ratio C is the course's, quality before value is Fornell et al. 1996. */
export const EXPERIENCE = {
	/** Share of the product in what is delivered; the rest is service speed. */
	product: 0.6,
	/** Standard deviation of one month's encounter, index points (triangular, so that no month is absurd). */
	noise: 14,
	/** Weight of this month in perceived performance. */
	perceivedRate: 0.2,
	/** Share of value (quality for price) in perceived performance. */
	valueShare: 0.3,
	/** How a price gap (in logarithms) lowers value. */
	valueOnPrice: 0.8,
	/** Where the market's expectation stands at month 0, index points. */
	market: 62,
	/** What expectation is made of: market, promise, own experience. Together 1. */
	onMarket: 0.39,
	onPromise: 0.16,
	/** Of a promise below the market's level only this part is believed: who hears little expects what is usual. */
	promiseBelow: 0.3,
	onPerceived: 0.45,
	expectationRate: 0.12,
	/** Nobody expects less than this, index points, */
	leastExpected: 5,
	/** nor the market more than is possible. */
	mostMarket: 100,
	/** Index where perceived equals expected (C = 1). */
	acceptable: 70,
	/** How fast gains fill the room above; half the slope at C = 1 in units of that room. */
	gain: 2,
	/** Losses weigh this many times as much as gains at C = 1 (Tversky & Kahneman 1992: 2.25). */
	lossAversion: 2.25,
	/** Weight of this month in the cumulative index. */
	satisfactionRate: 0.15
} as const;

/** Complaints. The weights make the property developer's 55.3 % and the ≥ 80 % of fact 9; our choice. */
export const COMPLAINT = {
	/** Most dissatisfied months in which people complain (the others go quietly). */
	most: 0.35,
	/** Shortfall of an encounter, as a share of expectation, at which half of that is reached. */
	half: 0.5,
	/** Chance of being satisfied with the handling: base, and what resolution, speed and hearing back add. */
	base: 0.1,
	resolution: 0.26,
	speed: 0.3,
	loop: 0.34,
	/** Grievance left by bad handling, lifted by good handling, its bounds and what remains after a month. */
	hurt: 1,
	healed: 0.35,
	worst: 2,
	best: -0.2,
	fade: 0.85,
	/** Trust and satisfaction gained and lost, index points. */
	trustGain: 2,
	satisfactionGain: 3,
	satisfactionLoss: 6,
	trustLoss: 8
} as const;

/** Trust, brand loyalty, attention. Our choice. */
export const RELATIONSHIP = {
	trustAtJoining: 25,
	/** Trust that a person without satisfaction and programmes would end at. */
	trustBase: 14.6,
	trustOnSatisfaction: 0.45,
	trustOnSocial: 18,
	trustOnStructural: 12,
	/** Points of trust per point of promise that is kept, and lost per point by which it exceeds what is perceived. */
	trustOnKept: 0.1,
	trustOnBroken: 0.5,
	trustUp: 0.07,
	trustDown: 0.1,
	brandOnTrust: 0.5,
	brandOnSatisfaction: 0.5,
	brandRate: 0.05,
	/** From here on he accepts, identifies, prefers (接受、认同、偏好). */
	acceptance: 20,
	identification: 42,
	preference: 60,
	/** Chance of being attended to in a month: without programmes, and what social and structural ones add. */
	contact: 0.12,
	contactOnSocial: 0.45,
	contactOnStructural: 0.3,
	neglectCap: 12,
	/** The person he knew leaves: chance, what remains of trust, how the shock fades. */
	staffLeaves: 0.012,
	staffTrust: 0.75,
	staffFade: 0.75
} as const;

/** Word of mouth inside a circle. Our choice. */
export const MOUTH = {
	praiseFrom: 70,
	warnBelow: 55,
	/** How much those who have left talk, against customers. */
	lost: 0.5,
	/** A rumour reaches a circle: chance, and its size beside the warnings (0–1). */
	rumour: 0.01,
	rumourSize: 1,
	imageFade: 0.75
} as const;

/**
 * The logit of staying. Our choice, guided by: Jones & Sasser 1995 (convexity, six times), Blut et al. 2015 (relational
 * costs weigh most; procedural and relational ones weaken, financial ones strengthen the link from satisfaction).
 */
export const STAY = {
	/** Part of the born deviation from the typical propensity that experience explains, where individuals change. */
	explained: 0.6,
	/** Pull of dissatisfaction under full competition: strength · (1 − (index/92)⁵). */
	pull: 4.4,
	/** Index from which nothing pulls any more. */
	delighted: 92,
	/** The pull under competition c is c · (1 − bend + bend · c), and never below `pullFloor`. */
	bend: 0.45,
	pullFloor: 0.02,
	/** Log-odds per unit of competition beside the pull: below and above the neutral competition. */
	rivalsBelow: 1.6,
	rivalsAbove: 0.5,
	trust: 1.6,
	brand: 1,
	procedural: 1.6,
	financial: 1.5,
	relational: 2.6,
	/** How switching costs bend the pull: weaken, weaken, strengthen. */
	proceduralBlunts: 0.3,
	relationalBlunts: 0.4,
	financialSharpens: 0.2,
	/** The most of the pull that they can take away: dissatisfaction never holds anybody. */
	bluntsMost: 0.9,
	/** Log-odds per unit of ln price, at full competition; part that acts without any; where the price is below. */
	price: 4,
	priceAlways: 0.3,
	priceBelow: 0.5,
	financialProgramme: 0.35,
	socialProgramme: 0.3,
	structuralProgramme: 0.45,
	neglect: 0.06,
	complaint: 0.7,
	staff: 0.8,
	image: 0.8,
	/** Weight of this month in the smoothed chance of staying. */
	smoothing: 0.3
} as const;

/** The neutral reference from which the terms of the logit are measured: about the default company in its third year. */
export const NEUTRAL = {
	competition: 0.6,
	satisfaction: 72,
	trust: 66,
	brand: 67,
	procedural: 0.2,
	financial: 0.16,
	relational: 0.19,
	financialProgramme: 0.6,
	socialProgramme: 0.6,
	structuralProgramme: 0.45,
	neglect: 2.8
} as const;

/** Switching costs: half of a facet that accrues is there after so many months. Our choice. */
export const SWITCHING = { accrual: 18, atOnce: 0.3 } as const;

/** Which voluntary departures have which cause: floors beside the pushes of the log-odds. Our choice. */
export const CAUSE = {
	product: 0.08,
	price: 0.06,
	competitor: 0.3,
	neglect: 0.05,
	image: 0.01,
	integrity: 0.02
} as const;

/** Volume (share of what he could spend; 1 = an average stable customer). Our choice. */
export const VOLUME = {
	atJoining: 0.3,
	base: 0.05,
	onTrust: 0.8,
	onSatisfaction: 0.65,
	onPrice: 0.6,
	onGrievance: 0.12,
	/** Competition from which a customer can take all of his spend elsewhere; below, part of it is captive. */
	free: 0.6,
	least: 0.05,
	most: 1.4,
	up: 0.08,
	down: 0.12,
	slowRate: 0.15
} as const;

/** Lifecycle stages from volume, trust and trend. Our choice; the shape is 陈明亮's four-stage table. */
export const STAGE = {
	formationVolume: 0.45,
	formationTrust: 32,
	stabilityVolume: 0.82,
	stabilityTrust: 45,
	/** Trend = volume less its slow mean. */
	stabilityTrend: 0.035,
	declineTrend: -0.03,
	recoveryTrend: 0.005,
	/** By stage: exploration, formation, stability, decline. */
	serve: [1.6, 1.15, 0.85, 1.25],
	priceAccepted: [0.95, 0.98, 1, 0.96],
	priceSensitivity: [1.2, 1, 0.8, 1.1],
	referral: [0, 0.5, 1, 0.3]
} as const;
