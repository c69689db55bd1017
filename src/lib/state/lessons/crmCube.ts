import {
	PRODUCTS,
	QUARTERS,
	REGIONS,
	simulateReceipts,
	type Product,
	type Receipt
} from '$lib/engine/receipts';
import { association, type Association } from '$lib/formulas/association';

/** The three edges of the cube, and what stands along each. */
export const EDGES = { quarter: QUARTERS, region: REGIONS, product: PRODUCTS } as const;
export type Edge = keyof typeof EDGES;
export const EDGE_NAMES = ['quarter', 'region', 'product'] as const satisfies readonly Edge[];
export type Member = (typeof EDGES)[Edge][number];

const SEED = 9;
export const RECEIPTS = { min: 100, max: 4000, step: 100 } as const;

/** The receipts of the page. */
export const receiptsOf = (count: number, pull: number) => simulateReceipts(SEED, count, pull);

/** One table through the cube: purchases by rows and columns, of one slice of the third edge or of all. */
export interface CubeView {
	readonly rows: Edge;
	readonly columns: Edge;
	/** Null: all together (rolled up). */
	readonly slice: Member | null;
}

/** The edge that is neither rows nor columns. */
export function third({ rows, columns }: Pick<CubeView, 'rows' | 'columns'>): Edge {
	return EDGE_NAMES.find((edge) => edge !== rows && edge !== columns)!;
}

/** Purchases (a product on a receipt) in each cell, with the sums of the rows. */
export function cubeTable(receipts: readonly Receipt[], view: CubeView) {
	const sliced = third(view);
	const counts = new Map<string, number>();
	for (const { quarter, region, products } of receipts)
		for (const product of products) {
			const at: Readonly<Record<Edge, Member>> = { quarter, region, product };
			if (view.slice !== null && at[sliced] !== view.slice) continue;
			const key = `${at[view.rows]} ${at[view.columns]}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	return EDGES[view.rows].map((row) => {
		const cells = EDGES[view.columns].map((column) => ({
			column: column as Member,
			count: counts.get(`${row} ${column}`) ?? 0
		}));
		return { row: row as Member, cells, sum: cells.reduce((sum, { count }) => sum + count, 0) };
	});
}

/** Change of purchases from the first half of the year to the second, in per cent, of a region and product or of all. */
export function halfYearChange(
	receipts: readonly Receipt[],
	region: Receipt['region'] | null = null,
	product: Product | null = null
): number {
	const half = (quarters: readonly string[]) =>
		receipts
			.filter((receipt) => quarters.includes(receipt.quarter) && (!region || receipt.region === region))
			.reduce((sum, { products }) => sum + products.filter((one) => !product || one === product).length, 0);
	return 100 * (half(['q3', 'q4']) / half(['q1', 'q2']) - 1);
}

/** The region and product that fell most. */
export function worstCell(receipts: readonly Receipt[]) {
	return REGIONS.flatMap((region) =>
		PRODUCTS.map((product) => ({ region, product, change: halfYearChange(receipts, region, product) }))
	).reduce((worst, cell) => (cell.change < worst.change ? cell : worst));
}

export interface Rule extends Association {
	readonly id: string;
	readonly condition: Product;
	readonly result: Product;
}
export const SORTINGS = ['confidence', 'lift'] as const;

/** Every rule of one product to another, best first; rules about a product that nobody bought are left out. */
export function rules(receipts: readonly Receipt[], by: (typeof SORTINGS)[number]): readonly Rule[] {
	const holding = (...wanted: readonly Product[]) =>
		receipts.filter(({ products }) => wanted.every((product) => products.includes(product))).length;
	return PRODUCTS.flatMap((condition) =>
		PRODUCTS.filter((result) => result !== condition).flatMap((result) => {
			const baskets = {
				all: receipts.length,
				condition: holding(condition),
				result: holding(result),
				both: holding(condition, result)
			};
			if (baskets.condition === 0 || baskets.result === 0) return [];
			return [{ id: `${condition}-${result}`, condition, result, ...association(baskets) }];
		})
	).sort((a, b) => b[by] - a[by]);
}
