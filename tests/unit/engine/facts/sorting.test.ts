import { expect, test } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds } from '../support/facts';

/** The High End customers of Fader & Hardie 2007. */
const ALPHA = 0.668;
const BETA = 3.806;
const YEARS = 12;
const PEOPLE = 10_000;
const SEEDS = 4;

/** sBG survival: S(t) = S(t − 1) · (β + t − 1) / (α + β + t − 1). */
const closedForm = Array.from({ length: YEARS + 1 }, () => 1);
for (let t = 1; t <= YEARS; t++)
	closedForm[t] = (closedForm[t - 1]! * (BETA + t - 1)) / (ALPHA + BETA + t - 1);

const runs = seeds(SEEDS).map((seed) =>
	simulate(
		company({
			seed,
			customers: PEOPLE,
			months: 12 * YEARS,
			levers: {
				individualChange: 0,
				naturalExit: 0,
				initialTenure: 0,
				initialShare: 100,
				acquisitionCeiling: 0,
				churnAlpha: ALPHA,
				churnBeta: BETA
			}
		})
	)
);
const survival = closedForm.map((_, year) => mean(runs.map((run) => run.series.survival[12 * year]!)));

test('fact 1: with all dynamics off, cohort survival is the sBG closed form within Monte Carlo error', () => {
	// The paper’s fitted curve, one decimal: a check of the closed form itself.
	expect(closedForm.slice(1, 5).map((s) => Math.round(1000 * s) / 10)).toEqual([85.1, 74.7, 67, 61]);
	const n = PEOPLE * SEEDS;
	holds(
		closedForm.slice(1).map((s, i) => ({
			what: `1 survival after year ${i + 1}, distance from sBG in standard errors`,
			value: Math.abs(survival[i + 1]! - s) / Math.sqrt((s * (1 - s)) / n),
			least: 0,
			most: 4
		}))
	);
});

test('fact 1: cohort retention rises every year though nobody changes', () => {
	const retention = survival.slice(1).map((s, i) => s / survival[i]!);
	for (let year = 1; year < 8; year++) expect(retention[year]!).toBeGreaterThan(retention[year - 1]!);
	expect(mean(retention.slice(8))).toBeGreaterThan(retention[7]! - 0.005);
});
