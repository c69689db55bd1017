import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parametersFrom } from '$lib/domain/parameters';
import { afterFault, FAULT_COURSES, type FaultCourse } from '$lib/engine/afterFault';
import { complaintChance } from '$lib/engine/complaint';

const average = parametersFrom({});
const once = (severity: number, course: FaultCourse, months = 12) =>
	afterFault(average, { severity, months: [1] }, course, months);
const year = (chances: readonly number[]) => chances.reduce((product, chance) => product * chance, 1);
const severity = fc.double({ min: 0.05, max: 1, noNaN: true });

describe('afterFault(parameters, fault, course, months)', () => {
	test('leaves a customer without a fault at rest, as likely to stay every month but for what accrues', () => {
		const chances = once(0.5, 'none');
		chances.slice(1).forEach((chance, i) => {
			expect(chance).toBeGreaterThanOrEqual(chances[i]! - 1e-12);
			expect(chance - chances[i]!).toBeLessThan(1e-3);
		});
		expect(afterFault(average, { severity: 1, months: [] }, 'recovered', 12)).toEqual(chances);
	});

	test('ranks what is made of a fault: made good, said nothing, let down', () => {
		fc.assert(
			fc.property(severity, (size) => {
				const [recovered, silent, disappointed] = (['recovered', 'silent', 'disappointed'] as const).map(
					(course) => year(once(size, course))
				) as [number, number, number];
				expect(recovered).toBeGreaterThan(silent);
				expect(silent).toBeGreaterThan(disappointed);
				expect(silent).toBeLessThan(year(once(size, 'none')));
			})
		);
	});

	test('costs more the worse the fault, whatever is made of it', () => {
		fc.assert(
			fc.property(severity, severity, fc.constantFrom(...FAULT_COURSES), (a, b, course) => {
				const [small, large] = [Math.min(a, b), Math.max(a, b)];
				expect(year(once(large, course))).toBeLessThanOrEqual(year(once(small, course)) + 1e-12);
			})
		);
	});

	test('fades: three years later nearly nothing of a single fault is left', () => {
		const last = (course: FaultCourse) => once(0.5, course, 36).at(-1)!;
		const first = (course: FaultCourse) => once(0.5, course, 36)[0]!;
		const gap = (at: (course: FaultCourse) => number) => Math.abs(at('none') - at('disappointed'));
		expect(gap(last)).toBeLessThan(gap(first) / 20);
	});

	test('lifts the log-odds of the first month by what the model’s equations say', () => {
		const logit = (chance: number) => Math.log(chance / (1 - chance));
		const natural = (1 - average.naturalExit / 100) ** (1 / 12);
		const odds = (course: FaultCourse) => logit(once(0.2, course)[0]! / natural);
		// Of being let down against silence: grievance 1 × 0.7, then trust and satisfaction lost, all lowering the odds.
		const loss = odds('silent') - odds('disappointed');
		expect(loss).toBeGreaterThan(0.7 + 1.6 * 0.01 * 8 * 0.9);
		expect(loss).toBeLessThan(0.7 + 1);
	});
});

describe('complaintChance(shortfall)', () => {
	test('is none without a fault, half of the most at half an expectation, and never a majority', () => {
		expect(complaintChance(0)).toBe(0);
		expect(complaintChance(-0.2)).toBe(0);
		expect(complaintChance(0.5)).toBeCloseTo(0.175, 12);
		expect(complaintChance(1)).toBeLessThan(0.35);
	});
});
