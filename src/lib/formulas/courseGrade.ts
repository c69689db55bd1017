import { within } from './guards';

/** What each part counts for in the final mark, in per cent; together 100. Source: the course's examination rules. */
export const GRADE_WEIGHTS = { assignments: 20, discussion: 10, participation: 10, paper: 60 } as const;

/** A mark 0–100 in each part: assignments and mid-term, group discussion, participation, final paper. */
export type CourseMarks = Readonly<Record<keyof typeof GRADE_WEIGHTS, number>>;

/** Points that coursework brings, 0–40: each part's mark × its weight. */
export function courseworkPoints(marks: Omit<CourseMarks, 'paper'>): number {
	return (['assignments', 'discussion', 'participation'] as const).reduce(
		(sum, part) => sum + (within(part, marks[part], 0, 100) * GRADE_WEIGHTS[part]) / 100,
		0
	);
}

/** The final mark 0–100: coursework 40 %, final paper 60 %. */
export function courseGrade(marks: CourseMarks): number {
	return courseworkPoints(marks) + (within('paper', marks.paper, 0, 100) * GRADE_WEIGHTS.paper) / 100;
}

/**
 * The mark in the paper that makes the final mark `wanted` (0–100) with this coursework. Above 100 it cannot be reached;
 * at 0 or below any paper will do.
 */
export function paperNeeded(marks: Omit<CourseMarks, 'paper'>, wanted: number): number {
	return ((within('wanted', wanted, 0, 100) - courseworkPoints(marks)) * 100) / GRADE_WEIGHTS.paper;
}
