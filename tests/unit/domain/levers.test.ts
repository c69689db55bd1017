import { describe, expect, test } from 'vitest';
import { clampLever, LEVER_GROUPS } from '$lib/domain/lever';
import {
	BASE_LEVERS,
	headline,
	HEADLINE_LEVERS,
	isLeverName,
	lever,
	LEVERS,
	leversOf
} from '$lib/domain/levers';

describe.each(LEVERS.map((spec) => [spec.name, spec] as const))('lever %s', (name, spec) => {
	test('has a range, and a default in it and on its steps', () => {
		expect(spec.min).toBeLessThan(spec.max);
		expect(spec.step).toBeGreaterThan(0);
		expect(clampLever(spec, spec.default)).toBe(spec.default);
	});

	test('reaches its maximum in whole steps', () => {
		const steps = (spec.max - spec.min) / spec.step;
		expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
	});

	test('is labelled in both languages', () => {
		expect(spec.label.zh).toMatch(/\p{Script=Han}/u);
		expect(spec.label.en).toMatch(/^[A-Z][^\p{Script=Han}]*$/u);
	});

	test('is found by its name', () => {
		expect(isLeverName(name)).toBe(true);
		expect(lever(name)).toBe(spec);
	});
});

test('no two levers share a name or a label', () => {
	expect(new Set(LEVERS.map((spec) => spec.name)).size).toBe(LEVERS.length);
	expect(new Set(LEVERS.map((spec) => spec.label.zh)).size).toBe(LEVERS.length);
	expect(new Set(LEVERS.map((spec) => spec.label.en)).size).toBe(LEVERS.length);
});

test('names nobody defined are not lever names', () => {
	expect(['', 'toString', 'clv', 'Price'].filter(isLeverName)).toEqual([]);
});

test('every group has levers, and together the groups hold every base lever in order', () => {
	const groups = LEVER_GROUPS.map(leversOf);
	expect(groups.every((group) => group.length > 0)).toBe(true);
	expect(groups.flat()).toEqual([...BASE_LEVERS]);
});

test('only the three headlines are headlines', () => {
	expect(HEADLINE_LEVERS.map((spec) => headline(spec.name))).toEqual([...HEADLINE_LEVERS]);
	expect(BASE_LEVERS.filter((spec) => headline(spec.name))).toEqual([]);
});

describe.each(HEADLINE_LEVERS.map((spec) => [spec.name, spec] as const))('headline %s', (_, spec) => {
	const parts = spec.parts.map((part) => lever(part));

	test('moves distinct levers of its own group', () => {
		expect(parts.map((part) => part.group)).toEqual(parts.map(() => spec.group));
		expect(new Set(spec.parts).size).toBe(parts.length);
	});

	test('has as default the rounded mean of the defaults of its parts', () => {
		const shares = parts.map((part) => ((part.default - part.min) / (part.max - part.min)) * 100);
		const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
		expect(spec.default).toBe(Math.round(mean));
	});
});

test('switching costs are the eight of the course: four procedural, two financial, two relational', () => {
	expect(headline('switchingCosts')!.parts).toEqual([
		'economicRisk',
		'evaluation',
		'learning',
		'setUp',
		'benefitLoss',
		'monetaryLoss',
		'personalRelationshipLoss',
		'brandRelationshipLoss'
	]);
});
