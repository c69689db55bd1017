import { expect, test } from 'vitest';
import { preset } from '$lib/domain/presets';
import { meanOf, runsOf, yearEnds } from './runs';

const housing = preset('housing');

test('the developer settles 487 of 489 complaints', () => {
	expect(housing.start.complaintResolution).toBeCloseTo((487 / 489) * 100, 1);
});

test('55.3 % ± 3 of its complainants are satisfied, in every year', () => {
	for (const month of yearEnds('housing')) {
		const satisfied = meanOf(runsOf('housing', month), 'complaintSatisfaction');
		expect(Math.abs(satisfied - 55.3)).toBeLessThan(3);
	}
});

test('settling the last complaints changes next to nothing', () => {
	const [before, after] = [
		runsOf('housing'),
		runsOf('housing', undefined, [[0, 'complaintResolution', 100]])
	];
	const gain = meanOf(after, 'complaintSatisfaction') - meanOf(before, 'complaintSatisfaction');
	expect(Math.abs(gain)).toBeLessThan(1);
});

test('speed and hearing back bring satisfied complainants above 80 % and keep more customers', () => {
	const before = runsOf('housing');
	const after = runsOf('housing', undefined, [
		[0, 'serviceSpeed', 85],
		[0, 'closingTheLoop', 90]
	]);
	expect(meanOf(after, 'complaintSatisfaction')).toBeGreaterThan(80);
	expect(meanOf(after, 'retentionAnnual')).toBeGreaterThan(meanOf(before, 'retentionAnnual'));
	expect(meanOf(after, 'satisfaction')).toBeGreaterThan(meanOf(before, 'satisfaction'));
});
