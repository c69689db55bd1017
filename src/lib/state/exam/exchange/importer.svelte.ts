import { questionOf } from '$lib/domain/study/draft';
import { CHAPTERS, type ChapterNumber } from '$lib/domain/syllabus';
import {
	FILE_LIMITS,
	FORMATS,
	type ExchangeFormat,
	type FileFault,
	type Placement,
	type Reading
} from '$lib/exam/exchange/reading';
import type { Banks } from './banks.svelte';
import { banks } from './banks.svelte';

/** The format a reader chooses; `auto` goes by the file's name. */
export type FormatChoice = ExchangeFormat | 'auto';
export const FORMAT_CHOICES: readonly FormatChoice[] = ['auto', ...FORMATS];

/** Why a file gave nothing. */
export type ImportProblem = FileFault | { readonly code: 'unreadable' };

/** What was read and waits for a decision. */
export interface Read {
	readonly file: string;
	readonly format: ExchangeFormat;
	readonly reading: Reading;
}

const ENDINGS: readonly (readonly [RegExp, ExchangeFormat])[] = [
	[/\.xml$/i, 'moodle'],
	[/\.(gift|txt)$/i, 'gift'],
	[/\.(csv|tsv)$/i, 'csv'],
	[/\.xlsx$/i, 'xlsx'],
	[/\.json$/i, 'bank']
];

/** The format that a file's name tells; GIFT where it tells none, for it is mere text. */
const formatOfName = (name: string): ExchangeFormat =>
	ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'gift';

/** Bringing questions in from a file: read, look, decide. Nothing changes before `take`. */
export class Importer {
	readonly #banks: Banks;
	#format = $state<FormatChoice>('auto');
	#chapter = $state<ChapterNumber>(1);
	#read = $state.raw<Read | null>(null);
	#problem = $state.raw<ImportProblem | null>(null);
	#reading = $state(false);
	#taken = $state<number | null>(null);
	#asked = 0;

	constructor(into: Banks) {
		this.#banks = into;
	}

	get format() {
		return this.#format;
	}
	setFormat(format: FormatChoice) {
		this.#format = format;
	}
	/** Where questions go that name no chapter. */
	get chapter() {
		return this.#chapter;
	}
	setChapter(number: number) {
		this.#chapter = CHAPTERS.find((chapter) => chapter.number === number)?.number ?? this.#chapter;
	}
	/** What was read; null before, and once it was decided upon. */
	get read() {
		return this.#read;
	}
	get problem() {
		return this.#problem;
	}
	get reading() {
		return this.#reading;
	}
	/** How many questions were taken in last; null where none were. */
	get taken() {
		return this.#taken;
	}

	/** Reads a file. One that cannot be read changes nothing but `problem`. */
	async open(file: File) {
		const ticket = ++this.#asked;
		this.#reading = true;
		this.#read = this.#problem = this.#taken = null;
		const format = this.#format === 'auto' ? formatOfName(file.name) : this.#format;
		const result = await readFile(file, format, this.#placement());
		if (ticket !== this.#asked) return;
		this.#reading = false;
		if (result.ok) this.#read = { file: file.name, format, reading: result.value };
		else this.#problem = result.error;
	}

	/** Puts all good questions into the bank on screen, or none where that fails. */
	async take(): Promise<boolean> {
		const read = this.#read;
		if (!read) return false;
		const questions = read.reading.accepted.map(({ draft }) => questionOf(draft, ''));
		if (!(await this.#banks.add(questions))) return false;
		this.#taken = questions.length;
		this.#read = null;
		return true;
	}

	/** Takes nothing. */
	drop() {
		this.#asked++;
		this.#reading = false;
		this.#read = this.#problem = this.#taken = null;
	}

	#placement(): Placement {
		const chapter = CHAPTERS.find(({ number }) => number === this.#chapter)!;
		return { chapter: chapter.number, concept: chapter.concepts[0].id };
	}
}

async function readFile(file: File, format: ExchangeFormat, placement: Placement) {
	try {
		// One that is too large is refused unopened.
		if (file.size > FILE_LIMITS.bytes)
			return { ok: false, error: { code: 'tooLarge', bound: FILE_LIMITS.bytes } } as const;
		const bytes = new Uint8Array(await file.arrayBuffer());
		const { readers } = await import('./readers');
		return await readers[format](bytes, placement);
	} catch {
		return { ok: false, error: { code: 'unreadable' } } as const;
	}
}

/** The import of this tab. */
export const importer = new Importer(banks);
