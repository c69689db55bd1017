import type { QuestionDesk } from '../exam/questionDesk.svelte';
import type { LessonDesk } from './lesson.svelte';

/** What makes the questions of a page; a test puts its own. Seeds decide the order of options. */
export type MakeQuestions = (
	refs: readonly string[],
	within: string,
	seed: number
) => Promise<QuestionDesk[]>;

/** Questions of the bank, answered on a page and kept as any other answer. Fetched when they are near. */
const fromBank: MakeQuestions = async (refs, within, seed) => {
	const [{ loadQuestion }, { QuestionDesk }, { attempts }] = await Promise.all([
		import('../exam/catalogue'),
		import('../exam/questionDesk.svelte'),
		import('../exam/attempts.svelte')
	]);
	const keep = attempts.keep.bind(attempts);
	const questions = await Promise.all(refs.map(loadQuestion));
	return questions.flatMap((question, i) =>
		question ? [new QuestionDesk(refs[i]!, question, { place: 'page', within, seed: seed + i, keep })] : []
	);
};

/** “Check yourself” at the end of a page: its questions one by one, and the result. */
export class Check {
	#lesson: LessonDesk;
	#make: MakeQuestions;
	#seed: number;
	#desks = $state.raw<readonly QuestionDesk[] | null>(null);
	#at = $state(0);
	#failed = $state(false);

	constructor(lesson: LessonDesk, seed: number, make: MakeQuestions = fromBank) {
		this.#lesson = lesson;
		this.#seed = seed;
		this.#make = make;
	}

	/** True when the questions are there. */
	get ready() {
		return this.#desks !== null;
	}
	get failed() {
		return this.#failed;
	}
	get count() {
		return this.#desks?.length ?? 0;
	}
	/** Position of the question on screen, from 0; `count` when the result is. */
	get at() {
		return this.#at;
	}
	/** The question on screen; undefined when the result is. */
	get current() {
		return this.#desks?.[this.#at];
	}
	/** Questions that got full marks. */
	get right() {
		return (this.#desks ?? []).filter(({ verdict }) => verdict && verdict.marks === verdict.outOf).length;
	}
	/** True when every question was answered. */
	get done() {
		return this.count > 0 && (this.#desks ?? []).every(({ verdict }) => verdict !== null);
	}

	/** Fetches the questions; at once where they are there. */
	async load() {
		if (this.#desks) return;
		this.#failed = false;
		const { id, check } = this.#lesson.text;
		try {
			this.#desks = await this.#make(check, id, this.#seed);
		} catch {
			this.#failed = true;
		}
	}

	/** Marks the question on screen; with the last one the result is noted. */
	async judge() {
		await this.current?.check();
		if (this.done) this.#lesson.setCheck(this.right, this.count);
	}
	/** Goes on once the question is judged and its answer durable. */
	async next() {
		const desk = this.current;
		if (!desk?.verdict) return;
		await desk.settle();
		this.#at++;
	}
	/** The same questions anew, their options in another order. */
	async again() {
		this.#desks = null;
		this.#at = 0;
		this.#seed += this.#lesson.text.check.length;
		await this.load();
	}
}
