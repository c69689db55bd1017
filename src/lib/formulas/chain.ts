import { list, probability } from './guards';

/**
 * Chance that every step of a chain succeeds, where the steps are independent: the product of their chances (0–1).
 * Source: the multiplication rule of probability; as a picture of production with many steps, each of which can spoil
 * the whole: Kremer 1993, “The O-Ring Theory of Economic Development”, QJE 108(3).
 * @throws empty, notANumber, belowMinimum, aboveMaximum
 */
export function chainChance(chances: readonly number[]): number {
	return list('chances', chances, probability).reduce((all, chance) => all * chance, 1);
}

/** What the whole gains if this step becomes certain: the product of the others less the product of all. */
export function chainGain(chances: readonly number[], step: number): number {
	const others = chances.filter((_, i) => i !== step);
	return (others.length > 0 ? chainChance(others) : 1) - chainChance(chances);
}
