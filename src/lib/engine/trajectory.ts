import type { LifeMonth } from '$lib/domain/life';
import type { Trajectory } from '$lib/domain/typology';

/** Months since a relationship first reached stability from which it counts as lasting. Our choice. */
export const LASTING_FROM = 36;

/**
 * The course of a person's last relationship, after the four types of 陈明亮: it lasts where stability was reached
 * so many months ago (decline and recovery since then included); where he left before, the furthest stage names it:
 * early abortion in exploration, mid-way death in formation, early exit in stability.
 * Of customers of the start only the months from month 0 on are known.
 * @returns null for a prospect, and for a customer whose relationship is still open
 */
export function trajectoryOf(months: readonly LifeMonth[]): Trajectory | null {
	let furthest = 0;
	let settled = 0;
	let customer = false;
	for (const { status, stage, events } of months) {
		if (events.includes('joined') || events.includes('returned')) furthest = settled = 0;
		// Of the month he leaves in he has still lived.
		const lived = status === 'customer' || events.includes('left');
		if (!lived) continue;
		customer = true;
		if (settled > 0 || stage === 'stability') settled++;
		if (stage === 'stability') furthest = 2;
		else if (stage !== 'exploration') furthest = Math.max(furthest, 1);
	}
	if (!customer) return null;
	if (settled >= LASTING_FROM) return 'lasting';
	if (months.at(-1)!.status === 'customer') return null;
	return (['earlyAbortion', 'midwayDeath', 'earlyExit'] as const)[furthest]!;
}
