import type { MoveKey } from './inspection';
import { NO_QUADRANT, type Dots } from './loyalty';

/** A dot must be this near to be meant, in pixels: the reach of a finger. */
const REACH = 22;

/** The dot nearest to a point, or null where none is in reach. `x` and `y` give pixels of a value. */
export function nearestDot(
	dots: Dots,
	x: (satisfaction: number) => number,
	y: (intention: number) => number,
	px: number,
	py: number
): number | null {
	let [best, distance] = [-1, REACH * REACH];
	for (let dot = 0; dot < dots.quadrant.length; dot++) {
		if (dots.quadrant[dot] === NO_QUADRANT) continue;
		const dx = x(dots.satisfaction[dot]!) - px;
		const dy = y(dots.intention[dot]!) - py;
		const d = dx * dx + dy * dy;
		if (d <= distance) [best, distance] = [dot, d];
	}
	return best < 0 ? null : best;
}

/** The dots in ascending order of a value, and the place of each in that order. */
class Ranking {
	readonly order: Uint32Array;
	readonly #rank: Int32Array;

	constructor(dots: Dots, values: Float32Array) {
		const shown: number[] = [];
		dots.quadrant.forEach((code, dot) => {
			if (code !== NO_QUADRANT) shown.push(dot);
		});
		this.order = Uint32Array.from(shown).sort((a, b) => values[a]! - values[b]! || a - b);
		this.#rank = new Int32Array(dots.quadrant.length).fill(-1);
		this.order.forEach((dot, rank) => (this.#rank[dot] = rank));
	}

	/** The dot `by` places on; from nowhere, or from a dot that has gone, the first or the last. */
	walk(from: number | null, by: number): number {
		const last = this.order.length - 1;
		const rank = from === null ? -1 : (this.#rank[from] ?? -1);
		const to = rank < 0 ? (by > 0 ? 0 : last) : Math.max(0, Math.min(last, rank + by));
		return this.order[to] ?? 0;
	}
}

/**
 * Walks from customer to customer by keyboard: left and right along satisfaction, up and down along intention,
 * pages by a tenth of them. The orders are made at the first key, not at every picture.
 */
export class DotWalk {
	readonly #dots: Dots;
	#bySatisfaction: Ranking | undefined;
	#byIntention: Ranking | undefined;

	constructor(dots: Dots) {
		this.#dots = dots;
	}

	move(from: number | null, key: MoveKey): number {
		const page = Math.max(1, Math.round(this.#dots.shown / 10));
		if (key === 'ArrowUp' || key === 'ArrowDown') {
			this.#byIntention ??= new Ranking(this.#dots, this.#dots.intention);
			return this.#byIntention.walk(from, key === 'ArrowUp' ? 1 : -1);
		}
		this.#bySatisfaction ??= new Ranking(this.#dots, this.#dots.satisfaction);
		const order = this.#bySatisfaction.order;
		switch (key) {
			case 'Home':
				return order[0] ?? 0;
			case 'End':
				return order.at(-1) ?? 0;
			case 'ArrowRight':
				return this.#bySatisfaction.walk(from, 1);
			case 'ArrowLeft':
				return this.#bySatisfaction.walk(from, -1);
			case 'PageUp':
				return this.#bySatisfaction.walk(from, page);
			case 'PageDown':
				return this.#bySatisfaction.walk(from, -page);
		}
	}
}
