import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { tieCourse, type Tie, type TieCourse } from '$lib/engine/tieCourse';

export const TIES = ['financial', 'social', 'structural'] as const satisfies readonly Tie[];

/** Months that the courses run. */
export const MONTHS = 60;
/** How much of each programme at first, and months until a rival offers the same: our assumption. */
export const LEVEL_AT_FIRST = 40;
export type CopiedAfter = Readonly<Record<Tie, number>>;
export const COPIED_AT_FIRST: CopiedAfter = { financial: 3, social: 18, structural: 36 };

/** No programme at all: what every tie is read against. */
export const without = (): TieCourse => tieCourse(DEFAULT_PARAMETERS, { levels: {}, copied: {} }, MONTHS);

/** One tie at a level, copied after so many months; never where left out. */
export function courseOf(tie: Tie, level: number, copied?: number): TieCourse {
	const plan = { levels: { [tie]: level }, copied: copied === undefined ? {} : { [tie]: copied } };
	return tieCourse(DEFAULT_PARAMETERS, plan, MONTHS);
}

/** What a tie costs and brings: points of retention before and after it is copied, value of five years either way. */
export function tieResult(tie: Tie, level: number, copied: number) {
	const [none, alone, together] = [without(), courseOf(tie, level), courseOf(tie, level, copied)];
	const points = (course: TieCourse) => course.staying[MONTHS]! - none.staying[MONTHS]!;
	return {
		cost: together.cost,
		alone: points(alone),
		/** With the rival offering the same, five years on. */
		together: points(together),
		/** Share of the points that is left, in per cent; not-a-number where there were none. */
		left: (100 * points(together)) / points(alone),
		valueAlone: alone.value - none.value,
		valueTogether: together.value - none.value
	};
}

/** What the first guess is compared with: the tie of which least is left where a rival copies all three on one day. */
export function firstToGo(): Tie {
	const left = (tie: Tie) => tieResult(tie, LEVEL_AT_FIRST, 12).left;
	return TIES.reduce((least, tie) => (left(tie) < left(least) ? tie : least));
}
