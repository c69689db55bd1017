type Point = readonly number[];
interface Vertex {
	readonly at: Point;
	readonly value: number;
}

export interface Minimum {
	readonly at: readonly number[];
	readonly value: number;
	readonly evaluations: number;
	/** False where the budget of evaluations ran out first. */
	readonly converged: boolean;
}

/**
 * Minimises a function of a few variables without derivatives (Nelder & Mead 1965; coefficients 1, 2, ½, ½).
 * Values that are not numbers count as +∞, so a function may refuse a region. Deterministic.
 *
 * @param f the function; @param start one entry per variable; @param step edge of the first simplex.
 * Stops when the simplex is smaller than `tolerance` in every variable and as flat as doubles can tell.
 */
export function nelderMead(
	f: (at: Point) => number,
	start: Point,
	{ step = 0.5, tolerance = 1e-9, maxEvaluations = 4000 } = {}
): Minimum {
	let evaluations = 0;
	const vertex = (at: Point): Vertex => {
		evaluations++;
		const value = f(at);
		return { at, value: Number.isNaN(value) ? Infinity : value };
	};
	const n = start.length;
	const corner = (i: number) => vertex(start.map((x, j) => (i === j ? x + step : x)));
	const simplex = [vertex(start), ...start.map((_, i) => corner(i))];
	const order = () => simplex.sort((a, b) => a.value - b.value);
	const along = (from: Point, to: Point, t: number) => from.map((x, j) => x + t * (to[j]! - x));

	order();
	while (evaluations < maxEvaluations) {
		const best = simplex[0]!;
		const worst = simplex[n]!;
		const size = Math.max(...simplex.flatMap((v) => v.at.map((x, j) => Math.abs(x - best.at[j]!))));
		if (size < tolerance) return { ...best, evaluations, converged: true };

		const centre = start.map((_, j) => simplex.slice(0, n).reduce((sum, v) => sum + v.at[j]!, 0) / n);
		const reflected = vertex(along(worst.at, centre, 2));
		if (reflected.value < best.value) {
			const expanded = vertex(along(worst.at, centre, 3));
			simplex[n] = expanded.value < reflected.value ? expanded : reflected;
		} else if (reflected.value < simplex[n - 1]!.value) {
			simplex[n] = reflected;
		} else {
			const outside = reflected.value < worst.value;
			const contracted = vertex(along(worst.at, centre, outside ? 1.5 : 0.5));
			if (contracted.value < (outside ? reflected.value : worst.value)) simplex[n] = contracted;
			else for (let i = 1; i <= n; i++) simplex[i] = vertex(along(best.at, simplex[i]!.at, 0.5));
		}
		order();
	}
	return { ...simplex[0]!, evaluations, converged: false };
}
