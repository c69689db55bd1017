import { describe, expect, it } from 'vitest';
import { daysBetween, isBackupDue, type Unsaved } from '$lib/state/backup/due';

const DAY = 24 * 3600 * 1000;
const NOW = 1_000 * DAY;
const work = (days: number, answers: number, companies: number): Unsaved => ({
	since: NOW - days * DAY,
	first: false,
	answers,
	companies
});

describe('a backup', () => {
	it.each([
		[work(13, 500, 50), false],
		[work(14, 99, 4), false],
		[work(14, 100, 0), true],
		[work(14, 0, 5), true],
		[work(59, 1, 1), false],
		[work(60, 1, 0), true],
		[work(400, 0, 0), false]
	])('after %o is due: %o', (unsaved, due) => {
		expect(isBackupDue(unsaved, NOW)).toBe(due);
	});

	it('is due by the work alone where the clock was set back behind the last one', () => {
		expect(isBackupDue(work(-30, 100, 0), NOW)).toBe(true);
		expect(isBackupDue(work(-30, 99, 4), NOW)).toBe(false);
		expect(daysBetween(NOW + DAY, NOW)).toBe(0);
	});
});
