import * as fc from 'fast-check';
import { default_w } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { recall, reviewed } from '$lib/exam/schedule/memory';

/*
 * The equations of FSRS-6 written out a second time, from the algorithm's public description, with its published default
 * parameters typed from there: what the library computes must be what its authors describe.
 */
const W = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
	1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
] as const;
const FACTOR = 0.9 ** (-1 / W[20]) - 1;
const R = (days: number, stability: number) => (1 + (FACTOR * days) / stability) ** -W[20];
const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

const firstDifficulty = (rating: number) => within(W[4] - Math.exp((rating - 1) * W[5]) + 1, 1, 10);
function nextDifficulty(difficulty: number, rating: number) {
	const damped = difficulty + (-W[6] * (rating - 3) * (10 - difficulty)) / 9;
	return within(W[7] * (W[4] - Math.exp(3 * W[5]) + 1) + (1 - W[7]) * damped, 1, 10);
}
function recalledStability(d: number, s: number, r: number, rating: number) {
	const extra = (rating === 2 ? W[15] : 1) * (rating === 4 ? W[16] : 1);
	return s * (1 + Math.exp(W[8]) * (11 - d) * s ** -W[9] * (Math.exp((1 - r) * W[10]) - 1) * extra);
}
const forgottenStability = (d: number, s: number, r: number) =>
	Math.min(s, W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * Math.exp((1 - r) * W[14]));

const memories = fc.record({
	stability: fc.double({ min: 0.1, max: 1000, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true })
});
const days = fc.integer({ min: 1, max: 400 });

describe('memory', () => {
	it('uses the published default parameters', () => {
		expect([...default_w]).toEqual([...W]);
	});

	it('has fallen to 90 % after as many days as it is stable', () => {
		fc.assert(
			fc.property(memories, ({ stability, difficulty }) => {
				expect(recall({ stability, difficulty }, stability)).toBeCloseTo(0.9, 6);
			})
		);
	});

	it('fades as the forgetting curve written out again says', () => {
		fc.assert(
			fc.property(memories, fc.integer({ min: 0, max: 400 }), (memory, t) => {
				expect(recall(memory, t)).toBeCloseTo(R(t, memory.stability), 6);
			})
		);
	});

	it('begins with the stability and difficulty of the first rating', () => {
		for (const rating of [1, 2, 3, 4] as const) {
			const memory = reviewed(null, 0, rating);
			expect(memory.stability).toBeCloseTo(W[rating - 1]!, 8);
			expect(memory.difficulty).toBeCloseTo(firstDifficulty(rating), 6);
		}
	});

	it('grows after recall and shrinks after forgetting as the equations say', () => {
		fc.assert(
			fc.property(memories, days, fc.constantFrom(1, 2, 3, 4), (memory, t, rating) => {
				const { difficulty: d, stability: s } = memory;
				const next = reviewed(memory, t, rating as 1 | 2 | 3 | 4);
				const wanted =
					rating === 1
						? forgottenStability(d, s, R(t, s))
						: within(recalledStability(d, s, R(t, s), rating), 0, 36_500);
				expect(next.stability / wanted).toBeCloseTo(1, 4);
				expect(next.difficulty).toBeCloseTo(nextDifficulty(d, rating), 6);
			})
		);
	});
});
