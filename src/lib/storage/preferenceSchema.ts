import * as v from 'valibot';
import type { PreferenceValue } from './preferences';

/** Longest value kept, as JSON: choices, and at most the draft of one long answer. */
export const MAX_PREFERENCE = 200_000;

/** Preferences of this browser on this device: they neither go into a backup nor come out of one. */
export const DEVICE_KEYS: readonly string[] = ['backup.last'];

const isJson = (value: unknown): value is PreferenceValue => {
	const text: string | undefined = JSON.stringify(value);
	return text !== undefined && text.length <= MAX_PREFERENCE;
};

/** A row of the table `preferences`. */
export const preferenceSchema = v.object({
	key: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
	value: v.custom<PreferenceValue>(isJson)
});
