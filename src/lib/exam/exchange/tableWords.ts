import type { Localized } from '$lib/domain/locale';
import { QUESTION_TYPES, type QuestionType } from '$lib/domain/question';
import { CHAPTERS } from '$lib/domain/syllabus';

/* Words in the cells of a table: written in one language, read in both. */

export const TYPE_WORDS: Readonly<Record<QuestionType, Localized>> = {
	fill: { zh: '填空', en: 'fill-in' },
	single: { zh: '单选', en: 'single choice' },
	multiple: { zh: '多选', en: 'multiple choice' },
	essay: { zh: '论述', en: 'essay' },
	case: { zh: '案例', en: 'case' }
};

/* What teachers also call them. */
const MORE_TYPES: Readonly<Record<string, QuestionType>> = {
	填空题: 'fill',
	fillin: 'fill',
	单选题: 'single',
	单项选择: 'single',
	单项选择题: 'single',
	多选题: 'multiple',
	多项选择: 'multiple',
	多项选择题: 'multiple',
	论述题: 'essay',
	简答: 'essay',
	简答题: 'essay',
	案例题: 'case',
	案例分析: 'case',
	案例分析题: 'case',
	casestudy: 'case'
};

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');

/** The type that a cell names; null for none. */
export function typeNamed(cell: string): QuestionType | null {
	const word = plain(cell);
	return (
		QUESTION_TYPES.find((type) =>
			[type, TYPE_WORDS[type].zh, TYPE_WORDS[type].en].some((name) => plain(name) === word)
		) ?? (Object.hasOwn(MORE_TYPES, word) ? MORE_TYPES[word]! : null)
	);
}

const CONCEPTS = new Map<string, string>(
	CHAPTERS.flatMap(({ concepts }) =>
		concepts.flatMap(({ id, name }) => [id, name.zh, name.en].map((key) => [plain(key), id] as const))
	)
);

/** Ids of the concepts that a cell names by id or by name; a name that is none stays as it is. */
export function conceptsNamed(cell: string): readonly string[] {
	return cell
		.split(/[;；\n]/)
		.map((name) => name.trim())
		.filter((name) => name !== '')
		.map((name) => CONCEPTS.get(plain(name)) ?? name);
}

/** `3`, `第3章`, `Chapter 3` or the chapter's title; NaN for anything else. */
export function chapterNamed(cell: string): number {
	const titled = CHAPTERS.find(({ title }) =>
		[title.zh, title.en].some((name) => plain(name) === plain(cell))
	);
	if (titled) return titled.number;
	return Number(/^(?:第|chapter|ch)?(\d{1,3})(?:章|\.0)?$/.exec(plain(cell))?.[1] ?? NaN);
}

/** How a cell says that the blanks may be answered in any order. */
export const ANY_ORDER: Localized = { zh: '任意', en: 'any' };
export const isAnyOrder = (cell: string): boolean =>
	[ANY_ORDER.zh, ANY_ORDER.en, '任意顺序', '不限', 'anyorder', 'yes', '是'].map(plain).includes(plain(cell));
