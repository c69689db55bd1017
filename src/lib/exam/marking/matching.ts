/**
 * Pairs as many of `count` answers with as many of `count` blanks as can be (augmenting paths), one with one.
 * @param fits whether answer `a` is right in blank `b`
 * @returns the blank of each answer, −1 where it has none
 */
export function bestMatching(count: number, fits: (a: number, b: number) => boolean): readonly number[] {
	const answerOf = new Array<number>(count).fill(-1);
	const place = (answer: number, tried: Set<number>): boolean => {
		for (let blank = 0; blank < count; blank++) {
			if (tried.has(blank) || !fits(answer, blank)) continue;
			tried.add(blank);
			if (answerOf[blank] === -1 || place(answerOf[blank]!, tried)) {
				answerOf[blank] = answer;
				return true;
			}
		}
		return false;
	};
	for (let answer = 0; answer < count; answer++) place(answer, new Set());
	return Array.from({ length: count }, (_, answer) => answerOf.indexOf(answer));
}
