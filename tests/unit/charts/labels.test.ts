import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Label } from '$lib/charts/labels';

const label = fc.record({
	at: fc.double({ min: -200, max: 600, noNaN: true }),
	size: fc.double({ min: 1, max: 60, noNaN: true }),
	importance: fc.double({ min: 0, max: 10, noNaN: true })
});
const labels = fc
	.array(label, { maxLength: 12 })
	.map((list) => list.map((l, i): Label => ({ ...l, key: String(i) })));

describe('placeLabels', () => {
	it('leaves labels that do not touch where they want to be', () => {
		const placed = placeLabels(
			[
				{ key: 'a', at: 20, size: 10, importance: 1 },
				{ key: 'b', at: 60, size: 10, importance: 1 }
			],
			0,
			100
		);
		expect(placed.map((p) => p.at)).toEqual([20, 60]);
	});

	it('moves two labels at one place apart by the same distance', () => {
		const placed = placeLabels(
			[
				{ key: 'a', at: 50, size: 10, importance: 1 },
				{ key: 'b', at: 50, size: 10, importance: 1 }
			],
			0,
			100
		);
		expect(placed.map((p) => p.at)).toEqual([45, 55]);
	});

	it('never lets labels overlap or leave the room, and keeps their order', () => {
		fc.assert(
			fc.property(labels, (wanted) => {
				const placed = placeLabels(wanted, 0, 300);
				const sizes = new Map(wanted.map((l) => [l.key, l.size]));
				placed.forEach((p, i) => {
					const half = sizes.get(p.key)! / 2;
					expect(p.at - half).toBeGreaterThanOrEqual(-1e-6);
					expect(p.at + half).toBeLessThanOrEqual(300 + 1e-6);
					const next = placed[i + 1];
					if (!next) return;
					expect(next.wanted).toBeGreaterThanOrEqual(p.wanted);
					expect(next.at - sizes.get(next.key)! / 2).toBeGreaterThanOrEqual(p.at + half - 1e-6);
				});
			})
		);
	});

	it('drops the least important where room is short, and only then', () => {
		fc.assert(
			fc.property(labels, (wanted) => {
				const kept = new Set(placeLabels(wanted, 0, 100).map((p) => p.key));
				const total = wanted.reduce((sum, l) => sum + l.size, 0);
				if (total <= 100) expect(kept.size).toBe(wanted.length);
				const least = Math.min(...wanted.filter((l) => kept.has(l.key)).map((l) => l.importance));
				for (const l of wanted) if (!kept.has(l.key)) expect(l.importance).toBeLessThanOrEqual(least);
			})
		);
	});

	it('passes over labels of things that are nowhere', () => {
		expect(placeLabels([{ key: 'a', at: NaN, size: 10, importance: 1 }], 0, 100)).toEqual([]);
	});
});
