/**
 * 0, one step, two steps … to the first that reaches `end`, at most `count` steps of a round size (1, 2 or 5 times a power of ten): amounts of
 * money that a chart is drawn over. `end` > 0.
 */
export function roundSteps(end: number, count: number): number[] {
	const wanted = end / count;
	const power = 10 ** Math.floor(Math.log10(wanted));
	const step = power * ([1, 2, 5].find((n) => n * power >= wanted * (1 - 1e-9)) ?? 10);
	const steps = Math.ceil((end / step) * (1 - 1e-9));
	return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
