import type { Paper } from '$lib/domain/study/paper';
import { timeLeft } from '$lib/exam/paper/clock';
import { resultOf } from '$lib/exam/paper/result';
import { stageOf, standingOf } from '$lib/exam/paper/standing';
import { marksText, spanText } from './names';
import { paperWords } from './words';

/** How many questions of a paper are answered. */
export function progressText(paper: Paper): string {
	const all = standingOf(paper);
	const answered = all.filter((one) => one.answered !== 'none').length;
	return paperWords.current.answeredOf(String(answered), String(all.length));
}

/** How much time is left, or was used where there is no limit. */
export function timeText({ clock }: Pick<Paper, 'clock'>): string {
	const left = timeLeft(clock);
	const words = paperWords.current;
	return left === null ? words.used(spanText(clock.spent)) : words.left(spanText(left));
}

/** What a paper that was handed in has brought so far; null where it is not marked yet. */
export function marksSummary(paper: Paper) {
	if (stageOf(paper) === 'unmarked') return null;
	const { marks, outOf, waiting } = resultOf(paper).total;
	const words = paperWords.current;
	return {
		marks,
		text: words.marks(marksText(marks), marksText(outOf)),
		waiting: waiting > 0 ? words.waitingMarks(marksText(waiting)) : ''
	};
}
