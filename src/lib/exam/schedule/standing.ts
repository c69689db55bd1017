import { conceptCardId, type Memory, type StudyCard } from '$lib/domain/study/card';
import type { ConceptId } from '$lib/domain/syllabus';
import { recall } from './memory';

/** Where a learner stands with a concept. */
export interface Standing {
	readonly concept: ConceptId;
	/** Share of a paper's marks, 0–1. */
	readonly share: number;
	/** Null where it was never met. */
	readonly memory: Memory | null;
	/** The day of the last meeting; of no meaning where there was none. */
	readonly day: number;
}

/** Every concept with its card. */
export function standingsOf(
	shares: ReadonlyMap<ConceptId, number>,
	cards: ReadonlyMap<string, StudyCard>
): readonly Standing[] {
	return [...shares].map(([concept, share]) => {
		const card = cards.get(conceptCardId(concept));
		return { concept, share, memory: card?.memory ?? null, day: card?.day ?? 0 };
	});
}

/** Chance of recalling a concept on a day, 0–1; one that was never met counts as not known. */
export function recallOn({ memory, day }: Pick<Standing, 'memory' | 'day'>, on: number): number {
	return memory ? recall(memory, Math.max(0, on - day)) : 0;
}

/** Mean chance of recall on a day over concepts, each weighing as much as it brings on a paper; 0 without concepts. */
export function meanRecall(standings: readonly Standing[], on: number): number {
	const whole = standings.reduce((sum, { share }) => sum + share, 0);
	if (whole === 0) return 0;
	return standings.reduce((sum, standing) => sum + standing.share * recallOn(standing, on), 0) / whole;
}

/** What matters most first: marks on a paper × what will be forgotten of them by that day. */
export function byNeed(standings: readonly Standing[], on: number): readonly Standing[] {
	const need = (standing: Standing) => standing.share * (1 - recallOn(standing, on));
	return standings
		.map((standing) => ({ standing, need: need(standing) }))
		.sort((a, b) => b.need - a.need)
		.map(({ standing }) => standing);
}
