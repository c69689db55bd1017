import type { Circle } from './circle';
import { AT, TERM_STRIDE } from './circle';
import { NEUTRAL, STAGE, STAY, SWITCHING } from './constants';
import { exp } from './math';
import type { Policy } from './policy';

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
		const at = AT.contributions + i * TERM_STRIDE;
		const accrued = s[AT.tenure + i]! / (s[AT.tenure + i]! + SWITCHING.accrual);
		const procedural = policy.procedural + policy.proceduralAccrues * accrued;
		const financial = policy.financial + policy.financialAccrues * accrued;
		const relational =
			(policy.personal * s[AT.trust + i]! + policy.brand * s[AT.brand + i]!) *
			0.01 *
			s[AT.susceptibility + i]!;
		const x = s[AT.satisfaction + i]! * (1 / STAY.delighted);
		const square = x * x;
		const pull = x < 1 ? policy.pull * (1 - square * square * x) : 0;
		const felt = s[AT.priceSensitivity + i]! * STAGE.priceSensitivity[c.stage[i]!]! * policy.netGap;

		const born = s[AT.propensity + i]!;
		const t0 = born + k * STAY.explained * (policy.typicalPropensity - born);
		const t1 = k * (policy.satisfactionZero - pull);
		const t2 =
			k * (STAY.trust * 0.01 * (s[AT.trust + i]! - NEUTRAL.trust) - STAY.staff * s[AT.staffShock + i]!);
		const t3 =
			k *
			(STAY.brand * 0.01 * (s[AT.brand + i]! - NEUTRAL.brand) -
				STAY.image * c.image * s[AT.susceptibility + i]!);
		const t4 = k * STAY.procedural * (procedural - NEUTRAL.procedural);
		const t5 = k * STAY.financial * (financial - NEUTRAL.financial);
		const t6 = k * STAY.relational * (relational - NEUTRAL.relational);
		const t7 =
			k *
			(pull *
				(STAY.proceduralBlunts * procedural +
					STAY.relationalBlunts * relational -
					STAY.financialSharpens * financial) -
				policy.interactionZero);
		const t8 = k * felt * (policy.netGap > 0 ? policy.priceTerm : policy.priceTermBelow);
		const t9 = k * policy.competitionTerm;
		const t10 =
			k *
			(policy.financialTerm * s[AT.priceSensitivity + i]! +
				policy.socialTerm * s[AT.susceptibility + i]! +
				policy.structuralTerm);
		const t11 = k * STAY.neglect * (NEUTRAL.neglect - s[AT.neglect + i]!);
		const t12 = -k * STAY.complaint * s[AT.grievance + i]!;

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
		s[AT.logOdds + i] = logOdds;
		const now = policy.naturalStay / (1 + exp(-logOdds));
		s[AT.stayNow + i] = now;
		// The first month is all that is known of a new customer.
		s[AT.stay + i] =
			s[AT.tenure + i]! === 0 ? now : s[AT.stay + i]! + STAY.smoothing * (now - s[AT.stay + i]!);
	}
}
