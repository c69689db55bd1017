import type { Question } from '$lib/domain/question';
import {
	isUnanswered,
	type Attempt,
	type AttemptPlace,
	type Certainty,
	type QuestionRef,
	type Response
} from '$lib/domain/study/attempt';
import type { ChoiceRule, Verdict } from '$lib/domain/study/verdict';
import { emptyResponse, mark, PLAIN_RULES, proposePoints, wantsSimplify } from '$lib/exam/marking/mark';
import { asWritten, type Simplify } from '$lib/exam/marking/simplify';
import { optionOrder } from '$lib/exam/optionOrder';
import { loadSimplify } from '$lib/exam/marking/simplify';

/** What was answered so far, to go on with after a reload. */
export interface AnswerDraft {
	readonly response: Response;
	readonly certainty: Certainty | null;
}

export interface DeskSetting {
	readonly place: AttemptPlace;
	/** The paper or the concept page; null in practice. */
	readonly within?: string | null;
	readonly rule?: ChoiceRule;
	/** Decides the order of the options. */
	readonly seed: number;
	readonly draft?: AnswerDraft | null;
	/** Keeps the answer; true when it is durable. Called once, with the final marks. */
	readonly keep: (answer: Omit<Attempt, 'id' | 'at'>) => Promise<boolean>;
	/** The table of traditional characters; a test puts its own. */
	readonly simplify?: () => Promise<Simplify>;
}

/**
 * One question being answered, marked and kept. `answer` never waits for anything; `settle` is true when the answer is
 * durable, and the next question must not be shown before.
 */
export class QuestionDesk {
	readonly ref: QuestionRef;
	readonly question: Question;
	/** The order in which options are shown. */
	readonly order: readonly number[];
	#setting: DeskSetting;
	#response = $state.raw<Response>()!;
	#certainty = $state<Certainty | null>(null);
	#verdict = $state.raw<Verdict | null>(null);
	#settled = $state(false);
	#simplify: Simplify = asWritten;
	#keeping: Promise<boolean> | null = null;

	constructor(ref: QuestionRef, question: Question, setting: DeskSetting) {
		this.ref = ref;
		this.question = question;
		this.order = optionOrder(question, setting.seed);
		this.#setting = setting;
		const empty = emptyResponse(question);
		this.#response = setting.draft?.response.kind === empty.kind ? setting.draft.response : empty;
		this.#certainty = setting.draft?.certainty ?? null;
	}

	get response() {
		return this.#response;
	}
	get certainty() {
		return this.#certainty;
	}
	/** Null until `check`. */
	get verdict() {
		return this.#verdict;
	}
	/** True where the learner judges himself which points he made. */
	get byPoints() {
		return this.question.type === 'essay' || this.question.type === 'case';
	}
	/** True when the answer is durable: points can no longer be granted. */
	get settled() {
		return this.#settled;
	}

	/** Takes what was typed or chosen; nothing once it is marked. */
	answer(response: Response) {
		if (!this.#verdict) this.#response = response;
	}

	/** How certain the learner is; nothing once it is marked. */
	be(certainty: Certainty) {
		if (!this.#verdict) this.#certainty = certainty;
	}

	/**
	 * Marks what was answered; nothing where nothing was. An answer by points is kept when the learner has judged
	 * himself (`settle`), any other at once.
	 */
	async check() {
		if (isUnanswered(this.#response)) return;
		await this.#mark();
	}

	/** Shows the answer to who does not know it. */
	async giveUp() {
		if (!this.#verdict) this.#certainty = 'guess';
		await this.#mark();
	}

	/** Grants a point of a written answer, or takes it back; nothing once it is kept. */
	grant(task: number, point: number, yes: boolean) {
		if (this.#settled || this.#response.kind !== 'points') return;
		const granted = this.#response.granted.map((points, t) =>
			points.map((old, p) => (t === task && p === point ? yes : old))
		);
		this.#response = { ...this.#response, granted };
		this.#verdict = mark(this.question, this.#response, this.#rules());
	}

	/** @returns true when the answer is durable, or when there is none; false where it could not be kept: try again */
	async settle(): Promise<boolean> {
		if (!this.#verdict) return true;
		this.#keeping ??= this.#keep(this.#verdict);
		const kept = await this.#keeping;
		if (!kept) this.#keeping = null;
		return kept;
	}

	async #mark() {
		if (this.#verdict) return;
		const response = this.#response;
		if (wantsSimplify(response)) this.#simplify = await this.#table();
		// Pressed twice, or typed on while the table came: the first press counts.
		if (this.#verdict) return;
		this.#response = proposePoints(this.question, response, this.#rules());
		this.#verdict = mark(this.question, this.#response, this.#rules());
		if (!this.byPoints) void this.settle();
	}

	/** Without the table an answer in simplified characters is marked all the same. */
	async #table() {
		try {
			return await (this.#setting.simplify ?? loadSimplify)();
		} catch {
			return asWritten;
		}
	}

	#rules() {
		return { choice: this.#setting.rule ?? PLAIN_RULES.choice, simplify: this.#simplify };
	}

	async #keep({ marks, outOf }: Verdict) {
		const { type, chapter, concepts } = this.question;
		const { place, within = null, keep } = this.#setting;
		const kept = await keep({
			question: this.ref,
			type,
			chapter,
			concepts,
			response: this.#response,
			certainty: this.#certainty,
			marks,
			outOf,
			place,
			within
		});
		this.#settled = kept;
		return kept;
	}
}
