import type { Known, KnownMarks } from '$lib/formulas/grade';
import { MIDTERM_POINTS, WRITTEN_POINTS } from '$lib/formulas/grade';
import type { PreferenceValue } from '$lib/storage/preferences';
import { attempt } from '$lib/storage/attempt';
import type { Store } from '$lib/storage/store';

/** The marks that can be entered, in the order of the form; each 0–100 or unknown. */
export const MARK_NAMES = [
	'assignment1',
	'assignment2',
	'assignment3',
	'midterm',
	'discussion',
	'participation',
	'paper'
] as const;
export type MarkName = (typeof MARK_NAMES)[number];

/** What the learner has entered. */
export interface GradeSheet {
	readonly marks: Readonly<Record<MarkName, Known>>;
	/** What the mid-term counts for, 0–20. */
	readonly midtermPoints: number;
	/** The final mark that is wanted, 0–100. */
	readonly wanted: number;
}

/** The pass mark, and nothing known yet. */
export const EMPTY_SHEET: GradeSheet = {
	marks: {
		assignment1: null,
		assignment2: null,
		assignment3: null,
		midterm: null,
		discussion: null,
		participation: null,
		paper: null
	},
	midtermPoints: MIDTERM_POINTS,
	wanted: 60
};

/** The sheet in the terms of the formulas. */
export function marksOf({ marks }: GradeSheet): KnownMarks {
	const { assignment1, assignment2, assignment3, ...rest } = marks;
	return { ...rest, assignments: [assignment1, assignment2, assignment3] };
}

const KEY = 'exam.grades';
type KeptSheet = PreferenceValue & GradeSheet;

const isMark = (value: unknown, max = 100) => typeof value === 'number' && value >= 0 && value <= max;

function isKept(value: unknown): value is KeptSheet {
	const { marks, midtermPoints, wanted } = (value ?? {}) as Partial<Record<keyof GradeSheet, unknown>>;
	if (!(marks instanceof Object) || !isMark(wanted)) return false;
	if (!isMark(midtermPoints, WRITTEN_POINTS) || !Number.isInteger(midtermPoints)) return false;
	return MARK_NAMES.every((name) => {
		const mark: unknown = Reflect.get(marks, name);
		return mark === null || isMark(mark);
	});
}

/** The sheet of an earlier visit; an empty one where it cannot be read. */
export async function readSheet(store: () => Promise<Store>): Promise<GradeSheet> {
	const found = await attempt(async () => (await store()).preferences.get(KEY, isKept));
	return found.ok && found.value ? found.value : EMPTY_SHEET;
}

/** Keeps it. @returns true when it is durable */
export async function keepSheet(store: () => Promise<Store>, sheet: GradeSheet): Promise<boolean> {
	return (
		await attempt(async () => (await store()).preferences.set(KEY, { ...sheet, marks: { ...sheet.marks } }))
	).ok;
}
