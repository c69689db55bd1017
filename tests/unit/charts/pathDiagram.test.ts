import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramArrow, diagramBoxes, diagramHeight, type Place } from '$lib/charts/pathDiagram';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const place: fc.Arbitrary<Place> = fc.tuple(unit, unit);
const width = fc.integer({ min: 280, max: 1400 });
const em = fc.integer({ min: 12, max: 20 });

describe('a path diagram', () => {
	it('keeps every box inside the picture, at any width and type size', () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 11 }), width, em, (places, wide, size) => {
				const height = diagramHeight(wide, size);
				for (const box of diagramBoxes(
					places.map((p, i) => [String(i), p] as const),
					wide,
					size
				)) {
					expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-1e-9);
					expect(box.x + box.width / 2).toBeLessThanOrEqual(wide + 1e-9);
					expect(box.y - box.height / 2).toBeGreaterThanOrEqual(-1e-9);
					expect(box.y + box.height / 2).toBeLessThanOrEqual(height + 1e-9);
				}
			})
		);
	});

	it('leads from cause to effect to the right where there is room, and downwards on a phone', () => {
		const at = (wide: number) => {
			const [cause, effect] = diagramBoxes(
				[
					['cause', [0, 0.5]],
					['effect', [1, 0.5]]
				],
				wide,
				12
			);
			return [effect!.x - cause!.x, effect!.y - cause!.y];
		};
		expect(at(900)[0]).toBeGreaterThan(500);
		expect(at(900)[1]).toBeCloseTo(0, 9);
		expect(at(350)[0]).toBeCloseTo(0, 9);
		expect(at(350)[1]).toBeGreaterThan(300);
	});

	it('draws arrows from edge to edge, never inside a box', () => {
		const [a, b] = diagramBoxes(
			[
				['a', [0, 0]],
				['b', [1, 1]]
			],
			900,
			12
		);
		const arrow = diagramArrow('a>b', a!, b!);
		for (const [[x, y], box] of [
			[arrow.from, a!],
			[arrow.to, b!]
		] as const) {
			const outside =
				Math.abs(x - box.x) >= box.width / 2 - 1e-9 || Math.abs(y - box.y) >= box.height / 2 - 1e-9;
			expect(outside).toBe(true);
		}
		expect(arrow.label[0]).toBeGreaterThan(arrow.from[0]);
		expect(arrow.label[0]).toBeLessThan(arrow.to[0]);
	});
});
