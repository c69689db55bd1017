import type { Question } from '$lib/domain/question';
import type { QuestionRef } from '$lib/domain/study/attempt';
import type { PaperCode } from '$lib/domain/study/paper';
import { Chance } from '../chance';
import { shuffled } from '../shuffled';
import { STREAM, streamOf } from './streams';

/** In an order in which nothing stands where it stood; of one thing there is only one order. */
export function displaced<Thing>(things: readonly Thing[], chance: Chance): readonly Thing[] {
	// One order in e has nothing in its place: a hundred tries all but never fail, and then the last goes first.
	for (let attempt = 0; attempt < 100; attempt++) {
		const order = shuffled(things, chance);
		if (order.every((thing, i) => thing !== things[i])) return order;
	}
	return [...things.slice(-1), ...things.slice(0, -1)];
}

/** The order of version A, and from it that of B. */
export function versionOrder<Thing>(
	things: readonly Thing[],
	{ seed, version }: PaperCode,
	stream: number
): readonly Thing[] {
	const chance = new Chance(seed, stream);
	const first = shuffled(things, chance);
	return version === 'A' ? first : displaced(first, chance);
}

/**
 * In which order the options of a question stand on a paper: their places in the question's own list. In version B no
 * option has the letter that it has in A.
 * @param many options there are
 */
export function optionOrder(code: PaperCode, ref: QuestionRef, many: number): readonly number[] {
	const own = Array.from({ length: many }, (_, i) => i);
	return versionOrder(own, code, STREAM.options ^ streamOf(ref));
}

/** The same for a question that is here; empty where it has no options. */
export function orderOn(code: PaperCode, question: Question | null | undefined): readonly number[] {
	return question && 'options' in question ? optionOrder(code, question.id, question.options.length) : [];
}
