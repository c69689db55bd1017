import { FormulaError } from './error';

/**
 * Solves A x = b by Gaussian elimination with partial pivoting. `a` is a square list of rows; neither argument is changed.
 * @throws lengthMismatch; neverEnds where A is singular
 */
export function linearSolve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
	const n = b.length;
	if (a.length !== n || a.some((row) => row.length !== n)) {
		throw new FormulaError('lengthMismatch', 'matrix', a.length, n);
	}
	const rows = a.map((row, i) => [...row, b[i]!]);
	for (let column = 0; column < n; column++) {
		let pivot = column;
		for (let i = column + 1; i < n; i++) {
			if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
		}
		[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
		const top = rows[column]!;
		if (top[column] === 0) throw new FormulaError('neverEnds', 'matrix', 0, 0);
		for (let i = column + 1; i < n; i++) {
			const factor = rows[i]![column]! / top[column]!;
			for (let j = column; j <= n; j++) rows[i]![j]! -= factor * top[j]!;
		}
	}
	const x = Array<number>(n).fill(0);
	for (let i = n - 1; i >= 0; i--) {
		let sum = rows[i]![n]!;
		for (let j = i + 1; j < n; j++) sum -= rows[i]![j]! * x[j]!;
		x[i] = sum / rows[i]![i]!;
	}
	return x;
}
