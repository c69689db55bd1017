import type { Exercise } from './exercise';

/** What an answer to a calculation is. */
export type NumericVerdict =
	| { readonly kind: 'right' }
	/** A known wrong way leads to this number. */
	| { readonly kind: 'mistake'; readonly id: string }
	/** Right but for its sign. */
	| { readonly kind: 'sign' }
	/** Right but for the place of the decimal point. */
	| { readonly kind: 'magnitude' }
	| { readonly kind: 'wrong' };

/** What an answer is judged by. */
export type Judged = Pick<Exercise, 'answer' | 'tolerance' | 'mistakes'>;

/** Half a per cent, and at least a cent: who rounds discount factors to three or four decimals is right. */
export function toleranceOf(answer: number): number {
	return Math.max(0.005 * Math.abs(answer), 0.01);
}

/**
 * How far an answer that is asked to `digits` decimals may be off: half a per cent, and at least what rounding takes.
 */
export function toleranceTo(answer: number, digits: number): number {
	return Math.max(0.005 * Math.abs(answer), 0.51 * 10 ** -digits);
}

/** True where a wrong value is a number that no answer within tolerance of the `others` can be taken for. */
export function tells(wrong: number, others: readonly number[], tolerance: number): boolean {
	return Number.isFinite(wrong) && others.every((other) => Math.abs(wrong - other) > 2.5 * tolerance);
}

/** Judges an answer to an exercise: right, a mistake that has a name, or wrong. */
export function judge(exercise: Judged, answer: number): NumericVerdict {
	const { answer: right, tolerance, mistakes } = exercise;
	const near = (value: number) => Math.abs(answer - value) <= tolerance;
	if (near(right)) return { kind: 'right' };
	const mistake = mistakes.find(({ value }) => near(value));
	if (mistake) return { kind: 'mistake', id: mistake.id };
	if (near(-right)) return { kind: 'sign' };
	if (right !== 0 && isPowerOfTen(answer / right, tolerance / Math.abs(right))) return { kind: 'magnitude' };
	return { kind: 'wrong' };
}

function isPowerOfTen(ratio: number, tolerance: number): boolean {
	return [-3, -2, -1, 1, 2, 3].some((power) => Math.abs(ratio / 10 ** power - 1) <= tolerance);
}
