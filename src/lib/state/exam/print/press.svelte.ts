import type { Locale } from '$lib/domain/locale';
import type { Question } from '$lib/domain/question';
import type { PaperPlan, PaperVersion } from '$lib/domain/study/paper';
import type { PrintWish } from '$lib/exam/print/blocks';
import { printDocuments } from '$lib/exam/print/documents';
import { printedBank, printedPlan, type PrintedPaper } from '$lib/exam/print/printed';
import { text } from '../../text.svelte';
import { loadQuestion } from '../catalogue';
import { banks, type Banks } from '../exchange/banks.svelte';
import {
	bareCodeText,
	freshCode,
	otherVersionOf,
	planOf,
	planOfText,
	type PaperFailure
} from '../paper/plan';
import { paperWordsIn } from './words';

export type PrintVersions = PaperVersion | 'both';
export type PrintSource = 'code' | 'bank';

/** What is not known yet, or why it cannot be. */
type Papers = readonly PrintedPaper[] | 'making' | 'failed';

/** A paper made ready for printing: from a code or from a bank, in one or two versions, in either language. */
export class Press {
	readonly #banks: Banks;
	#source = $state<PrintSource>('code');
	#code = $state('');
	#versions = $state<PrintVersions>('both');
	#locale = $state<Locale | null>(null);
	#wish = $state.raw<Omit<PrintWish, 'locale'>>({
		paper: true,
		sheet: true,
		key: 'end',
		explanations: false,
		ids: false
	});
	#failure = $state.raw<PaperFailure | null>(null);
	#fromCode = $state.raw<Papers>('making');
	#asked = 0;

	constructor(of: Banks) {
		this.#banks = of;
	}

	get source() {
		return this.#source;
	}
	/** As typed. */
	get code() {
		return this.#code;
	}
	get versions() {
		return this.#versions;
	}
	/** The language of the paper: the reader's own unless another is chosen. */
	get locale(): Locale {
		return this.#locale ?? text.locale;
	}
	get wish(): PrintWish {
		return { ...this.#wish, locale: this.locale };
	}
	/** Why the code gives no paper. */
	get failure() {
		return this.#source === 'code' ? this.#failure : null;
	}
	/** Both versions of what is to be printed. */
	get papers(): Papers {
		if (this.#source === 'code') return this.#fromCode;
		const { open, all } = this.#banks;
		if (!all) return this.#banks.failure ? 'failed' : 'making';
		return open && open.questions.length > 0 ? printedBank(open.id, open.name, open.questions) : [];
	}
	/** What the paper is called by in the name of a file. */
	get name(): string {
		const { papers } = this;
		return typeof papers === 'string' ? '' : (papers[0]?.name ?? '');
	}
	/** The pages, piece by piece. */
	readonly documents = $derived.by(() => {
		const { papers } = this;
		if (typeof papers === 'string') return [];
		const wanted = papers.filter(({ version }) => this.#versions === 'both' || version === this.#versions);
		return printDocuments(wanted, this.wish, paperWordsIn(this.locale));
	});

	setSource(source: PrintSource) {
		this.#source = source;
	}
	setVersions(versions: PrintVersions) {
		this.#versions = versions;
	}
	setLocale(locale: Locale) {
		this.#locale = locale;
	}
	set(change: Partial<Omit<PrintWish, 'locale'>>) {
		this.#wish = { ...this.#wish, ...change };
	}

	/** A paper that nobody has had. */
	async fresh() {
		const code = freshCode();
		this.#code = bareCodeText(code);
		const plan = planOf(code);
		await this.#take(plan.ok ? plan.value : plan.error);
	}
	/** The paper of a code as it is typed; what is no code leaves nothing to print. */
	async setCode(typed: string) {
		this.#code = typed;
		const plan = planOfText(typed);
		await this.#take(plan.ok ? plan.value : plan.error);
	}
	/** Tries again what could not be fetched. */
	retry() {
		return this.#source === 'code' ? this.setCode(this.#code) : this.#banks.load();
	}

	async #take(found: PaperPlan | PaperFailure) {
		const ticket = ++this.#asked;
		this.#failure = 'parts' in found ? null : found;
		if (!('parts' in found)) {
			this.#fromCode = [];
			return;
		}
		this.#fromCode = 'making';
		try {
			const papers = await printedVersions(found);
			if (ticket === this.#asked) this.#fromCode = papers;
		} catch {
			if (ticket === this.#asked) this.#fromCode = 'failed';
		}
	}
}

/** Both versions of a plan, with their questions. @throws where a chapter cannot be fetched */
async function printedVersions(plan: PaperPlan): Promise<readonly PrintedPaper[]> {
	const refs = plan.parts.flatMap((part) => part.questions.map(({ ref }) => ref));
	const loaded = await Promise.all(refs.map(async (ref) => [ref, await loadQuestion(ref)] as const));
	const questions = new Map(loaded.filter((pair): pair is [string, Question] => pair[1] !== null));
	if (questions.size < refs.length) throw new Error('a question of the paper is missing');
	const other = otherVersionOf(plan);
	const name = bareCodeText(plan.code);
	const both = [plan, ...(other ? [other] : [])];
	return both
		.map((one) => printedPlan(one, one === plan ? other : plan, questions, name))
		.sort((a, b) => (a.version! < b.version! ? -1 : 1));
}

/** The printing of this tab. */
export const press = new Press(banks);
