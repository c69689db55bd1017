import { CHAPTERS } from '$lib/domain/syllabus';
import type { FileLanguage } from '$lib/exam/exchange/languages';
import type { ExchangeFormat } from '$lib/exam/exchange/reading';
import { write } from '../../write';
import { text } from '../../text.svelte';
import type { Banks } from './banks.svelte';
import type { ExportFile } from './exporting';
import { exchangeWords } from './words';

export const EXPORT_FORMATS: readonly ExchangeFormat[] = ['bank', 'moodle', 'gift', 'xlsx', 'csv'];
export const EXPORT_LANGUAGES: readonly FileLanguage[] = ['zh', 'en', 'both'];

/** What is to be written, in which format; the writers are fetched when they are needed. */
export class Exporter {
	readonly #banks: Banks;
	#source = $state('');
	#format = $state<ExchangeFormat>('bank');
	#language = $state<FileLanguage | null>(null);
	#busy = $state(false);
	#failed = $state(false);
	#done = $state.raw<Omit<ExportFile, 'blob'> | null>(null);

	constructor(of: Banks) {
		this.#banks = of;
	}

	/** The bank on screen, and the chapters of the course. */
	get sources(): readonly { readonly value: string; readonly label: string }[] {
		const { open } = this.#banks;
		const own = open ? [{ value: 'bank', label: open.name || exchangeWords.current.unnamed }] : [];
		const course = CHAPTERS.map(({ number, title }) => ({
			value: String(number),
			label: exchangeWords.current.export.course(String(number), write.of(title))
		}));
		return [...own, ...course];
	}
	get source() {
		const { sources } = this;
		return sources.find(({ value }) => value === this.#source)?.value ?? sources[0]!.value;
	}
	get format() {
		return this.#format;
	}
	/** The reader's own unless another is chosen. */
	get language(): FileLanguage {
		return this.#language ?? text.locale;
	}
	get busy() {
		return this.#busy;
	}
	get failed() {
		return this.#failed;
	}
	/** What was written last. */
	get done() {
		return this.#done;
	}

	setSource(value: string) {
		this.#source = value;
		this.#done = null;
	}
	setFormat(value: string) {
		this.#format = EXPORT_FORMATS.find((format) => format === value) ?? 'bank';
		this.#done = null;
	}
	setLanguage(value: string) {
		this.#language = EXPORT_LANGUAGES.find((language) => language === value) ?? null;
		this.#done = null;
	}

	/** @returns the file to hand over; null where it could not be written */
	async make(): Promise<ExportFile | null> {
		if (this.#busy) return null;
		this.#busy = true;
		this.#failed = false;
		try {
			const { chapterBank, exportFile } = await import('./exporting');
			const bank = this.source === 'bank' ? this.#banks.open! : await chapterBank(Number(this.source));
			const file = await exportFile(this.#format, bank, this.language);
			this.#done = file;
			return file;
		} catch {
			this.#failed = true;
			return null;
		} finally {
			this.#busy = false;
		}
	}
}
