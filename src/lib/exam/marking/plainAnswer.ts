import { asWritten, type Simplify } from './simplify';

const DIGITS = '零一二三四五六七八九';

/** 十二 → 12, 二十 → 20, 两 → 2; up to 99. */
function chineseNumber(text: string): string | null {
	if (text === '两' || text === '二') return '2';
	const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? [];
	if (!ten) return tens && !ones ? String(DIGITS.indexOf(tens)) : null;
	return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
}

/**
 * An answer as it is compared: width, case, accents, spaces, punctuation, a leading article, traditional characters
 * and Chinese numerals do not count; per-cent signs and what stands between two digits do (1.5, 1:3), separators of
 * thousands excepted.
 */
export function plainAnswer(text: string, simplify: Simplify = asWritten): string {
	// Width first: what was a compatibility form may be a traditional character.
	const plain = simplify(text.normalize('NFKD'))
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.trim()
		.replace(/^[“"‘'(]*(?:the|an?)\s+/, '')
		.replaceAll(/(?<=\d),(?=\d{3})/g, '')
		.replaceAll(/(?<!\d)[.:/\-–—](?!\d)|(?<=\d)[.:/\-–—](?!\d)|(?<!\d)[.:/\-–—](?=\d)/g, '')
		.replaceAll(/[\s\p{Cf}]|(?![.:/\-–—%])\p{P}/gu, '');
	return chineseNumber(plain) ?? plain;
}
