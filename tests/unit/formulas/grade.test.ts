import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	courseworkBounds,
	gradeBounds,
	paperBounds,
	writtenMark,
	type Known,
	type KnownMarks
} from '$lib/formulas/grade';

const mark = fc.double({ min: 0, max: 100, noNaN: true });
const known: fc.Arbitrary<Known> = fc.option(mark, { nil: null });
const midtermPoints = fc.integer({ min: 0, max: 20 });
const anyMarks: fc.Arbitrary<KnownMarks> = fc.record({
	assignments: fc.tuple(known, known, known),
	midterm: known,
	discussion: known,
	participation: known,
	paper: known
});
const ALL: KnownMarks = {
	assignments: [80, 90, 70],
	midterm: 60,
	discussion: 85,
	participation: 95,
	paper: 72
};
const NONE: KnownMarks = {
	assignments: [null, null, null],
	midterm: null,
	discussion: null,
	participation: null,
	paper: null
};

describe('the final mark', () => {
	it('of marks that are all known is the sum written out by hand', () => {
		// 80, 90, 70 and 60, five points each: 4 + 4.5 + 3.5 + 3 = 15; discussion 8.5; participation 9.5; paper 43.2
		expect(courseworkBounds(ALL).low).toBeCloseTo(33, 10);
		expect(courseworkBounds(ALL).high).toBeCloseTo(33, 10);
		expect(gradeBounds(ALL).low).toBeCloseTo(76.2, 10);
		expect(gradeBounds(ALL).high).toBeCloseTo(76.2, 10);
	});

	it('counts the mid-term for as many points as are given to it', () => {
		// eight points for the mid-term, four for each assignment
		expect(writtenMark([80, 90, 70], 60, 8)).toBeCloseTo((3.2 + 3.6 + 2.8 + 4.8) * 5, 10);
		expect(writtenMark([80, 90, 70], 60, 20)).toBeCloseTo(60, 10);
		expect(writtenMark([80, 90, 70], 60, 0)).toBeCloseTo(80, 10);
	});

	it('of nothing known lies anywhere', () => {
		const { low, high } = gradeBounds(NONE);
		expect([low, high]).toEqual([0, 100]);
	});

	it('moves only upwards when a mark rises, and stays within its bounds when one becomes known', () => {
		fc.assert(
			fc.property(anyMarks, mark, mark, midtermPoints, (marks, a, b, points) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const at = (discussion: Known) => gradeBounds({ ...marks, discussion }, points);
				expect(at(high).low).toBeGreaterThanOrEqual(at(low).low);
				const open = at(null);
				expect(at(a).low).toBeGreaterThanOrEqual(open.low - 1e-9);
				expect(at(a).high).toBeLessThanOrEqual(open.high + 1e-9);
				expect(open.low).toBeLessThanOrEqual(open.high);
			})
		);
	});
});

describe('what the paper must bring', () => {
	it('is what is missing from the wanted mark, divided by 60 %', () => {
		// (60 − 33) ÷ 0.6
		expect(paperBounds(ALL, 60).low).toBeCloseTo(45, 10);
		expect(paperBounds(ALL, 60).high).toBeCloseTo(45, 10);
	});

	it('can lie above 100, which no paper brings, or below 0, where any will do', () => {
		const poor = { ...NONE, assignments: [0, 0, 0], midterm: 0, discussion: 0, participation: 0 } as const;
		expect(paperBounds(poor, 90).low).toBeCloseTo(150, 10);
		expect(paperBounds(ALL, 30).high).toBeCloseTo(-5, 10);
	});

	it('makes exactly the wanted mark, at either end', () => {
		fc.assert(
			fc.property(anyMarks, mark, midtermPoints, (marks, wanted, points) => {
				const { low, high } = paperBounds(marks, wanted, points);
				expect(low).toBeLessThanOrEqual(high + 1e-9);
				const coursework = courseworkBounds(marks, points);
				expect(coursework.high + 0.6 * low).toBeCloseTo(wanted, 6);
				expect(coursework.low + 0.6 * high).toBeCloseTo(wanted, 6);
			})
		);
	});

	it('refuses marks that are none', () => {
		expect(() => gradeBounds({ ...ALL, discussion: 101 })).toThrow('aboveMaximum');
		expect(() => gradeBounds({ ...ALL, assignments: [-1, 0, 0] })).toThrow('belowMinimum');
		expect(() => paperBounds(ALL, NaN)).toThrow('notANumber');
		expect(() => writtenMark([1, 2, 3], 4, 21)).toThrow('aboveMaximum');
	});
});
