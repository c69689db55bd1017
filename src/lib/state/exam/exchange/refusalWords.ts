import { FILE_LIMITS, type ExchangeFormat, type RowReason } from '$lib/exam/exchange/reading';
import { LETTERS } from '$lib/exam/exchange/columns';
import { readOwnId } from '$lib/domain/study/bank';
import type { DraftFault } from '$lib/domain/study/draftFaults';
import { write } from '../../write';
import type { ImportProblem } from './importer.svelte';
import { exchangeWords } from './words';

/** What a question is called inside its bank: `#12`. */
export const shortId = (id: string): string => `#${readOwnId(id)?.number ?? id}`;

/** What is wrong with a draft, in a sentence; the place is beside it. */
export function faultText({ code, value, bound }: DraftFault): string {
	const number = (of: string | number | undefined) =>
		typeof of === 'number' && Number.isFinite(of) ? write.format.number(of, 2) : String(of ?? '');
	const words: string | ((value: string, bound: string) => string) = exchangeWords.current.faults[code];
	return typeof words === 'string' ? words : words(number(value), number(bound));
}

/** Where in a question a fault is, as the form calls the place. */
function placeText(path: string): string {
	const words = exchangeWords.current.places;
	const [field, first, second, third] = path.split('.');
	const ordinal = (of: string | undefined) => write.format.number(Number(of) + 1);
	switch (field) {
		case 'options':
			return first === undefined ? words.options : words.option(LETTERS[Number(first)] ?? first);
		case 'blanks':
			return first === undefined ? words.options : words.blanks(ordinal(first));
		case 'tasks':
			if (first === undefined) return words.tasks;
			return second === 'points' && third !== undefined
				? words.at(words.task(ordinal(first)), words.point(ordinal(third))).replace(/[：:]\s*/, ' ')
				: words.task(ordinal(first));
		case 'stem':
		case 'explanation':
		case 'chapter':
		case 'concepts':
		case 'difficulty':
		case 'material':
			return words[field];
		default:
			return path;
	}
}

/** Why a question of a file is refused, in a sentence. */
export function reasonText(reason: RowReason): string {
	const words = exchangeWords.current;
	if (reason.code === 'fault') return words.places.at(placeText(reason.fault.path), faultText(reason.fault));
	const sentence: string | ((value: string) => string) = words.reasons[reason.code];
	return typeof sentence === 'string' ? sentence : sentence('value' in reason ? reason.value : '');
}

/** Where a question stands in a file. */
export function lineText(format: ExchangeFormat, line: number): string {
	const { line: words } = exchangeWords.current.import;
	const kind = format === 'bank' ? 'item' : format === 'xlsx' ? 'row' : 'line';
	return words[kind](write.format.number(line));
}

/** Why a file gave nothing. */
export function problemText(problem: ImportProblem): string {
	const words = exchangeWords.current.fileFaults;
	switch (problem.code) {
		case 'tooLarge':
			return words.tooLarge(`${write.format.number(FILE_LIMITS.bytes / 1e6)} MB`);
		case 'tooManyRows':
		case 'tooDeep':
			return words[problem.code](write.format.number(problem.bound));
		case 'broken':
			return words.broken(write.format.number(problem.line));
		case 'newer':
			return words.newer(write.format.number(problem.version));
		default:
			return words[problem.code];
	}
}
