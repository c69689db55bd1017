import { courseGrade, courseworkPoints, GRADE_WEIGHTS, paperNeeded } from '$lib/formulas/courseGrade';
import type { Chance } from '../chance';
import { n, score, step, type Draws } from '../template';

/** The mark that passes. */
const PASS = 60;
const MARK = { min: 60, max: 100, step: 5 };

const coursework = (chance: Chance) => ({
	assignments: chance.onGrid(MARK),
	discussion: chance.onGrid(MARK),
	participation: chance.onGrid(MARK)
});
type Coursework = ReturnType<typeof coursework>;

const slotsOf = ({ assignments, discussion, participation }: Coursework) => ({
	assignments: score(assignments),
	discussion: score(discussion),
	participation: score(participation)
});

const meanOf = ({ assignments, discussion, participation }: Coursework) =>
	(assignments + discussion + participation) / 3;

/** Coursework as it enters the mark. */
function courseworkStep(marks: Coursework) {
	const part = (name: keyof Coursework) => `${n(marks[name])} × ${GRADE_WEIGHTS[name]}%`;
	const work = `${part('assignments')} + ${part('discussion')} + ${part('participation')}`;
	return step('coursework', work, score(courseworkPoints(marks)));
}

export const DRAWS: Draws<'course'> = {
	'tpl-grade-total': (chance) => {
		const marks = coursework(chance);
		const paper = chance.whole(40, 95);
		const [points, total] = [courseworkPoints(marks), courseGrade({ ...marks, paper })];
		const mean = meanOf(marks);
		return {
			slots: { ...slotsOf(marks), paper: score(paper) },
			key: total,
			steps: [courseworkStep(marks), step('total', `${n(points)} + ${n(paper)} × 60%`, score(total, 1))],
			mistakes: {
				swapped: 0.6 * mean + 0.4 * paper,
				equalParts: (3 * mean + paper) / 4,
				paperOnly: paper,
				courseworkInFull: mean,
				halves: (mean + paper) / 2
			}
		};
	},

	'tpl-grade-needed': (chance) => {
		const marks = coursework(chance);
		const [points, needed] = [courseworkPoints(marks), paperNeeded(marks, PASS)];
		const mean = meanOf(marks);
		return {
			slots: slotsOf(marks),
			key: needed,
			steps: [courseworkStep(marks), step('needed', `(${PASS} − ${n(points)}) ÷ 60%`, score(needed, 1))],
			mistakes: {
				notDivided: PASS - points,
				sixtyInThePaper: PASS,
				swapped: (PASS - 0.6 * mean) / 0.4,
				halves: 2 * PASS - mean
			}
		};
	}
};
