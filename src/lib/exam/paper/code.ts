import { fail, ok, type Result } from '$lib/domain/result';
import { PAPER_VERSIONS, type PaperCode, type PaperVersion } from '$lib/domain/study/paper';
import { checkSymbols, isSound } from './checkSymbols';

/** Crockford's base 32: no I, L, O and U. The place in the text is the value. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Symbols of the edition, of the seed and of the check. */
const LENGTH = { edition: 1, seed: 5, check: 2 } as const;
const BODY = LENGTH.edition + LENGTH.seed + LENGTH.check;

/** How many papers there are of one edition. */
export const SEEDS = 2 ** (5 * LENGTH.seed);

/** Why a text is no code of a paper. */
export type PaperCodeFailure =
	| { readonly code: 'empty' }
	/** Letters and digits missing or too many. */
	| { readonly code: 'length'; readonly length: number; readonly wanted: number }
	/** A sign that no code has. */
	| { readonly code: 'symbol'; readonly symbol: string }
	/** Mistyped: the check symbols do not belong to the rest. */
	| { readonly code: 'check' };

/** A code as people write it: `17KQ-M2XP-A`. */
export function paperCodeText({ edition, seed, version }: PaperCode): string {
	const data = [edition];
	for (let shift = 5 * (LENGTH.seed - 1); shift >= 0; shift -= 5) data.push((seed >> shift) & 31);
	const body = [...data, ...checkSymbols(data)].map((value) => SYMBOLS[value]).join('');
	return `${body.slice(0, 4)}-${body.slice(4)}-${version}`;
}

/**
 * Reads a code however it was typed: any width and case, hyphens and spaces or none, O for 0, I and L for 1. Without a
 * letter for the version it is version A.
 */
export function readPaperCode(text: string): Result<PaperCode, PaperCodeFailure> {
	const plain = text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/卷/g, '')
		.replace(/[\s\p{Pd}−·_.]/gu, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	if (plain === '') return fail({ code: 'empty' });
	const strange = [...plain].find((symbol) => !SYMBOLS.includes(symbol));
	if (strange !== undefined) return fail({ code: 'symbol', symbol: strange });
	const letter = plain.length > BODY ? plain.slice(BODY) : PAPER_VERSIONS[0];
	if (plain.length < BODY || !isVersion(letter)) {
		return fail({ code: 'length', length: plain.length, wanted: BODY });
	}
	const symbols = [...plain.slice(0, BODY)].map((symbol) => SYMBOLS.indexOf(symbol));
	if (!isSound(symbols) || symbols[0] === 0) return fail({ code: 'check' });
	const seed = symbols.slice(LENGTH.edition, -LENGTH.check).reduce((sum, symbol) => sum * 32 + symbol, 0);
	return ok({ edition: symbols[0]!, seed, version: letter });
}

const isVersion = (letter: string): letter is PaperVersion =>
	(PAPER_VERSIONS as readonly string[]).includes(letter);
