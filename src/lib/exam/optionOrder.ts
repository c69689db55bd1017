import type { Question } from '$lib/domain/question';
import { Chance } from './chance';
import { shuffled } from './shuffled';
import { streamOf } from './streamOf';

/** The order in which a question's options are shown, as positions in its own list; empty where it has none. */
export function optionOrder(question: Question, seed: number): readonly number[] {
	if (question.type !== 'single' && question.type !== 'multiple') return [];
	return shuffled(
		question.options.map((_, i) => i),
		new Chance(seed, streamOf(question.id))
	);
}
