/*
 * Reads a calculation as a worked solution writes it — `¥1,200 × (1 − 0.8) ÷ 1.1²` — and does it, by a parser of its own.
 */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TOKEN = /\d[\d,]*(?:\.\d+)?%?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|ln|√|e|[-+−×÷^()]/gy;

function tokensOf(text: string): string[] {
	const compact = text.replaceAll(/[\s¥]/g, '');
	const tokens = compact.match(TOKEN) ?? [];
	if (tokens.join('') !== compact) throw new Error(`cannot read ${text}`);
	return tokens;
}

const numberOf = (token: string) => Number(token.replaceAll(/[,%]/g, '')) / (token.endsWith('%') ? 100 : 1);

/** The value of a calculation. @throws Error where it is none */
export function evaluated(text: string): number {
	const tokens = tokensOf(text);
	let at = 0;
	const isNext = (...wanted: string[]) => wanted.includes(tokens[at] ?? '');

	function sum(): number {
		let value = product();
		while (isNext('+', '−', '-')) value += tokens[at++] === '+' ? product() : -product();
		return value;
	}
	function product(): number {
		let value = signed();
		while (isNext('×', '÷')) {
			if (tokens[at++] === '×') value *= signed();
			else value /= signed();
		}
		return value;
	}
	function signed(): number {
		if (!isNext('−', '-')) return raised();
		at++;
		return -signed();
	}
	function raised(): number {
		const base = single();
		const token = tokens[at] ?? '';
		if (token === '^') {
			at++;
			return base ** signed();
		}
		if (token === '' || !RAISED.includes(token[0]!)) return base;
		at++;
		return base ** Number([...token].map((digit) => RAISED.indexOf(digit)).join(''));
	}
	function single(): number {
		const token = tokens[at++];
		if (token === '(') {
			const value = sum();
			if (tokens[at++] !== ')') throw new Error(`no ) in ${text}`);
			return value;
		}
		if (token === 'ln') return Math.log(single());
		if (token === '√') return Math.sqrt(single());
		if (token === 'e') return Math.E;
		if (token === undefined || !/^\d/.test(token)) throw new Error(`${token} where a number goes in ${text}`);
		return numberOf(token);
	}

	const value = sum();
	if (at !== tokens.length) throw new Error(`too much in ${text}`);
	return value;
}
