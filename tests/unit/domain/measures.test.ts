import { describe, expect, test } from 'vitest';
import { HEADLINE_MEASURES, measure, MEASURES } from '$lib/domain/measures';

describe.each(MEASURES.map((spec) => [spec.name, spec] as const))('measure %s', (name, spec) => {
	test('is labelled in both languages', () => {
		expect(spec.label.zh).toMatch(/\p{Script=Han}/u);
		expect(spec.label.en).toMatch(/^[A-Z][^\p{Script=Han}]*$/u);
	});

	test('is found by its name', () => {
		expect(measure(name)).toBe(spec);
	});
});

test('no two measures share a name or a label', () => {
	for (const key of ['zh', 'en'] as const) {
		expect(new Set(MEASURES.map((spec) => spec.label[key])).size).toBe(MEASURES.length);
	}
	expect(new Set(MEASURES.map((spec) => spec.name)).size).toBe(MEASURES.length);
});

test('the headline figures are six distinct measures', () => {
	expect(new Set(HEADLINE_MEASURES.map((name) => measure(name))).size).toBe(6);
});

test('only churn and satisfied-but-not-loyal are better when they fall', () => {
	expect(MEASURES.filter((spec) => spec.better < 0).map((spec) => spec.name)).toEqual([
		'churnRate',
		'satisfiedNotLoyal'
	]);
});
