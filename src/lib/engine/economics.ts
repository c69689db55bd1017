import { parametersAt, type Company } from '$lib/domain/company';
import type { Economics } from '$lib/domain/clv/economics';
import type { Run, SeriesName } from '$lib/domain/run';
import { windowOf, YEAR } from './sums';

/**
 * What a customer of the run brings and costs in a year, over the last twelve months before `viewAt` (fewer where
 * there are fewer, then brought to a year); definitions in domain/clv/economics.ts.
 * All are NaN at month 0, where nothing has happened yet.
 */
export function economicsOf(run: Run, company: Company): Economics {
	const { viewAt, series } = run;
	const months = windowOf(viewAt);
	const from = viewAt - months + 1;
	const sum = (...names: SeriesName[]) =>
		names.reduce((all, name) => all + total(series[name], from, viewAt), 0);
	// Who is there at the start of a month was there at the end of the one before.
	const customerMonths = total(series.active, from - 1, viewAt - 1);
	const perYear = (amount: number) => ratio(amount * YEAR, customerMonths);
	const contribution = perYear(sum('revenue') - sum('costOfGoods', 'costToServe'));
	const promotion = perYear(sum('retentionCost', 'qualityCost', 'complaintCost', 'switchingCost'));
	const retention = months === 0 ? NaN : 100 * product(series.retention, from, viewAt) ** (YEAR / months);
	const parameters = parametersAt(company, viewAt);
	return {
		retention,
		contribution,
		promotion,
		margin: contribution - promotion,
		acquisition: ratio(sum('acquisitionCost'), sum('joined')),
		winback: ratio(sum('winbackCost'), sum('returned')),
		discount: months === 0 ? NaN : parameters.discountRate,
		lifetime: Math.round(ratio(1, 1 - retention / 100)),
		churnAlpha: parameters.churnAlpha,
		churnBeta: parameters.churnBeta
	};
}

const ratio = (a: number, b: number) => (b === 0 ? NaN : a / b);

function total(values: Float64Array, from: number, to: number): number {
	let all = 0;
	for (let month = from; month <= to; month++) all += values[month] ?? 0;
	return all;
}

function product(values: Float64Array, from: number, to: number): number {
	let all = 1;
	for (let month = from; month <= to; month++) all *= values[month] ?? 1;
	return all;
}
