import { describe, expect, test } from 'vitest';
import { BANK } from './questionBank';

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?(?: %)?`;
/** A sum written out in figures only, such as `487 ÷ 489 ≈ 99.6 %`; none that is part of a longer one or has units. */
const SUM = new RegExp(
	String.raw`(?<![\d.,(^)万%’a-z] ?|[×÷+−] ?)(${NUMBER}(?: [×÷+−] ${NUMBER})+) ([=≈]) (−?\d[\d,]*(?:\.\d+)?)(?!\d|[.,]\d)( ?%)?(?! ?%| ?[万×÷+−^(]| (?:million|thousand))`,
	'g'
);
const TOKEN = new RegExp(`[×÷+−]|${NUMBER}`, 'g');

const figure = (text: string) => {
	const value = Number(text.replaceAll(/[,% ]/g, '').replace('−', '-'));
	return text.includes('%') ? value / 100 : value;
};

/** Multiplication and division before addition and subtraction. */
function value(sum: string): number {
	const terms: number[] = [];
	let operator = '+';
	for (const [token] of sum.matchAll(TOKEN)) {
		if (/[×÷+−]/.test(token)) operator = token;
		else if (operator === '+') terms.push(figure(token));
		else if (operator === '−') terms.push(-figure(token));
		else terms.push(operator === '×' ? terms.pop()! * figure(token) : terms.pop()! / figure(token));
	}
	return terms.reduce((total, term) => total + term, 0);
}

/** Half a unit of the last digit that is given; the zeros at the end of a rounded whole number are not digits given. */
function tolerance(result: string, sign: string): number {
	const decimals = result.split('.')[1]?.length ?? 0;
	const zeros = sign === '≈' && decimals === 0 ? /0*$/.exec(result.replaceAll(',', ''))![0].length : 0;
	return 0.500_000_1 * 10 ** (zeros - decimals);
}

const texts = BANK.flatMap(({ questions }) => questions).map((q) => [q.id, JSON.stringify(q)] as const);
const sums = texts.flatMap(([id, text]) => [...text.matchAll(SUM)].map((found) => ({ id, found })));

describe('the sums written out in questions', () => {
	test('are found', () => {
		expect(sums.length).toBeGreaterThan(100);
		expect(value('150 ÷ 1.5 + 2 × 3 − 50 %')).toBeCloseTo(105.5, 12);
	});

	test('come out as they say, to the last digit given', () => {
		const wrong = sums.filter(({ found: [, sum, sign, result, percent] }) => {
			const scale = percent ? 100 : 1;
			return Math.abs(value(sum!) * scale - figure(result!)) > tolerance(result!, sign!);
		});
		expect(wrong.map(({ id, found }) => `${id}: ${found[0]}`)).toEqual([]);
	});
});
