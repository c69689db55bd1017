import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInRange } from '$lib/domain/lever';
import { BASE_LEVERS, HEADLINE_LEVERS, lever, LEVERS, type BaseLever } from '$lib/domain/levers';
import {
	DEFAULT_PARAMETERS,
	headlineValue,
	leverValue,
	parametersFrom,
	withLever,
	type Parameters
} from '$lib/domain/parameters';
import { anyLeverName, anyNumber, anyParameters } from './arbitrary';

const anyHeadline = fc.constantFrom(...HEADLINE_LEVERS);
const anyTarget = fc.integer({ min: 0, max: 100 });
const outOfRange = (parameters: Parameters) =>
	BASE_LEVERS.filter((spec) => !isInRange(spec, parameters[spec.name])).map((spec) => spec.name);

test('default parameters hold the default of every base lever', () => {
	expect(DEFAULT_PARAMETERS).toEqual(
		Object.fromEntries(BASE_LEVERS.map((spec) => [spec.name, spec.default]))
	);
});

test('parametersFrom fills gaps with defaults and brings strays into range', () => {
	const parameters = parametersFrom({ competition: 7, discountRate: -3, price: NaN, learning: 33 });
	expect(parameters).toEqual({ ...DEFAULT_PARAMETERS, competition: 1, discountRate: 0, learning: 33 });
});

test('parametersFrom ignores names that are no base lever', () => {
	const values = { learning: 40, satisfaction: 90, colour: 1 } as Partial<Parameters>;
	expect(parametersFrom(values)).toEqual({ ...DEFAULT_PARAMETERS, learning: 40 });
});

test('parameters read back from what was written are the same to the last bit', () => {
	fc.assert(
		fc.property(anyParameters, anyHeadline, anyTarget, (start, headline, target) => {
			const moved = withLever(start, headline.name, target);
			expect(parametersFrom(JSON.parse(JSON.stringify(moved)) as Partial<Parameters>)).toEqual(moved);
		})
	);
});

test('setting a base lever moves that lever alone, onto its steps', () => {
	expect(withLever(DEFAULT_PARAMETERS, 'competition', 0.847)).toEqual({
		...DEFAULT_PARAMETERS,
		competition: 0.85
	});
	expect(leverValue(withLever(DEFAULT_PARAMETERS, 'price', 90), 'price')).toBe(90);
});

test('setting any lever to any number keeps every lever in range and leaves the original alone', () => {
	fc.assert(
		fc.property(anyParameters, anyLeverName, anyNumber, (start, name, value) => {
			const before = { ...start };
			expect(outOfRange(withLever(start, name, value))).toEqual([]);
			expect(start).toEqual(before);
		})
	);
});

describe('a headline', () => {
	test('shows the mean of its parts: 30, 30 and 20 make 26.67', () => {
		expect(headlineValue(DEFAULT_PARAMETERS, 'retentionEffort')).toBeCloseTo(80 / 3, 12);
		expect(leverValue(DEFAULT_PARAMETERS, 'retentionEffort')).toBeCloseTo(80 / 3, 12);
	});

	test('going up closes the same fraction of each distance to the top', () => {
		const start = parametersFrom({ financialProgramme: 20, socialProgramme: 40, structuralProgramme: 60 });
		const moved = withLever(start, 'retentionEffort', 70); // half of the 60 points left
		expect(moved.financialProgramme).toBeCloseTo(60, 12);
		expect(moved.socialProgramme).toBeCloseTo(70, 12);
		expect(moved.structuralProgramme).toBeCloseTo(80, 12);
	});

	test('going down closes the same fraction of each distance to the bottom', () => {
		const start = parametersFrom({ financialProgramme: 20, socialProgramme: 40, structuralProgramme: 60 });
		const moved = withLever(start, 'retentionEffort', 10); // a quarter of 40 is left
		expect(moved.financialProgramme).toBeCloseTo(5, 12);
		expect(moved.socialProgramme).toBeCloseTo(10, 12);
		expect(moved.structuralProgramme).toBeCloseTo(15, 12);
	});

	test('set to any value shows exactly that value', () => {
		fc.assert(
			fc.property(anyParameters, anyHeadline, anyTarget, (start, headline, target) => {
				expect(headlineValue(withLever(start, headline.name, target), headline.name)).toBeCloseTo(target, 9);
			})
		);
	});

	test('moves only its parts', () => {
		fc.assert(
			fc.property(anyParameters, anyHeadline, anyTarget, (start, headline, target) => {
				const moved = withLever(start, headline.name, target);
				const parts: readonly BaseLever[] = headline.parts;
				const others = BASE_LEVERS.filter((spec) => !parts.includes(spec.name));
				expect(others.filter((spec) => moved[spec.name] !== start[spec.name])).toEqual([]);
			})
		);
	});

	test('moves no part against its own direction', () => {
		fc.assert(
			fc.property(anyParameters, anyHeadline, anyTarget, anyTarget, (start, headline, a, b) => {
				const low = withLever(start, headline.name, Math.min(a, b));
				const high = withLever(start, headline.name, Math.max(a, b));
				for (const part of headline.parts) expect(low[part]).toBeLessThanOrEqual(high[part] + 1e-9);
			})
		);
	});

	test('set to what it shows leaves its parts to the last bit', () => {
		fc.assert(
			fc.property(anyHeadline, anyTarget, (headline, level) => {
				const parts = Object.fromEntries(headline.parts.map((part) => [part, level])) as Partial<Parameters>;
				const start = parametersFrom(parts);
				expect(withLever(start, headline.name, level)).toEqual(start);
			})
		);
	});

	test('at an end sets every part to that end, from the other end too', () => {
		for (const headline of HEADLINE_LEVERS) {
			const bottom = withLever(DEFAULT_PARAMETERS, headline.name, 0);
			const top = withLever(bottom, headline.name, 100);
			const ends = headline.parts.map((part) => [lever(part).min, lever(part).max]);
			expect(headline.parts.map((part) => [bottom[part], top[part]])).toEqual(ends);
			expect(withLever(top, headline.name, 0)).toEqual(bottom);
		}
	});

	test('given not-a-number takes its default', () => {
		for (const { name, default: value } of HEADLINE_LEVERS) {
			expect(withLever(DEFAULT_PARAMETERS, name, NaN)).toEqual(withLever(DEFAULT_PARAMETERS, name, value));
		}
	});
});

test('every lever can be read, and reads within its range', () => {
	fc.assert(
		fc.property(anyParameters, (parameters) => {
			for (const spec of LEVERS) {
				const value = leverValue(parameters, spec.name);
				expect(value).toBeGreaterThanOrEqual(spec.min);
				expect(value).toBeLessThanOrEqual(spec.max);
			}
		})
	);
});
