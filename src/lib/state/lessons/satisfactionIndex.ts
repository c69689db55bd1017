import { acsiScore } from '$lib/formulas/acsiScore';
import {
	INDEX_MODEL,
	INDEX_MODELS,
	variablesOf,
	type IndexModelId,
	type IndexVariable
} from '$lib/formulas/indexModels';
import { pathEffect, routes, type PathEffect } from '$lib/formulas/pathModel';

/** What a model has that the one before it in the course has not, and the other way round. */
export interface ModelChange {
	readonly added: readonly IndexVariable[];
	readonly dropped: readonly IndexVariable[];
	/** Arrows `from>to` that are new. */
	readonly newArrows: ReadonlySet<string>;
}

export const arrowKey = ({ from, to }: { readonly from: string; readonly to: string }) => `${from}>${to}`;

/** The model before; the first has none. */
export function before(id: IndexModelId): IndexModelId | null {
	return INDEX_MODELS[INDEX_MODELS.indexOf(id) - 1] ?? null;
}

/** How a model differs from the one before it; the first is new altogether and counts as no change. */
export function changeOf(id: IndexModelId): ModelChange {
	const earlier = before(id);
	if (!earlier) return { added: [], dropped: [], newArrows: new Set() };
	const [had, has] = [INDEX_MODEL[earlier], INDEX_MODEL[id]];
	const [hadVariables, hasVariables] = [variablesOf(had), variablesOf(has)];
	const known = new Set(had.arrows.map(arrowKey));
	return {
		added: hasVariables.filter((variable) => !hadVariables.includes(variable)),
		dropped: hadVariables.filter((variable) => !hasVariables.includes(variable)),
		newArrows: new Set(has.arrows.map(arrowKey).filter((key) => !known.has(key)))
	};
}

/** What moving one variable by `shift` standard deviations does to every other, in standard deviations. */
export function movements(
	id: IndexModelId,
	driver: IndexVariable,
	shift: number
): ReadonlyMap<IndexVariable, number> {
	const model = INDEX_MODEL[id];
	return new Map(
		variablesOf(model).map((variable) => [
			variable,
			variable === driver ? shift : shift * pathEffect(model.arrows, driver, variable).total
		])
	);
}

/** Direct, indirect and total effect of one variable on another. */
export function effectOf(id: IndexModelId, from: IndexVariable, to: IndexVariable): PathEffect {
	return pathEffect(INDEX_MODEL[id].arrows, from, to);
}

/** The ways from one variable to another, the strongest first. */
export function waysOf(id: IndexModelId, from: IndexVariable, to: IndexVariable) {
	return [...routes(INDEX_MODEL[id].arrows, from, to)].sort(
		(a, b) => Math.abs(b.effect) - Math.abs(a.effect)
	);
}

/** Variables that move others: where an effect can begin. */
export function driversOf(id: IndexModelId): readonly IndexVariable[] {
	const model = INDEX_MODEL[id];
	return variablesOf(model).filter((variable) => model.arrows.some(({ from }) => from === variable));
}

const DRIVERS = ['image', 'expectation', 'quality', 'value'] as const;
const STEPS = [0.06, 0.2, 0.4] as const;

/** What the guesses are compared with: European model, mobile-phone survey. */
export function satisfactionIndexOutcomes() {
	const totals = DRIVERS.map((driver) => effectOf('ecsi', driver, 'satisfaction').total);
	const strongest = DRIVERS[totals.indexOf(Math.max(...totals))]!;
	const ofExpectation = totals[DRIVERS.indexOf('expectation')]!;
	const nearest = STEPS.reduce((best, step) =>
		Math.abs(step - ofExpectation) < Math.abs(best - ofExpectation) ? step : best
	);
	return { strongest, through: `total-${nearest}` };
}

/** The American score of three answers of 1–10, equally weighted. */
export function scoreOf(answers: readonly [number, number, number]): number {
	return acsiScore(answers);
}
