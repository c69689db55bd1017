import { describe, expect, it } from 'vitest';
import { decide, type Company } from '$lib/domain/company';
import { simulate } from '$lib/engine/simulate';
import { anchorFrom, steadied } from '$lib/worker/steady';
import { aCompany } from './fakes';

const SAMPLE = 400;
const big = (seed: number) => aCompany({ customers: 4000, months: 48, seed });
const sampleOf = (company: Company) => simulate(company, { sample: SAMPLE });

describe('a steadied sample', () => {
	it('is the full run where nothing was moved', () => {
		const company = big(1);
		const full = simulate(company);
		const sample = steadied(sampleOf(company), anchorFrom(sampleOf(company), full));
		expect(sample.measures.clv).toBeCloseTo(full.measures.clv, 6);
		for (const month of [0, 12, 48]) {
			expect(sample.series.active[month]).toBeCloseTo(full.series.active[month]!, 6);
			expect(sample.stages.stability[month]).toBeCloseTo(full.stages.stability[month]!, 6);
		}
	});

	it('is nearer to its full run than the bare sample, over many seeds, after a lever was moved a little', () => {
		let [bare, steady] = [0, 0];
		for (let seed = 1; seed <= 12; seed++) {
			const [before, after] = [big(seed), decide(big(seed), 0, 'satisfaction', 72)];
			const truth = simulate(after).measures.clv;
			const sample = sampleOf(after);
			bare += (sample.measures.clv - truth) ** 2;
			const anchor = anchorFrom(sampleOf(before), simulate(before));
			steady += (steadied(sample, anchor).measures.clv - truth) ** 2;
		}
		expect(steady).toBeLessThan(bare / 2);
	});

	it('keeps counts from falling below zero and shares within 0–1', () => {
		const [calm, storm] = [big(2), decide(decide(big(2), 0, 'competition', 1), 0, 'satisfaction', 10)];
		const shown = steadied(sampleOf(storm), anchorFrom(sampleOf(calm), simulate(calm)));
		for (const values of [
			shown.series.active,
			...Object.values(shown.stages),
			...Object.values(shown.causes)
		]) {
			expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
		}
		expect(Math.max(...shown.series.retention)).toBeLessThanOrEqual(1);
	});

	it('is left as it is beside an anchor of other people, other luck or another horizon', () => {
		const sample = sampleOf(big(1));
		const others = [big(2), { ...big(1), months: 36 }, { ...big(1), customers: 6000 }];
		for (const other of others) {
			expect(steadied(sample, anchorFrom(sampleOf(other), simulate(other)))).toBe(sample);
		}
		expect(steadied(sample, null)).toBe(sample);
	});

	it('keeps the customers of the sample', () => {
		const company = big(1);
		const sample = sampleOf(company);
		expect(steadied(sample, anchorFrom(sample, simulate(company))).people).toBe(sample.people);
	});
});
