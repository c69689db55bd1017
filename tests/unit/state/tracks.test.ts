import { describe, expect, it } from 'vitest';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { simulate } from '$lib/engine/simulate';
import { trackOf, TRACKS } from '$lib/state/tracks';

const company = { ...companyFrom(preset('retailer')), customers: 200, months: 36 };
const run = simulate(company, { viewAt: 36 });

describe.each(TRACKS)('the track of %s', (track) => {
	it('has one entry per month and the start', () => {
		expect(trackOf(run, track)).toHaveLength(37);
	});

	it.each([1, 6, 12, 24, 36])('is at month %d what the headline figure says there', (month) => {
		const { measures } = simulate(company, { viewAt: month });
		expect(trackOf(run, track)[month]).toBeCloseTo(measures[track], 6);
	});
});
