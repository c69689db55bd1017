import type { BackupFailure, RestoreEffect, RestoreMode } from '$lib/domain/backup';
import { fail, ok } from '$lib/domain/result';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { attempt } from '$lib/storage/attempt';
import type { Comparison } from '$lib/storage/backup/compare';
import type { Backup } from '$lib/storage/backup/format';
import type { PointHead } from '$lib/storage/backup/point';
import { companyKeys } from '../companyKeys';
import { keeping, type Keeping } from '../keeping.svelte';
import { storageWords } from '../storageWords';
import { fileName } from './fileName';
import { lastBackup, noteBackup } from './lastBackup';
import { notesNow, takeNotes } from './notes';

/** What is being done, so that nothing is asked for twice. */
type Busy = 'writing' | 'reading' | 'restoring';

/** A file that was written. */
interface WrittenFile {
	readonly name: string;
	readonly rows: number;
	/** Rows that no file can hold. */
	readonly leftOut: number;
}

/** A file that was read, beside what is here. */
export interface Opened {
	readonly name: string;
	readonly backup: Backup;
	readonly comparison: Comparison;
}

/** What was done last. */
type Done =
	| { readonly kind: 'restored'; readonly mode: RestoreMode; readonly effect: RestoreEffect }
	| { readonly kind: 'undone' | 'redone' };

/** Backup and restore of this browser. Its code is fetched when it is first used. */
export class BackupDesk {
	#keeping: Keeping;
	#now: () => number;
	#busy = $state<Busy | null>(null);
	#written = $state.raw<WrittenFile | null>(null);
	#last = $state<number | null>(null);
	#opened = $state.raw<Opened | null>(null);
	#refused = $state.raw<BackupFailure | null>(null);
	#failure = $state.raw<StoreFailure | null>(null);
	#point = $state.raw<PointHead | null>(null);
	#done = $state.raw<Done | null>(null);

	constructor(of: Keeping, now: () => number) {
		this.#keeping = of;
		this.#now = now;
		of.connection.whenChanged(({ kind }) => {
			if (kind === 'reset') void this.look();
		});
	}

	get busy() {
		return this.#busy;
	}
	/** The file that was written last on this page. */
	get written() {
		return this.#written;
	}
	/** When this browser last wrote a backup; null where it never did. */
	get last() {
		return this.#last;
	}
	/** The file that was read and waits for a decision. */
	get opened() {
		return this.#opened;
	}
	/** Why a file was not read. */
	get refused() {
		return this.#refused;
	}
	/** Why the store did not do what it was asked. */
	get failure() {
		return this.#failure;
	}
	/** What can be taken back. */
	get point() {
		return this.#point;
	}
	get done() {
		return this.#done;
	}

	/** Looks at what can be taken back and when the last backup was. Never throws. */
	async look() {
		await attempt(async () => {
			const point = await (await this.#vault()).point();
			this.#point = point.ok ? point.value : null;
			this.#last = (await lastBackup(await this.#store()))?.at ?? null;
			return point;
		});
	}

	/** @param app the version of the app @returns the file to hand to the reader; null where nothing could be read */
	async write(app: string): Promise<{ readonly name: string; readonly blob: Blob } | null> {
		return this.#do('writing', async () => {
			await this.#keeping.flush();
			const rows = await (await this.#vault()).rows();
			if (!rows.ok) return this.#fail(rows.error);
			const now = this.#now();
			const { writeBackup } = await import('$lib/storage/backup/write');
			const file = writeBackup({ notes: notesNow(), rows: rows.value }, app, now);
			const name = fileName(now, file.compressed);
			this.#written = { name, rows: file.rows, leftOut: file.leftOut };
			await noteBackup(await this.#store(), { at: now, answers: rows.value.attempts.length });
			await this.look();
			return { name, blob: new Blob([file.bytes], { type: 'application/octet-stream' }) };
		});
	}

	/** Reads a file and lays it beside what is here. Nothing is changed. */
	async read(file: File) {
		await this.#do('reading', async () => {
			this.#opened = null;
			const bytes = await bytesOf(file);
			const { readBackup } = await import('$lib/storage/backup/read');
			const backup = bytes.ok ? readBackup(bytes.value) : bytes;
			if (!backup.ok) {
				this.#refused = backup.error;
				return;
			}
			await this.#keeping.flush();
			const here = await (await this.#vault()).rows();
			if (!here.ok) return this.#fail(here.error);
			const { compare } = await import('$lib/storage/backup/compare');
			const comparison = compare(backup.value, here.value, await this.#tools(), this.#now());
			this.#opened = { name: file.name, backup: backup.value, comparison };
		});
	}

	/** Brings the opened file in: all of it or nothing. */
	async restore(mode: RestoreMode) {
		const file = this.#opened?.backup;
		if (!file) return;
		await this.#do('restoring', async () => {
			const [vault, tools] = [await this.#vault(), await this.#tools()];
			const { total } = await import('$lib/storage/backup/plan');
			await this.#keeping.aside(async () => {
				const restored = await vault.restore(mode, file, tools, notesNow(), this.#now());
				if (!restored.ok) return this.#fail(restored.error);
				if (mode === 'replace') await takeNotes(file.notes);
				this.#opened = null;
				this.#done = { kind: 'restored', mode, effect: total(restored.value) };
			});
			await this.look();
		});
	}

	/** Takes the last restoring back, or brings back what taking it back has put away. */
	async undo() {
		const kind = this.#point?.of === 'undo' ? 'redone' : 'undone';
		await this.#do('restoring', async () => {
			const vault = await this.#vault();
			await this.#keeping.aside(async () => {
				const undone = await vault.undo(notesNow(), this.#now());
				if (!undone.ok) return this.#fail(undone.error);
				await takeNotes(undone.value);
				this.#opened = null;
				this.#done = { kind };
			});
			await this.look();
		});
	}

	/** Puts the opened file away. */
	dismiss() {
		this.#opened = this.#refused = this.#failure = null;
	}

	#store() {
		return this.#keeping.connection.store();
	}

	async #vault() {
		const { Vault } = await import('$lib/storage/backup/vault');
		return new Vault(await this.#store());
	}

	async #tools() {
		const { newId } = await this.#store();
		return { newId, companyKeys, copyName: storageWords.current.companies.copyName };
	}

	#fail(failure: StoreFailure): null {
		this.#failure = failure;
		return null;
	}

	/** Does one thing at a time; an exception becomes a failure. */
	async #do<T>(busy: Busy, work: () => Promise<T>): Promise<T | null> {
		if (this.#busy) return null;
		this.#busy = busy;
		this.#refused = this.#failure = this.#done = null;
		const result = await attempt(async () => ok(await work()));
		this.#busy = null;
		return result.ok ? result.value : this.#fail(result.error);
	}
}

/** The content of a file; one that is too large is refused unopened. */
async function bytesOf(file: File) {
	const { MAX_BYTES } = await import('$lib/storage/backup/format');
	if (file.size > MAX_BYTES) return fail<BackupFailure>({ code: 'tooLarge', max: MAX_BYTES });
	try {
		return ok(new Uint8Array(await file.arrayBuffer()));
	} catch {
		return fail<BackupFailure>({ code: 'unreadable' });
	}
}

/** Backup and restore of this tab. */
export const backupDesk = new BackupDesk(keeping, () => Date.now());
