import type { Localized } from '$lib/domain/locale';
import { CHAPTERS } from '$lib/domain/syllabus';
import { emptyDraft, type Draft } from '$lib/domain/study/draft';
import { readBlankLines } from './blankLines';
import { collected } from './collect';
import { columnNamed, LETTERS, type Column, type TextColumn } from './columns';
import { FileError, RowError } from './errors';
import { FULL_MARKS } from '$lib/domain/question';
import { withGap } from './fillParts';
import { readPoints } from './modelAnswer';
import { FILE_LIMITS, type Found, type Placement, type Reading, type RowNote } from './reading';
import { chapterNamed, conceptsNamed, isAnyOrder, typeNamed } from './tableWords';

/** A row of a table with its number, from 1. */
export interface TableRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** The cells of one question by column. */
class Cells {
	readonly #byColumn: ReadonlyMap<Column, string>;
	constructor(columns: readonly (Column | null)[], cells: readonly string[]) {
		this.#byColumn = new Map(columns.flatMap((column, i) => (column ? [[column, cells[i] ?? '']] : [])));
	}
	plain(column: Column): string {
		return (this.#byColumn.get(column) ?? '').trim();
	}
	/** A text in both languages; a heading without a language counts where the language's own is empty. */
	text(column: TextColumn): Localized {
		const both = this.plain(`${column}.both`);
		return { zh: this.plain(`${column}.zh`) || both, en: this.plain(`${column}.en`) || both };
	}
}

/** Which options are right: letters, with anything or nothing between. */
function rightLetters({ zh, en }: Localized): ReadonlySet<string> {
	const letters = (zh || en)
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s,;、,;.。]/g, '');
	const strange = [...letters].find((letter) => !LETTERS.some((known) => known === letter));
	if (strange) throw new RowError({ code: 'letter', value: strange });
	return new Set(letters);
}

function optionsOf(cells: Cells): Draft['options'] {
	const right = rightLetters(cells.text('key'));
	const all = LETTERS.map((letter) => ({
		letter,
		text: cells.text(`option${letter}`),
		right: right.has(letter),
		reason: cells.text(`reason${letter}`)
	}));
	const last = all.findLastIndex(({ text, right }) => right || text.zh !== '' || text.en !== '');
	return all.slice(0, last + 1).map(({ text, right, reason }) => ({ text, right, reason }));
}

function tasksOf(cells: Cells, isCase: boolean, notes: RowNote[]): Draft['tasks'] {
	const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
	const stems = cells.text('tasks');
	const [zh, en] = [lines(stems.zh), lines(stems.en)];
	const count = isCase ? Math.max(zh.length, en.length) : 0;
	const numbered = Array.from({ length: count }, (_, i) => ({ zh: zh[i] ?? '', en: en[i] ?? '' }));
	return readPoints(cells.text('key'), numbered, FULL_MARKS[isCase ? 'case' : 'essay'], notes);
}

function place(cells: Cells, placement: Placement): Pick<Draft, 'chapter' | 'concepts'> {
	const said = cells.plain('chapter');
	const chapter = said === '' ? placement.chapter : chapterNamed(said);
	const concepts = conceptsNamed(cells.plain('concepts'));
	if (concepts.length > 0) return { chapter, concepts };
	const first = CHAPTERS.find(({ number }) => number === chapter)?.concepts[0].id;
	return {
		chapter,
		concepts: [chapter === placement.chapter ? placement.concept : (first ?? placement.concept)]
	};
}

function readRow(cells: Cells, placement: Placement): Found {
	const notes: RowNote[] = [];
	const said = cells.plain('type');
	const type = typeNamed(said);
	if (!type) throw new RowError({ code: 'type', value: said.slice(0, 40) });
	const difficulty = cells.plain('difficulty');
	const stem = cells.text('stem');
	const draft: Draft = {
		...emptyDraft(type, placement.chapter),
		...place(cells, placement),
		difficulty: difficulty === '' ? 2 : Number(difficulty),
		stem: type === 'fill' ? withGap(stem) : stem,
		explanation: cells.text('explanation'),
		blanks: type === 'fill' ? readBlankLines(cells.text('key')) : [],
		orderFree: isAnyOrder(cells.plain('order')),
		options: type === 'single' || type === 'multiple' ? optionsOf(cells) : [],
		material: cells.text('material'),
		tasks: type === 'essay' || type === 'case' ? tasksOf(cells, type === 'case', notes) : []
	};
	return { draft, notes };
}

/** The columns of a heading row; null where it names too few to be one. */
export function readHeadings(cells: readonly string[]): readonly (Column | null)[] | null {
	const columns = cells.map(columnNamed);
	const has = (start: string) => columns.some((column) => column?.startsWith(start));
	return has('type') && has('stem.') && has('key.') ? columns : null;
}

/** Reads the rows of a table: the first that says something must be the headings. @throws FileError noHeader, … */
export function readTable(rows: readonly TableRow[], placement: Placement): Reading {
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const columns = filled[0] ? readHeadings(filled[0].cells) : null;
	if (!columns) throw new FileError({ code: 'noHeader' });
	return collected(
		filled.slice(1).map(({ line, cells }) => {
			const named = new Cells(columns, cells);
			const stem = named.text('stem');
			const read = () => {
				if (cells.some((cell) => cell.length > FILE_LIMITS.field))
					throw new RowError({ code: 'fieldTooLong' });
				return readRow(named, placement);
			};
			return { line, name: stem.zh || stem.en || cells.join(' '), read };
		})
	);
}
