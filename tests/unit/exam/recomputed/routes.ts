/** Money to come: when, in years, and how much is to be expected. */
interface Flow {
	readonly at: number;
	readonly amount: number;
}

/** What money to come is worth today, discounted by its exponential, the small amounts first. */
export function stream(flows: readonly Flow[], discount: number): number {
	return flows
		.map(({ at, amount }) => amount * Math.exp(-at * Math.log(1 + discount)))
		.sort((a, b) => Math.abs(a) - Math.abs(b))
		.reduce((sum, value) => sum + value, 0);
}

/** ∫ f from 0 to the end, by Simpson's rule. */
export function integral(f: (t: number) => number, end: number, steps = 400): number {
	const h = end / steps;
	let sum = f(0) + f(end);
	for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f(i * h);
	return (sum * h) / 3;
}

/** Where a rising function of x reaches 0 between 0 and `high`, by halving. */
export function zeroOf(rising: (x: number) => number, high: number): number {
	let low = 0;
	let top = high;
	for (let k = 0; k < 200; k++) {
		const middle = (low + top) / 2;
		if (rising(middle) < 0) low = middle;
		else top = middle;
	}
	return (low + top) / 2;
}
