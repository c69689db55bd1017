import type { Memory } from '$lib/domain/study/card';
import { recall, reviewed } from './memory';

/** Chance that a concept met for the first time is answered well; nobody can know, so it is a little better than even. */
export const FIRST_CHANCE = 0.6;

const mixed = (chance: number, good: Memory, again: Memory): Memory => ({
	stability: chance * good.stability + (1 - chance) * again.stability,
	difficulty: chance * good.difficulty + (1 - chance) * again.difficulty
});

/**
 * Memory to be expected after a meeting that has not happened yet: what it would be after a good answer and after a
 * wrong one, weighed by the chance of either. A mean instead of a draw: a forecast must not depend on luck.
 * @param memory null where the concept was never met
 * @param days since the last meeting, at least 1
 */
export function expectedAfter(memory: Memory | null, days: number): Memory {
	const chance = memory ? recall(memory, days) : FIRST_CHANCE;
	return mixed(chance, reviewed(memory, days, 3), reviewed(memory, days, 1));
}
