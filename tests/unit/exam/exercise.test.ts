import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs, InputSpec } from '$lib/domain/clv/input';
import type { Method } from '$lib/domain/clv/method';
import { fits } from '$lib/domain/clv/bounds';
import { makeExercise } from '$lib/exam/exercise';
import { tells } from '$lib/exam/numericAnswer';
import { EVEN_STEPS, STEPS_WITH_RETENTION, UNEVEN_STEPS } from '$lib/formulas/methods/fourSteps';
import { PERPETUITY } from '$lib/formulas/methods/perpetuity';
import { SHORT_CUTS } from '$lib/formulas/methods/shortCuts';

const SEEDS = Array.from({ length: 500 }, (_, seed) => seed);
const METHODS = [EVEN_STEPS, UNEVEN_STEPS, STEPS_WITH_RETENTION, PERPETUITY, SHORT_CUTS];

/** The cells of an input with the range that each was drawn from. */
function drawn(spec: InputSpec, inputs: Inputs) {
	const value = inputs[spec.name]!;
	if (spec.kind === 'number') return [{ value: value as number, range: spec.exercise }];
	if (spec.kind === 'choice') return [];
	const rows = value as readonly (readonly number[])[];
	return rows.flatMap((row) => row.map((cell, j) => ({ value: cell, range: spec.columns[j]!.exercise })));
}

describe.each(METHODS.map((method) => [method.id, method] as const))(
	'an exercise of %s',
	(_, method: Method) => {
		const exercises = SEEDS.map((seed) => makeExercise(method, seed));

		it('has a finite answer, and it is the method’s own', () => {
			for (const { answer, inputs, worked } of exercises) {
				expect(Number.isFinite(answer)).toBe(true);
				expect(answer).toBe(method.work(inputs).outputs[0].value);
				expect(worked.table.rows.length).toBeGreaterThan(0);
			}
		});

		it('has at least one mistake, each to be told from the answer and from the others', () => {
			for (const { answer, mistakes, tolerance } of exercises) {
				expect(mistakes.length).toBeGreaterThan(0);
				const values = [answer, ...mistakes.map(({ value }) => value)];
				values.forEach((value, i) => {
					expect(tells(value, values.toSpliced(i, 1), tolerance)).toBe(true);
				});
			}
		});

		it('has round numbers within the bounds of the page', () => {
			for (const { inputs } of exercises) {
				expect(method.inputs.every((spec) => fits(spec, inputs[spec.name]))).toBe(true);
				for (const { value, range } of method.inputs.flatMap((spec) => drawn(spec, inputs))) {
					if (!range) continue;
					expect(value).toBeGreaterThanOrEqual(range.min);
					expect(value).toBeLessThanOrEqual(range.max);
					expect((value - range.min) / range.step).toBeCloseTo(
						Math.round((value - range.min) / range.step),
						9
					);
				}
			}
		});

		it('is another one for most seeds', () => {
			const texts = new Set(exercises.map(({ inputs }) => JSON.stringify(inputs)));
			expect(texts.size).toBeGreaterThan(SEEDS.length / 4);
		});

		it('is the same again for the same seed', () => {
			fc.assert(
				fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => {
					const [once, again] = [makeExercise(method, seed), makeExercise(method, seed)];
					expect(again.inputs).toEqual(once.inputs);
					expect(again.mistakes).toEqual(once.mistakes);
				}),
				{ numRuns: 20 }
			);
		});
	}
);

describe('a method whose numbers make no exercise', () => {
	it('is named in the error', () => {
		const hopeless: Method = { ...EVEN_STEPS, id: 'hopeless', mistakes: [{ id: 'never', value: () => NaN }] };
		expect(() => makeExercise(hopeless, 1)).toThrow('hopeless');
	});
});
