import type { Result } from '$lib/domain/result';
import type { StoreFailure } from '$lib/domain/storeFailure';
import type { Paper, PaperPlan } from '$lib/domain/study/paper';
import { startPaper, type PaperTerms } from '$lib/exam/paper/sitting';
import { stageOf } from '$lib/exam/paper/standing';
import { attempt } from '$lib/storage/attempt';
import { withRescue } from '$lib/storage/study/paperRescue';
import { noteBegun } from './begun';
import { PAPER_TOOLS, type PaperTools } from './tools';

/** The papers that were sat, or are being sat, newest first. */
export class PaperList {
	readonly #tools: Pick<PaperTools, 'store' | 'now'>;
	#papers = $state.raw<readonly Paper[] | null>(null);
	#unreadable = $state(0);
	#failure = $state.raw<StoreFailure | null>(null);

	constructor(tools: Pick<PaperTools, 'store' | 'now'> = PAPER_TOOLS) {
		this.#tools = tools;
	}

	/** Null until `load`. */
	get papers() {
		return this.#papers;
	}
	/** Those that are still being sat. */
	get unfinished(): readonly Paper[] {
		return this.#papers?.filter((paper) => stageOf(paper) === 'sitting') ?? [];
	}
	get finished(): readonly Paper[] {
		return this.#papers?.filter((paper) => stageOf(paper) !== 'sitting') ?? [];
	}
	/** How many are kept that this version cannot read. They stay as they are. */
	get unreadable() {
		return this.#unreadable;
	}
	/** Why the last thing asked for was not done. */
	get failure() {
		return this.#failure;
	}

	async load() {
		const list = await this.#try(async () => (await this.#tools.store()).papers.list());
		if (!list.ok) return;
		this.#papers = list.value.rows.map(withRescue).sort((a, b) => b.startedAt - a.startedAt);
		this.#unreadable = list.value.setAside.length;
	}

	/** Begins a sitting. @returns its id; null where storage refused */
	async start(plan: PaperPlan, terms: PaperTerms): Promise<string | null> {
		const started = await this.#try(async () => {
			const { papers, newId } = await this.#tools.store();
			const paper = startPaper(newId(), plan, terms, this.#tools.now());
			const put = await papers.put(paper);
			return put.ok ? { ok: true, value: paper.id } : put;
		});
		if (!started.ok) return null;
		noteBegun(started.value);
		return started.value;
	}

	/** Deletes a sitting for good; the attempts it left in the record stay. */
	async remove(id: string) {
		const removed = await this.#try(async () => (await this.#tools.store()).papers.remove(id));
		if (removed.ok) this.#papers = this.#papers?.filter((paper) => paper.id !== id) ?? null;
		return removed.ok;
	}

	async #try<T>(work: () => Promise<Result<T, StoreFailure>>): Promise<Result<T, StoreFailure>> {
		const result = await attempt(work);
		this.#failure = result.ok ? null : result.error;
		return result;
	}
}
