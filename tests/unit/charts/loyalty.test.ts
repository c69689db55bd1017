import { describe, expect, it } from 'vitest';
import { DotWalk, nearestDot } from '$lib/charts/dotWalk';
import { dotsOf, loyaltyRanges, MOST_DOTS, NO_QUADRANT, quadrantRows, type Dots } from '$lib/charts/loyalty';
import { loyaltyLayout } from '$lib/charts/loyaltyLayout';
import { LOYAL_AT, QUADRANTS, quadrantOf, SATISFIED_AT } from '$lib/domain/typology';
import { syntheticRun } from '../../support/syntheticRun';

const run = syntheticRun({ customers: 1000 });
const dots = dotsOf(run);

describe('dotsOf', () => {
	it('draws every customer of a small company, and nobody else', () => {
		expect(dots.stride).toBe(1);
		expect(dots.shown).toBe(600);
		dots.quadrant.forEach((code, i) => expect(code === NO_QUADRANT).toBe(run.people.status[i] !== 1));
	});

	it('puts every dot into the quadrant of the domain, thresholds included', () => {
		dots.quadrant.forEach((code, i) => {
			if (code === NO_QUADRANT) return;
			expect(QUADRANTS[code]).toBe(quadrantOf(run.people.satisfaction[i]!, run.people.intention[i]!));
		});
		const edge = syntheticRun({ customers: 20 });
		edge.people.satisfaction[0] = SATISFIED_AT;
		edge.people.intention[0] = LOYAL_AT;
		expect(QUADRANTS[dotsOf(edge).quadrant[0]!]).toBe('loyalist');
	});

	it('never draws more than it may, and a dot stays the same customer whoever leaves', () => {
		const big = syntheticRun({ customers: 10_000, months: 12 });
		const sample = dotsOf(big);
		expect(sample.quadrant.length).toBeLessThanOrEqual(MOST_DOTS);
		expect(sample.satisfaction[5]).toBe(big.people.satisfaction[5 * sample.stride]);
	});
});

describe('quadrantRows', () => {
	it('count all customers, also those not drawn, and their shares add up to a hundred', () => {
		const rows = quadrantRows(run);
		const count = (name: string) =>
			[...run.people.status.keys()].filter(
				(i) =>
					run.people.status[i] === 1 &&
					quadrantOf(run.people.satisfaction[i]!, run.people.intention[i]!) === name
			).length;
		for (const row of rows) expect(row.count).toBe(count(row.quadrant));
		expect(rows.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(100, 9);
		expect(rows[2]!.share).toBeCloseTo(run.measures.satisfiedNotLoyal, 9);
	});
});

describe('loyaltyRanges', () => {
	it('hold every dot and both thresholds', () => {
		const { satisfaction, intention } = loyaltyRanges(dots);
		dots.quadrant.forEach((code, i) => {
			if (code === NO_QUADRANT) return;
			expect(dots.satisfaction[i]).toBeGreaterThanOrEqual(satisfaction[0]);
			expect(dots.intention[i]).toBeGreaterThanOrEqual(intention[0]);
		});
		expect(satisfaction[0]).toBeLessThan(SATISFIED_AT);
		expect(intention[0]).toBeLessThan(LOYAL_AT);
	});
});

describe('walking and pointing', () => {
	const few: Dots = {
		stride: 1,
		satisfaction: Float32Array.from([50, 90, 70, 80]),
		intention: Float32Array.from([95, 60, 70, 80]),
		quadrant: Uint8Array.from([1, 2, 3, NO_QUADRANT]),
		shown: 3
	};
	const walk = new DotWalk(few);

	it('goes left and right along satisfaction, up and down along intention, past who is gone', () => {
		expect(walk.move(null, 'ArrowRight')).toBe(0);
		expect(walk.move(0, 'ArrowRight')).toBe(2);
		expect(walk.move(2, 'ArrowRight')).toBe(1);
		expect(walk.move(1, 'ArrowRight')).toBe(1);
		expect(walk.move(1, 'ArrowUp')).toBe(2);
		expect(walk.move(2, 'ArrowUp')).toBe(0);
		expect(walk.move(0, 'ArrowDown')).toBe(2);
		expect([walk.move(2, 'Home'), walk.move(2, 'End')]).toEqual([0, 1]);
		expect(walk.move(3, 'ArrowLeft')).toBe(1);
	});

	it('reaches every customer by one key', () => {
		const all = new DotWalk(dots);
		const met = new Set<number>();
		let at: number | null = null;
		for (let i = 0; i < dots.shown; i++) met.add((at = all.move(at, 'ArrowRight')));
		expect(met.size).toBe(dots.shown);
	});

	it('points at the nearest customer, and at nobody far away', () => {
		const flat = (v: number) => v * 10;
		expect(nearestDot(few, flat, flat, 905, 603)).toBe(1);
		expect(nearestDot(few, flat, flat, 800, 800)).toBeNull();
		expect(nearestDot(few, flat, flat, 0, 0)).toBeNull();
	});
});

describe('loyaltyLayout', () => {
	it('sets the name of each quadrant into its own corner', () => {
		const { corners, satisfiedAt, loyalAt } = loyaltyLayout({
			width: 360,
			height: 300,
			em: 12,
			satisfaction: [30, 100],
			intention: [40, 100],
			axisLabels: ['100']
		});
		expect(corners.loyalist.x).toBeGreaterThan(satisfiedAt);
		expect(corners.loyalist.y).toBeLessThan(loyalAt);
		expect(corners.defector.x).toBeLessThan(satisfiedAt);
		expect(corners.defector.y).toBeGreaterThan(loyalAt);
		expect(corners.hostage.y).toBeLessThan(loyalAt);
		expect(corners.mercenary.y).toBeGreaterThan(loyalAt);
	});
});
