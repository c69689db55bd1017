import type { Bounds } from '$lib/formulas/grade';
import { planWords } from '../plan/words';
import { write } from '../../write';
import type { Rung } from './gradeDesk.svelte';
import { atLeastMark } from './need';

const mark = (value: number) => write.format.number(value, 1);

/** A figure, or the two that it lies between. */
export function boundsText({ low, high }: Bounds): string {
	const [from, to] = [mark(low), mark(high)];
	return from === to ? from : planWords.current.grades.between(from, to);
}

/** What the paper must bring, as a figure or a word. */
export function neededText({ paper, need }: Rung): string {
	const words = planWords.current.grades;
	const [low, high] = [atLeastMark(Math.max(0, paper.low)), atLeastMark(paper.high)];
	switch (need) {
		case 'unreachable':
			return words.cannot;
		case 'safe':
			return words.any;
		case 'rangeOver':
			return words.from(mark(low));
		default:
			return boundsText({ low, high });
	}
}

/** The same in a sentence. @param best the highest final mark that can still be reached */
export function verdictText({ wanted, paper, need }: Rung, best: number): string {
	const words = planWords.current.grades;
	const [want, low, high] = [mark(wanted), mark(atLeastMark(paper.low)), mark(atLeastMark(paper.high))];
	switch (need) {
		case 'unreachable':
			return words.unreachable(want, mark(best));
		case 'safe':
			return words.safe(want);
		case 'exactly':
			return words.exactly(want, low);
		case 'range':
			return words.range(want, low, high);
		case 'rangeOver':
			// With a full paper, coursework must bring the rest.
			return words.rangeOver(want, mark(Math.max(0, atLeastMark(paper.low))), mark(atLeastMark(wanted - 60)));
		case 'maybeSafe':
			return words.maybeSafe(want, high);
	}
}
