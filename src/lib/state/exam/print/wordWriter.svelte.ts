import type { Press } from './press.svelte';
import { paperWordsIn, printPageWords } from './words';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes what is to be printed as a Word file. */
export class WordWriter {
	readonly #press: Press;
	#busy = $state(false);
	#failed = $state(false);

	constructor(of: Press) {
		this.#press = of;
	}

	get busy() {
		return this.#busy;
	}
	get failed() {
		return this.#failed;
	}

	/** @returns the file to hand over; null where it could not be written */
	async write(): Promise<{ readonly name: string; readonly blob: Blob } | null> {
		if (this.#busy) return null;
		this.#busy = true;
		this.#failed = false;
		const { documents, name, locale } = this.#press;
		try {
			const { wordFile } = await import('$lib/exam/print/wordFile');
			const content = await wordFile(documents, paperWordsIn(locale).title, locale);
			const fileName = printPageWords.current.fileName(name).replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ');
			return { name: `${fileName}.docx`, blob: new Blob([content], { type: TYPE }) };
		} catch {
			this.#failed = true;
			return null;
		} finally {
			this.#busy = false;
		}
	}
}
