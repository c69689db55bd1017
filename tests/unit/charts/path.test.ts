import { area, line } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPath, barPath, linePath } from '$lib/charts/path';

const anything = fc.oneof(
	fc.double({ min: -1e12, max: 1e12, noNaN: true }),
	fc.constantFrom(NaN, Infinity, -Infinity, 0)
);
const series = fc.array(anything, { maxLength: 50 }).map((list) => Float64Array.from(list));
const at = (i: number) => i * 3;
const up = (value: number) => 100 - value;

describe('paths', () => {
	it('go through every point, a tenth of a pixel exact', () => {
		expect(linePath([1, 2.25, 3], at, up)).toBe('M0,99L3,97.8L6,97');
		expect(areaPath([0, 0], [1, 2], at, up)).toBe('M0,99L3,98L3,100L0,100Z');
	});

	it('leave a gap where there is no number', () => {
		expect(linePath([NaN, 1, 2, NaN, 3, 4], at, up)).toBe('M3,99L6,98M12,97L15,96');
	});

	it('never hold a NaN or an infinity', () => {
		fc.assert(
			fc.property(series, series, (a, b) => {
				const length = Math.min(a.length, b.length);
				const area = areaPath(a.subarray(0, length), b.subarray(0, length), at, up);
				for (const d of [linePath(a, at, up), area]) expect(d).not.toMatch(/NaN|Infinity/);
			})
		);
	});

	it('are those that D3 draws', () => {
		const draw = line<number>()
			.defined((value) => Number.isFinite(value))
			.x((_, i) => at(i))
			.y((value) => up(value))
			.digits(1);
		const fill = (lower: ArrayLike<number>) =>
			area<number>()
				.defined((value, i) => Number.isFinite(value) && Number.isFinite(lower[i]!))
				.x((_, i) => at(i))
				.y0((_, i) => up(lower[i]!))
				.y1((value) => up(value))
				.digits(1);
		fc.assert(
			fc.property(series, series, (a, b) => {
				const [lower, upper] = [a, b].map((s) => [...s.subarray(0, Math.min(a.length, b.length))]) as [
					number[],
					number[]
				];
				expect(linePath(upper, at, up)).toBe(draw(upper) ?? '');
				expect(areaPath(lower, upper, at, up)).toBe(fill(lower)(upper) ?? '');
			})
		);
	});

	it('draw no bar without height or width', () => {
		expect(barPath(10, 20, 50, 100)).toBe('M10,100V50H20V100Z');
		expect(barPath(10, 20, 100, 100)).toBe('');
		expect(barPath(10, 10, 50, 100)).toBe('');
		expect(barPath(10, 20, NaN, 100)).toBe('');
	});
});
