import type { Question } from '$lib/domain/question';
import { Chance } from './chance';
import { shuffled } from './shuffled';

/** Keeps the order of one question's options apart from another's with the same seed. */
function streamOf(id: string): number {
	let hash = 0x811c9dc5;
	for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
	return hash;
}

/** The order in which a question's options are shown, as positions in its own list; empty where it has none. */
export function optionOrder(question: Question, seed: number): readonly number[] {
	if (question.type !== 'single' && question.type !== 'multiple') return [];
	return shuffled(
		question.options.map((_, i) => i),
		new Chance(seed, streamOf(question.id))
	);
}
