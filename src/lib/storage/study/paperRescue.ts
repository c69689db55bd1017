import * as v from 'valibot';
import type { Paper } from '$lib/domain/study/paper';
import { readNote, writeNote } from '../notes';
import { paperSchema } from './paperSchema';

/*
 * The database does not finish what is begun while a page goes away: its transaction is called off with the page. What
 * is not saved by then is noted in the browser's synchronous store, and taken from there when the paper is opened again.
 */
const NOTE = 'paperRescue';

/** Notes a sitting as it stands; at once, for there is no later. */
export function noteRescue(paper: Paper): void {
	writeNote(NOTE, JSON.stringify(paper));
}

/**
 * The newer of what the database has of a sitting and what was noted of it as the page went away. What cannot be read
 * is as if it were not there.
 */
export function withRescue(kept: Paper): Paper {
	const note = readNote(NOTE);
	if (note === null) return kept;
	const noted = parsed(note);
	if (noted?.id !== kept.id) return kept;
	return noted.updatedAt > kept.updatedAt && !kept.handedIn ? noted : kept;
}

/** Forgets what was noted: it is in the database now. */
export function dropRescue(): void {
	writeNote(NOTE, null);
}

function parsed(note: string): Paper | null {
	try {
		const read = v.safeParse(paperSchema, JSON.parse(note));
		return read.success ? read.output : null;
	} catch {
		return null;
	}
}
