/** Random numbers for tests, the same ones every time: mulberry32 and what is drawn from it. */
export class Luck {
	#state: number;
	constructor(seed: number) {
		this.#state = seed;
	}

	/** Evenly in (0, 1). */
	uniform(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
	}
	exponential(rate: number): number {
		return -Math.log(this.uniform()) / rate;
	}
	normal(): number {
		return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
	}
	/** Marsaglia & Tsang 2000; shapes below 1 by raising. */
	gamma(shape: number, rate: number): number {
		if (shape < 1) return this.gamma(shape + 1, rate) * this.uniform() ** (1 / shape);
		const d = shape - 1 / 3;
		const c = 1 / Math.sqrt(9 * d);
		for (;;) {
			const x = this.normal();
			const v = (1 + c * x) ** 3;
			if (v > 0 && Math.log(this.uniform()) < x * x * 0.5 + d * (1 - v + Math.log(v))) return (d * v) / rate;
		}
	}
	beta(a: number, b: number): number {
		const x = this.gamma(a, 1);
		return x / (x + this.gamma(b, 1));
	}
}

/** Mean of n draws and its standard error. */
export function monteCarlo(n: number, draw: () => number): { mean: number; error: number } {
	let sum = 0;
	let squares = 0;
	for (let i = 0; i < n; i++) {
		const x = draw();
		sum += x;
		squares += x * x;
	}
	const mean = sum / n;
	return { mean, error: Math.sqrt(Math.max(0, squares / n - mean * mean) / n) };
}
