import { LOCALES, type Locale, type Localized } from '$lib/domain/locale';

/** Letters of options, in tables and on paper. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** A column that is the same in both languages. */
const PLAIN_COLUMNS = ['type', 'chapter', 'concepts', 'difficulty', 'order'] as const;
type PlainColumn = (typeof PLAIN_COLUMNS)[number];

/** A column that stands once for each language. */
const TEXT_COLUMNS = [
	'stem',
	...LETTERS.map((letter) => `option${letter}` as const),
	'key',
	...LETTERS.map((letter) => `reason${letter}` as const),
	'material',
	'tasks',
	'explanation'
] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** `stem.zh`; of a heading that names no language, the text stands for both. */
export type Column = PlainColumn | `${TextColumn}.${Locale | 'both'}`;

const PLAIN_NAMES: Readonly<Record<PlainColumn, Localized>> = {
	type: { zh: '题型', en: 'Type' },
	chapter: { zh: '章', en: 'Chapter' },
	concepts: { zh: '知识点', en: 'Concepts' },
	difficulty: { zh: '难度', en: 'Difficulty' },
	order: { zh: '顺序', en: 'Order' }
};

function textName(column: TextColumn): Localized {
	const letter = column.at(-1)!;
	if (column.startsWith('option')) return { zh: `选项${letter}`, en: `Option ${letter}` };
	if (column.startsWith('reason')) return { zh: `理由${letter}`, en: `Reason ${letter}` };
	return {
		stem: { zh: '题干', en: 'Question' },
		key: { zh: '答案', en: 'Answer' },
		material: { zh: '材料', en: 'Material' },
		tasks: { zh: '任务', en: 'Tasks' },
		explanation: { zh: '解析', en: 'Explanation' }
	}[column as 'stem' | 'key' | 'material' | 'tasks' | 'explanation'];
}

const LANGUAGE: Readonly<Record<Locale, Localized>> = {
	zh: { zh: '中文', en: 'Chinese' },
	en: { zh: '英文', en: 'English' }
};

/** What a column is headed with. @param reader the language of the headings */
export function heading(column: Column, reader: Locale): string {
	const [name, language] = column.split('.') as [PlainColumn | TextColumn, (Locale | 'both')?];
	if (language === undefined) return PLAIN_NAMES[name as PlainColumn][reader];
	const own = textName(name as TextColumn)[reader];
	if (language === 'both') return own;
	const words = LANGUAGE[language][reader];
	return reader === 'zh' ? `${own}（${words}）` : `${own} (${words})`;
}

/** The columns of a file in this order: what is the same in both, then one language, then the other. */
export function columnsOf(languages: readonly (Locale | 'both')[]): readonly Column[] {
	return [
		...PLAIN_COLUMNS,
		...languages.flatMap((language) => TEXT_COLUMNS.map((column): Column => `${column}.${language}`))
	];
}

/** Width, case and blanks do not count in a heading. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

const BY_HEADING = new Map<string, Column>(
	columnsOf(['zh', 'en', 'both']).flatMap((column) => [
		...LOCALES.map((reader) => [plain(heading(column, reader)), column] as const),
		[plain(column), column] as const
	])
);

/** The column that a heading names, in either language; null for others. */
export const columnNamed = (text: string): Column | null => BY_HEADING.get(plain(text)) ?? null;
