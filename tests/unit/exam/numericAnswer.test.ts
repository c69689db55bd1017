import { describe, expect, it } from 'vitest';
import { judge, tells, toleranceOf } from '$lib/exam/numericAnswer';
import { makeExercise, type Exercise } from '$lib/exam/exercise';
import { EVEN_STEPS } from '$lib/formulas/methods/fourSteps';

/** 200 a year for five years at 10 %: 758.16; undiscounted 1,000; at the start of the year 833.97. */
const exercise: Exercise = {
	...makeExercise(EVEN_STEPS, 1),
	answer: 758.157,
	tolerance: toleranceOf(758.157),
	mistakes: [
		{ id: 'undiscounted', value: 1000 },
		{ id: 'onePeriodOff', value: 833.973 }
	]
};

describe('an answer', () => {
	it('is right within half a per cent, so that rounded discount factors do no harm', () => {
		// 200 × (0.909 + 0.826 + 0.751 + 0.683 + 0.621) with three decimals
		expect(judge(exercise, 758).kind).toBe('right');
		expect(judge(exercise, 758.157 * 1.0049).kind).toBe('right');
		expect(judge(exercise, 758.157 * 1.0051).kind).not.toBe('right');
	});

	it('that took a known wrong way is told which', () => {
		expect(judge(exercise, 1000)).toEqual({ kind: 'mistake', id: 'undiscounted' });
		expect(judge(exercise, 834)).toEqual({ kind: 'mistake', id: 'onePeriodOff' });
	});

	it('with the wrong sign or the wrong power of ten is told so', () => {
		expect(judge(exercise, -758.16).kind).toBe('sign');
		expect(judge(exercise, 75.816).kind).toBe('magnitude');
		expect(judge(exercise, 758_157).kind).toBe('magnitude');
	});

	it('is merely wrong otherwise', () => {
		for (const answer of [0, 1, 700, 909.09, Number.MAX_VALUE])
			expect(judge(exercise, answer).kind).toBe('wrong');
	});
});

describe('a wrong value', () => {
	it('tells nothing when it is no number or as near as an answer may be off', () => {
		expect(tells(NaN, [100], 1)).toBe(false);
		expect(tells(102, [100], 1)).toBe(false);
		expect(tells(103, [100], 1)).toBe(true);
	});

	it('has a tolerance of at least a cent to keep from', () => {
		expect(toleranceOf(0)).toBe(0.01);
		expect(toleranceOf(-1000)).toBe(5);
	});
});
