import type { Company } from '$lib/domain/company';
import { withLever, type Parameters } from '$lib/domain/parameters';
import { COMPLAINT, EXPERIENCE as X, NEUTRAL, RELATIONSHIP as R, STAY, SWITCHING, VOLUME } from './constants';
import { ACQUISITION as A, MONEY as M, RESPONSE, WINBACK } from './economicConstants';
import { exp, log, pow } from './math';
import { monthlyLogit } from './propensity';

/** Concave response of an index lever, 0 at 0 and 1 at 100. */
export function response(index: number): number {
	return (1 - exp((-RESPONSE * index) / 100)) / (1 - exp(-RESPONSE));
}

/** Pull of dissatisfaction at a competition 0–1: nearly none under monopoly, one in open competition. */
export function pullAt(competition: number): number {
	return STAY.pullFloor + (1 - STAY.pullFloor) * competition * (1 - STAY.bend + STAY.bend * competition);
}

const FACETS = [
	'economicRisk',
	'evaluation',
	'learning',
	'setUp',
	'benefitLoss',
	'monetaryLoss',
	'personalRelationshipLoss',
	'brandRelationshipLoss'
] as const;

/** What the levers mean for one month: everything that does not depend on the customer, worked out once. */
export function policyFrom(p: Parameters) {
	const share = (name: keyof Parameters) => p[name] / 100;
	const spend = p.monthlySpend;
	const financial = response(p.financialProgramme);
	const social = response(p.socialProgramme);
	const structural = response(p.structuralProgramme);
	const rebate = M.financial * pow(Math.max(share('financialProgramme'), 1e-9), M.financialPower);
	const gap = log(p.price / 100);
	const pull = STAY.pull * pullAt(p.competition);
	const neutralPull = STAY.pull * pullAt(NEUTRAL.competition);
	const x = NEUTRAL.satisfaction / STAY.delighted;
	const neutralShortage = 1 - x * x * x * x * x;
	const blunt = (procedural: number, relational: number, financialCost: number) =>
		STAY.proceduralBlunts * procedural +
		STAY.relationalBlunts * relational -
		STAY.financialSharpens * financialCost;
	let barriers = 0;
	for (const facet of FACETS) barriers += M.facet * pow(Math.max(share(facet), 1e-9), M.facetPower);
	const productCost = M.product * pow(Math.max(share('productQuality'), 1e-9), M.productPower);
	const speedCost = M.speed * pow(Math.max(share('serviceSpeed'), 1e-9), M.speedPower);
	const goods = 1 - p.grossMargin / 100;
	const revenue = p.price / 100;
	const deterrence =
		1 -
		(A.deterrence *
			(share('economicRisk') +
				share('evaluation') +
				share('learning') +
				share('setUp') +
				share('benefitLoss') +
				share('monetaryLoss'))) /
			6;
	const flat = {
		social: M.social * pow(Math.max(share('socialProgramme'), 1e-9), M.socialPower),
		structural: M.structural * pow(Math.max(share('structuralProgramme'), 1e-9), M.structuralPower)
	};
	return {
		spend,
		competition: p.competition,
		/** How much of a customer's spend follows his heart: 0 under monopoly. */
		free: Math.min(1, p.competition / VOLUME.free),
		delivered: X.product * p.productQuality + (1 - X.product) * p.serviceSpeed,
		promise: p.promise,
		/** ln of price after the rebate against competitors. */
		netGap: gap + log(1 - rebate),
		handling:
			COMPLAINT.base +
			COMPLAINT.resolution * share('complaintResolution') +
			COMPLAINT.speed * share('serviceSpeed') +
			COMPLAINT.loop * share('closingTheLoop'),
		trustBase:
			R.trustBase + R.trustOnKept * p.promise + R.trustOnSocial * social + R.trustOnStructural * structural,
		contact: R.contact + R.contactOnSocial * social + R.contactOnStructural * structural,

		// Switching costs, 0–1: constant part and what accrues.
		procedural:
			(share('economicRisk') + share('evaluation') + share('setUp') + share('learning') * SWITCHING.atOnce) /
			4,
		proceduralAccrues: (share('learning') * (1 - SWITCHING.atOnce)) / 4,
		financial: (share('monetaryLoss') + share('benefitLoss') * SWITCHING.atOnce) / 2,
		financialAccrues: (share('benefitLoss') * (1 - SWITCHING.atOnce)) / 2,
		personal: share('personalRelationshipLoss') / 2,
		brand: share('brandRelationshipLoss') / 2,

		// Logit of staying.
		individualChange: p.individualChange,
		typicalPropensity: monthlyLogit(log(p.churnAlpha / p.churnBeta)),
		naturalStay: pow(1 - p.naturalExit / 100, 1 / 12),
		pull,
		satisfactionZero: pull * neutralShortage,
		interactionZero:
			neutralPull * neutralShortage * blunt(NEUTRAL.procedural, NEUTRAL.relational, NEUTRAL.financial),
		competitionTerm:
			-(pull - neutralPull) * neutralShortage -
			(p.competition < NEUTRAL.competition ? STAY.rivalsBelow : STAY.rivalsAbove) *
				(p.competition - NEUTRAL.competition),
		priceTerm: -STAY.price * (STAY.priceAlways + (1 - STAY.priceAlways) * p.competition),
		priceTermBelow: -STAY.price * STAY.priceBelow,
		financialTerm: STAY.financialProgramme * (financial - NEUTRAL.financialProgramme),
		socialTerm: STAY.socialProgramme * (social - NEUTRAL.socialProgramme),
		structuralTerm: STAY.structuralProgramme * (structural - NEUTRAL.structuralProgramme),

		// Money: proportional to a customer's own spend, or flat per customer and month.
		revenue,
		goods,
		rebate,
		qualityCost: productCost + speedCost,
		serve: M.serve * (1 - goods) * spend,
		programmes: (flat.social + flat.structural) * spend,
		barriers: barriers * spend,
		complaintCost:
			spend *
			(M.complaintBase +
				M.complaintResolution * share('complaintResolution') * share('complaintResolution') +
				M.complaintLoop * share('closingTheLoop') * share('closingTheLoop')),

		// Acquisition and win-back.
		ceiling: p.acquisitionCeiling / 100,
		reach:
			A.response *
			p.acquisitionSpend *
			(A.promiseBase + A.promiseSlope * share('promise')) *
			exp(-A.onPrice * gap) *
			deterrence,
		mouth: share('wordOfMouth'),
		acquisitionCost: (p.acquisitionSpend / 100) * spend,
		offer: p.winbackOffer * spend,
		offerAppeal: WINBACK.offered * (1 - exp(-WINBACK.response * p.winbackOffer)),
		callCost: p.winbackOffer > 0 ? WINBACK.call * spend : 0,

		discount: pow(1 + p.discountRate / 100, -1 / 12),
		driftPerMonth: p.expectationDrift / 12
	};
}
export type Policy = ReturnType<typeof policyFrom>;

