import type { Response } from '$lib/domain/study/attempt';
import type { Paper } from '$lib/domain/study/paper';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { emptyResponse } from '$lib/exam/marking/mark';
import { timeLeft } from '$lib/exam/paper/clock';
import { orderOn } from '$lib/exam/paper/order';
import { answer, clocked, handIn, openQuestion, questionsOf, toggleFlag } from '$lib/exam/paper/sitting';
import { standingOf } from '$lib/exam/paper/standing';
import { Autosave, type AutosaveState } from '$lib/storage/autosave';
import { noteRescue } from '$lib/storage/study/paperRescue';
import { PaperQuestions } from './questions.svelte';
import type { PaperTools } from './tools';

/** Milliseconds: typing is written in a pause, and at the latest while it goes on. */
const QUIET = 300;
const LONGEST = 700;
/** How often the clock is looked at, and how often its state is kept when nothing else is. */
const TICK = 500;
const HEARTBEAT = 10_000;
/** Later than this after the time was up, nobody has been looking. */
const AWAY = 5_000;

/**
 * A paper while it is being sat. An answer is on screen at once and never waits for storage; it is durable before the
 * next question shows. The clock runs by itself and hands in when time is up.
 */
export class PaperSitting {
	readonly #tools: PaperTools;
	readonly #autosave: Autosave<Paper, StoreFailure>;
	#paper = $state.raw<Paper>()!;
	readonly #questions: PaperQuestions;
	#saved = $state.raw<AutosaveState<StoreFailure>>({ status: 'saved' });
	#keptAt: number;
	#ends: (() => void)[] = [];

	/** @param paper that this tab alone writes from now on */
	constructor(paper: Paper, tools: PaperTools) {
		this.#tools = tools;
		this.#paper = paper;
		this.#questions = new PaperQuestions(tools.loadQuestion);
		this.#keptAt = tools.now();
		this.#autosave = new Autosave({
			save: async (value) => {
				this.#keptAt = tools.now();
				return (await tools.store()).papers.put(value);
			},
			onState: (state) => (this.#saved = state),
			later: tools.later,
			quiet: QUIET,
			longest: LONGEST
		});
		this.#ends = [tools.every(() => this.#tick(), TICK), tools.whenLeaving(() => this.#beforeLeaving())];
	}

	get paper() {
		return this.#paper;
	}
	/** The question on screen, as the paper has it. */
	get open() {
		return questionsOf(this.#paper.plan).find(({ number }) => number === this.#paper.open)!;
	}
	/** The question on screen; undefined until it is here, null where this version does not have it. */
	get question() {
		return this.#questions.of(this.open.ref);
	}
	/** Questions could not be fetched: `load` tries again. */
	get unfetched() {
		return this.#questions.unfetched;
	}
	/** What was answered to it so far; null until it is here. */
	get response(): Response | null {
		const { question } = this;
		return this.#paper.responses[this.open.ref] ?? (question ? emptyResponse(question) : null);
	}
	/** The order of its options on this paper. */
	get order() {
		return orderOn(this.#paper.plan.code, this.question);
	}
	/** Where every question stands. */
	readonly standing = $derived.by(() => standingOf(this.#paper));
	get paused() {
		return this.#paper.clock.state === 'paused';
	}
	/** Milliseconds; null without a limit. */
	get timeLeft() {
		return timeLeft(this.#paper.clock);
	}
	get spent() {
		return this.#paper.clock.spent;
	}
	/** How far the last change has come on its way to storage. */
	get saved() {
		return this.#saved;
	}
	get handedIn() {
		return this.#paper.handedIn;
	}

	/** Time ran out while nobody was looking: when that was; null where it did not. */
	get ranOutAway(): number | null {
		const { handedIn, updatedAt } = this.#paper;
		return handedIn?.by === 'time' && updatedAt - handedIn.at > AWAY ? handedIn.at : null;
	}

	/** Fetches the question on screen first, then the others, so that nothing has to be fetched in the middle. */
	async load() {
		await this.#questions.load([this.open.ref, ...questionsOf(this.#paper.plan).map(({ ref }) => ref)]);
	}

	/** Takes an answer to the question on screen. What is typed is written in a moment, what is chosen at once. */
	answer(response: Response) {
		if (this.paused) return;
		this.#paper = answer(this.#paper, this.open.ref, response, this.#tools.now());
		this.#autosave.put(this.#paper);
		if (response.kind === 'choice') void this.#autosave.flush();
	}

	flag() {
		void this.#keep(toggleFlag(this.#paper, this.open.ref, this.#tools.now()));
	}

	/** Shows a question once everything answered so far is durable, or storage has refused. */
	async go(number: number) {
		if (this.paused) return;
		await this.#autosave.flush();
		await this.#keep(openQuestion(this.#paper, number, this.#tools.now()));
	}

	pause() {
		return this.#keep(clocked(this.#paper, 'pause', this.#tools.now()));
	}
	resume() {
		return this.#keep(clocked(this.#paper, 'resume', this.#tools.now()));
	}

	/** Ends the sitting. @returns false where storage refused: it is then still open, and can be tried again */
	async handIn(by: 'hand' | 'time' = 'hand'): Promise<boolean> {
		const before = clocked(this.#paper, 'tick', this.#tools.now());
		await this.#keep(handIn(before, by, this.#tools.now()));
		return this.#saved.status === 'saved';
	}

	/** Tries again what could not be saved. @param all also where nothing has changed */
	retry(all = false) {
		return all ? this.#keep(this.#paper) : this.#autosave.flush();
	}

	/** The page goes on to something else: practice waits for the learner, an examination does not. */
	async leave() {
		this.#stop();
		if (!this.handedIn) await this.pause();
	}

	/** Another tab writes it now: this one must not. */
	giveUp() {
		this.#stop();
		this.#autosave.forget();
	}

	/** Storage may not get to its end any more: what is not yet in it is noted as well. */
	#beforeLeaving() {
		if (this.#autosave.unsaved) noteRescue(this.#paper);
		void this.#keep(clocked(this.#paper, 'tick', this.#tools.now()));
	}

	#stop() {
		for (const end of this.#ends) end();
		this.#ends = [];
	}

	#keep(paper: Paper): Promise<boolean> {
		this.#paper = paper;
		this.#autosave.put(paper);
		return this.#autosave.flush();
	}

	#tick() {
		const now = this.#tools.now();
		const ticked = clocked(this.#paper, 'tick', now);
		if (ticked === this.#paper || this.handedIn) return;
		this.#paper = ticked;
		if (ticked.clock.state === 'over') void this.handIn('time');
		else if (now - this.#keptAt >= HEARTBEAT) this.#autosave.put(ticked);
	}
}
