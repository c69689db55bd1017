import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	levelLabels,
	mapContours,
	mapLayout,
	mapLevels,
	moveInGrid,
	type MapGrid
} from '$lib/charts/equityMap';

/** A hill with its summit of 100 at (6, 3). */
const SIZE = 41;
const hill = (x: number, y: number) => 100 - 4 * (x - 6) ** 2 - 9 * (y - 3) ** 2;
const grid: MapGrid = {
	size: SIZE,
	width: 12,
	height: 6,
	values: Array.from({ length: SIZE * SIZE }, (_, i) =>
		hill(((i % SIZE) * 12) / (SIZE - 1), (Math.floor(i / SIZE) * 6) / (SIZE - 1))
	)
};
const layout = mapLayout({ width: 600, height: 360, em: 12, grid, axisLabels: ['0', '60'] });

/** Corners of a path, as values of the map. */
function cornersOf(path: string) {
	const { box } = layout;
	return Array.from(path.matchAll(/([\d.]+),([\d.]+)/g), ([, px, py]) => ({
		x: ((Number(px) - box.left) / (box.right - box.left)) * grid.width,
		y: ((box.bottom - Number(py)) / (box.bottom - box.top)) * grid.height
	}));
}

describe('mapLevels', () => {
	it('are evenly apart, hold zero where values have both signs, and stay below the summit', () => {
		const levels = mapLevels(grid.values);
		const steps = levels.slice(1).map((level, i) => level - levels[i]!);
		expect(new Set(steps.map((step) => step.toFixed(9))).size).toBe(1);
		expect(levels).toContain(0);
		expect(levels.at(-1)!).toBeLessThan(100);
	});

	it('are none where all is flat', () => {
		expect(mapLevels([5, 5, 5, 5].map(() => 0))).toEqual([]);
	});
});

describe('mapContours', () => {
	it('run where the value is the level', () => {
		const [{ line } = { line: '' }] = mapContours(grid, [80], layout.box);
		const corners = cornersOf(line);
		expect(corners.length).toBeGreaterThan(20);
		for (const { x, y } of corners) expect(Math.abs(hill(x, y) - 80)).toBeLessThan(1.5);
	});

	it('close along the edge of the map, but are not drawn there', () => {
		const [{ area, line } = { area: '', line: '' }] = mapContours(grid, [0], layout.box);
		const { left, bottom } = layout.box;
		expect(area.endsWith('Z')).toBe(true);
		const onEdge = (x: string) => Number(x) === left || Number(x) === bottom;
		const strokes = line.split('M').filter((stroke) => stroke.includes('L'));
		for (const stroke of strokes) {
			const corners = stroke.split('L').map((corner) => corner.split(',')[0]!);
			for (let i = 1; i < corners.length; i++) {
				expect(onEdge(corners[i - 1]!) && onEdge(corners[i]!)).toBe(false);
			}
		}
	});
});

describe('levelLabels', () => {
	it('stand on the way up to the summit of their row, where the level is crossed', () => {
		const labels = levelLabels(grid, [0, 50, 80], (SIZE - 1) / 2, 10, layout.x);
		expect(labels.map(({ level }) => level)).toEqual([0, 50, 80]);
		for (const { level, at } of labels) {
			expect(at).toBeLessThan(6);
			expect(Math.abs(hill(at, 3) - level)).toBeLessThan(0.5);
		}
	});

	it('leave out a label that has no room', () => {
		expect(levelLabels(grid, [0, 50, 80], (SIZE - 1) / 2, 10_000, layout.x)).toHaveLength(1);
	});
});

describe('moveInGrid', () => {
	it('goes one point at a time and never leaves the map', () => {
		expect(moveInGrid(5, null, 'ArrowRight')).toBe(0);
		expect(moveInGrid(5, 7, 'ArrowRight')).toBe(8);
		expect(moveInGrid(5, 7, 'ArrowUp')).toBe(12);
		expect(moveInGrid(5, 7, 'Home')).toBe(5);
		expect(moveInGrid(5, 7, 'End')).toBe(9);
		const keys = [
			'ArrowLeft',
			'ArrowRight',
			'ArrowUp',
			'ArrowDown',
			'PageUp',
			'PageDown',
			'Home',
			'End'
		] as const;
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 20 }), fc.constantFrom(...keys), fc.nat(), (side, key, seed) => {
				const to = moveInGrid(side, seed % (side * side), key);
				return to >= 0 && to < side * side;
			})
		);
	});
});
