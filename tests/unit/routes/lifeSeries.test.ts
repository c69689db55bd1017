import { describe, expect, it } from 'vitest';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { live } from '$lib/engine/life';
import { landmarks, stripsOf } from '../../../src/routes/lab/customer/lifeSeries';

const company = { ...companyFrom(preset('retailer')), customers: 400, months: 36 };
const lives = Array.from({ length: 60 }, (_, customer) => live(company, customer));
const leaver = lives.find(({ departures }) => departures.length > 0)!;
const prospect = lives.find(({ joined }) => joined === null)!;

describe('stripsOf', () => {
	it('draws a value in each month in which he was a customer, and none in the others', () => {
		for (const strip of stripsOf(leaver, null)) {
			expect(strip.line).toHaveLength(37);
			leaver.months.forEach(({ status }, month) =>
				expect(Number.isNaN(strip.line[month])).toBe(status !== 'customer')
			);
		}
	});

	it('fits both lives on one scale', () => {
		const [, , revenue] = stripsOf(leaver, lives[0]!);
		const highest = (life: typeof leaver) => Math.max(...life.months.map((month) => month.revenue));
		expect(revenue!.max).toBeGreaterThanOrEqual(Math.max(highest(leaver), highest(lives[0]!)) * 0.999);
	});

	it('has a scale even where there is nothing to draw', () => {
		for (const { max } of stripsOf(prospect, null)) expect(max).toBeGreaterThan(0);
	});
});

describe('landmarks', () => {
	it('are the months in which something happened, changes of stage aside', () => {
		const months = landmarks(leaver).map(({ month }) => month);
		expect(months).toContain(leaver.departures[0]!.month);
		for (const { events } of landmarks(leaver)) expect(events.some((e) => !e.startsWith('stage'))).toBe(true);
		expect(landmarks(prospect)).toEqual([]);
	});
});
