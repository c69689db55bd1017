import {
	PRACTICE_COUNT,
	type PracticeResult,
	type PracticeRound,
	type PracticeWish
} from '$lib/domain/practice';
import type { Attempt, QuestionRef } from '$lib/domain/study/attempt';
import { anotherLike } from '$lib/exam/practice/another';
import { choosePractice } from '$lib/exam/practice/select';
import { isWrong } from '$lib/exam/practice/standing';
import { keeping } from '../keeping.svelte';
import { attempts, type Attempts } from './attempts.svelte';
import { CATALOGUE, loadQuestion } from './catalogue';
import { QuestionDesk } from './questionDesk.svelte';
import { RoundKeeper } from './roundKeeper';

interface PracticeTools {
	readonly attempts: Attempts;
	readonly keeper: RoundKeeper;
	readonly load: typeof loadQuestion;
	readonly seed: () => number;
}

/** Why the practice does not go on. */
export type PracticeTrouble =
	/** No question fits the wish. */
	| 'none'
	/** The chapter could not be fetched. */
	| 'load'
	/** The answer is not durable. */
	| 'keep';

/** A round of practice: questions chosen by a wish, answered one by one, each kept before the next is shown. */
export class Practice {
	#tools: PracticeTools;
	#round = $state.raw<PracticeRound | null>(null);
	#desk = $state.raw<QuestionDesk | null>(null);
	#busy = $state(false);
	#trouble = $state<PracticeTrouble | null>(null);
	#finished = $state.raw<readonly PracticeResult[] | null>(null);

	constructor(tools: PracticeTools) {
		this.#tools = tools;
	}

	/** The round under way; null while nothing is asked. */
	get round() {
		return this.#round;
	}
	/** The question being answered. */
	get desk() {
		return this.#desk;
	}
	/** True while the next question comes. */
	get busy() {
		return this.#busy;
	}
	get trouble() {
		return this.#trouble;
	}
	/** What the last round came to, until the next one begins. */
	get finished() {
		return this.#finished;
	}
	/** True where the present question is the last one. */
	get atLast() {
		return this.#round !== null && this.#round.at === this.#round.refs.length - 1;
	}

	/** The round that a reload or a crash has interrupted; null where there is none. */
	unfinished(): Promise<PracticeRound | null> {
		return this.#tools.keeper.read();
	}

	/** Begins a round of questions chosen by a wish. */
	async start(wish: PracticeWish) {
		await this.#tools.attempts.load();
		const seed = this.#tools.seed();
		await this.#begin(choosePractice(CATALOGUE, this.#tools.attempts.rows ?? [], wish, seed), wish, seed);
	}

	/** Begins a round of questions that somebody else has chosen: the wrong-answer book, the plan. */
	async ask(refs: readonly QuestionRef[], wish: PracticeWish) {
		await this.#tools.attempts.load();
		await this.#begin(refs.slice(0, PRACTICE_COUNT.max), wish, this.#tools.seed());
	}

	/** Goes on with an interrupted round. */
	async resume(round: PracticeRound) {
		this.#finished = null;
		await this.#show(round);
	}

	/** Forgets an interrupted round; its answers stay. */
	discard() {
		return this.#tools.keeper.write(null);
	}

	/** Keeps what was typed beside, without waiting: a crash loses less than a second of it. */
	touched() {
		const desk = this.#desk;
		if (desk) this.#tools.keeper.soon(() => this.#draft());
	}

	/** Keeps at once what waits: for when the page goes away. */
	flush() {
		return this.#tools.keeper.flush();
	}

