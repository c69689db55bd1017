import { FSRSAlgorithm } from 'ts-fsrs';
import type { Memory } from '$lib/domain/study/card';
import type { Rating } from './rating';

/**
 * FSRS-6 with its published default parameters, which were fitted to many learners, not to this one. Steps within a
 * day are off: the answers of a day are one meeting.
 */
const algorithm = new FSRSAlgorithm({ enable_short_term: false });

/**
 * Chance of recall `days` after the last meeting, 0–1: R = (1 + factor·t/S)^(−w₂₀), factor = 0.9^(−1/w₂₀) − 1.
 * Source: FSRS-6, as ts-fsrs has it.
 */
export function recall({ stability }: Memory, days: number): number {
	return algorithm.forgetting_curve(days, stability);
}

/**
 * Memory after a meeting.
 * @param memory before it; null at the first meeting
 * @param days since the last one, whole; at least 1 unless it is the first
 */
export function reviewed(memory: Memory | null, days: number, rating: Rating): Memory {
	return algorithm.next_state(memory, memory ? Math.max(1, days) : 0, rating);
}
