import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acsiScore } from '$lib/formulas/acsiScore';
import { deliveredValue } from '$lib/formulas/deliveredValue';
import { ECSI_MOBILE, ECSI_VARIABLES } from '$lib/formulas/ecsi';
import { linearSolve } from '$lib/formulas/linearSolve';
import { pathEffect, routes } from '$lib/formulas/pathModel';
import { satisfactionLevel, satisfactionRatio } from '$lib/formulas/satisfactionRatio';
import { expectRefused } from './refused';
import { between } from './between';

describe('the satisfaction ratio', () => {
	it('perceived ÷ expected: above 1 delighted, 1 acceptable, below dissatisfied', () => {
		expect(satisfactionRatio(80, 100)).toBe(0.8);
		expect(satisfactionLevel(0.8)).toBe('dissatisfied');
		expect(satisfactionLevel(satisfactionRatio(0.3, 0.1 * 3))).toBe('acceptable');
		expect(satisfactionLevel(1.1)).toBe('delighted');
	});

	it('has no meaning without an expectation', () => {
		expectRefused([
			[() => satisfactionRatio(80, 0), 'expected', 'notAbove'],
			[() => satisfactionRatio(-1, 10), 'perceived', 'belowMinimum']
		]);
	});
});

describe('the ACSI score', () => {
	it('runs from 0 to 100', () => {
		expect(acsiScore([1, 1, 1])).toBe(0);
		expect(acsiScore([10, 10, 10], [0.4, 0.3, 0.3])).toBeCloseTo(100, 12);
		expect(acsiScore([8, 7, 6], [0.5, 0.3, 0.2])).toBeCloseTo(((7 * 0.5 + 6 * 0.3 + 5 * 0.2) / 9) * 100, 12);
	});

	it('is linear: between the lowest and the highest answer', () => {
		const answer = between(1, 10);
		fc.assert(
			fc.property(answer, answer, answer, (a, b, c) => {
				const score = acsiScore([a, b, c], [0.2, 0.3, 0.5]);
				const on100 = [a, b, c].map((x) => ((x - 1) / 9) * 100);
				expect(score).toBeGreaterThanOrEqual(Math.min(...on100) - 1e-9);
				expect(score).toBeLessThanOrEqual(Math.max(...on100) + 1e-9);
			})
		);
	});

	it('refuses answers off the scale and weights that are none', () => {
		expectRefused([
			[() => acsiScore([0, 5, 5]), 'items[0]', 'belowMinimum'],
			[() => acsiScore([11, 5, 5]), 'items[0]', 'aboveMaximum'],
			[() => acsiScore([5, 5]), 'items', 'lengthMismatch'],
			[() => acsiScore([5, 5, 5], [0.5, 0.5, 0.5]), 'weights', 'doesNotSumToOne']
		]);
	});
});

describe('customer delivered value', () => {
	it('is total value less total cost', () => {
		const value = { product: 100, service: 30, personnel: 10, image: 20 };
		const cost = { money: 90, time: 10, energy: 5, psychic: 15 };
		expect(deliveredValue(value, cost)).toEqual({
			totalValue: 160,
			totalCost: 120,
			delivered: 40,
			ratio: 160 / 120
		});
		expectRefused([[() => deliveredValue({ ...value, image: -1 }, cost), 'value.image', 'belowMinimum']]);
	});
});

describe('the ECSI path model', () => {
	/** Total effects by matrix: B + B² + … = (I − B)⁻¹ − I, column by column. */
	function byMatrix(from: string, to: string): number {
		const system = ECSI_VARIABLES.map((row) =>
			ECSI_VARIABLES.map((column) => {
				const weight = ECSI_MOBILE.find((a) => a.from === column && a.to === row)?.weight ?? 0;
				return (row === column ? 1 : 0) - weight;
			})
		);
		const unit = ECSI_VARIABLES.map((v) => (v === from ? 1 : 0));
		return linearSolve(system, unit)[ECSI_VARIABLES.findIndex((v) => v === to)]! - (from === to ? 1 : 0);
	}

	it('has twelve arrows, all forwards', () => {
		expect(ECSI_MOBILE).toHaveLength(12);
		for (const { from, to } of ECSI_MOBILE) {
			expect(ECSI_VARIABLES.indexOf(from)).toBeLessThan(ECSI_VARIABLES.indexOf(to));
		}
	});

	it('has the total effects of the matrix solution', () => {
		for (const from of ECSI_VARIABLES) {
			for (const to of ECSI_VARIABLES) {
				expect(pathEffect(ECSI_MOBILE, from, to).total).toBeCloseTo(byMatrix(from, to), 12);
			}
		}
	});

	it('splits an effect into direct and indirect: satisfaction on loyalty is .485 and .528 × .067', () => {
		const { direct, indirect, total } = pathEffect(ECSI_MOBILE, 'satisfaction', 'loyalty');
		expect(direct).toBe(0.485);
		expect(indirect).toBeCloseTo(0.528 * 0.067, 12);
		expect(total).toBeCloseTo(0.485 + 0.528 * 0.067, 12);
		expect(pathEffect(ECSI_MOBILE, 'loyalty', 'image')).toEqual({ direct: 0, indirect: 0, total: 0 });
	});

	it('says that quality moves satisfaction more than value does', () => {
		const quality = pathEffect(ECSI_MOBILE, 'quality', 'satisfaction').total;
		expect(quality).toBeGreaterThan(pathEffect(ECSI_MOBILE, 'value', 'satisfaction').total);
	});

	it('lists the routes, shortest first', () => {
		const found = routes(ECSI_MOBILE, 'image', 'satisfaction');
		expect(found[0]!.through).toEqual(['image', 'satisfaction']);
		expect(found).toHaveLength(5);
	});

	it('refuses arrows that run in a circle', () => {
		const circle = [
			{ from: 'a', to: 'b', weight: 1 },
			{ from: 'b', to: 'a', weight: 1 }
		];
		expectRefused([
			[() => routes(circle, 'a', 'b'), 'arrows', 'neverEnds'],
			[() => routes([{ from: 'a', to: 'b', weight: NaN }], 'a', 'b'), 'a→b', 'notANumber']
		]);
	});
});

describe('linear equations', () => {
	it('are solved, with rows that must be swapped too', () => {
		expect(
			linearSolve(
				[
					[0, 2],
					[3, 1]
				],
				[4, 5]
			)
		).toEqual([1, 2]);
	});

	it('give back the vector they were made of', () => {
		const entry = between(-1, 1);
		const matrix = fc.array(fc.array(entry, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(matrix, fc.array(entry, { minLength: 5, maxLength: 5 }), (a, x) => {
				const dominant = a.map((row, i) => row.map((v, j) => (i === j ? v + 8 : v)));
				const b = dominant.map((row) => row.reduce((sum, v, j) => sum + v * x[j]!, 0));
				linearSolve(dominant, b).forEach((v, i) => expect(v).toBeCloseTo(x[i]!, 10));
			})
		);
	});

	it('are refused when they say nothing', () => {
		expectRefused([
			[
				() =>
					linearSolve(
						[
							[1, 1],
							[1, 1]
						],
						[1, 2]
					),
				'matrix',
				'neverEnds'
			],
			[() => linearSolve([[1]], [1, 2]), 'matrix', 'lengthMismatch']
		]);
	});
});
