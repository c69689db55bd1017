import { describe, expect, it } from 'vitest';
import { BUDGET_PLAN } from '$lib/formulas/methods/budgetPlan';
import { companyFrom } from '$lib/domain/preset';
import { PRESETS } from '$lib/domain/presets';
import { TIERS } from '$lib/domain/tiers';
import { CAUSES, STATUSES } from '$lib/domain/typology';
import { economicsOf } from '$lib/engine/economics';
import { simulate } from '$lib/engine/simulate';
import { BUDGET_PAGE } from '$lib/content/clv/budget';
import { CURVE_PERCENTS, earnersOf } from '$lib/state/clv/earners';
import { lostCustomers } from '$lib/state/clv/lostCustomers';
import { publishedExample } from '$lib/state/clv/published';

const company = companyFrom(PRESETS[0]!);
const run = simulate(company);

describe('whom to call first in the default company', () => {
	const list = lostCustomers(run, company, 0.7);

	it('names lost customers only, the best gain per yuan first, none that costs more than it brings', () => {
		expect(list.order.length).toBeGreaterThan(5);
		const perYuan = list.order.map(({ gain, cost }) => gain / cost);
		expect(perYuan).toEqual([...perYuan].sort((a, b) => b - a));
		for (const lost of list.order) {
			expect(STATUSES[run.people.status[lost.customer]!]).toBe('lost');
			expect(lost.gain).toBeGreaterThan(0);
			expect(lost.gain).toBeCloseTo(lost.chance * lost.secondValue - lost.cost, 9);
			expect(CAUSES).toContain(lost.cause);
			expect(TIERS).toContain(lost.tier);
			expect(run.viewAt - run.people.left[lost.customer]!).toBe(lost.monthsGone);
			expect(lost.monthsGone).toBeLessThan(12);
		}
	});

	it('values a second life by the profit before it, the share kept and the company’s multiple', () => {
		const { retention, discount } = economicsOf(run, company);
		const multiple = (1 + discount / 100) / (1 + discount / 100 - retention / 100);
		for (const { yearly, secondValue } of list.order) {
			expect(secondValue).toBeCloseTo(0.7 * yearly * multiple, 6);
		}
	});

	it('calls nobody who would earn nothing after his return', () => {
		expect(lostCustomers(run, company, 0).order).toEqual([]);
	});

	it('judges by importance: fights for the best, gives up who brings no profit', () => {
		for (const { tier, cause, judgement } of list.order) {
			if (tier === 'small') expect(judgement).toBe('letGo');
			else if (tier === 'ordinary' || cause === 'natural') expect(judgement).toBe('ifItPays');
			else expect(judgement).toBe('fightFor');
		}
	});
});

describe('who earns the money in the default company', () => {
	const found = earnersOf(run);
	const earners = found.ok ? found.value : null;

	it('agrees with the measures of the run where they ask the same', () => {
		expect(earners!.rankings[0]!.top20 * 100).toBeCloseTo(run.measures.topRevenueShare, 0);
	});

	it('draws both curves from 0 to 100, the Lorenz curve below the diagonal, the whale curve above', () => {
		const { lorenz, whale } = earners!;
		for (const curve of [lorenz, whale]) {
			expect(curve).toHaveLength(CURVE_PERCENTS.length);
			expect(curve[0]).toBe(0);
			expect(curve.at(-1)).toBeCloseTo(100, 6);
		}
		CURVE_PERCENTS.forEach((percent, i) => {
			expect(lorenz[i]!).toBeLessThanOrEqual(percent + 1e-9);
			expect(whale[i]!).toBeGreaterThanOrEqual(percent - 1e-9);
		});
		expect(Math.max(...whale)).toBeLessThanOrEqual(100 * earners!.peak.share + 1e-9);
	});

	it('shares all profit among the three sizes and all value among the three tiers', () => {
		const { sizes, rankings, customers } = earners!;
		expect(sizes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
		expect(sizes.reduce((sum, size) => sum + size.customers, 0)).toBe(customers);
		for (const { tiers } of rankings) expect(tiers.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
	});

	it('is refused where nobody has been a customer', () => {
		const empty = simulate(
			companyFrom({
				...PRESETS[0]!,
				customers: 200,
				months: 12,
				start: { initialShare: 0, acquisitionCeiling: 0 }
			})
		);
		expect(earnersOf(empty).ok).toBe(false);
	});
});

describe('the published tables', () => {
	it('are fitted to the published parameters and likelihood', () => {
		const high = publishedExample('highEnd').fit;
		expect([high.alpha, high.beta].map((x) => x.toFixed(3))).toEqual(['0.668', '3.806']);
		expect(high.logLikelihood).toBeCloseTo(-1611.16, 2);
		const regular = publishedExample('regular').fit;
		expect([regular.alpha, regular.beta].map((x) => x.toFixed(3))).toEqual(['0.704', '1.182']);
		expect(regular.logLikelihood).toBeCloseTo(-1680.27, 2);
	});
});

describe('the budget page', () => {
	it('asks for the margin before what retention costs, which it subtracts by itself', () => {
		const margin = BUDGET_PLAN.inputs.find(({ name }) => name === 'margin');
		expect(margin?.kind === 'number' && margin.company).toBe('contribution');
		expect(BUDGET_PAGE.id).toBe('budget');
	});
});
