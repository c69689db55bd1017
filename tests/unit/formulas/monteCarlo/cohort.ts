import { MODEL_VERSION, type Company } from '$lib/domain/company';
import { parametersFrom, type Parameters } from '$lib/domain/parameters';
import { simulate } from '$lib/engine/simulate';
import type { SbgParameters } from '$lib/formulas/sbg';

export const PEOPLE = 10_000;

/**
 * A company that meets the assumptions of the closed forms: everybody joins in month 0 and nobody later, and nothing but
 * the churn propensity makes people leave.
 */
export function cohortCompany(
	{ alpha, beta }: SbgParameters,
	seed: number,
	years: number,
	others: Partial<Parameters> = {}
): Company {
	const start = parametersFrom({
		individualChange: 0,
		naturalExit: 0,
		initialTenure: 0,
		initialShare: 100,
		acquisitionCeiling: 0,
		...others
	});
	return {
		modelVersion: MODEL_VERSION,
		preset: 'retailer',
		seed,
		customers: PEOPLE,
		months: 12 * years,
		// Put in past the levers' ranges: customers who are all but alike need a larger α and β than a slider offers.
		start: { ...start, churnAlpha: alpha, churnBeta: beta },
		decisions: []
	};
}

/** Customers all but alike, who stay a year with chance `retention`. */
export const alike = (retention: number): SbgParameters => ({
	alpha: 1e6 * (1 - retention),
	beta: 1e6 * retention
});

/** Customers of several seeds still there at the end of year 0, 1, …. */
export function survivors(parameters: SbgParameters, years: number, seeds: readonly number[]): number[] {
	const left = Array.from({ length: years + 1 }, () => 0);
	for (const seed of seeds) {
		const { survival } = simulate(cohortCompany(parameters, seed, years)).series;
		for (let year = 0; year <= years; year++) left[year]! += survival[12 * year]! * PEOPLE;
	}
	return left;
}

/** Mean over customers and its standard error. */
export interface Estimate {
	readonly mean: number;
	readonly error: number;
}

/**
 * What a customer who was there at the end of year `from` brings afterwards, over the simulated customers:
 * `worth(t)` to each who is still there at the end of year t, t = from + 1, ….
 */
export function simulatedWorth(
	left: readonly number[],
	from: number,
	worth: (year: number) => number
): Estimate {
	const people = left[from]!;
	let [sum, squares, brought] = [0, 0, 0];
	for (let year = from + 1; year <= left.length; year++) {
		// Who leaves in this year has brought what the years before gave; the last line holds those still there.
		const leavers = left[year - 1]! - (left[year] ?? 0);
		sum += leavers * brought;
		squares += leavers * brought * brought;
		brought += year < left.length ? worth(year) : 0;
	}
	const mean = sum / people;
	return { mean, error: Math.sqrt((squares / people - mean * mean) / people) };
}

/** How many standard errors a closed form lies from the simulated figure. */
export const apart = (closed: number, { mean, error }: Estimate) => Math.abs(closed - mean) / error;
