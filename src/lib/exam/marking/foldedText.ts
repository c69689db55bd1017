import { asWritten, type Simplify } from './simplify';

/** A text in the form that signs are looked for in, with the place of each of its characters in the original. */
export interface FoldedText {
	readonly text: string;
	/** Per character of `text`: where it stands in the original, and where it ends. */
	readonly from: readonly number[];
	readonly to: readonly number[];
}

const HAN = /\p{Script=Han}/u;
const SPACE = /[\s\-‐‑–—_/]/u;
const UNSEEN = /[\p{M}\p{Cf}’'‘]/u;

/**
 * Folds width, case, accents and traditional characters; a run of spaces and hyphens is one space, and none beside a
 * Chinese character. Other punctuation stays: a sign does not reach over a full stop.
 */
export function foldText(original: string, simplify: Simplify = asWritten): FoldedText {
	const text: string[] = [];
	const from: number[] = [];
	const to: number[] = [];
	let gap = false;
	let at = 0;
	for (const written of original) {
		const end = at + written.length;
		for (const character of simplify(written.normalize('NFKD')).toLowerCase()) {
			if (UNSEEN.test(character)) continue;
			if (SPACE.test(character)) {
				gap = true;
				continue;
			}
			const last = text.at(-1);
			if (gap && last !== undefined && !HAN.test(last) && !HAN.test(character)) {
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
