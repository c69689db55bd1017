import { describe, expect, it } from 'vitest';
import { bergerNasr1 } from '$lib/formulas/bergerNasr1';
import { dwyerRetention } from '$lib/formulas/dwyerRetention';
import { fourSteps } from '$lib/formulas/fourSteps';
import { marginMultiple, marginTable } from '$lib/formulas/marginMultiple';
import { sbgRetention, sbgSurvival, type SbgParameters } from '$lib/formulas/sbg';
import { residualValue } from '$lib/formulas/sbgValue';
import { alike, apart, simulatedWorth, survivors } from './cohort';

/*
 * Closed forms against the engine's customers, over the years that are simulated. Three standard errors: seeds are
 * fixed, so a figure that agrees once agrees always.
 */

const YEARS = 10;
const SEEDS = [11, 12, 13];
const MARGIN = 300;
const DISCOUNT = 0.1;
const HIGH_END: SbgParameters = { alpha: 0.668, beta: 3.806 };
const REGULAR: SbgParameters = { alpha: 0.704, beta: 1.182 };

describe.each([
	['High End', HIGH_END],
	['Regular', REGULAR]
])('customers who differ as the published %s', (_, parameters) => {
	const left = survivors(parameters, YEARS, SEEDS);
	const people = left[0]!;

	it('survive year by year as sBG says', () => {
		for (let year = 1; year <= YEARS; year++) {
			const closed = sbgSurvival(parameters, year);
			const error = Math.sqrt((closed * (1 - closed)) / people);
			expect(Math.abs(left[year]! / people - closed) / error, `year ${year}`).toBeLessThan(3);
		}
	});

	it.each([1, 2, 4])('are worth what DERL says after %i years, as far as they were simulated', (stayed) => {
		// Years stayed n: the (n − 1)-th renewal is made, the n-th is due now and is not discounted.
		const simulated = simulatedWorth(left, stayed - 1, (year) => MARGIN / (1 + DISCOUNT) ** (year - stayed));
		// DERL counts for ever: what comes after the horizon is DERL of those who are left then.
		const reached = sbgSurvival(parameters, YEARS) / sbgSurvival(parameters, stayed - 1);
		const later =
			(reached * residualValue(parameters, YEARS + 1, MARGIN, DISCOUNT)) /
			(1 + DISCOUNT) ** (YEARS + 1 - stayed);
		const closed = residualValue(parameters, stayed, MARGIN, DISCOUNT) - later;
		expect(apart(closed, simulated)).toBeLessThan(3);
	});
});

describe('customers who are all alike and stay with 80 % a year', () => {
	const RETENTION = 0.8;
	const left = survivors(alike(RETENTION), YEARS, SEEDS);
	const perpetuity = { retention: RETENTION, discount: DISCOUNT };
	const discounted = simulatedWorth(left, 0, (year) => MARGIN / (1 + DISCOUNT) ** year);

	it('are worth the margin multiple, less what it counts beyond the horizon', () => {
		const beyond = (RETENTION / (1 + DISCOUNT)) ** YEARS;
		expect(apart(MARGIN * marginMultiple(perpetuity) * (1 - beyond), discounted)).toBeLessThan(3);
	});

	it('are worth the first ten years of the margin table', () => {
		expect(apart(marginTable(MARGIN, perpetuity, YEARS).value, discounted)).toBeLessThan(3);
	});

	it('are worth what the four steps with retention give, where the first year is certain', () => {
		// Year t of the four steps needs t − 1 renewals: the last of eleven years needs ten.
		const profits = Array.from({ length: YEARS + 1 }, () => MARGIN);
		const closed = fourSteps({ profits, discount: DISCOUNT, retention: RETENTION, timing: 'start' }).value;
		const first = MARGIN;
		expect(apart(closed - first, discounted)).toBeLessThan(3);
	});

	it('are worth what Berger & Nasr’s first case gives, promotion at mid-year', () => {
		const PROMOTION = 60;
		// Who is there at the end of year t is promoted to half a year later, but not after the last year.
		const promotion = (year: number) => (year < YEARS ? PROMOTION / (1 + DISCOUNT) ** (year + 0.5) : 0);
		const simulated = simulatedWorth(left, 0, (year) => MARGIN / (1 + DISCOUNT) ** year - promotion(year));
		const { value } = bergerNasr1({
			margin: MARGIN,
			promotion: PROMOTION,
			retention: RETENTION,
			discount: DISCOUNT,
			years: YEARS
		});
		expect(apart(value - MARGIN + promotion(0), simulated)).toBeLessThan(3);
	});
});

describe('customers whose cohort retention rises from year to year', () => {
	it('are worth what Dwyer’s table of lost-for-good customers gives with those retention rates', () => {
		const left = survivors(REGULAR, YEARS, SEEDS);
		const growing = (year: number) => MARGIN + 20 * year;
		const closed = dwyerRetention({
			customers: left[0]!,
			retentions: Array.from({ length: YEARS }, (_, i) => sbgRetention(REGULAR, i + 1)),
			margins: Array.from({ length: YEARS + 1 }, (_, year) => growing(year)),
			discount: DISCOUNT
		});
		const simulated = simulatedWorth(left, 0, (year) => growing(year) / (1 + DISCOUNT) ** year);
		expect(apart(closed.value - growing(0), simulated)).toBeLessThan(3);
	});
});
