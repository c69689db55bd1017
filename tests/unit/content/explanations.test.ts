import { describe, expect, test } from 'vitest';
import { LEVER_HELP } from '$lib/content/leverHelp';
import { MEASURE_DEFINITIONS } from '$lib/content/measureDefinitions';
import { LEVERS } from '$lib/domain/levers';
import { MEASURES } from '$lib/domain/measures';

describe.each([
	['lever', LEVERS, LEVER_HELP],
	['measure', MEASURES, MEASURE_DEFINITIONS]
] as const)('what each %s is', (_, specs, texts) => {
	test('is said of every one, in its order', () => {
		expect(Object.keys(texts)).toEqual(specs.map(({ name }) => name));
	});

	test.each(Object.entries(texts))('%s: in whole sentences, in both languages', (_name, { zh, en }) => {
		expect(zh).toMatch(/\p{Script=Han}.*。$/u);
		expect(en).toMatch(/^[A-Z0-9][^\p{Script=Han}]*\.$/u);
	});
});
