import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	BRAND_STAGES,
	CAUSES,
	LOYAL_AT,
	LOYALTY_TYPES,
	quadrantOf,
	QUADRANTS,
	SATISFIED_AT,
	STAGES,
	STATUSES,
	TRAJECTORIES
} from '$lib/domain/typology';

const percent = fc.double({ min: 0, max: 100, noNaN: true });

test('the four quadrants are those of Jones and Sasser', () => {
	expect(quadrantOf(95, 99)).toBe('loyalist');
	expect(quadrantOf(40, 95)).toBe('hostage');
	expect(quadrantOf(90, 50)).toBe('mercenary');
	expect(quadrantOf(20, 30)).toBe('defector');
});

test('a customer exactly on both limits is satisfied and loyal', () => {
	expect(quadrantOf(SATISFIED_AT, LOYAL_AT)).toBe('loyalist');
});

test('satisfaction and intention decide the quadrant independently', () => {
	fc.assert(
		fc.property(percent, percent, (satisfaction, intention) => {
			const quadrant = quadrantOf(satisfaction, intention);
			expect(['loyalist', 'mercenary'].includes(quadrant)).toBe(satisfaction >= SATISFIED_AT);
			expect(['loyalist', 'hostage'].includes(quadrant)).toBe(intention >= LOYAL_AT);
		})
	);
});

test('the course’s lists are complete and fit the byte columns that hold their positions', () => {
	expect([STAGES.length, CAUSES.length, STATUSES.length, BRAND_STAGES.length, LOYALTY_TYPES.length]).toEqual([
		4, 8, 3, 4, 6
	]);
	for (const list of [STAGES, CAUSES, STATUSES, BRAND_STAGES, LOYALTY_TYPES, QUADRANTS, TRAJECTORIES]) {
		expect(new Set(list).size).toBe(list.length);
	}
});
