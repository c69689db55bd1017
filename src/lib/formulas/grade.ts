import { courseGrade, courseworkPoints, paperNeeded, type CourseMarks } from './courseGrade';
import { integer, within } from './guards';

/** A mark 0–100, or null where there is none yet. */
export type Known = number | null;

/** The marks of a student as far as they are known: three assignments, a mid-term, discussion, participation, paper. */
export interface KnownMarks {
	readonly assignments: readonly [Known, Known, Known];
	readonly midterm: Known;
	readonly discussion: Known;
	readonly participation: Known;
	readonly paper: Known;
}

/** A figure that is known only to lie between two. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
}

/** Points that assignments and mid-term bring together. */
export const WRITTEN_POINTS = 20;
/** How many of them the mid-term brings where nobody says otherwise: as many as each of the three assignments. */
export const MIDTERM_POINTS = WRITTEN_POINTS / 4;

/**
 * One mark 0–100 for the three assignments and the mid-term. The course's rules give the four 20 points together and do
 * not say how they are divided; the assignments share evenly what the mid-term leaves.
 * @param assignments three marks 0–100
 * @param midterm mark 0–100
 * @param midtermPoints what the mid-term counts for, a whole number 0–20
 */
export function writtenMark(assignments: readonly number[], midterm: number, midtermPoints: number): number {
	integer('midtermPoints', midtermPoints, 0, WRITTEN_POINTS);
	const each = (WRITTEN_POINTS - midtermPoints) / assignments.length;
	const sum = assignments.reduce(
		(points, mark, i) => points + within(`assignments[${i}]`, mark, 0, 100) * each,
		0
	);
	return (sum + within('midterm', midterm, 0, 100) * midtermPoints) / WRITTEN_POINTS;
}

const filled = (marks: KnownMarks, missing: number, midtermPoints: number): CourseMarks => ({
	assignments: writtenMark(
		marks.assignments.map((mark) => mark ?? missing),
		marks.midterm ?? missing,
		midtermPoints
	),
	discussion: marks.discussion ?? missing,
	participation: marks.participation ?? missing,
	paper: marks.paper ?? missing
});

const between = (marks: KnownMarks, midtermPoints: number, of: (marks: CourseMarks) => number): Bounds => ({
	low: of(filled(marks, 0, midtermPoints)),
	high: of(filled(marks, 100, midtermPoints))
});

/** Points of coursework, 0–40: what is missing is 0 at the low end and 100 at the high one. */
export function courseworkBounds(marks: KnownMarks, midtermPoints = MIDTERM_POINTS): Bounds {
	return between(marks, midtermPoints, courseworkPoints);
}

/** The final mark, 0–100, bounded in the same way. Source: the course's rules, paper 60 %, coursework 40 %. */
export function gradeBounds(marks: KnownMarks, midtermPoints = MIDTERM_POINTS): Bounds {
	return between(marks, midtermPoints, courseGrade);
}

/**
 * What the paper must bring for a final mark of `wanted` (0–100): `low` where all coursework to come brings full marks,
 * `high` where it brings none. At 0 or below any paper will do; above 100 none will. The mark of a paper that is known
 * plays no part.
 */
export function paperBounds(marks: KnownMarks, wanted: number, midtermPoints = MIDTERM_POINTS): Bounds {
	const needed = (missing: number) => paperNeeded(filled(marks, missing, midtermPoints), wanted);
	return { low: needed(100), high: needed(0) };
}