	/** Goes on to the next question, or ends the round after the last one. The answer is durable by then. */
	async next() {
		if (this.#busy || !this.#round || !(await this.#settle())) return;
		if (this.atLast) await this.end();
		else await this.#show({ ...this.#round, at: this.#round.at + 1, draft: null });
	}

	/** Puts another question like the present one after it and goes on to that. @returns false where there is none */
	async another(): Promise<boolean> {
		if (this.#busy || !this.#round || !this.#desk || !(await this.#settle())) return true;
		const { refs, at } = this.#round;
		const { ref, question } = this.#desk;
		const like = anotherLike(
			CATALOGUE,
			{ question: ref, type: question.type, concepts: question.concepts },
			refs,
			this.#tools.attempts.rows ?? [],
			this.#tools.seed()
		);
		if (!like) return false;
		const more = [...refs.slice(0, at + 1), like, ...refs.slice(at + 1)];
		await this.#show({ ...this.#round, refs: more, at: at + 1, draft: null });
		return true;
	}

	/** Ends the round; what is answered and marked counts, the rest is as if never asked. */
	async end() {
		if (!(await this.#settle())) return;
		this.#finished = this.#round?.results ?? [];
		this.#round = null;
		this.#desk = null;
		await this.#tools.keeper.flush();
		await this.#tools.keeper.write(null);
	}

	/** Back to choosing. */
	close() {
		this.#finished = null;
		this.#trouble = null;
	}

	async #begin(refs: readonly QuestionRef[], wish: PracticeWish, seed: number) {
		this.#trouble = refs.length === 0 ? 'none' : null;
		this.#finished = null;
		if (refs.length > 0) await this.#show({ wish, refs, at: 0, seed, results: [], draft: null });
	}

	/** Shows the question that the round is at; one that is gone is passed over. */
	async #show(wanted: PracticeRound) {
		this.#busy = true;
		this.#trouble = null;
		try {
			const found = await this.#find(wanted);
			if (!found) {
				this.#round = null;
				this.#desk = null;
				this.#trouble = 'none';
				return;
			}
			const { round, question } = found;
			this.#round = round;
			this.#desk = new QuestionDesk(round.refs[round.at]!, question, {
				place: 'practice',
				seed: round.seed,
				rule: round.wish.rule,
				draft: round.draft,
				keep: (answer) => this.#keep(answer)
			});
			void this.#tools.keeper.write(this.#draft());
		} catch {
			this.#trouble = 'load';
		} finally {
			this.#busy = false;
		}
	}

	/** The question that a round is at, and the round without those before it that no longer exist. */
	async #find(wanted: PracticeRound) {
		for (let round = wanted; round.at < round.refs.length;) {
			const question = await this.#tools.load(round.refs[round.at]!);
			if (question) return { round, question };
			round = { ...round, refs: round.refs.filter((_, i) => i !== wanted.at), draft: null };
		}
		return null;
	}

	async #keep(answer: Omit<Attempt, 'id' | 'at'>) {
		const kept = await this.#tools.attempts.keep(answer);
		if (kept && this.#round) {
			const { question: ref, marks, outOf } = answer;
			this.#round = {
				...this.#round,
				results: [...this.#round.results, { ref, marks, outOf, wrong: isWrong(answer) }]
			};
			void this.#tools.keeper.write(this.#draft());
		}
		return kept;
	}

	async #settle() {
		const kept = (await this.#desk?.settle()) ?? true;
		this.#trouble = kept ? null : 'keep';
		return kept;
	}

	/** The round as a reload finds it: a question that was answered is not asked again. */
	#draft(): PracticeRound | null {
		const [round, desk] = [this.#round, this.#desk];
		if (!round || !desk) return null;
		if (!desk.verdict || !round.results.some(({ ref }) => ref === desk.ref))
			return { ...round, draft: { response: desk.response, certainty: desk.certainty } };
		return this.atLast ? null : { ...round, at: round.at + 1, draft: null };
	}
}

function later(call: () => void, milliseconds: number) {
	const timer = setTimeout(call, milliseconds);
	return () => clearTimeout(timer);
}

/** The practice of this tab. */
export const practice = new Practice({
	attempts,
	keeper: new RoundKeeper(() => keeping.connection.store(), later),
	load: loadQuestion,
	seed: () => crypto.getRandomValues(new Uint32Array(1))[0]!
});
