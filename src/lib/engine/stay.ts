import type { Circle } from './circle';
import { AT, TERM_STRIDE } from './circle';
import { NEUTRAL, STAGE, STAY, SWITCHING } from './constants';
import { exp } from './math';
import type { Policy } from './policy';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const STAGE_PRICE_SENSITIVITY = STAGE.priceSensitivity;
const AT_PRICE_SENSITIVITY = AT.priceSensitivity;
const AT_SUSCEPTIBILITY = AT.susceptibility;
const AT_PROPENSITY = AT.propensity;
const AT_TENURE = AT.tenure;
const AT_SATISFACTION = AT.satisfaction;
const AT_TRUST = AT.trust;
const AT_BRAND = AT.brand;
const AT_GRIEVANCE = AT.grievance;
const AT_NEGLECT = AT.neglect;
const AT_STAFF_SHOCK = AT.staffShock;
const AT_STAY = AT.stay;
const AT_LOG_ODDS = AT.logOdds;
const AT_STAY_NOW = AT.stayNow;
const AT_CONTRIBUTIONS = AT.contributions;
const NEUTRAL_TRUST = NEUTRAL.trust;
const NEUTRAL_BRAND = NEUTRAL.brand;
const NEUTRAL_PROCEDURAL = NEUTRAL.procedural;
const NEUTRAL_FINANCIAL = NEUTRAL.financial;
const NEUTRAL_RELATIONAL = NEUTRAL.relational;
const NEUTRAL_NEGLECT = NEUTRAL.neglect;
const STAY_EXPLAINED = STAY.explained;
const STAY_DELIGHTED = STAY.delighted;
const STAY_TRUST = STAY.trust;
const STAY_BRAND = STAY.brand;
const STAY_PROCEDURAL = STAY.procedural;
const STAY_FINANCIAL = STAY.financial;
const STAY_RELATIONAL = STAY.relational;
const STAY_PROCEDURAL_BLUNTS = STAY.proceduralBlunts;
const STAY_RELATIONAL_BLUNTS = STAY.relationalBlunts;
const STAY_FINANCIAL_SHARPENS = STAY.financialSharpens;
const STAY_BLUNTS_MOST = STAY.bluntsMost;
const STAY_NEGLECT = STAY.neglect;
const STAY_COMPLAINT = STAY.complaint;
const STAY_STAFF = STAY.staff;
const STAY_IMAGE = STAY.image;
const STAY_SMOOTHING = STAY.smoothing;
const SWITCHING_ACCRUAL = SWITCHING.accrual;

/** Positions of STAY_TERMS. */
export const TERM = {
	propensity: 0,
	satisfaction: 1,
	trust: 2,
	brand: 3,
	procedural: 4,
	financial: 5,
	relational: 6,
	interaction: 7,
	price: 8,
	competition: 9,
	programme: 10,
	neglect: 11,
	complaint: 12
} as const;

/**
 * Log-odds of staying a month, term by term in the order of STAY_TERMS, added in that order; the chance of staying
 * with natural exit; and its smoothed value. All terms but the first are deviations from the neutral reference and
 * are multiplied by `individualChange`.
 */
export function stay(c: Circle, policy: Policy): void {
	const s = c.all;
	const { members } = c;
	const k = policy.individualChange;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const at = AT_CONTRIBUTIONS + i * TERM_STRIDE;
		const accrued = s[AT_TENURE + i]! / (s[AT_TENURE + i]! + SWITCHING_ACCRUAL);
		const procedural = policy.procedural + policy.proceduralAccrues * accrued;
		const financial = policy.financial + policy.financialAccrues * accrued;
		const relational =
			(policy.personal * s[AT_TRUST + i]! + policy.brand * s[AT_BRAND + i]!) *
			0.01 *
			s[AT_SUSCEPTIBILITY + i]!;
		const x = s[AT_SATISFACTION + i]! * (1 / STAY_DELIGHTED);
		const square = x * x;
		const pull = x < 1 ? policy.pull * (1 - square * square * x) : 0;
		const felt = s[AT_PRICE_SENSITIVITY + i]! * STAGE_PRICE_SENSITIVITY[c.stage[i]!]! * policy.netGap;

		const born = s[AT_PROPENSITY + i]!;
		const t0 = born + k * STAY_EXPLAINED * (policy.typicalPropensity - born);
		const t1 = k * (policy.satisfactionZero - pull);
		const t2 =
			k * (STAY_TRUST * 0.01 * (s[AT_TRUST + i]! - NEUTRAL_TRUST) - STAY_STAFF * s[AT_STAFF_SHOCK + i]!);
		const t3 =
			k *
			(STAY_BRAND * 0.01 * (s[AT_BRAND + i]! - NEUTRAL_BRAND) -
				STAY_IMAGE * c.image * s[AT_SUSCEPTIBILITY + i]!);
		const t4 = k * STAY_PROCEDURAL * (procedural - NEUTRAL_PROCEDURAL);
		const t5 = k * STAY_FINANCIAL * (financial - NEUTRAL_FINANCIAL);
		const t6 = k * STAY_RELATIONAL * (relational - NEUTRAL_RELATIONAL);
		const blunted =
			STAY_PROCEDURAL_BLUNTS * procedural +
			STAY_RELATIONAL_BLUNTS * relational -
			STAY_FINANCIAL_SHARPENS * financial;
		const t7 =
			k * (pull * (blunted < STAY_BLUNTS_MOST ? blunted : STAY_BLUNTS_MOST) - policy.interactionZero);
		const t8 = k * felt * (policy.netGap > 0 ? policy.priceTerm : policy.priceTermBelow);
		const t9 = k * policy.competitionTerm;
		const t10 =
			k *
			(policy.financialTerm * s[AT_PRICE_SENSITIVITY + i]! +
				policy.socialTerm * s[AT_SUSCEPTIBILITY + i]! +
				policy.structuralTerm);
		const t11 = k * STAY_NEGLECT * (NEUTRAL_NEGLECT - s[AT_NEGLECT + i]!);
		const t12 = -k * STAY_COMPLAINT * s[AT_GRIEVANCE + i]!;

		s[at] = t0;
		s[at + 1] = t1;
		s[at + 2] = t2;
		s[at + 3] = t3;
		s[at + 4] = t4;
		s[at + 5] = t5;
		s[at + 6] = t6;
		s[at + 7] = t7;
		s[at + 8] = t8;
		s[at + 9] = t9;
		s[at + 10] = t10;
		s[at + 11] = t11;
		s[at + 12] = t12;
		const logOdds = t0 + t1 + t2 + t3 + t4 + t5 + t6 + t7 + t8 + t9 + t10 + t11 + t12;
		s[AT_LOG_ODDS + i] = logOdds;
		const now = policy.naturalStay / (1 + exp(-logOdds));
		s[AT_STAY_NOW + i] = now;
		// The first month is all that is known of a new customer.
		s[AT_STAY + i] =
			s[AT_TENURE + i]! === 0 ? now : s[AT_STAY + i]! + STAY_SMOOTHING * (now - s[AT_STAY + i]!);
	}
}
