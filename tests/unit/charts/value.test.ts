import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	binShare,
	quantileOf,
	sortedValues,
	StickyFrame,
	valueBins,
	valueFinding,
	valueFrame
} from '$lib/charts/value';
import { valueBars, valueLayout } from '$lib/charts/valueLayout';
import { placeValueMarks } from '$lib/charts/valueMarks';
import { syntheticRun } from '../../support/syntheticRun';

const value = fc.oneof(fc.float({ min: -50_000, max: 500_000, noNaN: true }), fc.constant(NaN));
const values = fc.array(value, { maxLength: 400 }).map((list) => Float32Array.from(list));
const binsOf = (list: Float32Array) => {
	const sorted = sortedValues(list);
	return valueBins(list, sorted, valueFrame(sorted, []));
};
const sum = (list: ArrayLike<number>) => Array.from(list).reduce((a, b) => a + b, 0);

describe('sortedValues', () => {
	it('leaves out who was never a customer, and sorts the others', () => {
		expect([...sortedValues(Float32Array.from([3, NaN, -1, 2]))]).toEqual([-1, 2, 3]);
	});

	it('takes an even sample of very many, whose quantiles are near the true ones', () => {
		const many = Float32Array.from({ length: 1_000_000 }, (_, i) => i);
		const sorted = sortedValues(many);
		expect(sorted.length).toBeLessThanOrEqual(20_000);
		expect(quantileOf(sorted, 0.8) / 800_000).toBeCloseTo(1, 3);
	});
});

describe('valueFrame', () => {
	it('has zero as an edge and holds the means', () => {
		fc.assert(
			fc.property(values, fc.double({ min: -1e5, max: 1e6, noNaN: true }), (list, mean) => {
				const { start, step, bins } = valueFrame(sortedValues(list), [mean, NaN]);
				expect(Math.abs(start / step - Math.round(start / step))).toBeLessThan(1e-6);
				expect(start).toBeLessThanOrEqual(Math.min(0, mean) + 1e-6);
				expect(start + bins * step).toBeGreaterThanOrEqual(Math.max(0, mean) - 1e-6);
				expect(bins).toBeLessThanOrEqual(70);
			})
		);
	});
});

describe('valueBins', () => {
	it('hold every customer once', () => {
		fc.assert(
			fc.property(values, (list) => {
				const bins = binsOf(list);
				const people = [...list].filter((v) => !Number.isNaN(v)).length;
				expect(bins.people).toBe(people);
				expect(sum(bins.losses) + sum(bins.middle) + sum(bins.top)).toBe(people);
			})
		);
	});

	it('part losers, the middle and the top fifth', () => {
		const bins = binsOf(Float32Array.from([-5, -1, 1, 2, 3, 4, 5, 6, 7, 8]));
		expect(sum(bins.losses)).toBe(2);
		expect(bins.losers).toBe(2);
		expect(sum(bins.top)).toBe(2);
		expect(sum(bins.middle)).toBe(6);
	});

	it('say when the ends hold more than their own step', () => {
		const list = Float32Array.from([...Array.from({ length: 998 }, (_, i) => i), 1e6, -1e6]);
		const bins = binsOf(list);
		expect([bins.below, bins.above]).toEqual([true, true]);
		expect(bins.start).toBeGreaterThan(-1000);
		expect(sum(Array.from({ length: bins.bins }, (_, i) => binShare(bins, i)))).toBeCloseTo(100, 6);
	});

	it('are empty, not broken, where nobody has been a customer', () => {
		const bins = binsOf(Float32Array.from([NaN, NaN]));
		expect(bins.people).toBe(0);
		expect(binShare(bins, 0)).toBe(0);
	});
});

describe('StickyFrame', () => {
	const wide = { start: -1000, step: 500, bins: 20 };

	it('keeps its step and only adds bins while a slider is being dragged', () => {
		const sticky = new StickyFrame();
		sticky.next(wide, true);
		expect(sticky.next({ start: 0, step: 200, bins: 20 }, false)).toEqual(wide);
		expect(sticky.next({ start: -2000, step: 200, bins: 70 }, false)).toEqual({
			start: -2000,
			step: 500,
			bins: 28
		});
		expect(sticky.next({ start: 0, step: 200, bins: 20 }, true).step).toBe(200);
	});

	it('does not grow without end', () => {
		const sticky = new StickyFrame();
		sticky.next(wide, true);
		expect(sticky.next({ start: 0, step: 50_000, bins: 30 }, false)).toEqual(wide);
	});
});

describe('the histogram', () => {
	const run = syntheticRun({ customers: 2000, simulated: 1000 });
	const sorted = sortedValues(run.people.value);
	const bins = valueBins(run.people.value, sorted, valueFrame(sorted, [run.measures.clv]));
	const layout = valueLayout({
		width: 400,
		height: 200,
		em: 12,
		bins,
		axisLabels: ['10%'],
		write: (v) => String(v)
	});

	it('finds the bin under the pointer', () => {
		for (let bin = 0; bin < bins.bins; bin++) {
			expect(layout.binAt(layout.x(bins.start + (bin + 0.5) * bins.step))).toBe(bin);
		}
		expect(layout.binAt(-100)).toBe(0);
		expect(layout.binAt(9999)).toBe(bins.bins - 1);
	});

	it('draws one path per kind, without a NaN', () => {
		const bars = valueBars(bins, layout.x, (share) => 200 - share);
		expect(Object.keys(bars)).toEqual(['losses', 'middle', 'top']);
		for (const d of Object.values(bars)) {
			expect(d).not.toBe('');
			expect(d).not.toMatch(/NaN|Infinity/);
		}
	});

	it('reports people of the whole company, not of the sample', () => {
		const finding = valueFinding(run, bins);
		expect(finding.people).toBe(bins.people * 2);
		expect(finding.losers).toBeCloseTo((bins.losers / bins.people) * 100, 9);
	});

	it('sets the names above it side by side', () => {
		const placed = placeValueMarks(
			[
				{ key: 'mean', text: '均值 ¥2,184', x: 100, importance: 2 },
				{ key: 'baseline', text: '基准 ¥1,872', x: 96, importance: 1 }
			],
			12,
			0,
			400
		);
		expect(placed.map((p) => p.key)).toEqual(['baseline', 'mean']);
		expect(placed[1]!.middle - placed[0]!.middle).toBeGreaterThan(60);
	});
});
