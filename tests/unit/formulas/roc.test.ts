import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rocArea, rocCurve } from '$lib/formulas/roc';

/** People with coarse scores, so that many are equal; some left and some stayed. */
const people = fc
	.array(fc.record({ score: fc.integer({ min: 0, max: 12 }), left: fc.boolean() }), {
		minLength: 2,
		maxLength: 60
	})
	.filter((all) => all.some(({ left }) => left) && all.some(({ left }) => !left));
const curveOf = (all: readonly { score: number; left: boolean }[]) =>
	rocCurve(
		all.map(({ score }) => score),
		all.map(({ left }) => left)
	);

describe('the receiver operating characteristic', () => {
	it('goes from nobody warned of to everybody, and never falls', () => {
		fc.assert(
			fc.property(people, (all) => {
				const curve = curveOf(all);
				expect(curve[0]).toEqual({ threshold: Infinity, caught: 0, falseAlarm: 0 });
				expect(curve.at(-1)).toMatchObject({ caught: 1, falseAlarm: 1 });
				curve.slice(1).forEach((point, i) => {
					expect(point.threshold).toBeLessThan(curve[i]!.threshold);
					expect(point.caught).toBeGreaterThanOrEqual(curve[i]!.caught);
					expect(point.falseAlarm).toBeGreaterThanOrEqual(curve[i]!.falseAlarm);
				});
			})
		);
	});

	it('counts at every threshold what counting by hand counts', () => {
		fc.assert(
			fc.property(people, (all) => {
				for (const { threshold, caught, falseAlarm } of curveOf(all)) {
					const share = (left: boolean) => {
						const group = all.filter((person) => person.left === left);
						return group.filter(({ score }) => score >= threshold).length / group.length;
					};
					expect([caught, falseAlarm]).toEqual([share(true), share(false)]);
				}
			})
		);
	});

	it('has under it the chance that one who left had a higher score than one who stayed', () => {
		fc.assert(
			fc.property(people, (all) => {
				const [leavers, stayers] = [all.filter(({ left }) => left), all.filter(({ left }) => !left)];
				const won = leavers.flatMap((a) =>
					stayers.map((b): number => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0))
				);
				const chance = won.reduce((sum, point) => sum + point, 0) / won.length;
				expect(rocArea(curveOf(all))).toBeCloseTo(chance, 12);
			})
		);
	});

	it('is perfect, useless or upside down where the score is', () => {
		const left = [true, true, false, false];
		expect(rocArea(rocCurve([4, 3, 2, 1], left))).toBe(1);
		expect(rocArea(rocCurve([1, 1, 1, 1], left))).toBe(0.5);
		expect(rocArea(rocCurve([1, 2, 3, 4], left))).toBe(0);
	});

	it('refuses where there is nothing to tell apart', () => {
		expect(() => rocCurve([1, 2], [false, false])).toThrow('noLosses');
		expect(() => rocCurve([1, 2], [true, true])).toThrow('allLost');
	});
});
