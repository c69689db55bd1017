import type { MemoryReason } from '$lib/domain/storeFailure';
import type { Attempt } from '$lib/domain/study/attempt';
import type { QuestionBank } from '$lib/domain/study/bank';
import type { StudyCard } from '$lib/domain/study/card';
import type { LessonProgress } from '$lib/domain/study/lesson';
import type { MistakeNote } from '$lib/domain/study/mistakeNote';
import type { Paper } from '$lib/domain/study/paper';
import { toBase64url } from './base64url';
import { changesOver, type StoreChange } from './changes';
import { Companies } from './companies';
import type { IndexedDb } from './database';
import { openGround, type Ground } from './ground';
import type { KeptTables } from './keptTables';
import { KeptPreferences } from './preferences';
import { Records } from './records';
import { attemptSchema } from './study/attemptSchema';
import { bankSchema } from './study/bankSchema';
import { cardSchema } from './study/cardSchema';
import { lessonSchema } from './study/lessonSchema';
import { mistakeNoteSchema } from './study/mistakeNoteSchema';
import { paperSchema } from './study/paperSchema';
import { Views } from './views';

/** All that is kept, one and the same whether it lasts or ends with the page. */
export interface Store {
	readonly kind: Ground['kind'];
	/** Why what is changed does not last; null where it does. */
	readonly reason: MemoryReason | null;
	/** All that is kept as it lies there, for backup and restore. */
	readonly kept: KeptTables;
	readonly companies: Companies;
	readonly views: Views;
	readonly preferences: KeptPreferences;
	/** Every answer that was ever given. */
	readonly attempts: Records<Attempt>;
	/** How far the learner is on each concept page. */
	readonly lessons: Records<LessonProgress>;
	/** What is written in the wrong-answer book. */
	readonly mistakeNotes: Records<MistakeNote>;
	/** Every sitting of a paper. */
	readonly papers: Records<Paper>;
	/** What is remembered, made from the attempts: may be thrown away at any time. */
	readonly cards: Records<StudyCard>;
	/** Questions of one's own. */
	readonly banks: Records<QuestionBank>;
	/** A new id for a row. */
	readonly newId: () => string;
	/** Changes of companies, by this tab and by others. @returns how to stop listening */
	onChange(listener: (change: StoreChange) => void): () => void;
	/** Tells this tab and all others that all that is kept has been replaced. */
	tellReset(): void;
	/** Calls back after answers were written in this tab. @returns how to stop listening */
	onAnswered(listener: () => void): () => void;
	/** The database was closed from outside; every method fails with `closed` from then on. */
	onClosed(listener: () => void): () => void;
	close(): void;
}

/** What a test puts in the browser's place. */
export interface StoreOptions {
	readonly name: string;
	/** May throw, as the browser's own may. */
	readonly environment: () => IndexedDb;
	/** How long to wait for the database. */
	readonly patience: () => Promise<void>;
	/** Between two pieces of a long work. */
	readonly pause: () => Promise<void>;
	readonly newId: () => string;
}

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const BROWSER: StoreOptions = {
	name: 'liuke',
	environment: () => ({ indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange }),
	patience: () => after(5000),
	pause: () => after(0),
	// randomUUID is missing where a class is served over plain http.
	newId: () => toBase64url(crypto.getRandomValues(new Uint8Array(12)))
};

/**
 * Opens what is kept: the database, or memory where the browser gives none. Never throws. With Dexie this module
 * weighs 45 kB compressed: import it when the first picture is painted (`await import('$lib/storage/store')`).
 */
export async function openStore(options: Partial<StoreOptions> = {}): Promise<Store> {
	const { name, environment, patience, pause, newId } = { ...BROWSER, ...options };
	const { kind, reason, kept, views: viewTables, db } = await openGround(name, environment, patience);
	const changes = changesOver(
		db && 'BroadcastChannel' in globalThis ? new BroadcastChannel(`${name}.changes`) : null
	);
	const { tables } = kept;
	const companies = new Companies(tables.companies, changes, newId);
	const views = new Views(viewTables, newId, pause);

	changes.listen(({ kind: what, id, elsewhere }) => {
		if (what === 'purged' && !elsewhere) void views.drop(id);
	});
	const closed = new Set<() => void>();
	const answered = new Set<() => void>();
	// In place of Dexie's own answer: give way to a newer version at once, and never open behind its back.
	db?.on('versionchange', () => {
		db.close();
		return false;
	});
	db?.on('close', () => {
		for (const listener of [...closed]) listener();
	});

	return {
		kind,
		reason,
		kept,
		companies,
		views,
		preferences: new KeptPreferences(tables.preferences),
		attempts: new Records(tables.attempts, attemptSchema, () => answered.forEach((call) => call())),
		lessons: new Records(tables.lessons, lessonSchema),
		mistakeNotes: new Records(tables.mistakeNotes, mistakeNoteSchema),
		papers: new Records(tables.papers, paperSchema),
		cards: new Records(tables.cards, cardSchema),
		banks: new Records(tables.banks, bankSchema),
		newId,
		onChange: changes.listen,
		tellReset: () => changes.tell({ kind: 'reset', id: '', revision: 0 }),
		onAnswered(listener) {
			answered.add(listener);
			return () => void answered.delete(listener);
		},
		onClosed(listener) {
			closed.add(listener);
			return () => void closed.delete(listener);
		},
		close() {
			closed.clear();
			changes.close();
			db?.close();
		}
	};
}
