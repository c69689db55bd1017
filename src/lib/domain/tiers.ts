/*
 * Customer tiers by rank of value. The four names are the course's (syllabus `customer-tiers`: key, main, ordinary,
 * small). The cuts put together two of its rules (syllabus `pareto`): 5 % and 15 % of customers bring 80 % and 15 % of
 * the value, and in 80/20/30 serving the worst 30 % loses half of the profit. Joining the two rules is our choice.
 */

/** 关键客户、主要客户、普通客户、小客户, best first. */
export const TIERS = ['key', 'main', 'ordinary', 'small'] as const;
export type Tier = (typeof TIERS)[number];

/** Share of all who have a value, in per cent. */
export const TIER_SHARES: Readonly<Record<Tier, number>> = { key: 5, main: 15, ordinary: 50, small: 30 };

/** In place of a position in TIERS for those who have no value: prospects. */
export const NO_TIER = 255;

/**
 * The tier of everyone by rank of lifetime value. The cuts are rounded to whole customers; of equal values the
 * earlier customer ranks higher.
 * @param values lifetime value per person, NaN for those who have none
 * @returns per person a position in TIERS, or NO_TIER
 */
export function tiersOf(values: Float32Array): Uint8Array {
	const ranked = values.filter((value) => !Number.isNaN(value)).sort();
	const count = ranked.length;
	const tiers = new Uint8Array(values.length).fill(NO_TIER);
	let share = 0;
	const ends = TIERS.map((tier) => Math.round((count * (share += TIER_SHARES[tier])) / 100));
	// The lowest value in each tier, and how many of exactly that value still belong to it.
	const floors = ends.map((end) => (end > 0 ? ranked[count - end]! : Infinity));
	// Several tiers may end at the same value: each has room for what the tiers before it left.
	const room = ends.map((end, i) => end - Math.max(above(ranked, floors[i]!), ends[i - 1] ?? 0));

	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (Number.isNaN(value)) continue;
		tiers[i] = floors.findIndex((floor, tier) => value > floor || (value === floor && room[tier]!-- > 0));
	}
	return tiers;
}

/** How many of the ascending values are greater than `value`. */
function above(ascending: Float32Array, value: number): number {
	let [low, high] = [0, ascending.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (ascending[middle]! > value) high = middle;
		else low = middle + 1;
	}
	return ascending.length - low;
}
