import { describe, expect, it } from 'vitest';
import { BUDGET_PAGE } from '$lib/content/clv/budget';
import { CONCENTRATION_PAGE } from '$lib/content/clv/concentration';
import { HETEROGENEITY_PAGE } from '$lib/content/clv/heterogeneity';
import type { PageText } from '$lib/content/clv/page';
import { WIN_BACK_PAGE } from '$lib/content/clv/winBack';
import { startingInputs } from '$lib/domain/clv/bounds';
import type { MathFill, Method } from '$lib/domain/clv/method';
import { makeExercise } from '$lib/exam/exercise';
import { judge } from '$lib/exam/numericAnswer';
import { BUDGET_OPTIMUM } from '$lib/formulas/methods/budgetOptimum';
import { BUDGET_PLAN } from '$lib/formulas/methods/budgetPlan';
import { BUDGET_RATIO } from '$lib/formulas/methods/budgetRatio';
import { CALL_LIST } from '$lib/formulas/methods/callList';
import { CUSTOMER_SIZES } from '$lib/formulas/methods/customerSizes';
import { CUSTOMER_TIERS } from '$lib/formulas/methods/customerTiers';
import { RESCUE_CEILING } from '$lib/formulas/methods/rescueCeiling';
import { RESCUE_SPEND } from '$lib/formulas/methods/rescueSpend';
import { SBG_BASE } from '$lib/formulas/methods/sbgBase';
import { SBG_COHORT } from '$lib/formulas/methods/sbgCohort';
import { SBG_RESIDUAL } from '$lib/formulas/methods/sbgResidual';
import { SECOND_VALUE } from '$lib/formulas/methods/secondValue';
import { TOP_CUSTOMERS } from '$lib/formulas/methods/topCustomers';

const PAGES: readonly (readonly [PageText, readonly Method[]])[] = [
	[HETEROGENEITY_PAGE, [SBG_COHORT, SBG_RESIDUAL, SBG_BASE]],
	[BUDGET_PAGE, [BUDGET_PLAN, BUDGET_OPTIMUM, BUDGET_RATIO]],
	[WIN_BACK_PAGE, [RESCUE_CEILING, RESCUE_SPEND, SECOND_VALUE, CALL_LIST]],
	[CONCENTRATION_PAGE, [TOP_CUSTOMERS, CUSTOMER_TIERS, CUSTOMER_SIZES]]
];
const METHODS = PAGES.flatMap(([page, methods]) =>
	methods.map((method) => ({ name: `${page.id}: ${method.id}`, page, method }))
);
const SEEDS = Array.from({ length: 60 }, (_, i) => i * 7919);

/** Every template a fill uses, with the slots it fills. */
function fillsOf(fill: MathFill): MathFill[] {
	const inner = Object.values(fill.slots).flatMap((slot) => ('terms' in slot ? slot.terms : []));
	return [fill, ...inner.flatMap(fillsOf)];
}
const slotsIn = (mathml: string) => new Set(Array.from(mathml.matchAll(/@(\w+)@/g), ([, name]) => name!));
const namesIn = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name!);

describe.each(METHODS)('$name', ({ page, method }) => {
	const text = page.methods[method.id]!;
	const inputs = startingInputs(method.inputs);
	const worked = method.work(inputs);

	it('gives finite figures from what it starts with, and a table of as many cells as columns', () => {
		expect(worked.outputs.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
		expect(worked.table.rows.length).toBeGreaterThan(0);
		expect(worked.table.rows.filter((row) => row.length !== worked.table.columns.length)).toEqual([]);
	});

	it('draws series of as many values as points', () => {
		const points = worked.chart.x.values.length;
		expect(worked.chart.series.filter(({ values }) => values.length !== points)).toEqual([]);
		expect(new Set(worked.chart.series.map(({ key }) => key)).size).toBe(worked.chart.series.length);
	});

	it('fills every slot of the typeset formulas it names', () => {
		expect(method.formulas(inputs).filter((key) => !(key in page.math))).toEqual([]);
		for (const fill of worked.filled.flatMap(fillsOf)) {
			expect(Object.keys(page.math), fill.template).toContain(fill.template);
			expect(new Set(Object.keys(fill.slots)), fill.template).toEqual(slotsIn(page.math[fill.template]!));
		}
	});

	it('has words for each mistake, and names only figures there are, in both languages', () => {
		expect(Object.keys(text.mistakes).sort()).toEqual(method.mistakes.map(({ id }) => id).sort());
		const given = method.inputs.map(({ name }) => name);
		const known = new Set([...given, ...worked.outputs.map(({ name }) => name)]);
		for (const locale of ['zh', 'en'] as const) {
			const { title, sentence } = text.chart;
			expect([...namesIn(title[locale]), ...namesIn(sentence[locale])].filter((n) => !known.has(n))).toEqual(
				[]
			);
			expect(namesIn(text.question[locale]).filter((name) => !given.includes(name))).toEqual([]);
		}
	});

	it('makes exercises that differ, whose answer is right and whose mistakes are told apart', () => {
		const exercises = SEEDS.map((seed) => makeExercise(method, seed));
		expect(new Set(exercises.map(({ answer }) => answer)).size).toBeGreaterThan(20);
		for (const exercise of exercises) {
			expect(judge(exercise, exercise.answer).kind).toBe('right');
			for (const { id, value } of exercise.mistakes)
				expect(judge(exercise, value)).toEqual({ kind: 'mistake', id });
		}
	});

	it('draws every known mistake in some exercise', () => {
		const met = new Set(SEEDS.flatMap((seed) => makeExercise(method, seed).mistakes.map(({ id }) => id)));
		expect([...met].sort()).toEqual(method.mistakes.map(({ id }) => id).sort());
	});
});
