import * as v from 'valibot';
import { parseKeptCompany } from '../companyRecord';
import type { KeptName } from '../keptTables';
import { attemptSchema } from '../study/attemptSchema';
import { bankSchema } from '../study/bankSchema';
import { cardSchema } from '../study/cardSchema';
import { lessonSchema } from '../study/lessonSchema';
import { mistakeNoteSchema } from '../study/mistakeNoteSchema';
import { paperSchema } from '../study/paperSchema';
import { preferenceSchema } from '../preferenceSchema';

const by =
	(schema: v.GenericSchema<unknown, object>) =>
	(row: unknown): object | null => {
		const read = v.safeParse(schema, row, { abortEarly: true });
		return read.success ? read.output : null;
	};

/** How a row of each table is read: as its own repository reads it. */
const READERS: Readonly<Record<KeptName, (row: unknown) => object | null>> = {
	companies(row) {
		const read = parseKeptCompany(row);
		return read.ok && read.value.id.length <= 200 ? read.value : null;
	},
	attempts: by(attemptSchema),
	papers: by(paperSchema),
	cards: by(cardSchema),
	lessons: by(lessonSchema),
	mistakeNotes: by(mistakeNoteSchema),
	banks: by(bankSchema),
	preferences: by(preferenceSchema)
};

/** A row that keeps the rules of its table, as a plain copy without what they do not name; else null. Never throws. */
export function readRow(table: KeptName, row: unknown): object | null {
	return READERS[table](row);
}

/** The key of a row: unlike all others in its table. Undefined where it has none. */
export function keyOf(table: KeptName, row: unknown): string | undefined {
	const key: unknown =
		row instanceof Object ? Reflect.get(row, table === 'preferences' ? 'key' : 'id') : undefined;
	return typeof key === 'string' ? key : undefined;
}

/** Where rows say when they were changed, and the milliseconds of what they say it in; a card counts days. */
const TIMES = [
	['updatedAt', 1],
	['at', 1],
	['day', 24 * 3600 * 1000]
] as const;

/** When a row was last changed, milliseconds since 1970; null where its table does not say. */
export function changedAt(row: object): number | null {
	for (const [name, unit] of TIMES) {
		const time: unknown = Reflect.get(row, name);
		if (typeof time === 'number') return time * unit;
	}
	return null;
}

/** Rows read one by one: those that keep the rules, each key once, and how many do not. */
export function readRows(table: KeptName, rows: readonly unknown[]) {
	const good = new Map<string, object>();
	for (const row of rows) {
		const read = readRow(table, row);
		const key = keyOf(table, read);
		if (read && key !== undefined && !good.has(key)) good.set(key, read);
	}
	return { rows: [...good.values()], refused: rows.length - good.size };
}