/** The policy of every month and what follows from time alone. Entry t rules month t; entry 0 is the start. */
export interface Plan {
	readonly months: number;
	readonly start: Parameters;
	readonly policies: readonly Policy[];
	/** Where the market's expectation stands, index points. */
	readonly market: Float64Array;
	/** Discount factor from month t to month 0. */
	readonly discount: Float64Array;
}

/** Works the decision log out into one policy per month: a decision of month m rules from month m + 1. */
export function planFrom(company: Company): Plan {
	const { months, start } = company;
	const policies: Policy[] = [policyFrom(start)];
	const market = new Float64Array(months + 1).fill(X.market);
	const discount = new Float64Array(months + 1).fill(1);
	let parameters = start;
	let policy = policies[0]!;
	let next = 0;
	for (let t = 1; t <= months; t++) {
		let changed = false;
		for (; next < company.decisions.length && company.decisions[next]!.month < t; next++) {
			const decision = company.decisions[next]!;
			parameters = withLever(parameters, decision.lever, decision.value);
			changed = true;
		}
		if (changed) policy = policyFrom(parameters);
		policies.push(policy);
		market[t] = Math.min(X.mostMarket, market[t - 1]! + policy.driftPerMonth);
		discount[t] = discount[t - 1]! * policy.discount;
	}
	return { months, start, policies, market, discount };
}
