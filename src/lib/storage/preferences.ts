import { fail, ok } from '$lib/domain/result';
import { attempt, type Answer } from './attempt';
import { MAX_PREFERENCE } from './preferenceSchema';
import type { RecordTable } from './recordTable';

/** What can be a preference: anything that JSON can say. */
export type PreferenceValue =
	string | number | boolean | null | readonly PreferenceValue[] | { readonly [key: string]: PreferenceValue };

/**
 * Choices of the learner by name, for all companies. What must be there before the first paint (language, theme) is
 * in notes.ts instead.
 */
export class KeptPreferences {
	readonly #table: RecordTable;

	constructor(table: RecordTable) {
		this.#table = table;
	}

	/**
	 * The value of a preference; null where there is none, or none that `accepts` takes.
	 * @param accepts what a value must be: what is read was written by another version, or by no version of ours
	 */
	get<T extends PreferenceValue>(key: string, accepts: (value: unknown) => value is T): Answer<T | null> {
		return attempt(async () => {
			const record = await this.#table.get(key);
			const value = record instanceof Object ? (Reflect.get(record, 'value') as unknown) : undefined;
			return ok(accepts(value) ? value : null);
		});
	}

	/** Keeps a value, or with null forgets it. */
	set(key: string, value: PreferenceValue): Answer<null> {
		return attempt(async () => {
			const text = JSON.stringify(value);
			if (text.length > MAX_PREFERENCE) return fail({ code: 'failed', detail: `${key}: value too long` });
			if (value === null) await this.#table.remove(key);
			else await this.#table.put({ key, value: JSON.parse(text) as PreferenceValue });
			return ok(null);
		});
	}
}
