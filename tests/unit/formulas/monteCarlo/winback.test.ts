import { describe, expect, it } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { regainValue, secondLifetimeValue } from '$lib/formulas/winback';
import { alike, cohortCompany, PEOPLE } from './cohort';

/*
 * Second lifetimes against the engine: who left may return, and stays on with the same chance as before. What those who
 * returned bring is what all customers bring, less what those bring who never left.
 */

const YEARS = 12;
const MONTHS = 12 * YEARS;
const RETENTION = 0.6;
const STAY = RETENTION ** (1 / 12);
const DISCOUNT = 1.1 ** (1 / 12) - 1;
const MARGIN = 40;
const factor = (month: number) => (1 + DISCOUNT) ** -month;

/** What somebody brings who returned `left` months before the end: mean by the formula, and variance of one life. */
function secondLife(left: number): { readonly mean: number; readonly variance: number } {
	const perpetuity = { retention: STAY, discount: DISCOUNT, firstMargin: 'immediate' } as const;
	const { rows, value } = secondLifetimeValue(MARGIN, perpetuity, left + 1);
	let [brought, squares] = [0, 0];
	rows.forEach((row, k) => {
		brought += row.amount * row.discountFactor;
		const ends = k === rows.length - 1 ? STAY ** k : STAY ** k * (1 - STAY);
		squares += ends * brought * brought;
	});
	return { mean: value, variance: squares - value * value };
}

const lives = Array.from({ length: MONTHS + 1 }, (_, month) => secondLife(MONTHS - month));
const runs = [21, 22, 23].map((seed) =>
	simulate(cohortCompany(alike(RETENTION), seed, YEARS, { winbackOffer: 2 }))
);
const months = Array.from({ length: MONTHS + 1 }, (_, month) => month);
const sum = (of: (month: number, run: (typeof runs)[number]) => number) =>
	runs.reduce((all, run) => all + months.reduce((total, month) => total + of(month, run), 0), 0);

const brought = sum(
	(t, { series }) => MARGIN * factor(t) * (series.active[t]! - PEOPLE * series.survival[t]!)
);
const returned = sum((t, { series }) => series.returned[t]!);
const lost = sum((t, { series }) => series.lost[t]!);
const expected = sum((t, { series }) => series.returned[t]! * factor(t) * lives[t]!.mean);
const error = Math.sqrt(sum((t, { series }) => series.returned[t]! * factor(t) ** 2 * lives[t]!.variance));

describe('customers who return to a company where all stay with the same chance', () => {
	it('are many enough to tell', () => {
		expect(returned).toBeGreaterThan(2000);
	});

	it('bring the second lifetime value, within three standard errors', () => {
		expect(Math.abs(brought - expected) / error).toBeLessThan(3);
	});

	it('earn exactly what they cost where the regain rate is the one that breaks even', () => {
		const regainRate = returned / lost;
		const secondValue = expected / returned;
		const offerCost = 20;
		// The cost of an attempt that makes the simulated regain rate the one that breaks even.
		const attemptCost = regainRate * (secondValue - offerCost);
		const group = { customers: lost, regainRate, secondValue, attemptCost, offerCost };
		expect(regainValue(group).breakEvenRate).toBeCloseTo(regainRate, 12);
		const gain = (cost: number) => brought - lost * cost - returned * offerCost;
		expect(Math.abs(gain(attemptCost)) / error).toBeLessThan(3);
		// A tenth dearer it loses, a tenth cheaper it gains, beyond chance.
		expect(gain(1.1 * attemptCost) / error).toBeLessThan(-3);
		expect(gain(0.9 * attemptCost) / error).toBeGreaterThan(3);
	});
});
