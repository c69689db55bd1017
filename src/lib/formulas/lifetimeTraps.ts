import { annuityFactor } from './discount';
import { above, finite, probability } from './guards';

/*
 * Two short cuts that are taken for customer lifetime value, to be shown beside it. Both leave something out.
 */

/**
 * margin ÷ churn: m / (1 − r). It forgets that later money is worth less: it is the `immediate` perpetuity at a discount
 * rate of 0, and too high by the factor (1 + i − r) / ((1 + i)(1 − r)).
 * `churn` 0 < c ≤ 1 per period.
 */
export function marginOverChurn(margin: number, churn: number): number {
	return finite('margin', margin) / above('churn', probability('churn', churn), 0);
}

/**
 * A fixed expected lifetime: the margin for exactly 1 / (1 − r) periods, discounted, as if everybody stayed just that
 * long. For i > 0 it is above the value of the same margin with retention (`firstCertain`): each further year is worth
 * less than the one before, so those who stay longer than the mean do not make up for those who leave before it.
 */
export function fixedLifetimeValue(margin: number, churn: number, discount: number): number {
	const lifetime = 1 / above('churn', probability('churn', churn), 0);
	return finite('margin', margin) * annuityFactor(discount, lifetime);
}
