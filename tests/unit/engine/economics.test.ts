import { describe, expect, it } from 'vitest';
import { parametersAt } from '$lib/domain/company';
import { ECONOMICS } from '$lib/domain/clv/economics';
import { economicsOf } from '$lib/engine/economics';
import { simulate } from '$lib/engine/simulate';
import { company } from './support/company';

const retailer = company({ months: 36 });
const run = simulate(retailer, { viewAt: 36 });
const found = economicsOf(run, retailer);

describe('what a customer of a run brings and costs in a year', () => {
	it('has every figure of the domain, all finite for the default company', () => {
		for (const { name } of ECONOMICS) expect(Number.isFinite(found[name]), name).toBe(true);
	});

	it('keeps customers as the headline figure says', () => {
		expect(found.retention).toBeCloseTo(run.measures.retentionAnnual, 9);
	});

	it('accounts for the whole profit before acquisition and win-back', () => {
		const { series } = run;
		const from = 25;
		const sum = (values: Float64Array) => values.slice(from, 37).reduce((a, b) => a + b, 0);
		const customerMonths = series.active.slice(from - 1, 36).reduce((a, b) => a + b, 0);
		const yearly = (found.margin * customerMonths) / 12;
		expect(yearly).toBeCloseTo(sum(series.profit) + sum(series.acquisitionCost) + sum(series.winbackCost), 2);
		expect(found.acquisition).toBeCloseTo(sum(series.acquisitionCost) / sum(series.joined), 9);
		expect(found.margin).toBeCloseTo(found.contribution - found.promotion, 9);
	});

	it('reads the policy of the month looked at', () => {
		const later = { ...retailer, decisions: [{ month: 30, lever: 'discountRate', value: 22 } as const] };
		const rerun = simulate(later, { viewAt: 36 });
		expect(economicsOf(rerun, later).discount).toBe(22);
		expect(found.discount).toBe(parametersAt(retailer, 36).discountRate);
	});

	it('brings a shorter window to a year', () => {
		const early = simulate(retailer, { viewAt: 6 });
		const half = economicsOf(early, retailer);
		const kept = early.series.retention.slice(1, 7).reduce((a, b) => a * b, 1);
		expect(half.retention).toBeCloseTo(100 * kept ** 2, 9);
		const revenue = early.series.revenue.slice(1, 7).reduce((a, b) => a + b, 0);
		expect(half.contribution).toBeLessThan((revenue / early.series.active[0]!) * 2.5);
		expect(half.contribution).toBeGreaterThan(0);
	});

	it('has no figure before anything has happened, nor where nobody joined', () => {
		const start = simulate(retailer, { viewAt: 0 });
		const nothing = economicsOf(start, retailer);
		for (const name of ['retention', 'contribution', 'margin', 'acquisition', 'discount'] as const)
			expect(nothing[name], name).toBeNaN();
		const closed = company({ months: 12, levers: { acquisitionCeiling: 0 } });
		expect(economicsOf(simulate(closed, { viewAt: 12 }), closed).acquisition).toBeNaN();
	});
});
