import type { MethodText } from '$lib/content/clv/page';
import type { Method } from '$lib/domain/clv/method';
import { makeExercise, type Exercise } from '$lib/exam/exercise';
import { judge, type NumericVerdict } from '$lib/exam/numericAnswer';
import { write } from '../write';
import { figuresOf } from './figures';
import { filledText } from './figure';
import { clvWords } from './words';

/** An exercise of a method: question, the learner's answer, the verdict and the solution. */
export class Practice {
	readonly text: MethodText;
	#method: Method;
	#seed = $state(0);
	readonly exercise: Exercise = $derived.by(() => makeExercise(this.#method, this.#seed));
	#verdict = $state.raw<NumericVerdict | null>(null);
	#shown = $state(false);

	constructor(method: Method, text: MethodText, seed: number) {
		this.#method = method;
		this.text = text;
		this.#seed = seed;
	}

	get seed() {
		return this.#seed;
	}
	/** What the answer was judged to be; null before. */
	get verdict() {
		return this.#verdict;
	}
	/** True when the solution is on screen: asked for, or after an answer. */
	get shown() {
		return this.#shown;
	}
	/** The question with its numbers. */
	get question() {
		const { method, inputs } = this.exercise;
		// The outputs are the answer: a question may name inputs only.
		return filledText(write.of(this.text.question), figuresOf(method.inputs, inputs, null));
	}
	/** The verdict in a sentence; a named mistake says what went wrong. */
	get verdictText() {
		const words = clvWords.current.exercise;
		const verdict = this.#verdict;
		if (!verdict) return '';
		if (verdict.kind !== 'mistake') return words[verdict.kind];
		return words.mistake(write.of(this.text.mistakes[verdict.id]!));
	}

	answer(value: number) {
		this.#verdict = judge(this.exercise, value);
		this.#shown = true;
	}
	showSolution() {
		this.#shown = true;
	}
	/** The next numbers. */
	another() {
		this.#seed = (this.#seed + 1) >>> 0;
		this.#verdict = null;
		this.#shown = false;
	}
}
