import type { Result } from '$lib/domain/result';
import type { StoreFailure } from '$lib/domain/storeFailure';
import type { QuestionRef } from '$lib/domain/study/attempt';
import type { Paper } from '$lib/domain/study/paper';
import { wantsSimplify, type MarkingRules } from '$lib/exam/marking/mark';
import { asWritten } from '$lib/exam/marking/simplify';
import { attemptsOf } from '$lib/exam/paper/attempts';
import { resultOf } from '$lib/exam/paper/result';
import { markedPaper, reviewedOf, type Questions, type Reviewed } from '$lib/exam/paper/review';
import { judge, questionsOf } from '$lib/exam/paper/sitting';
import { stageOf } from '$lib/exam/paper/standing';
import { attempt } from '$lib/storage/attempt';
import { PAPER_TOOLS, type PaperTools } from './tools';

type Tools = Pick<PaperTools, 'store' | 'now' | 'loadQuestion' | 'loadSimplify' | 'recorded'>;

/** A paper after it was handed in: marked when it is opened first, judged by the learner where it must be, and read. */
export class PaperReview {
	readonly #tools: Tools;
	#paper = $state.raw<Paper | null>(null);
	#questions = $state.raw<Questions>({});
	#rules = $state.raw<MarkingRules>({ choice: 'all', simplify: asWritten });
	#missing = $state(false);
	#unfetched = $state(false);
	#failure = $state.raw<StoreFailure | null>(null);

	constructor(tools: Tools = PAPER_TOOLS) {
		this.#tools = tools;
	}

	/** Null until it is opened and marked. */
	get paper() {
		return this.#paper;
	}
	/** There is no such paper, or it is still being sat. */
	get missing() {
		return this.#missing;
	}
	/** The questions could not be fetched: open it again. */
	get unfetched() {
		return this.#unfetched;
	}
	/** Why something could not be read or kept. */
	get failure() {
		return this.#failure;
	}
	readonly result = $derived.by(() => this.#paper && resultOf(this.#paper));
	readonly stage = $derived.by(() => this.#paper && stageOf(this.#paper));
	/** All questions in the order of the paper. */
	readonly reviewed: readonly Reviewed[] = $derived.by(() => {
		const paper = this.#paper;
		return paper ? reviewedOf(paper, this.#questions, this.#rules) : [];
	});

	/** Opens a paper; marks it where that has not been done. */
	async open(id: string) {
		this.#paper = null;
		this.#missing = this.#unfetched = false;
		const found = await this.#try(async () => (await this.#tools.store()).papers.get(id));
		if (!found.ok) return;
		const paper = found.value;
		if (!paper?.handedIn) return void (this.#missing = true);
		try {
			await this.#fetch(paper);
		} catch {
			this.#unfetched = true;
			return;
		}
		const marked =
			stageOf(paper) === 'unmarked'
				? markedPaper(paper, this.#questions, this.#rules, this.#tools.now())
				: paper;
		if (marked !== paper) await this.#keep(marked);
		this.#paper = marked;
		await this.#record(marked);
	}

	/** Grants the learner a point of a written answer, or takes it back. */
	async grant(ref: QuestionRef, task: number, point: number, yes: boolean) {
		const paper = this.#paper;
		const response = paper?.responses[ref];
		if (!paper || response?.kind !== 'points') return;
		const granted = response.granted.map((points, t) =>
			points.map((was, p) => (t === task && p === point ? yes : was))
		);
		await this.#change(judge(paper, ref, { ...response, granted }, null, this.#tools.now()));
	}

	/** The points granted are what the answer was worth: its marks count from now on. */
	async confirm(ref: QuestionRef) {
		const paper = this.#paper;
		const found = this.reviewed.find(({ at }) => at.ref === ref);
		if (!paper || !found?.verdict) return;
		const changed = judge(paper, ref, found.response, found.verdict.marks, this.#tools.now());
		if (await this.#change(changed)) await this.#record(changed);
	}

	async #fetch(paper: Paper) {
		const refs = questionsOf(paper.plan).map(({ ref }) => ref);
		const found = await Promise.all(
			refs.map(async (ref) => [ref, await this.#tools.loadQuestion(ref)] as const)
		);
		const chinese = Object.values(paper.responses).some(wantsSimplify);
		// Without the table an answer in simplified characters is marked all the same.
		const simplify = chinese ? await this.#tools.loadSimplify().catch(() => asWritten) : asWritten;
		this.#questions = Object.fromEntries(found);
		this.#rules = { choice: paper.rule, simplify };
	}

	/** Adds to the record of attempts what is not in it yet; a crash may have come between. */
	async #record(paper: Paper) {
		await this.#try(async () => {
			const { attempts } = await this.#tools.store();
			const wanted = attemptsOf(paper);
			const known = await Promise.all(wanted.map(({ id }) => attempts.get(id)));
			const fresh = wanted.filter((_, i) => {
				const found = known[i]!;
				return !found.ok || found.value === null;
			});
			return attempts.putAll(fresh);
		});
		this.#tools.recorded();
	}

	async #change(paper: Paper): Promise<boolean> {
		this.#paper = paper;
		return this.#keep(paper);
	}

	async #keep(paper: Paper): Promise<boolean> {
		return (await this.#try(async () => (await this.#tools.store()).papers.put(paper))).ok;
	}

	async #try<T>(work: () => Promise<Result<T, StoreFailure>>): Promise<Result<T, StoreFailure>> {
		const result = await attempt(work);
		this.#failure = result.ok ? null : result.error;
		return result;
	}
}
