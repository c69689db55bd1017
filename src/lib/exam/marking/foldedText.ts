import { asWritten, type Simplify } from './simplify';

/** A text in the form that signs are looked for in, with the place of each of its characters in the original. */
export interface FoldedText {
	readonly text: string;
	/** Per character of `text`: where it stands in the original, and where it ends. */
	readonly from: readonly number[];
	readonly to: readonly number[];
}

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;
/** Also the signs of arithmetic for which keyboards have several: 40 − 20 is 40-20, and 6.4 ÷ 8 is 6.4/8. */
const SPACE = /[\s\-‐‑–—_/−×÷*]/u;
const UNSEEN = /[\p{M}\p{Cf}’'‘]/u;

/** A letter or a number, but no Chinese character. */
const isWord = (character: string) => WORD.test(character) && !HAN.test(character);

/** A separator of thousands after its digit, all of one width: 100，300 in Chinese are two numbers. */
const THOUSANDS = /^(?:\d,\d{3}(?!\d)|[０-９]，[０-９]{3}(?![０-９]))/;

/**
 * Folds width, case, accents and traditional characters; a run of spaces and hyphens is one space between two words of
 * alphabetic script or numbers and none elsewhere (80 % is 80%); separators of thousands do not count. Other punctuation
 * stays: a sign does not reach over a full stop.
 */
export function foldText(original: string, simplify: Simplify = asWritten): FoldedText {
	const text: string[] = [];
	const from: number[] = [];
	const to: number[] = [];
	let gap = false;
	let at = 0;
	for (const written of original) {
		const end = at + written.length;
		const separates = at > 0 && THOUSANDS.test(original.slice(at - 1, at + 5));
		const folded = separates ? '' : simplify(written.normalize('NFKD')).toLowerCase();
		for (const character of folded) {
			if (UNSEEN.test(character)) continue;
			if (SPACE.test(character)) {
				gap = true;
				continue;
			}
			const last = text.at(-1);
			if (gap && last !== undefined && isWord(last) && isWord(character)) {
				text.push(' ');
				from.push(at);
				to.push(at);
			}
			gap = false;
			// One entry per UTF-16 unit, so that positions found in the joined text are positions here.
			for (const unit of character.split('')) {
				text.push(unit);
				from.push(at);
				to.push(end);
			}
		}
		at = end;
	}
	return { text: text.join(''), from, to };
}
