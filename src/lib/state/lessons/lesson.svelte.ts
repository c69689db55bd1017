import type { LessonText, Prediction } from '$lib/content/lessons/lesson';
import {
	newProgress,
	withCheck,
	withGuesses,
	withoutGuesses,
	withReached,
	type LessonProgress,
	type LessonStep
} from '$lib/domain/study/lesson';
import { fits, type Guess } from './guess';
import { browserKeeper, type LessonKeeper } from './keeper';

/** What happened, by the id of the prediction: an option, a figure, the heights of a curve; null while it is computed. */
export type Outcomes = Readonly<Record<string, string | number | readonly number[] | null>>;

/** A concept page on screen: what was guessed and which steps were reached. Keeping it is beside the path. */
export class LessonDesk {
	readonly text: LessonText;
	#keeper: LessonKeeper;
	#progress = $state.raw<LessonProgress>()!;
	#draft = $state.raw<Readonly<Record<string, Guess>>>({});
	#ready = $state(false);
	#unguessed = $state(false);

	constructor(text: LessonText, keeper: LessonKeeper = browserKeeper) {
		this.text = text;
		this.#keeper = keeper;
		this.#progress = newProgress(text.id);
	}

	/** True when it is known how far the learner was. */
	get ready() {
		return this.#ready;
	}
	get progress() {
		return this.#progress;
	}
	/** True when every prediction is made and kept. */
	get committed() {
		return this.#progress.reached.includes('predict') && this.#all(this.#progress.guesses);
	}
	/** True when what comes after the prediction is shown. */
	get open() {
		return this.committed || this.#unguessed;
	}
	/** True when every prediction has an answer that can be kept. */
	get complete() {
		return this.#all(this.#draft);
	}

	/** The guess as it stands: kept, or not kept yet; undefined where there is none. */
	guess({ id }: Prediction): Guess | undefined {
		return this.committed ? this.#progress.guesses[id] : this.#draft[id];
	}
	/** Sets a guess that is not kept yet. */
	suppose({ id }: Prediction, guess: Guess) {
		if (!this.committed) this.#draft = { ...this.#draft, [id]: guess };
	}
	/** Keeps the guesses; nothing happens while one is missing. */
	commit() {
		if (!this.complete) return;
		const guesses = this.#draft;
		this.#change((progress) => withGuesses(progress, guesses));
	}
	/** Shows what comes after without a guess. */
	unguessed() {
		this.#unguessed = true;
	}
	/** Takes the guesses back: for another class, or another try. */
	again() {
		this.#draft = {};
		this.#unguessed = false;
		this.#change(withoutGuesses);
	}

	/** Notes a step. */
	reach(step: LessonStep) {
		if (!this.#progress.reached.includes(step)) this.#change((progress) => withReached(progress, step));
	}
	/** Notes the result of the check. */
	setCheck(right: number, of: number) {
		this.#change((progress) => withCheck(progress, right, of));
	}

	/** Reads how far the learner was. */
	async load() {
		const kept = await this.#keeper.read(this.text.id).catch(() => null);
		if (kept) this.#progress = kept;
		this.#ready = true;
	}

	#all(guesses: Readonly<Record<string, Guess>>) {
		return this.text.predictions.every((prediction) => fits(prediction, guesses[prediction.id]));
	}

	#change(change: (progress: LessonProgress) => LessonProgress) {
		this.#progress = change(this.#progress);
		// A store that fails is no reason to stop learning.
		this.#keeper.change(this.text.id, change).catch(() => {});
	}
}
