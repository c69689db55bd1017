import type { PreferenceValue } from '$lib/storage/preferences';
import { MINUTES_A_DAY } from '$lib/exam/schedule/projection';
import { attempt } from '$lib/storage/attempt';
import type { Store } from '$lib/storage/store';
import { dayOfDate } from './calendar';

/** What the learner has told the plan. */
export interface PlanSettings {
	/** The day of the exam, 2026-12-13; null while it is not known. */
	readonly date: string | null;
	/** One of `MINUTES_A_DAY`. */
	readonly minutes: number;
}

export const NO_SETTINGS: PlanSettings = { date: null, minutes: 30 };

/** Minutes a day to choose from. */
export const MINUTES_CHOICES: readonly number[] = MINUTES_A_DAY;

/** How far ahead an exam can be planned, in days. */
export const FARTHEST = 184;

const KEY = 'exam.plan';

type Kept = PreferenceValue & { readonly date: string | null; readonly minutes: number };

function isKept(value: unknown): value is Kept {
	if (!(value instanceof Object)) return false;
	const { date, minutes } = value as Record<string, unknown>;
	const isDate = date === null || (typeof date === 'string' && dayOfDate(date) !== null);
	return isDate && (MINUTES_CHOICES as readonly unknown[]).includes(minutes);
}

/** What was told at an earlier visit; nothing where it cannot be read. */
export async function readSettings(store: () => Promise<Store>): Promise<PlanSettings> {
	const found = await attempt(async () => (await store()).preferences.get(KEY, isKept));
	return found.ok && found.value ? { date: found.value.date, minutes: found.value.minutes } : NO_SETTINGS;
}

/** Keeps it. @returns true when it is durable */
export async function keepSettings(store: () => Promise<Store>, settings: PlanSettings): Promise<boolean> {
	return (await attempt(async () => (await store()).preferences.set(KEY, { ...settings }))).ok;
}
