import { atLeast, probability } from './guards';

/** An early-warning system at work on a base of customers. */
export interface ChurnWarning {
	/** Customers watched, ≥ 0. */
	readonly customers: number;
	/** Share of them who would leave, 0–1. */
	readonly churn: number;
	/** Share of those about to leave who are warned of, 0–1. */
	readonly caught: number;
	/** Share of those who would stay who are warned of too, 0–1. */
	readonly falseAlarm: number;
}

export interface WarningCounts {
	/** About to leave and warned of. */
	readonly caught: number;
	/** About to leave and overlooked. */
	readonly missed: number;
	/** Would stay, and yet warned of. */
	readonly falseAlarms: number;
	/** All who are warned of, and called. */
	readonly warnings: number;
	/** Share of the warnings that are right; not-a-number where there are none. */
	readonly hitRate: number;
}

/**
 * Who is warned of, rightly and wrongly. Where few leave, even a small share of false alarms among the many who stay makes
 * most warnings wrong (Bayes' rule). Source: elementary probability.
 */
export function warningCounts({ customers, churn, caught, falseAlarm }: ChurnWarning): WarningCounts {
	const leaving = atLeast('customers', customers, 0) * probability('churn', churn);
	const right = leaving * probability('caught', caught);
	const wrong = (customers - leaving) * probability('falseAlarm', falseAlarm);
	const warnings = right + wrong;
	return { caught: right, missed: leaving - right, falseAlarms: wrong, warnings, hitRate: right / warnings };
}

/**
 * What warning and calling gain: caught × share persuaded × value of a customer kept − warnings × cost of a call.
 * `persuaded` 0–1; `value`, `cost` ≥ 0 money.
 */
export function warningGain(
	warning: ChurnWarning,
	{ persuaded, value, cost }: { readonly persuaded: number; readonly value: number; readonly cost: number }
): number {
	const { caught, warnings } = warningCounts(warning);
	return caught * probability('persuaded', persuaded) * value - warnings * atLeast('cost', cost, 0);
}

/**
 * The risk from which a call pays: cost ÷ (share persuaded × value of a customer kept). Below it the expected gain
 * risk × persuaded × value is less than the call costs. Above 1 no call ever pays; not-a-number where nothing is to be
 * gained and nothing to be paid. Source: elementary (expected value).
 * `persuaded` 0–1; `value`, `cost` ≥ 0 money.
 */
export function callingThreshold({
	persuaded,
	value,
	cost
}: {
	readonly persuaded: number;
	readonly value: number;
	readonly cost: number;
}): number {
	return atLeast('cost', cost, 0) / (probability('persuaded', persuaded) * atLeast('value', value, 0));
}
