import type { LifeMonth } from '$lib/domain/life';
import type { Stage, Trajectory } from '$lib/domain/typology';

/** Months since a relationship first reached stability from which it counts as lasting. Our choice. */
export const LASTING_FROM = 36;

/** How far a relationship has come: the furthest stage (0 exploration, 1 formation or decline, 2 stability), and the months since stability. */
export interface Reached {
	readonly furthest: 0 | 1 | 2;
	readonly settled: number;
}
export const JUST_JOINED: Reached = { furthest: 0, settled: 0 };

/** How far it has come after a month in this stage. */
export function reach({ furthest, settled }: Reached, stage: Stage): Reached {
	const stable = stage === 'stability';
	return {
		furthest: stable ? 2 : stage !== 'exploration' && furthest === 0 ? 1 : furthest,
		settled: settled > 0 || stable ? settled + 1 : 0
	};
}

/** The course of a relationship that has come so far; one that does not last yet is named as if it ended now. */
export function courseOf({ furthest, settled }: Reached): Trajectory {
	return settled >= LASTING_FROM
		? 'lasting'
		: (['earlyAbortion', 'midwayDeath', 'earlyExit'] as const)[furthest];
}

/**
 * The course of a person's last relationship, after the four types of 陈明亮: it lasts where stability was reached
 * so many months ago (decline and recovery since then included); where he left before, the furthest stage names it:
 * early abortion in exploration, mid-way death in formation, early exit in stability.
 * Of customers of the start only the months from month 0 on are known.
 * @returns null for a prospect, and for a customer whose relationship is still open
 */
export function trajectoryOf(months: readonly LifeMonth[]): Trajectory | null {
	let reached = JUST_JOINED;
	let customer = false;
	for (const { status, stage, events } of months) {
		if (events.includes('joined') || events.includes('returned')) reached = JUST_JOINED;
		// Of the month he leaves in he has still lived.
		const lived = status === 'customer' || events.includes('left');
		if (!lived) continue;
		customer = true;
		reached = reach(reached, stage);
	}
	if (!customer) return null;
	const course = courseOf(reached);
	return course === 'lasting' || months.at(-1)!.status !== 'customer' ? course : null;
}
