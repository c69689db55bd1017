import { FormulaError } from './error';
import { finite } from './guards';

/** An arrow of a path model: `to` moves by `weight` standard deviations when `from` moves by one. */
export interface PathArrow<Variable extends string = string> {
	readonly from: Variable;
	readonly to: Variable;
	readonly weight: number;
}

/** How one variable moves another. */
export interface PathEffect {
	/** By its own arrow. */
	readonly direct: number;
	/** Through others: the sum over all longer routes of the product of their weights. */
	readonly indirect: number;
	readonly total: number;
}

/** One way from cause to effect. */
export interface Route<Variable extends string = string> {
	/** The variables passed, ends included. */
	readonly through: readonly Variable[];
	/** Product of the weights. */
	readonly effect: number;
}

const LONGEST = 20;

/**
 * Every route along the arrows from one variable to another, shortest first (Wright's tracing of a recursive model).
 * @throws neverEnds where the arrows run in a circle
 */
export function routes<Variable extends string>(
	arrows: readonly PathArrow<Variable>[],
	from: Variable,
	to: Variable
): Route<Variable>[] {
	arrows.forEach((arrow) => finite(`${arrow.from}→${arrow.to}`, arrow.weight));
	const found: Route<Variable>[] = [];
	const walk = (through: readonly Variable[], effect: number) => {
		if (through.length > LONGEST) throw new FormulaError('neverEnds', 'arrows', through.length, LONGEST);
		const here = through[through.length - 1]!;
		if (here === to && through.length > 1) found.push({ through, effect });
		for (const arrow of arrows) {
			if (arrow.from === here) walk([...through, arrow.to], effect * arrow.weight);
		}
	};
	walk([from], 1);
	return found.sort((a, b) => a.through.length - b.through.length);
}

/** Direct, indirect and total effect of one variable on another. */
export function pathEffect<Variable extends string>(
	arrows: readonly PathArrow<Variable>[],
	from: Variable,
	to: Variable
): PathEffect {
	const found = routes(arrows, from, to);
	const direct = found.filter((route) => route.through.length === 2).reduce((sum, r) => sum + r.effect, 0);
	const total = found.reduce((sum, route) => sum + route.effect, 0);
	return { direct, indirect: total - direct, total };
}
