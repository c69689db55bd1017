import { STAGES, TRAJECTORIES, type Stage, type Trajectory } from '$lib/domain/typology';
import type { Circle } from './circle';
import { STAGE } from './constants';
import type { Policy } from './policy';
import { courseOf, type Reached } from './trajectory';

/** What changes along a relationship. */
export const COURSE_FIGURES = ['volume', 'price', 'cost', 'referral', 'profit'] as const;
export type CourseFigure = (typeof COURSE_FIGURES)[number];

/**
 * Means over those who are there: `volume` in per cent of an average stable customer's, `price` the part of the list price
 * that is accepted, in per cent, `cost` of serving and keeping them (service, quality, programmes, barriers, complaints) in
 * per cent of their revenue, `referral` in per cent of the most, `profit` in yuan a month.
 */
export type CourseFigures = Readonly<Record<CourseFigure, number>>;

/** A month of a relationship. */
export interface CourseMonth extends CourseFigures {
	/** Of those who joined, per cent still there at its end. */
	readonly present: number;
	/** Of those who lived it, per cent in each stage. */
	readonly stages: Readonly<Record<Stage, number>>;
}

export interface RelationshipCourse {
	/** Month 1 first. */
	readonly months: readonly CourseMonth[];
	/** Means of all customer-months of a stage; not-a-number where nobody came there. */
	readonly byStage: Readonly<Record<Stage, CourseFigures>>;
	/** Of those who joined, per cent by the course that their relationship took; `open` where it is not decided yet. */
	readonly courses: Readonly<Record<Trajectory | 'open', number>>;
	/** What it cost to win the customer, yuan. */
	readonly acquisition: number;
	/** After each month: discounted profit so far per customer won, less acquisition, in yuan. */
	readonly worth: readonly number[];
}

/** Weight, the figures, revenue. */
const REVENUE = COURSE_FIGURES.length + 1;
const WIDTH = REVENUE + 1;

/** Adds customers up, each with his chance of still being there. */
export function courseTally(months: number, joined: number) {
	// Per month, then per stage: the weight, and the weighted figures.
	const cells = Array.from({ length: months }, () => STAGES.map(() => new Float64Array(WIDTH)));
	const left = new Float64Array(months);
	const courses = Object.fromEntries([...TRAJECTORIES, 'open'].map((name) => [name, 0])) as Record<
		Trajectory | 'open',
		number
	>;
	const mean = (parts: readonly Float64Array[]) => {
		const sum = (at: number) => parts.reduce((all, part) => all + part[at]!, 0);
		return Object.fromEntries(
			COURSE_FIGURES.map((name, k) => [name, sum(k + 1) / sum(name === 'cost' ? REVENUE : 0)])
		) as Record<CourseFigure, number>;
	};
	return {
		/** A month of member i, who is there with this chance. */
		month(month: number, c: Circle, i: number, policy: Policy, chance: number) {
			const stage = c.stage[i]!;
			const bought = c.volume[i]! * policy.spend * c.spendScale[i]!;
			const cell = cells[month - 1]![stage]!;
			cell[0]! += chance;
			cell[1]! += chance * 100 * c.volume[i]!;
			cell[2]! += chance * 100 * STAGE.priceAccepted[stage]!;
			cell[3]! += chance * 100 * (c.revenue[i]! - bought * policy.goods - c.profit[i]!);
			cell[4]! += chance * 100 * STAGE.referral[stage]!;
			cell[5]! += chance * c.profit[i]!;
			cell[REVENUE]! += chance * c.revenue[i]!;
			left[month - 1]! += chance * c.stayNow[i]!;
		},
		/** So many leave who had come so far. */
		leave(reached: Reached, chance: number) {
			courses[courseOf(reached)] += (100 * chance) / joined;
		},
		/** So many are there at the end. */
		remain(reached: Reached, chance: number) {
			const course = courseOf(reached);
			courses[course === 'lasting' ? course : 'open'] += (100 * chance) / joined;
		},
		result() {
			const all = cells.map((stages, m): CourseMonth => {
				const weight = stages.reduce((sum, cell) => sum + cell[0]!, 0);
				const shares = STAGES.map((stage, s) => [stage, (100 * stages[s]![0]!) / weight]);
				return {
					...mean(stages),
					present: (100 * left[m]!) / joined,
					stages: Object.fromEntries(shares) as Record<Stage, number>
				};
			});
			const byStage = STAGES.map((stage, s) => [stage, mean(cells.map((stages) => stages[s]!))]);
			return {
				months: all,
				byStage: Object.fromEntries(byStage) as Record<Stage, CourseFigures>,
				courses: { ...courses } as Readonly<typeof courses>
			};
		}
	};
}
export type CourseTally = ReturnType<typeof courseTally>;
