import type { Localized } from '$lib/domain/locale';
import type { Result } from '$lib/domain/result';
import type { Draft } from '$lib/domain/study/draft';
import type { DraftFault } from '$lib/domain/study/draftFaults';
import type { ChapterNumber, ConceptId } from '$lib/domain/syllabus';

/** What can be read from others' files and written for them. */
export const FORMATS = ['moodle', 'gift', 'csv', 'xlsx', 'bank'] as const;
export type ExchangeFormat = (typeof FORMATS)[number];

/** Bounds on what a file can make the app do. */
export const FILE_LIMITS = {
	/** Bytes of a file, of all parts of a workbook unpacked, and of the raw text of one field. */
	bytes: 5_000_000,
	unpacked: 30_000_000,
	field: 60_000,
	rows: 2000,
	depth: 30,
	nodes: 400_000
} as const;

/** Why a whole file is refused. */
export type FileFault =
	| { readonly code: 'tooLarge'; readonly bound: number }
	/** Not a text, or not the kind of file it should be. */
	| { readonly code: 'binary' | 'notWorkbook' | 'notMoodle' | 'notBank' }
	/** No question in it. */
	| { readonly code: 'empty' }
	| { readonly code: 'tooManyRows' | 'tooDeep'; readonly bound: number }
	/** Not well-formed; `detail` is the place. */
	| { readonly code: 'broken'; readonly line: number }
	/** Declares entities or a document type: nothing harmless needs it. */
	| { readonly code: 'doctype' }
	/** A table whose first row names no column that is known. */
	| { readonly code: 'noHeader' }
	/** A bank written by a newer version. */
	| { readonly code: 'newer'; readonly version: number };

/** Why one question is refused, beside what its draft gets wrong. */
export type RowReason =
	| { readonly code: 'fault'; readonly fault: DraftFault }
	/** A kind of question that the examination does not have. */
	| { readonly code: 'type'; readonly value: string }
	| { readonly code: 'noAnswer' | 'noModelAnswer' | 'braces' | 'languagesDiffer' | 'fieldTooLong' }
	/** A part of a cloze question that is no blank. */
	| { readonly code: 'part'; readonly value: string }
	| { readonly code: 'number' | 'letter'; readonly value: string }
	/** An entry of a bank that has not the shape of a question; `value` is where. */
	| { readonly code: 'shape'; readonly value: string };

/** What was changed to make a question of it. */
export type RowNote =
	/** Answers worth part of the marks were left out, or taken as wrong. */
	| 'partial'
	| 'pictures'
	/** The model answer said no marks: they were shared out evenly. */
	| 'marksShared';

interface Row {
	/** Line of a text, row of a table, position in a bank; from 1. */
	readonly line: number;
	/** Its name or how it begins, so that the reader finds it. */
	readonly name: string;
}
export interface AcceptedRow extends Row {
	/** Tidy and without faults. */
	readonly draft: Draft;
	readonly notes: readonly RowNote[];
}
export interface RefusedRow extends Row {
	readonly reasons: readonly RowReason[];
}

/** What a file holds. Nothing is taken over by reading it. */
export interface Reading {
	readonly accepted: readonly AcceptedRow[];
	readonly refused: readonly RefusedRow[];
}
export type ReadResult = Result<Reading, FileFault>;

/** Where a question belongs that does not say. */
export interface Placement {
	readonly chapter: ChapterNumber;
	readonly concept: ConceptId;
}

/** A draft as a reader found it, not yet tidy. */
export interface Found {
	readonly draft: Draft;
	readonly notes: readonly RowNote[];
}

/** One question of a file: where it stands, and how to read it. `read` may throw `RowError`. */
export interface FoundRow {
	readonly line: number;
	readonly name: string;
	readonly read: () => Found;
}

/** The same text in both languages. */
export const inBoth = (text: string): Localized => ({ zh: text, en: text });
