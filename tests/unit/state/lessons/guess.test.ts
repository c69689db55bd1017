import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoicePrediction, CurvePrediction, NumberPrediction } from '$lib/content/lessons/lesson';
import { curveGap, curveGuess, curveOf, fits, withPoint, withStroke } from '$lib/state/lessons/guess';

const words = { zh: '问', en: 'ask' };
const base = { question: words, comment: words, label: words } as const;
const curve: CurvePrediction = {
	...base,
	id: 'curve',
	kind: 'curve',
	pointsName: words,
	points: ['a', 'b', 'c', 'd', 'e'],
	unit: 'percent',
	min: 0,
	max: 100,
	step: 1,
	start: 50
};
const number: NumberPrediction = {
	...base,
	id: 'n',
	kind: 'number',
	unit: 'times',
	min: 1,
	max: 9,
	step: 0.5,
	start: 5
};
const choice: ChoicePrediction = {
	id: 'c',
	kind: 'choice',
	question: words,
	comment: words,
	options: [
		{ id: 'up', text: words },
		{ id: 'down', text: words }
	]
};
const flat = curve.points.map(() => curve.start);

describe('a curve as it is kept', () => {
	test('comes back as it was drawn', () => {
		const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(heights, (values) => {
				expect(curveOf(curve, curveGuess(values))).toEqual(values);
			})
		);
	});

	test('is none where it has other points, or is a figure', () => {
		expect(curveOf(curve, '1 2 3')).toBeNull();
		expect(curveOf(curve, '1 2 3 4 x')).toBeNull();
		expect(curveOf(curve, 12)).toBeNull();
		expect(curveOf(curve, undefined)).toBeNull();
	});
});

describe('fits(prediction, guess)', () => {
	test('takes an option, a figure in range, a curve with all points; nothing else', () => {
		expect([fits(choice, 'up'), fits(choice, 'sideways'), fits(choice, undefined)]).toEqual([
			true,
			false,
			false
		]);
		expect([fits(number, 9), fits(number, 9.5), fits(number, '9')]).toEqual([true, false, false]);
		expect([fits(curve, '1 2 3 4 5'), fits(curve, 3)]).toEqual([true, false]);
	});
});

describe('drawing', () => {
	test('moves one point onto its steps and within its bounds', () => {
		expect(withPoint(curve, flat, 1, 33.4)).toEqual([50, 33, 50, 50, 50]);
		expect(withPoint(curve, flat, 1, 400)[1]).toBe(100);
		expect(withPoint(curve, flat, 1, -4)[1]).toBe(0);
	});

	test('takes along what a stroke passes, whichever way it goes', () => {
		expect(withStroke(curve, flat, { point: 0, value: 0 }, { point: 4, value: 100 })).toEqual([
			50, 25, 50, 75, 100
		]);
		expect(withStroke(curve, flat, { point: 4, value: 100 }, { point: 2, value: 0 })).toEqual([
			50, 50, 0, 50, 50
		]);
	});
});

describe('curveGap(guess, outcome)', () => {
	test('is the mean distance, and the worst with its place', () => {
		expect(curveGap([0, 10, 20], [3, 10, 11])).toEqual({ mean: 4, worst: 9, at: 2 });
	});
});
