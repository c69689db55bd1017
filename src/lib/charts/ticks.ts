/** Steps that people count months in. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 48, 60, 120];

/**
 * The months to be labelled: 0, multiples of a round step, and the last. Labels stand at least `apart` pixels from
 * each other; before the last, which also carries the unit, `lastApart`.
 * @param width pixels between month 0 and the last
 */
export function monthTicks(months: number, width: number, apart: number, lastApart = apart): number[] {
	if (months <= 0 || width <= 0) return [0];
	const pixels = width / months;
	const step = STEPS.find((s) => s * pixels >= apart) ?? months;
	const ticks: number[] = [];
	for (let month = 0; month < months; month += step) ticks.push(month);
	while (ticks.length > 1 && (months - ticks.at(-1)!) * pixels < lastApart) ticks.pop();
	return [...ticks, months];
}

/** How many labels of a value axis have room. */
export function tickCount(height: number, size: number): number {
	return Math.max(2, Math.min(6, Math.floor(height / (size * 3.2))));
}
