import { expect, test } from 'vitest';
import {
	betaLogit,
	BIRTH_MONTH,
	counter,
	draw,
	firstKey,
	lognormal,
	normalQuantile,
	PURPOSE,
	secondKey,
	uniform
} from '$lib/engine/random';
import { correlation, mean } from './support/company';

const at = (seed: number, customer: number, month: number, purpose: number) =>
	uniform(firstKey(seed, customer), secondKey(seed, customer), counter(month, purpose));

/** χ² of counts against equal shares. */
function chiSquare(values: readonly number[], cells: number): number {
	const counts = new Array<number>(cells).fill(0);
	for (const u of values) counts[Math.floor(u * cells)]!++;
	const expected = values.length / cells;
	return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

test('draws are uniform along customers, months, seeds and purposes alike', () => {
	const n = 100_000;
	const along = [
		(i: number) => at(1, i, 1, 0),
		(i: number) => at(1, i % 400, Math.floor(i / 400), 4),
		(i: number) => at(i, 0, 1, 0),
		(i: number) => at(7, Math.floor(i / 9), 12, i % 9)
	];
	for (const each of along) {
		const values = Array.from({ length: n }, (_, i) => each(i));
		// 99 degrees of freedom: mean 99, standard deviation 14.
		expect(chiSquare(values, 100)).toBeLessThan(99 + 5 * 14);
		expect(chiSquare(values, 100)).toBeGreaterThan(99 - 5 * 14);
	}
});

test('every draw lies strictly between 0 and 1', () => {
	expect((0 + 0.5) * 2 ** -32).toBeGreaterThan(0);
	for (let i = 0; i < 50_000; i++) {
		const u = at(3, i, i % 240, i % 9);
		expect(u > 0 && u < 1).toBe(true);
	}
});

test('neighbouring customers, months, purposes and seeds are independent', () => {
	const n = 40_000;
	const pairs: [(i: number) => number, (i: number) => number][] = [
		[(i) => at(1, i, 5, 4), (i) => at(1, i + 1, 5, 4)],
		[(i) => at(1, i, 5, 4), (i) => at(1, i, 6, 4)],
		[(i) => at(1, i, 5, 4), (i) => at(1, i, 5, 5)],
		[(i) => at(1, i, 5, 4), (i) => at(2, i, 5, 4)],
		[(i) => at(i, 9, 5, 4), (i) => at(i + 1, 9, 5, 4)]
	];
	for (const [a, b] of pairs) {
		const x = Array.from({ length: n }, (_, i) => a(i));
		const y = Array.from({ length: n }, (_, i) => b(i));
		// Standard error 1/√n = 0.005.
		expect(Math.abs(correlation(x, y))).toBeLessThan(0.02);
		const cells = x.map((u, i) => (Math.floor(u * 10) * 10 + Math.floor(y[i]! * 10) + 0.5) / 100);
		expect(chiSquare(cells, 100)).toBeLessThan(99 + 5 * 14);
	}
});

test('flipping any one bit of seed, customer or counter flips each output bit about half the time', () => {
	const flips = new Array<number>(32).fill(0);
	let trials = 0;
	for (let i = 0; i < 400; i++) {
		for (let bit = 0; bit < 13; bit++) {
			const base = draw(firstKey(i, 77 * i), secondKey(i, 77 * i), 33 * i);
			const changed = [
				draw(firstKey(i ^ (1 << bit), 77 * i), secondKey(i ^ (1 << bit), 77 * i), 33 * i),
				draw(firstKey(i, (77 * i) ^ (1 << bit)), secondKey(i, (77 * i) ^ (1 << bit)), 33 * i),
				draw(firstKey(i, 77 * i), secondKey(i, 77 * i), (33 * i) ^ (1 << bit))
			];
			for (const other of changed) {
				trials++;
				for (let k = 0; k < 32; k++) if (((base ^ other) >>> k) & 1) flips[k]!++;
			}
		}
	}
	for (const count of flips) expect(Math.abs(count / trials - 0.5)).toBeLessThan(0.02);
});

test('no two of 200,000 people share both keys', () => {
	const seen = new Set<string>();
	for (let i = 0; i < 200_000; i++) seen.add(`${firstKey(1, i)} ${secondKey(1, i)}`);
	expect(seen.size).toBe(200_000);
});

test('counters of different months, purposes and births never meet', () => {
	const seen = new Set<number>();
	const purposes = Object.values(PURPOSE);
	for (let month = 0; month <= 240; month++) for (const p of purposes) seen.add(counter(month, p));
	expect(seen.size).toBe(241 * purposes.length);
	expect(Math.max(...seen)).toBeLessThan(counter(BIRTH_MONTH, 0));
});

test('the normal quantile has the published points, is odd and increases', () => {
	// Φ⁻¹ at .975, .95, .9, .99, .999
	const known: [number, number][] = [
		[0.975, 1.959963984540054],
		[0.95, 1.6448536269514722],
		[0.9, 1.2815515655446004],
		[0.99, 2.3263478740408408],
		[0.999, 3.090232306167813]
	];
	for (const [p, z] of known) {
		expect(normalQuantile(p)).toBeCloseTo(z, 7);
		expect(normalQuantile(1 - p)).toBeCloseTo(-z, 7);
	}
	let before = -Infinity;
	for (let u = 1e-9; u < 1; u += 1e-4) {
		const z = normalQuantile(u);
		expect(z).toBeGreaterThan(before);
		before = z;
	}
});

test('log-normal numbers have mean 1', () => {
	const values = Array.from({ length: 200_000 }, (_, i) =>
		lognormal(normalQuantile((i + 0.5) / 200_000), 1.1)
	);
	expect(mean(values)).toBeCloseTo(1, 2);
});

test('Beta numbers have the mean, variance and share below ½ of their distribution over the whole range of shapes', () => {
	const n = 40_000;
	for (const [alpha, beta] of [
		[0.668, 3.806],
		[0.05, 0.05],
		[50, 200],
		[1, 1],
		[2, 8],
		[0.704, 1.182]
	] as const) {
		const values = Array.from({ length: n }, (_, i) => {
			const logit = betaLogit(firstKey(5, i), secondKey(5, i), counter(BIRTH_MONTH + 1, 0), alpha, beta);
			return 1 / (1 + Math.exp(-logit));
		});
		const m = alpha / (alpha + beta);
		const variance = (m * (1 - m)) / (alpha + beta + 1);
		expect(Math.abs(mean(values) - m)).toBeLessThan(4 * Math.sqrt(variance / n));
		expect(mean(values.map((x) => (x - m) ** 2)) / variance).toBeGreaterThan(0.93);
		expect(mean(values.map((x) => (x - m) ** 2)) / variance).toBeLessThan(1.07);
	}
});
