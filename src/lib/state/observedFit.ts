import { lever, type LeverName } from '$lib/domain/levers';
import type { RetentionTable } from '$lib/formulas/retentionTable';
import { sbgSurvival, type SbgParameters } from '$lib/formulas/sbg';
import { sbgFit, type SbgFit } from '$lib/formulas/sbgFit';
import type { TableUnit } from '$lib/formulas/tableNumbers';

/** How a table is fitted. */
export interface FitOptions {
	/** Length of a period. */
	readonly unit: TableUnit;
	/** Periods 1 … fitOn are fitted, later ones held out; at least 2. */
	readonly fitOn: number;
}

/** A point of a survival curve. */
export interface SurvivalPoint {
	/** Months since the start. */
	readonly month: number;
	/** 0–1. */
	readonly survival: number;
}

/** Customers a likelihood is counted for where a table has percentages only (Fader & Hardie 2007). */
const CUSTOMERS_BY_CONVENTION = 1000;

/** Customers at the start, or those the likelihood is counted for by convention. */
export const customersOf = (table: RetentionTable) => table.customers ?? CUSTOMERS_BY_CONVENTION;

/** Months in a period. */
export const monthsIn = (unit: TableUnit) => (unit === 'year' ? 12 : 1);

/**
 * Fits the sBG model with θ per year, as the company's churn propensity is, whatever the table's periods are.
 * @throws FormulaError where the table holds nothing to learn from
 */
export function fitTable(table: RetentionTable, { unit, fitOn }: FitOptions): SbgFit {
	return sbgFit({
		survival: table.survival.slice(0, fitOn + 1),
		customers: customersOf(table),
		step: monthsIn(unit) / 12
	});
}

/** The observed points in months. */
export function observedPoints(table: RetentionTable, unit: TableUnit): SurvivalPoint[] {
	return table.survival.map((survival, period) => ({ month: period * monthsIn(unit), survival }));
}

/** The fitted curve, month by month from 0 to `months`. */
export function fittedPoints(fit: SbgParameters, months: number): SurvivalPoint[] {
	return Array.from({ length: months + 1 }, (_, month) => ({
		month,
		survival: sbgSurvival(fit, month / 12)
	}));
}

/**
 * The levers of churn propensity that stand for a fit. Where α and β are beyond the levers' ranges, both are scaled
 * alike: the mean churn stays what it is, and customers are as alike, or as different, as the levers allow.
 */
export function churnLevers({ alpha, beta }: SbgParameters): ReadonlyMap<LeverName, number> {
	const [a, b] = [lever('churnAlpha'), lever('churnBeta')];
	const down = Math.min(1, a.max / alpha, b.max / beta);
	const up = Math.max(1, a.min / alpha, b.min / beta);
	const scale = down < 1 ? down : up;
	return new Map([
		['churnAlpha', alpha * scale],
		['churnBeta', beta * scale]
	]);
}

/**
 * The same levers with everything else that moves a survival curve turned off: change of the individual, natural exit
 * and a head start in tenure. What is left is sorting.
 */
export function withNothingElse(levers: ReadonlyMap<LeverName, number>): ReadonlyMap<LeverName, number> {
	return new Map([...levers, ['individualChange', 0], ['naturalExit', 0], ['initialTenure', 0]]);
}
