import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseGrade, courseworkPoints, GRADE_WEIGHTS, paperNeeded } from '$lib/formulas/courseGrade';

const mark = fc.integer({ min: 0, max: 100 });
const coursework = fc.record({ assignments: mark, discussion: mark, participation: mark });

describe('the mark of the course', () => {
	it('is 60 % paper and 40 % coursework, together a hundred', () => {
		const { paper, ...rest } = GRADE_WEIGHTS;
		expect(paper).toBe(60);
		expect(Object.values(rest).reduce((sum, weight) => sum + weight, 0)).toBe(40);
	});

	it('is computed by hand: 90, 80, 70 and a paper of 65 make 72', () => {
		const marks = { assignments: 90, discussion: 80, participation: 70 };
		expect(courseworkPoints(marks)).toBeCloseTo(33, 12);
		expect(courseGrade({ ...marks, paper: 65 })).toBeCloseTo(72, 12);
	});

	it('is full with full marks everywhere', () => {
		expect(courseGrade({ assignments: 100, discussion: 100, participation: 100, paper: 100 })).toBeCloseTo(
			100,
			12
		);
	});

	it('is just what was wanted with the paper that is needed for it', () => {
		fc.assert(
			fc.property(coursework, mark, (marks, wanted) => {
				const paper = paperNeeded(marks, wanted);
				if (paper < 0 || paper > 100) return;
				expect(courseGrade({ ...marks, paper })).toBeCloseTo(wanted, 9);
			})
		);
	});

	it('refuses marks beyond 0 to 100', () => {
		const marks = { assignments: 90, discussion: 80, participation: 170 };
		expect(() => courseworkPoints(marks)).toThrow('participation');
		expect(() => paperNeeded({ ...marks, participation: 70 }, 101)).toThrow('wanted');
	});
});
