import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf, findingOf } from '$lib/exam/practice/calibration';
import { wilson } from '$lib/exam/practice/wilson';
import type { Certainty } from '$lib/domain/study/attempt';
import { answered } from './answered';

const times = (count: number, certainty: Certainty, marks: number) =>
	Array.from({ length: count }, () => answered({ certainty, marks }));

describe('wilson', () => {
	// R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3 (score, no continuity correction).
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('gives for %i of %i the interval of Newcombe’s table', (hits, of, low, high) => {
		const share = wilson(hits, of);
		expect(share.low).toBeCloseTo(low, 4);
		expect(share.high).toBeCloseTo(high, 4);
	});

	it('solves the equation that defines it: the share lies 1.96 standard errors from each end', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (of, some) => {
				const hits = some % (of + 1);
				const { share, low, high } = wilson(hits, of);
				for (const end of [low, high].filter((p) => p > 1e-9 && p < 1 - 1e-9))
					expect(Math.abs(share - end) / Math.sqrt((end * (1 - end)) / of)).toBeCloseTo(1.959964, 5);
				expect(low).toBeLessThanOrEqual(share + 1e-12);
				expect(high).toBeGreaterThanOrEqual(share - 1e-12);
			})
		);
	});
});

describe('calibrationOf', () => {
	it('counts answers by certainty, and no essays, for those are marked by the learner', () => {
		const rows = calibrationOf([
			...times(3, 'sure', 2),
			...times(1, 'sure', 1),
			answered({ certainty: 'sure', type: 'essay', outOf: 8, marks: 0 }),
			answered()
		]);
		expect(rows.map(({ certainty, answered: count, right }) => [certainty, count, right])).toEqual([
			['sure', 4, 3],
			['think', 0, 0],
			['guess', 0, 0]
		]);
		expect(rows[1]!.share).toBeNull();
	});
});

describe('findingOf', () => {
	const of = (...groups: readonly ReturnType<typeof times>[]) => findingOf(calibrationOf(groups.flat()));

	it('says nothing of fewer than ten sure answers', () => {
		expect(of(times(9, 'sure', 0))).toBe('few');
	});

	it('calls overconfident who is wrong too often beyond chance, and only then', () => {
		expect(of(times(20, 'sure', 2), times(10, 'sure', 0))).toBe('overconfident');
		expect(of(times(17, 'sure', 2), times(3, 'sure', 0))).toBe('calibrated');
	});

	it('calls underconfident whose guesses are mostly right beyond chance', () => {
		expect(of(times(20, 'sure', 2), times(20, 'guess', 2))).toBe('underconfident');
		expect(of(times(20, 'sure', 2), times(6, 'guess', 2), times(4, 'guess', 0))).toBe('calibrated');
	});
});
