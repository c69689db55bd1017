import { firstKey, secondKey, uniform } from '$lib/engine/random';

/** Draws in a row that depend on a seed and nothing else. */
export class Chance {
	#key1: number;
	#key2: number;
	#count = 0;

	/** @param stream keeps apart what is drawn from one seed: another number, other draws */
	constructor(seed: number, stream: number) {
		this.#key1 = firstKey(seed, stream);
		this.#key2 = secondKey(seed, stream);
	}

	/** The next number in (0, 1). */
	next(): number {
		return uniform(this.#key1, this.#key2, this.#count++);
	}

	/** A whole number from `min` to `max`, both included. */
	whole(min: number, max: number): number {
		return min + Math.floor(this.next() * (max - min + 1));
	}

	/** A number on the grid min, min + step, …, max. */
	onGrid({ min, max, step }: { readonly min: number; readonly max: number; readonly step: number }): number {
		const drawn = min + step * this.whole(0, Math.floor((max - min) / step + 1e-9));
		// Whole numbers are exact; 0.1 + 0.2 is to be 0.3.
		return Number.isInteger(drawn) ? drawn : Number(drawn.toPrecision(12));
	}

	/** One of several things. */
	pick<Thing>(things: readonly [Thing, ...Thing[]] | readonly Thing[]): Thing {
		return things[this.whole(0, things.length - 1)]!;
	}
}
