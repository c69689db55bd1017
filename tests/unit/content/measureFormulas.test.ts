import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { expect, test } from 'vitest';
import { MEASURE_FORMULAS } from '$lib/content/measureFormulas';
import { MEASURES } from '$lib/domain/measures';
import { measureFormulas } from '../../../scripts/typeset/measureFormulas';

const file = new URL('../../../src/lib/content/measureFormulas.ts', import.meta.url);

test('the typeset formulas are those of the engine: `npm run typeset` would change nothing', async () => {
	const options = { ...(await prettier.resolveConfig(file)), filepath: file.pathname };
	expect(await prettier.format(measureFormulas(), options)).toBe(readFileSync(file, 'utf8'));
});

test('every figure has a formula, as MathML and nothing else', () => {
	expect(Object.keys(MEASURE_FORMULAS)).toEqual(MEASURES.map(({ name }) => name));
	for (const mathml of Object.values(MEASURE_FORMULAS)) {
		expect(mathml).toMatch(/^<math .*<\/math>$/);
		expect(mathml).not.toMatch(/<script|on\w+=|merror|\\/);
	}
});
