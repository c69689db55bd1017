import type { Locale } from '$lib/domain/locale';
import { LANG } from '$lib/i18n/messages';

/*
 * Days are counted from 1970 in the learner's own calendar: a day ends at his midnight, wherever he is. A day has no
 * time and no zone, so it is written as if in UTC.
 */
const DAY = 86_400_000;

/** The day of a moment in this computer's time zone. @param at milliseconds since 1970 */
export function localDay(at: number): number {
	const moment = new Date(at);
	return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY;
}

/** A day as a date field has it: 2026-12-13. */
export function dateOfDay(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of such a date; null where it is none, as the thirtieth of February. */
export function dayOfDate(date: string): number | null {
	if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
	const at = Date.parse(`${date}T00:00:00Z`);
	return Number.isNaN(at) || dateOfDay(at / DAY) !== date ? null : at / DAY;
}

const write = (locale: Locale, day: number, options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(LANG[locale], { ...options, timeZone: 'UTC' }).format(day * DAY);

/** 12月13日星期日, Sunday, December 13; with its year where that is not this one's. */
export function dayText(locale: Locale, day: number, today: number): string {
	const year =
		dateOfDay(day).slice(0, 4) === dateOfDay(today).slice(0, 4) ? {} : { year: 'numeric' as const };
	return write(locale, day, { ...year, month: 'long', day: 'numeric', weekday: 'long' });
}

/** 12/13, Dec 13: for axes. */
export function shortDayText(locale: Locale, day: number): string {
	return write(locale, day, { month: locale === 'zh' ? 'numeric' : 'short', day: 'numeric' });
}
