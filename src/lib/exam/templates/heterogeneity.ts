import { SBG_COHORT } from '$lib/formulas/methods/sbgCohort';
import { sbgRetention, sbgSurvival, type SbgParameters } from '$lib/formulas/sbg';
import type { Chance } from '../chance';
import { factor, money, n, percent, plus, step, y, years, type Draws } from '../template';
import { discounted, growthOf, sumOf } from './sums';
import { wrongWays } from './wrongWays';

const churnOf = (chance: Chance): SbgParameters => ({
	alpha: chance.onGrid({ min: 0.4, max: 1.6, step: 0.2 }),
	beta: chance.onGrid({ min: 1.5, max: 5, step: 0.5 })
});
const slotsOf = ({ alpha, beta }: SbgParameters) => ({ alpha: factor(alpha), beta: factor(beta) });

/** r_t = (β + t − 1)/(α + β + t − 1) as it is written. */
const retentionWork = ({ alpha, beta }: SbgParameters, t: number) =>
	`${n(beta + t - 1)} ÷ ${n(alpha + beta + t - 1)}`;

/** Renewals counted of a customer who has stayed. */
const RENEWALS = [0, 1, 2] as const;

export const DRAWS: Draws<'heterogeneity'> = {
	'tpl-sbg-retention': (chance) => {
		const churn = churnOf(chance);
		const { alpha, beta } = churn;
		const year = chance.whole(2, 6);
		const key = 100 * sbgRetention(churn, year);
		return {
			slots: { ...slotsOf(churn), year: { value: year, unit: 'count' } },
			key,
			steps: [
				step(
					'retention',
					`(${n(beta)} + ${year} − 1) ÷ (${n(alpha)} + ${n(beta)} + ${year} − 1)`,
					percent(key, 1)
				)
			],
			mistakes: {
				average: (100 * beta) / (alpha + beta),
				survival: 100 * sbgSurvival(churn, year),
				churnTaken: 100 - key,
				swapped: 100 * sbgRetention({ alpha: beta, beta: alpha }, year),
				oneYearOff: 100 * sbgRetention(churn, year + 1)
			}
		};
	},

	'tpl-sbg-survival': (chance) => {
		const churn = churnOf(chance);
		const span = chance.whole(2, 5);
		const key = 100 * sbgSurvival(churn, span);
		const each = Array.from({ length: span }, (_, t) => `(${retentionWork(churn, t + 1)})`);
		return {
			slots: { ...slotsOf(churn), span: years(span) },
			key,
			steps: [
				step('first', retentionWork(churn, 1), percent(100 * sbgRetention(churn, 1))),
				step('survival', each.join(' × '), percent(key, 1))
			],
			mistakes: wrongWays(SBG_COHORT, { ...churn, years: span })
		};
	},

	// What one who has stayed n years is worth over his next three renewals.
	'tpl-sbg-residual': (chance) => {
		const churn = churnOf(chance);
		const stayed = chance.whole(2, 4);
		const margin = chance.onGrid({ min: 100, max: 900, step: 50 });
		const discount = chance.onGrid({ min: 8, max: 20, step: 2 });
		const d = 1 + discount / 100;
		/** Chance to make renewal n + k, of who made n − 1. */
		const chanceOf = (from: number, k: number) => sbgSurvival(churn, from + k) / sbgSurvival(churn, from - 1);
		const valueOf = (chances: (k: number) => number) =>
			margin * sumOf(RENEWALS.map((k) => chances(k) / d ** k));
		const chances = RENEWALS.map((k) => chanceOf(stayed, k));
		const key = valueOf((k) => chances[k]!);
		const average = churn.beta / (churn.alpha + churn.beta);
		return {
			slots: {
				...slotsOf(churn),
				stayed: years(stayed),
				margin: money(margin),
				discount: percent(discount)
			},
			key,
			steps: [
				step('next', retentionWork(churn, stayed), factor(chances[0]!, 4)),
				step('second', `${n(chances[0]!, 4)} × ${retentionWork(churn, stayed + 1)}`, factor(chances[1]!, 4)),
				step('third', `${n(chances[1]!, 4)} × ${retentionWork(churn, stayed + 2)}`, factor(chances[2]!, 4)),
				step(
					'value',
					`${y(margin)} × (${plus(RENEWALS.map((k) => discounted(n(chances[k]!, 4), growthOf(discount), k)))})`,
					money(key, 2)
				)
			],
			mistakes: {
				average: valueOf((k) => average ** (k + 1)),
				asNewcomer: valueOf((k) => chanceOf(1, k)),
				discountedTooOften: key / d,
				undiscounted: margin * sumOf(chances),
				oneRenewal: margin * chances[0]!
			}
		};
	}
};
