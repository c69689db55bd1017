import { expect, test } from 'vitest';
import { simulateReceipts } from '$lib/engine/receipts';

test('receipts of a seed are always the same, and more of them begin with the same', () => {
	const few = simulateReceipts(3, 100, 0.5);
	expect(simulateReceipts(3, 100, 0.5)).toEqual(few);
	expect(simulateReceipts(3, 300, 0.5).slice(0, 100)).toEqual(few);
	expect(simulateReceipts(4, 100, 0.5)).not.toEqual(few);
});

test('products come as often as their chances say', () => {
	const receipts = simulateReceipts(1, 20_000, 0);
	const share = (product: 'bread' | 'beer' | 'nappies') =>
		receipts.filter(({ products }) => products.includes(product)).length / receipts.length;
	// Standard error of a share of 20,000 is at most 0.0036.
	expect(Math.abs(share('bread') - 0.6)).toBeLessThan(0.015);
	expect(Math.abs(share('beer') - 0.2)).toBeLessThan(0.015);
	expect(Math.abs(share('nappies') - 0.15)).toBeLessThan(0.015);
});

test('a stronger pull only adds beer, and only beside nappies', () => {
	const weak = simulateReceipts(1, 2000, 0);
	const strong = simulateReceipts(1, 2000, 1);
	weak.forEach((receipt, i) => {
		const added = strong[i]!.products.filter((product) => !receipt.products.includes(product));
		expect(receipt.products.every((product) => strong[i]!.products.includes(product))).toBe(true);
		if (added.length > 0) {
			expect(added).toEqual(['beer']);
			expect(receipt.products).toContain('nappies');
		}
	});
});
