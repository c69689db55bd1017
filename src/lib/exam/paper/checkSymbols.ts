/*
 * Two check symbols over GF(32), a shortened Reed–Solomon code of distance 3: any one or two wrong symbols, and so any
 * two that changed places, are noticed; of the rest one in 1,024 is not.
 */

/** α^k for k = 0 … 30, with α a root of x⁵ + x² + 1. */
const POWERS = Array.from({ length: 30 }).reduce<number[]>(
	(powers) => {
		const next = powers.at(-1)! << 1;
		return [...powers, next & 32 ? next ^ 0b100101 : next];
	},
	[1]
);

function times(a: number, b: number): number {
	if (a === 0 || b === 0) return 0;
	return POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 31]!;
}

function over(a: number, b: number): number {
	if (a === 0) return 0;
	return POWERS[(POWERS.indexOf(a) - POWERS.indexOf(b) + 31) % 31]!;
}

const sum = (symbols: readonly number[]) => symbols.reduce((a, b) => a ^ b, 0);
const weighted = (symbols: readonly number[]) => sum(symbols.map((symbol, i) => times(symbol, POWERS[i]!)));

/** The two symbols that belong behind others. @param data 0–31 each, at most 28 of them */
export function checkSymbols(data: readonly number[]): readonly [number, number] {
	const [first, second] = [POWERS[data.length]!, POWERS[data.length + 1]!];
	const [plain, scaled] = [sum(data), weighted(data)];
	const check = over(scaled ^ times(plain, second), first ^ second);
	return [check, plain ^ check];
}

/** True where the last two symbols belong to those before. */
export function isSound(symbols: readonly number[]): boolean {
	return sum(symbols) === 0 && weighted(symbols) === 0;
}
