import { firstKey, secondKey, uniform } from './random';

/** Regions and products of an invented chain of shops. */
export const REGIONS = ['north', 'south', 'coast'] as const;
export type Region = (typeof REGIONS)[number];
export const PRODUCTS = ['bread', 'milk', 'beer', 'nappies'] as const;
export type Product = (typeof PRODUCTS)[number];
export const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
export type Quarter = (typeof QUARTERS)[number];

/** What one customer bought at once. */
export interface Receipt {
	readonly quarter: Quarter;
	readonly region: Region;
	readonly products: readonly Product[];
}

/** Chances of a product on a receipt; our choice, for teaching. */
const CHANCE = { bread: 0.6, milk: 0.6, beer: 0.2, nappies: 0.15 } as const;
/** On the coast a rival takes half of the milk from the third quarter on. */
const COAST_MILK = 0.3;
/** Chance of beer beside nappies where the pull is full. */
const PULLED_BEER = 0.8;

/**
 * Simulated receipts. Bread and milk know nothing of each other; nappies draw beer by `pull`, from 0 (not at all) to 1.
 * More receipts of the same seed begin with the same ones; a higher pull only adds beer.
 */
export function simulateReceipts(seed: number, count: number, pull: number): readonly Receipt[] {
	return Array.from({ length: count }, (_, i) => {
		const luck = [firstKey(seed, i), secondKey(seed, i)] as const;
		const u = (n: number) => uniform(luck[0], luck[1], n);
		const quarter = QUARTERS[Math.floor(4 * u(0))]!;
		const region = REGIONS[Math.floor(3 * u(1))]!;
		const late = quarter === 'q3' || quarter === 'q4';
		const nappies = u(5) < CHANCE.nappies;
		const chances: Readonly<Record<Product, number>> = {
			bread: CHANCE.bread,
			milk: region === 'coast' && late ? COAST_MILK : CHANCE.milk,
			beer: nappies ? CHANCE.beer + pull * (PULLED_BEER - CHANCE.beer) : CHANCE.beer,
			nappies: nappies ? 1 : 0
		};
		return { quarter, region, products: PRODUCTS.filter((product, n) => u(2 + n) < chances[product]) };
	});
}
