import type { StudyCard } from '$lib/domain/study/card';
import { recall } from './memory';

/** How far a concept is mastered, from nothing to much. */
export const MASTERY = ['unseen', 'shaky', 'growing', 'known'] as const;
export type Mastery = (typeof MASTERY)[number];

/** Below this chance of recall a concept is shaky, whatever came before. */
const SHAKY_BELOW = 0.75;
/** What it takes to be known: recall today, days of answering, and stability in days. */
const KNOWN = { recall: 0.85, days: 2, stability: 7 } as const;

/**
 * How far a concept is mastered on a day. Shaky: answered wrongly at the last meeting, or likely forgotten since. Known:
 * likely recalled, met on two days at least, and stable for a week. One good day alone is never enough.
 */
export function masteryOf(card: StudyCard | undefined, today: number): Mastery {
	if (!card) return 'unseen';
	const now = recall(card.memory, Math.max(0, today - card.day));
	if (card.rating === 1 || now < SHAKY_BELOW) return 'shaky';
	const known = now >= KNOWN.recall && card.days >= KNOWN.days && card.memory.stability >= KNOWN.stability;
	return known ? 'known' : 'growing';
}
