import { stepNumber } from '$lib/domain/clv/bounds';
import { customerEquity, equityOptimum, type EquityInputs } from '$lib/formulas/blattbergDeighton';
import { equityInputs, type ResponseValues } from '$lib/formulas/methods/responseInputs';
import { marginalCost, responseRate } from '$lib/formulas/responseCurve';
import { attempted } from './attempt';
import type { Workbench } from './workbench.svelte';

/** Points per side of the map. */
const SIZE = 41;

const PLAN = { x: 'acquisitionSpend', y: 'retentionSpend' } as const;
const TODAY = { x: 'acquisitionNow', y: 'retentionNow' } as const;

/** Names of the budgets that the map moves; a method that has none of its own looks at what is spent today. */
function budgetNames(bench: Workbench): typeof PLAN | typeof TODAY {
	return bench.method.inputs.some((input) => input.name === PLAN.x) ? PLAN : TODAY;
}

const inputsOf = (bench: Workbench) => equityInputs(bench.inputs as unknown as ResponseValues);

/** A round number not below `size`. */
function roundUp(size: number): number {
	const power = 10 ** Math.floor(Math.log10(size));
	return power * ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((n) => n * power >= size) ?? 10);
}

/** Customer equity per prospect over both budgets, with the best of them; a refusal where there is none. */
export function equityMapOf(bench: Workbench) {
	return attempted(() => {
		const inputs = inputsOf(bench);
		const best = equityOptimum(inputs);
		const today = budgetNames(bench);
		const plan = { x: bench.number(today.x), y: bench.number(today.y) };
		const width = roundUp(Math.max(1.8 * best.spendAcquisition, 1.2 * plan.x, 5));
		const height = roundUp(Math.max(1.8 * best.spendRetention, 1.2 * plan.y, 5));
		return {
			grid: { size: SIZE, width, height, values: valuesOf(inputs, width, height) },
			plan,
			planEquity: customerEquity(inputs, plan.x, plan.y).prospect,
			best: { x: best.spendAcquisition, y: best.spendRetention, equity: best.prospect }
		};
	});
}

function valuesOf(inputs: EquityInputs, width: number, height: number): number[] {
	const steps = Array.from({ length: SIZE }, (_, i) => i / (SIZE - 1));
	return steps.flatMap((up) =>
		steps.map((along) => customerEquity(inputs, along * width, up * height).prospect)
	);
}

/** Puts the plan to the budgets pointed at, on the steps of the sliders; a method without a plan stays as it is. */
export function putPlan(bench: Workbench, acquisition: number, retention: number): void {
	if (budgetNames(bench) !== PLAN) return;
	const stepped = (name: string, value: number) => {
		const spec = bench.method.inputs.find((input) => input.name === name);
		return spec?.kind === 'number' ? stepNumber(spec, value) : value;
	};
	bench.put({ [PLAN.x]: stepped(PLAN.x, acquisition), [PLAN.y]: stepped(PLAN.y, retention) });
}

/** Puts the plan where customer equity is highest, to the cent; nothing where the inputs are refused. */
export function putBest(bench: Workbench): void {
	const found = attempted(() => equityOptimum(inputsOf(bench)));
	if (!found.ok) return;
	const cents = (value: number) => Number(value.toFixed(2));
	const { spendAcquisition, spendRetention } = found.value;
	bench.put({ [PLAN.x]: cents(spendAcquisition), [PLAN.y]: cents(spendRetention) });
}

/** The retention budget at which winning costs five times as much as keeping on average. */
export interface FiveToOne {
	readonly spendAcquisition: number;
	readonly spendRetention: number;
	readonly nextKept: number;
	readonly customer: number;
	/** What the averages stand at where customer equity is highest. */
	readonly bestRatio: number;
}

/** Halves of an interval: more than a double can tell apart. */
const HALVES = 80;

/**
 * With the acquisition budget at its best: where the textbook ratio is 5 : 1, and what one more customer kept costs
 * there. Average cost R/r rises with R, from 1/(C k) on. Null where the ratio is below five from the first yuan on.
 */
export function fiveToOne(bench: Workbench): FiveToOne | null {
	const found = attempted(() => {
		const inputs = inputsOf(bench);
		const best = equityOptimum(inputs);
		const { spendAcquisition, spendRetention } = best;
		const { retention } = inputs;
		const averageWon = spendAcquisition / best.won;
		const averageKept = (spend: number) => spend / responseRate(retention, spend);
		if (!(spendAcquisition > 0) || !(spendRetention > 0)) return null;
		if (averageWon / 5 <= marginalCost(retention, 0)) return null;
		let [low, high] = [1e-6, averageWon];
		for (let i = 0; i < HALVES; i++) {
			const middle = (low + high) / 2;
			if (averageKept(middle) < averageWon / 5) low = middle;
			else high = middle;
		}
		return {
			spendAcquisition,
			spendRetention: low,
			nextKept: marginalCost(retention, low),
			customer: customerEquity(inputs, spendAcquisition, low).customer,
			bestRatio: averageWon / averageKept(spendRetention)
		};
	});
	return found.ok ? found.value : null;
}
