import { atLeast } from './guards';

/** The S-shaped profit of a customer over the years of Berger & Nasr's cases 3 and 4. */
export interface ProfitCurve {
	/** g ≥ 0: years until profit stops accelerating. */
	readonly turn: number;
	/** h ≥ 0: how fast it grows until then, money per year². */
	readonly growth: number;
	/** v ≥ 0: profit at the start, money per year. */
	readonly start: number;
	/** N ≥ 0: how much it can still grow after the turn, money per year. */
	readonly room: number;
}

/** @throws FormulaError notANumber, belowMinimum */
export function checkedCurve(curve: ProfitCurve): ProfitCurve {
	atLeast('turn', curve.turn, 0);
	atLeast('growth', curve.growth, 0);
	atLeast('start', curve.start, 0);
	atLeast('room', curve.room, 0);
	return curve;
}

/**
 * Yearly profit of a customer after t years: h t² + v up to the turn g, then h g² + v + N (1 − e^{g−t}): growth that first
 * quickens, then dies away towards h g² + v + N. Promotion cost is already subtracted.
 * Source: Berger & Nasr 1998, cases 3 and 4. `t` ≥ 0 years.
 */
export function profitAt(curve: ProfitCurve, t: number): number {
	const { turn, growth, start, room } = checkedCurve(curve);
	atLeast('t', t, 0);
	if (t <= turn) return growth * t ** 2 + start;
	return growth * turn ** 2 + start - room * Math.expm1(turn - t);
}
