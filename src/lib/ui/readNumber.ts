/** What the suffixes of spoken numbers multiply by. */
const SUFFIX: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6, b: 1e9 };

/**
 * Reads a number as people write it: full-width digits and signs, thousands separators, a currency or per-cent sign,
 * 万, 亿, K, M. Undefined when it is not one number.
 */
export function readNumber(text: string): number | undefined {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s,_'’，]/g, '')
		.replace(/[−–—]/g, '-')
		.replace(/^(-?)[¥元]/, '$1')
		.replace(/[%元]$/, '');
	const match = /^([+-]?(?:\d+\.?\d*|\.\d+))([万亿kmb])?$/.exec(plain);
	if (!match) return undefined;
	const value = Number(match[1]) * (match[2] ? SUFFIX[match[2]]! : 1);
	return Number.isFinite(value) ? value : undefined;
}
