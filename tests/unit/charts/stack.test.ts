import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, stackUp } from '$lib/charts/stack';
import { stackLabels } from '$lib/charts/stackLabels';

const layer = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 });

describe('stackUp', () => {
	it('sets every layer on the one below', () => {
		const edges = stackUp([new Float64Array([1, 2]), new Float64Array([10, 20])]);
		expect(edges.map((edge) => [...edge])).toEqual([
			[0, 0],
			[1, 2],
			[11, 22]
		]);
	});

	it('ends at the sum of all layers, each as thick as its value', () => {
		fc.assert(
			fc.property(fc.array(layer, { minLength: 1, maxLength: 8 }), (lists) => {
				const layers = lists.map((list) => Float64Array.from(list));
				const edges = stackUp(layers);
				layers.forEach((values, i) =>
					values.forEach((value, m) => expect(edges[i + 1]![m]! - edges[i]![m]!).toBeCloseTo(value, 4))
				);
				const total = layers.reduce((sum, values) => sum + values[0]!, 0);
				expect(edges.at(-1)![0]).toBeCloseTo(total, 4);
			})
		);
	});
});

describe('clipped', () => {
	it('cuts a baseline that ran longer, and leaves a shorter one', () => {
		expect([...clipped(new Float64Array([1, 2, 3]), 2)]).toEqual([1, 2]);
		expect([...clipped(new Float64Array([1]), 2)]).toEqual([1]);
	});
});

describe('stackLabels', () => {
	const series = (edges: number[][], baseline?: number[]) => ({
		edges: edges.map((edge) => Float64Array.from(edge)),
		baseline: baseline && Float64Array.from(baseline)
	});
	const rest = {
		colours: ['red', 'blue'],
		y: (value: number) => -value,
		baseline: { name: '基准', colour: 'grey' }
	};

	it('stand at the middle of each layer where it ends', () => {
		const labels = stackLabels({
			series: series(
				[
					[0, 0],
					[1, 4],
					[2, 10]
				],
				[9, 12]
			),
			names: ['a', 'b'],
			...rest
		});
		expect(labels.map(({ name, at }) => [name, at])).toEqual([
			['a', -2],
			['b', -7],
			['基准', -12]
		]);
	});

	it('are left out for a layer that has come to nothing', () => {
		const labels = stackLabels({
			series: series([
				[0, 0],
				[1, 0],
				[2, 3]
			]),
			names: ['a', 'b'],
			...rest
		});
		expect(labels.map(({ name }) => name)).toEqual(['b']);
	});
});
