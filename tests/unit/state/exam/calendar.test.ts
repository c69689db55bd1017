import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate, dayText, localDay, shortDayText } from '$lib/state/exam/plan/calendar';

describe('the calendar of the plan', () => {
	it('counts days from 1970 as a date field writes them', () => {
		expect(dayOfDate('1970-01-01')).toBe(0);
		expect(dayOfDate('2026-03-01')! - dayOfDate('2026-02-28')!).toBe(1);
		expect(dayOfDate('2028-03-01')! - dayOfDate('2028-02-28')!).toBe(2);
	});

	it('gives every day its own date back', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
				expect(dayOfDate(dateOfDay(day))).toBe(day);
			})
		);
	});

	it.each(['', '2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'tomorrow'])(
		'takes “%s” for no date',
		(date) => {
			expect(dayOfDate(date)).toBeNull();
		}
	);

	it('changes the day at the learner’s own midnight', () => {
		const late = new Date(2026, 11, 12, 23, 59, 59).getTime();
		expect(dateOfDay(localDay(late))).toBe('2026-12-12');
		expect(localDay(late + 1000)).toBe(localDay(late) + 1);
		expect(localDay(new Date(2026, 11, 12, 0, 0, 0).getTime())).toBe(localDay(late));
	});

	it('writes a day as people say it, with the year where it is another', () => {
		const [today, day] = [dayOfDate('2026-11-22')!, dayOfDate('2026-12-13')!];
		expect(dayText('zh', day, today)).toBe('12月13日星期日');
		expect(dayText('en', day, today)).toBe('Sunday, December 13');
		expect(dayText('en', dayOfDate('2027-01-09')!, today)).toBe('Saturday, January 9, 2027');
		expect([shortDayText('zh', day), shortDayText('en', day)]).toEqual(['12/13', 'Dec 13']);
	});
});
