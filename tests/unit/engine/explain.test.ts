import { expect, test } from 'vitest';
import { EXPLANATION_KEYS, recombine } from '$lib/domain/explanation';
import { explain } from '$lib/engine/explain';
import { MEASURE_NAMES } from '$lib/engine/measures';
import { simulate } from '$lib/engine/simulate';
import { company } from './support/company';

const cases = [
	{ company: company({ seed: 5 }), options: {} },
	{ company: company({ seed: 6, customers: 5000 }), options: { sample: 800, viewAt: 40 } },
	{ company: company({ seed: 7 }), options: { viewAt: 5 } },
	{ company: company({ seed: 8 }), options: { viewAt: 0 } },
	{ company: company({ seed: 9, levers: { initialShare: 0, acquisitionCeiling: 0 } }), options: {} }
];

for (const name of MEASURE_NAMES) {
	test(`the lines behind ${name} give it back`, () => {
		for (const { company: of, options } of cases) {
			const run = simulate(of, options);
			const explanation = explain(run, of, name);
			expect(explanation.month).toBe(run.viewAt);
			expect(explanation.formula.length).toBeGreaterThan(5);
			for (const { key } of explanation.lines) expect(EXPLANATION_KEYS).toContain(key);
			const value = run.measures[name];
			expect(Math.abs(recombine(explanation.how, explanation.lines) - value)).toBeLessThanOrEqual(
				1e-10 * (1 + Math.abs(value))
			);
			expect(explanation.value).toBe(recombine(explanation.how, explanation.lines));
		}
	});
}

test('every key of an explanation is used by some measure', () => {
	const of = cases[0]!.company;
	const run = simulate(of);
	const used = new Set(MEASURE_NAMES.flatMap((name) => explain(run, of, name).lines.map((line) => line.key)));
	expect([...used].sort()).toEqual([...EXPLANATION_KEYS].sort());
});
