import type { EventRow } from './eventForecast';

/** A value that an account may turn out to have. */
export interface Outcome {
	readonly value: number;
	/** 0–1; all of a distribution sum to 1. */
	readonly chance: number;
}

/** Above this many, neighbours are merged: two in one at their mean, so that the mean of all stays exact. */
const MOST_OUTCOMES = 2048;

/**
 * Every value that an account may turn out to have, in rising order: each event happens or does not, independently.
 * Exact up to eleven uncertain events; beyond, neighbouring values are merged, which keeps the mean and loses spread
 * below what a picture shows. Made anew at every keystroke: each event costs one pass.
 * Source: convolution of independent two-point distributions.
 */
export function eventDistribution(rows: readonly EventRow[]): Outcome[] {
	let outcomes: Outcome[] = [{ value: 0, chance: 1 }];
	for (const { probability: p, revenue, cost, certainCost = 0, discountFactor } of rows) {
		const sure = -certainCost * discountFactor;
		const gain = (revenue - cost) * discountFactor;
		outcomes = halved(inOrder(moved(outcomes, sure, 1 - p), moved(outcomes, sure + gain, p)));
	}
	return outcomes;
}

/** The same outcomes further on, with `share` of their chances; none where there is no chance. */
function moved(outcomes: readonly Outcome[], by: number, share: number): Outcome[] {
	return share > 0
		? outcomes.map(({ value, chance }) => ({ value: value + by, chance: chance * share }))
		: [];
}

/** Two lists in rising order as one. */
function inOrder(some: readonly Outcome[], others: readonly Outcome[]): Outcome[] {
	const all: Outcome[] = [];
	let [i, j] = [0, 0];
	while (i < some.length && j < others.length) {
		all.push(some[i]!.value <= others[j]!.value ? some[i++]! : others[j++]!);
	}
	return [...all, ...some.slice(i), ...others.slice(j)];
}

function halved(outcomes: Outcome[]): Outcome[] {
	if (outcomes.length <= MOST_OUTCOMES) return outcomes;
	return Array.from({ length: Math.ceil(outcomes.length / 2) }, (_, i) => {
		const [a, b] = [outcomes[2 * i]!, outcomes[2 * i + 1]];
		if (!b) return a;
		const chance = a.chance + b.chance;
		return { value: (a.value * a.chance + b.value * b.chance) / chance, chance };
	});
}

/** The smallest value that at most `share` 0–1 of the chances lie below or at. */
export function quantile(outcomes: readonly Outcome[], share: number): number {
	let sum = 0;
	for (const { value, chance } of outcomes) {
		sum += chance;
		// Chances are sums of products: a hair below the share counts as reached.
		if (sum >= share - 1e-12) return value;
	}
	return outcomes.at(-1)?.value ?? NaN;
}

/** Chance of a value below zero. */
export function chanceOfLoss(outcomes: readonly Outcome[]): number {
	return outcomes.reduce((sum, { value, chance }) => (value < 0 ? sum + chance : sum), 0);
}

/** A bar of a histogram: from `from` up to `to`. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly chance: number;
}

/** Steps of a histogram: 1, 2 or 5 times a power of ten. */
function niceStep(size: number): number {
	const power = 10 ** Math.floor(Math.log10(size));
	return power * ([1, 2, 5].find((n) => n * power >= size) ?? 10);
}

/** Chances by classes of round width, about `wanted` of them; one class where there is one value only. */
export function histogram(outcomes: readonly Outcome[], wanted: number): Bin[] {
	const [low, high] = [outcomes[0]?.value ?? 0, outcomes.at(-1)?.value ?? 0];
	const step = niceStep(Math.max((high - low) / wanted, Math.abs(high) * 1e-6, 1e-6));
	const first = Math.floor(low / step);
	const count = Math.floor(high / step) - first + 1;
	const chances = Array<number>(count).fill(0);
	for (const { value, chance } of outcomes) {
		chances[Math.min(count - 1, Math.floor(value / step) - first)]! += chance;
	}
	return chances.map((chance, i) => ({ from: (first + i) * step, to: (first + i + 1) * step, chance }));
}
