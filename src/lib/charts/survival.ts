/** Share (0–1) of the customers of month 0 who have not left by the end of a month. */
export interface MonthShare {
	readonly month: number;
	readonly share: number;
}

/** Share (0–1) of the first customers who are left at the end of a period. */
export interface PeriodShare {
	readonly period: number;
	readonly share: number;
}

export interface SurvivalInput {
	/** The simulated company, by month; empty where there is none. */
	readonly simulated: readonly MonthShare[];
	/** The observed table, by period; empty where there is none. */
	readonly observed: readonly PeriodShare[];
	/** The fitted curve, to the end of its projection; empty where nothing was fitted. */
	readonly fitted: readonly PeriodShare[];
	/** The last period that the fit has seen; later observations are held out. */
	readonly fitUntil: number;
	/** Months in a period of the table: 12 for years. */
	readonly monthsPerPeriod: number;
}

/** One point of a curve: period, not necessarily whole, and share in per cent. */
export interface CurvePoint {
	readonly period: number;
	readonly percent: number;
}

export interface SurvivalCurves {
	/** The last period drawn, whole, at least 1. */
	readonly periods: number;
	readonly simulated: readonly CurvePoint[];
	/** Observations that the fit has seen, and those held out. */
	readonly seen: readonly CurvePoint[];
	readonly heldOut: readonly CurvePoint[];
	/** The fitted curve as far as the fit has seen, and beyond; they share the point where they meet. */
	readonly fitted: readonly CurvePoint[];
	readonly projection: readonly CurvePoint[];
}

const point = ({ period, share }: PeriodShare): CurvePoint => ({ period, percent: share * 100 });
const byPeriod = (a: PeriodShare, b: PeriodShare) => a.period - b.period;

export function survivalCurves(input: SurvivalInput): SurvivalCurves {
	const { monthsPerPeriod, fitUntil } = input;
	const simulated = input.simulated.map(({ month, share }) => ({ period: month / monthsPerPeriod, share }));
	const observed = [...input.observed].sort(byPeriod);
	const fitted = [...input.fitted].sort(byPeriod);
	// The simulation may run longer than the table; the table decides how far to look, where there is one.
	const table = [...observed, ...fitted].map(({ period }) => period);
	const last = Math.ceil(Math.max(1, ...(table.length > 0 ? table : simulated.map(({ period }) => period))));
	return {
		periods: last,
		simulated: simulated.filter(({ period }) => period <= last).map(point),
		seen: observed.filter(({ period }) => period <= fitUntil).map(point),
		heldOut: observed.filter(({ period }) => period > fitUntil).map(point),
		fitted: fitted.filter(({ period }) => period <= fitUntil).map(point),
		projection: fitted.filter(({ period }) => period >= fitUntil).map(point)
	};
}

/** The percentage of a curve at a whole period; NaN where it has no point there. */
export function percentAt(curve: readonly CurvePoint[], period: number): number {
	return curve.find((p) => Math.abs(p.period - period) < 1e-9)?.percent ?? NaN;
}

/**
 * Mean absolute error of the projection in the periods held out, in percentage points; NaN where none is held out.
 */
export function heldOutError(curves: SurvivalCurves): number {
	const errors = curves.heldOut
		.map((p) => Math.abs(percentAt(curves.projection, p.period) - p.percent))
		.filter(Number.isFinite);
	return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}
