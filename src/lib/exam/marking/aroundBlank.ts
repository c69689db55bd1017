import { plainAnswer } from './plainAnswer';
import { asWritten, type Simplify } from './simplify';

/** What stands right before and right after a blank, up to the next pause or blank, as it is compared. */
export interface Around {
	readonly before: string;
	readonly after: string;
}

/** Where a run of words ends; signs within a word or a number, such as ’ and %, do not end it. */
const PAUSE = /[，。；：、（）《》“”…？！,.;:()?!]/;

/** One per blank of a stem, in its order. */
export function aroundBlanks(stem: string, simplify: Simplify = asWritten): readonly Around[] {
	const pieces = stem.split('____');
	return pieces.slice(1).map((after, i) => ({
		before: plainAnswer(pieces[i]!.split(PAUSE).at(-1)!, simplify),
		after: plainAnswer(after.split(PAUSE)[0]!, simplify)
	}));
}

/**
 * The readings of an answer: as it is, and without the words of the question that it repeats beside its blank,
 * so that 垄断忠诚 is 垄断 before 忠诚, and “brand preference” is “preference” after “brand”.
 * @param answer made plain
 */
export function readingsOf(answer: string, { before, after }: Around): ReadonlySet<string> {
	const readings = new Set([answer]);
	for (let from = 0; from < answer.length; from++) {
		if (!before.endsWith(answer.slice(0, from))) continue;
		for (let to = answer.length; to > from; to--)
			// What is left may be a number in Chinese characters, which is made plain only when it stands alone.
			if (after.startsWith(answer.slice(to))) readings.add(plainAnswer(answer.slice(from, to)));
	}
	return readings;
}
