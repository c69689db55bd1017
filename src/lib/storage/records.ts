import * as v from 'valibot';
import { fail, ok } from '$lib/domain/result';
import { attempt, type Answer } from './attempt';
import { notBefore } from './laterThan';
import type { RecordTable } from './recordTable';

/** What a table holds: rows that keep the rules, and rows that do not, left as they are. */
export interface RecordList<Row> {
	readonly rows: readonly Row[];
	readonly setAside: readonly unknown[];
}

/**
 * Rows of one kind, by id. What is read is checked against the schema: the database was written by another version, or
 * by no version of ours. No method throws; one that fails has changed nothing.
 */
export class Records<Row extends { readonly id: string }> {
	readonly #table: RecordTable;
	readonly #schema: v.GenericSchema<unknown, Row>;
	readonly #onWritten: () => void;

	/** @param onWritten hears that rows were written */
	constructor(table: RecordTable, schema: v.GenericSchema<unknown, Row>, onWritten = () => {}) {
		this.#table = table;
		this.#schema = schema;
		this.#onWritten = onWritten;
	}

	/** Null where there is none, or none that can be read. */
	get(id: string): Answer<Row | null> {
		return attempt(async () => ok(this.#read(await this.#table.get(id))));
	}

	/** All rows, in the order of their ids. */
	list(): Answer<RecordList<Row>> {
		return attempt(async () => {
			const found = await this.#table.all();
			const rows = found.map((row) => this.#read(row));
			return ok({
				rows: rows.filter((row) => row !== null),
				setAside: found.filter((_, i) => rows[i] === null)
			});
		});
	}

	/** Writes a row in place of one with the same id. The answer comes when it is durable. */
	put(row: Row): Answer<null> {
		return this.putAll([row]);
	}

	/** Writes all rows, or none. */
	putAll(rows: readonly Row[]): Answer<null> {
		return attempt(async () => {
			const checked = rows.map((row) => v.safeParse(this.#schema, row, { abortEarly: true }));
			const wrong = checked.find(({ success }) => !success);
			if (wrong?.issues) {
				const { message } = wrong.issues[0];
				return fail({ code: 'failed', detail: `${v.getDotPath(wrong.issues[0]) ?? ''}: ${message}` });
			}
			await this.#table.atomically(async () => {
				// What the schema gives back is a plain copy: the database refuses the interface's reactive proxies.
				for (const { output } of checked) {
					const row = output as Row;
					await this.#table.put(notBefore(this.#read(await this.#table.get(row.id)), row));
				}
			});
			this.#onWritten();
			return ok(null);
		});
	}

	/** Reads a row, changes it and writes it, with nothing in between. @param change gets null where there is none */
	update(id: string, change: (row: Row | null) => Row): Answer<Row> {
		return attempt(async () =>
			this.#table.atomically(async () => {
				const before = this.#read(await this.#table.get(id));
				const changed = notBefore(before, v.parse(this.#schema, change(before)));
				await this.#table.put(changed);
				return ok(changed);
			})
		);
	}

	remove(id: string): Answer<null> {
		return attempt(async () => {
			await this.#table.remove(id);
			return ok(null);
		});
	}

	#read(row: unknown): Row | null {
		const read = v.safeParse(this.#schema, row, { abortEarly: true });
		return read.success ? read.output : null;
	}
}
