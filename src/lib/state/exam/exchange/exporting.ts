import type { Question } from '$lib/domain/question';
import { newBank, type QuestionBank } from '$lib/domain/study/bank';
import { CHAPTERS } from '$lib/domain/syllabus';
import type { FileLanguage } from '$lib/exam/exchange/languages';
import type { ExchangeFormat } from '$lib/exam/exchange/reading';
import type { Written } from '$lib/exam/exchange/writing';
import { loadChapter } from '$lib/content/questionChapters';
import { write } from '../../write';
import { text } from '../../text.svelte';
import { exchangeWords } from './words';

/** A file to be handed to the reader. */
export interface ExportFile {
	readonly name: string;
	readonly blob: Blob;
	/** Questions in it. */
	readonly count: number;
	readonly leftOut: Written['leftOut'];
}

const TYPES: Readonly<Record<ExchangeFormat, readonly [ending: string, type: string]>> = {
	moodle: ['xml', 'application/xml'],
	gift: ['gift.txt', 'text/plain;charset=utf-8'],
	csv: ['csv', 'text/csv;charset=utf-8'],
	xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	bank: ['json', 'application/json']
};

/** What may stand in the name of a file anywhere. */
const fileName = (name: string) =>
	name
		.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
		.trim()
		.slice(0, 60) || 'liuke';

/** The questions of a chapter of the course as if they were a bank. */
export async function chapterBank(number: number): Promise<QuestionBank> {
	const chapter = CHAPTERS.find((one) => one.number === number)!;
	const questions = await loadChapter(chapter.number);
	const name = exchangeWords.current.editor.chapterName(String(number), write.of(chapter.title));
	return { ...newBank('course', name, 0), questions };
}

async function written(
	format: ExchangeFormat,
	bank: QuestionBank,
	language: FileLanguage
): Promise<{ readonly content: BlobPart; readonly leftOut: Written['leftOut'] }> {
	const { questions, name } = bank;
	switch (format) {
		case 'moodle': {
			const { moodleXml } = await import('$lib/exam/exchange/moodleWrite');
			return { content: moodleXml(questions, name, language).text, leftOut: [] };
		}
		case 'gift': {
			const { gift } = await import('$lib/exam/exchange/giftWrite');
			const file = gift(questions, name, language);
			return { content: file.text, leftOut: file.leftOut };
		}
		case 'csv': {
			const { questionsCsv } = await import('$lib/exam/exchange/csv');
			return { content: questionsCsv(questions, language, text.locale), leftOut: [] };
		}
		case 'xlsx': {
			const { questionsXlsx } = await import('$lib/exam/exchange/tableFile');
			const { template } = exchangeWords.current;
			return {
				content: bytes(questionsXlsx(questions, language, text.locale, template.questions)),
				leftOut: []
			};
		}
		case 'bank': {
			const { bankFileText } = await import('$lib/storage/study/bankFile');
			return { content: bankFileText(bank), leftOut: [] };
		}
	}
}

/** A blob takes no view of a buffer that could be shared. */
const bytes = (of: Uint8Array): ArrayBuffer => new Uint8Array(of).buffer;

/** Writes a bank in a format. @throws where the writer cannot be fetched */
export async function exportFile(
	format: ExchangeFormat,
	bank: QuestionBank,
	language: FileLanguage
): Promise<ExportFile> {
	const { content, leftOut } = await written(format, bank, language);
	const [ending, type] = TYPES[format];
	const name = `${fileName(bank.name || exchangeWords.current.unnamed)}.${ending}`;
	return {
		name,
		blob: new Blob([content], { type }),
		count: bank.questions.length - leftOut.length,
		leftOut
	};
}

/** One question of each type, to show how a table is filled in. */
async function examples(): Promise<readonly Question[]> {
	const [third, tenth] = await Promise.all([loadChapter(3), loadChapter(10)]);
	const first = (type: Question['type']) => [...third, ...tenth].find((question) => question.type === type);
	return (['fill', 'single', 'multiple', 'essay', 'case'] as const).flatMap((type) => first(type) ?? []);
}

/** A table to be filled in: a workbook with explanations and examples, or the mere headings as CSV. */
export async function templateFile(
	format: 'xlsx' | 'csv'
): Promise<{ readonly name: string; readonly blob: Blob }> {
	const { template } = exchangeWords.current;
	const [ending, type] = TYPES[format];
	const name = `${fileName(template.questions)}.${ending}`;
	if (format === 'csv') {
		const [{ csvOf }, { columnsOf, heading }] = await Promise.all([
			import('$lib/exam/exchange/csv'),
			import('$lib/exam/exchange/columns')
		]);
		const headings = columnsOf(['both']).map((column) => heading(column, text.locale));
		return { name, blob: new Blob([csvOf([headings])], { type }) };
	}
	const { templateXlsx } = await import('$lib/exam/exchange/tableFile');
	const about: Readonly<Record<string, string>> = template.about;
	const words = {
		...template,
		about: (column: string) => about[column.replace(/[A-F]$/, '')] ?? ''
	};
	return { name, blob: new Blob([bytes(templateXlsx(await examples(), text.locale, words))], { type }) };
}
