import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	drawStroke,
	extendBeyond,
	handleMonths,
	scorePrediction,
	setHandle
} from '$lib/state/predictionScore';

const flat = (value: number, months = 10) => new Float64Array(months + 1).fill(value);

describe('scorePrediction', () => {
	it('gives a perfect prediction skill 1 and no gap', () => {
		const outcome = flat(120);
		expect(scorePrediction(flat(100), outcome, outcome, 2)).toEqual({
			meanGap: 0,
			endGap: 0,
			direction: 'right',
			skill: 1
		});
	});

	it('gives “nothing changes” skill 0', () => {
		const score = scorePrediction(flat(100), flat(100), flat(120), 0);
		expect(score).toMatchObject({ meanGap: 20, endGap: -20, skill: 0 });
	});

	it('halfway to the outcome is skill one half, beyond it twice as far is skill 0', () => {
		expect(scorePrediction(flat(100), flat(110), flat(120), 0).skill).toBeCloseTo(0.5, 12);
		expect(scorePrediction(flat(100), flat(140), flat(120), 0).skill).toBeCloseTo(0, 12);
	});

	it('calls the wrong side wrong, with a skill below 0', () => {
		const score = scorePrediction(flat(100), flat(90), flat(120), 0);
		expect(score.direction).toBe('wrong');
		expect(score.skill).toBeLessThan(0);
	});

	it('has no direction and no skill where nothing changed', () => {
		expect(scorePrediction(flat(100), flat(130), flat(100), 0)).toMatchObject({
			direction: 'none',
			skill: null
		});
	});

	it('counts only the months after the decision', () => {
		const predicted = flat(120);
		predicted.fill(999, 0, 5);
		expect(scorePrediction(flat(100), predicted, flat(120), 4).meanGap).toBe(0);
	});
});

describe('drawStroke', () => {
	const point = fc.record({
		month: fc.integer({ min: 0, max: 10 }),
		value: fc.integer({ min: 0, max: 100 })
	});

	it('never touches the past, and leaves months outside the stroke alone', () => {
		fc.assert(
			fc.property(point, point, fc.integer({ min: 0, max: 9 }), (start, end, from) => {
				const drawn = drawStroke(flat(50), from, start, end);
				const [low, high] = [Math.min(start.month, end.month), Math.max(start.month, end.month)];
				for (let month = 0; month <= 10; month++)
					if (month <= from || month < low || month > high) expect(drawn[month]).toBe(50);
			})
		);
	});

	it('ends where the pointer is, and is straight in between, whichever way it goes', () => {
		const there = drawStroke(flat(0), 0, { month: 2, value: 20 }, { month: 6, value: 60 });
		expect([...there.slice(2, 7)]).toEqual([20, 30, 40, 50, 60]);
		const back = drawStroke(flat(0), 0, { month: 6, value: 60 }, { month: 2, value: 20 });
		expect([...back]).toEqual([...there]);
	});

	it('does not change the curve it was given', () => {
		const curve = flat(7);
		drawStroke(curve, 0, { month: 1, value: 1 }, { month: 9, value: 9 });
		expect([...curve]).toEqual([...flat(7)]);
	});
});

describe('extendBeyond', () => {
	it('goes on as the baseline does, at the distance it has', () => {
		const before = Float64Array.from([1, 2, 3, 4, 5]);
		const curve = Float64Array.from([1, 2, 13, 0, 0]);
		expect([...extendBeyond(curve, before, 2)]).toEqual([1, 2, 13, 14, 15]);
	});
});

describe('handles', () => {
	it('are at most six, ascending, after the decision, the last month among them', () => {
		fc.assert(
			fc.property(fc.integer({ min: 12, max: 240 }), fc.integer({ min: 0, max: 239 }), (months, at) => {
				const from = Math.min(at, months - 1);
				const handles = handleMonths(from, months);
				expect(handles.at(-1)).toBe(months);
				expect(handles.length).toBeLessThanOrEqual(6);
				expect(handles[0]).toBeGreaterThan(from);
				expect([...new Set(handles)].sort((a, b) => a - b)).toEqual(handles);
			})
		);
	});

	it('pull the curve straight to their neighbours', () => {
		const curve = setHandle(flat(0, 12), 0, 4, 40);
		expect([...curve.slice(0, 8)]).toEqual([0, 0, 0, 20, 40, 20, 0, 0]);
	});
});
