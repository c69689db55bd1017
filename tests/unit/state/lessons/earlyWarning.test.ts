import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Run } from '$lib/domain/run';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { simulate } from '$lib/engine/simulate';
import { callingThreshold } from '$lib/formulas/churnWarning';
import { rocArea } from '$lib/formulas/roc';
import {
	ALARMS,
	bands,
	bestThreshold,
	caughtAt,
	countsAt,
	gainAt,
	JUDGE_AT,
	LEARN_AT,
	LEADS,
	moveLine,
	neverFalling,
	rareHits,
	rocOf,
	shapeOfGain,
	SIGNALS,
	WARN_AT,
	watch
} from '$lib/state/lessons/earlyWarning';

const call = { cost: 60, value: 2000, persuaded: 30 };
let runs: [Run, Run, Run];
beforeAll(() => {
	const company = { ...companyFrom(preset('retailer')), months: JUDGE_AT };
	runs = [LEARN_AT, WARN_AT, JUDGE_AT].map((viewAt) => simulate(company, { viewAt })) as [Run, Run, Run];
});

describe('the warning, as the page says', () => {
	test('of a rare event two alarms in three are false: 4.5 right ones of 14 by hand', () => {
		expect(rareHits()).toBeCloseTo((100 * 4.5) / 14, 9);
	});

	test.each(SIGNALS)('%s tells leavers from stayers better than a lottery', (signal) => {
		const area = rocArea(rocOf(watch(runs, signal, 12)));
		expect(area).toBeGreaterThan(0.55);
		expect(area).toBeLessThan(0.95);
	});

	test('knowing more sees more: everything sorts better than the survey alone', () => {
		const area = (signal: 'survey' | 'everything') => rocArea(rocOf(watch(runs, signal, 12)));
		expect(area('everything')).toBeGreaterThan(area('survey'));
	});

	test('a longer lead time counts more leavers among the same customers', () => {
		const leavers = LEADS.map((lead) => watch(runs, 'survey', lead).filter(({ left }) => left).length);
		expect(leavers).toEqual([...leavers].sort((a, b) => a - b));
		expect(leavers[2]).toBeGreaterThan(2 * leavers[0]!);
	});

	test('the risks learnt from last year are about right this year', () => {
		for (const signal of SIGNALS) {
			const people = watch(runs, signal, 12);
			const expected = people.reduce((sum, { risk }) => sum + risk / 100, 0);
			const happened = people.filter(({ left }) => left).length;
			expect(expected / happened).toBeGreaterThan(0.75);
			expect(expected / happened).toBeLessThan(1.35);
		}
	});

	test('a lower line catches more and alarms more for nothing', () => {
		const people = watch(runs, 'relationship', 12);
		const at = [40, 30, 20, 10, 0].map((threshold) => countsAt(people, threshold));
		at.slice(1).forEach((counts, i) => {
			expect(counts.caught).toBeGreaterThanOrEqual(at[i]!.caught);
			expect(counts.falseAlarms).toBeGreaterThanOrEqual(at[i]!.falseAlarms);
			expect(counts.caught + counts.missed).toBe(at[i]!.caught + at[i]!.missed);
		});
		expect(at.at(-1)!.missed).toBe(0);
	});

	test('the gain turns, and the best line of the customers lies near the computed one', () => {
		const people = watch(runs, 'everything', 12);
		expect(shapeOfGain(people, call)).toBe('turns');
		const rule = 100 * callingThreshold({ ...call, persuaded: call.persuaded / 100 });
		const best = bestThreshold(people, call);
		expect(Math.abs(best.threshold - rule)).toBeLessThanOrEqual(6);
		// Almost nothing is lost by following the rule.
		expect(gainAt(people, rule, call)).toBeGreaterThan(0.85 * best.gain);
	});

	test('a customer worth more is called at a lower risk', () => {
		const people = watch(runs, 'everything', 12);
		const best = (value: number) => bestThreshold(people, { ...call, value }).threshold;
		expect(best(6000)).toBeLessThan(best(1000));
	});

	test('where a call can bring nothing the best is to make none', () => {
		const people = watch(runs, 'survey', 12);
		expect(bestThreshold(people, { ...call, persuaded: 0 })).toEqual({ threshold: 60, gain: 0 });
		expect(shapeOfGain(people, { ...call, cost: 0 })).toBe('rises');
	});
});

describe('the lines', () => {
	const line = fc.integer({ min: 0, max: 60 });

	it('never pass each other, and the moved one stands where it was put', () => {
		fc.assert(
			fc.property(
				fc.array(line, { minLength: 3, maxLength: 3 }),
				fc.constantFrom(...ALARMS),
				line,
				(at, moved, to) => {
					const [yellow, orange, red] = [...at].sort((a, b) => a - b) as [number, number, number];
					const lines = moveLine({ yellow, orange, red }, moved, to);
					expect(lines[moved]).toBe(to);
					expect(lines.yellow).toBeLessThanOrEqual(lines.orange);
					expect(lines.orange).toBeLessThanOrEqual(lines.red);
				}
			)
		);
	});

	it('divide the customers: everybody stands in one band', () => {
		const people = watch(runs, 'relationship', 6);
		const found = bands(people, { yellow: 5, orange: 10, red: 20 });
		expect(found.reduce((sum, { customers }) => sum + customers, 0)).toBe(people.length);
		expect(found.reduce((sum, { left }) => sum + left, 0)).toBe(people.filter(({ left }) => left).length);
	});
});

describe('what is read along the way', () => {
	it('the nearest values that never fall: neighbours out of order share their mean', () => {
		expect(neverFalling([1, 3, 2, 4])).toEqual([1, 2.5, 2.5, 4]);
		expect(neverFalling([3, 2, 1])).toEqual([2, 2, 2]);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 20 }), (values) => {
				const risen = neverFalling(values);
				risen.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(risen[i]! - 1e-9));
				const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
				expect(sum(risen)).toBeCloseTo(sum(values), 6);
			})
		);
	});

	it('the curve between its points: half way between two is half way up', () => {
		const curve = [
			{ threshold: Infinity, caught: 0, falseAlarm: 0 },
			{ threshold: 2, caught: 0.6, falseAlarm: 0.2 },
			{ threshold: 1, caught: 1, falseAlarm: 1 }
		];
		const [start, half, end] = caughtAt(curve, [0, 10, 100]);
		expect([start, end]).toEqual([0, 100]);
		expect(half).toBeCloseTo(30, 9);
	});
});
