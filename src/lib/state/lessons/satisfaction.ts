import type { Run } from '$lib/domain/run';
import { satisfactionOf } from '$lib/engine/experience';
import { satisfactionLevel, satisfactionRatio } from '$lib/formulas/satisfactionRatio';
import type { ExperimentSetup } from './experiment.svelte';

/** The month that the promise changes at, and how long its effects are watched. */
export const FROM = 6;
const HALF_YEAR = 6;
const TWO_YEARS = 24;

/** The company of the page: an online shop that promises all it can from month 6 on, delivering what it did. */
export const PROMISE_TRAP = {
	preset: 'retailer',
	customers: 2000,
	months: FROM + TWO_YEARS,
	from: FROM,
	policy: { promise: 100 }
} as const satisfies ExperimentSetup;

/** What a run shows of the promise, two years after it changed. */
export interface PromiseResult {
	readonly perceived: number;
	readonly expected: number;
	/** Perceived ÷ expected. */
	readonly ratio: number;
	/** Index 0–100. */
	readonly satisfaction: number;
	/** New customers of the first half-year. */
	readonly joined: number;
	readonly equity: number;
}

export function promiseResult({ series }: Run): PromiseResult {
	const end = FROM + TWO_YEARS;
	const joined = series.joined.slice(FROM + 1, FROM + HALF_YEAR + 1).reduce((a, b) => a + b, 0);
	const [perceived, expected] = [series.perceived[end]!, series.expected[end]!];
	return {
		perceived,
		expected,
		ratio: satisfactionRatio(perceived, expected),
		satisfaction: series.satisfaction[end]!,
		joined,
		equity: series.customerEquity[end]!
	};
}

/** What the guesses are compared with; null while it is simulated. */
export function promiseOutcomes(asked: Run | null, baseline: Run | null) {
	if (!asked || !baseline) return { promise: null, equity: null };
	const [after, before] = [promiseResult(asked), promiseResult(baseline)];
	const people = after.joined > before.joined ? 'more' : 'fewer';
	const mood = after.satisfaction > before.satisfaction ? 'higher' : 'lower';
	return { promise: `${people}-${mood}`, equity: 100 * (after.equity / before.equity - 1) };
}

/** A ratio set by hand: C, what it means, and the index that the model comes to where it lasts. */
export function ratioByHand(perceived: number, expected: number) {
	const ratio = satisfactionRatio(perceived, expected);
	return { ratio, level: satisfactionLevel(ratio), index: satisfactionOf(ratio) };
}

/** What a ratio means, as it is read: rounded to two decimals. */
export const levelOf = (ratio: number) => satisfactionLevel(Math.round(100 * ratio) / 100);
