import type { Inputs, InputSpec, InputValue } from '$lib/domain/clv/input';
import type { Method, Worked } from '$lib/domain/clv/method';
import { FormulaError } from '$lib/formulas/error';
import { Chance } from './chance';
import { tells, toleranceOf } from './numericAnswer';

/** A wrong way and where it leads with the numbers of the exercise. */
export interface KnownMistake {
	readonly id: string;
	readonly value: number;
}

/** A calculation to be done by hand, with everything needed to judge and explain an answer. */
export interface Exercise {
	readonly method: Method;
	/** The same seed gives the same exercise for ever. */
	readonly seed: number;
	readonly inputs: Inputs;
	/** The first output of the method, unrounded. */
	readonly answer: number;
	/** How far an answer may be off: rounding of factors to four decimals is not a mistake. */
	readonly tolerance: number;
	/** Only ways whose value can be told from the answer and from each other. */
	readonly mistakes: readonly KnownMistake[];
	/** The worked solution. */
	readonly worked: Worked;
}

/** Numbers are drawn anew until the calculation works and at least one mistake can be told. */
const MOST_TRIES = 200;

/**
 * An exercise of a method: round numbers from its inputs' exercise ranges.
 * @param seed unsigned 32-bit integer
 * @throws Error where no numbers of the ranges make an exercise: the method's ranges are at fault
 */
export function makeExercise(method: Method, seed: number): Exercise {
	for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
		const chance = new Chance(seed, attempt);
		const inputs = Object.fromEntries(method.inputs.map((spec) => [spec.name, drawn(spec, chance)]));
		const exercise = exerciseOf(method, seed, inputs);
		if (exercise) return exercise;
	}
	throw new Error(`${method.id}: no exercise in ${MOST_TRIES} tries`);
}

function drawn(spec: InputSpec, chance: Chance): InputValue {
	if (spec.kind === 'number') return spec.exercise ? chance.onGrid(spec.exercise) : spec.default;
	if (spec.kind === 'choice') {
		return spec.exercise ? chance.pick(spec.options).value : spec.default;
	}
	const { exerciseRows, columns } = spec;
	if (!exerciseRows) return spec.default;
	const rows = chance.whole(exerciseRows.min, exerciseRows.max);
	return Array.from({ length: rows }, (_, i) =>
		columns.map(({ exercise }, j) =>
			exercise ? chance.onGrid(exercise) : (spec.default[i] ?? spec.default.at(-1)!)[j]!
		)
	);
}

/** The exercise with these numbers; undefined where they make none. */
function exerciseOf(method: Method, seed: number, inputs: Inputs): Exercise | undefined {
	const worked = attempted(() => method.work(inputs));
	const answer = worked?.outputs[0].value ?? NaN;
	if (!worked || !Number.isFinite(answer)) return undefined;
	const tolerance = toleranceOf(answer);
	const mistakes: KnownMistake[] = [];
	for (const { id, value } of method.mistakes) {
		const wrong = attempted(() => value(inputs)) ?? NaN;
		const taken = [answer, ...mistakes.map((mistake) => mistake.value)];
		if (tells(wrong, taken, tolerance)) mistakes.push({ id, value: wrong });
	}
	if (method.mistakes.length > 0 && mistakes.length === 0) return undefined;
	return { method, seed, inputs, answer, tolerance, mistakes, worked };
}

function attempted<Value>(work: () => Value): Value | undefined {
	try {
		return work();
	} catch (error) {
		if (error instanceof FormulaError) return undefined;
		throw error;
	}
}
