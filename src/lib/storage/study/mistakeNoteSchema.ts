import * as v from 'valibot';
import type { MistakeNote } from '$lib/domain/study/mistakeNote';

/** A row of the table `mistakeNotes`. */
export const mistakeNoteSchema: v.GenericSchema<unknown, MistakeNote> = v.object({
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	text: v.pipe(v.string(), v.maxLength(50_000)),
	settledAt: v.nullable(v.pipe(v.number(), v.finite())),
	updatedAt: v.pipe(v.number(), v.finite())
});
