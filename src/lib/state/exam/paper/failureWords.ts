import { write } from '../../write';
import type { PaperFailure } from './plan';
import { paperWords } from './words';

/** Why a code gives no paper, in the language on screen. */
export function paperRefused(failure: PaperFailure): string {
	const words = paperWords.current.codeFailure;
	const number = (value: number) => write.format.number(value);
	switch (failure.code) {
		case 'length':
			return words.length(number(failure.wanted), number(failure.length));
		case 'symbol':
			return words.symbol(failure.symbol);
		case 'edition':
			return words.edition(number(failure.edition));
		default:
			return words[failure.code];
	}
}
