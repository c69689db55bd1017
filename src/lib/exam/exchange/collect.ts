import { fail, ok } from '$lib/domain/result';
import { faultsOf } from '$lib/domain/study/draftFaults';
import { oneLine, tidyDraft } from '$lib/domain/study/tidyDraft';
import { FileError, RowError } from './errors';
import {
	FILE_LIMITS,
	type AcceptedRow,
	type FoundRow,
	type Reading,
	type ReadResult,
	type RefusedRow
} from './reading';

/** Letters of a name in a report. */
const NAME = 60;

/** The beginning of a text, to call a question by. */
export function shortName(text: string): string {
	const line = [...oneLine(text.slice(0, NAME * 4))];
	return line.length > NAME ? `${line.slice(0, NAME - 1).join('')}…` : line.join('');
}

/** Reads every question of a file, keeping those that are right and the reasons of the others. */
export function collected(rows: readonly FoundRow[]): Reading {
	if (rows.length > FILE_LIMITS.rows) throw new FileError({ code: 'tooManyRows', bound: FILE_LIMITS.rows });
	if (rows.length === 0) throw new FileError({ code: 'empty' });
	const results = rows.map(readRow);
	return {
		accepted: results.filter((row): row is AcceptedRow => 'draft' in row),
		refused: results.filter((row): row is RefusedRow => 'reasons' in row)
	};
}

function readRow({ line, name, read }: FoundRow): AcceptedRow | RefusedRow {
	const head = { line, name: shortName(name) };
	try {
		const { draft, notes } = read();
		const tidy = tidyDraft(draft);
		const faults = faultsOf(tidy);
		return faults.length === 0
			? { ...head, draft: tidy, notes: [...new Set(notes)] }
			: { ...head, reasons: faults.map((fault) => ({ code: 'fault', fault })) };
	} catch (error) {
		if (error instanceof RowError) return { ...head, reasons: [error.reason] };
		throw error;
	}
}

/** Runs a reader; what ends it becomes a value. */
export function attemptRead(read: () => Reading): ReadResult {
	try {
		return ok(read());
	} catch (error) {
		if (error instanceof FileError) return fail(error.fault);
		throw error;
	}
}
