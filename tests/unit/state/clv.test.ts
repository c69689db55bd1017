import { describe, expect, it } from 'vitest';
import type { Economics } from '$lib/domain/clv/economics';
import { startingInputs } from '$lib/domain/clv/bounds';
import { EVEN_STEPS, STEPS_WITH_RETENTION, UNEVEN_STEPS } from '$lib/formulas/methods/fourSteps';
import { fragmentOf, inputsOf, methodOf } from '$lib/state/clv/fragment';
import { takenFrom } from '$lib/state/clv/fromCompany';
import { sliderRange } from '$lib/state/clv/sliderRange';

describe('the address of a calculation', () => {
	const specs = STEPS_WITH_RETENTION.inputs;

	it('gives back every input, tables row by row', () => {
		const inputs = startingInputs(specs, { profits: [[-60], [120.5]], retention: 82.5, timing: 'start' });
		const fragment = fragmentOf(STEPS_WITH_RETENTION.id, specs, inputs);
		expect(fragment).toContain('profits=-60;120.5');
		expect(methodOf(`#${fragment}`)).toBe('fourStepsRetention');
		expect(inputsOf(`#${fragment}`, specs)).toEqual(inputs);
	});

	it('is short where nothing was changed', () => {
		expect(fragmentOf('x', specs, startingInputs(specs))).toBe('method=x');
	});

	it('takes the default where a part is missing, damaged or out of bounds', () => {
		const defaults = startingInputs(specs);
		for (const damaged of [
			'',
			'#',
			'#retention=',
			'#retention=101',
			'#retention=abc',
			'#timing=noon',
			'#profits=1,2'
		])
			expect(inputsOf(damaged, specs)).toEqual(defaults);
	});
});

describe('the numbers of a company', () => {
	const economics: Economics = {
		retention: 83.456789,
		contribution: 500,
		promotion: 100,
		margin: 392.9004,
		acquisition: NaN,
		winback: 20,
		discount: 10,
		lifetime: 60,
		churnAlpha: 0.5,
		churnBeta: 2
	};

	it('go into the inputs that name them, to the cent, and into every row of a table', () => {
		const { specs, present } = {
			specs: STEPS_WITH_RETENTION.inputs,
			present: startingInputs(STEPS_WITH_RETENTION.inputs, { profits: [[1], [2]] })
		};
		const { inputs, taken } = takenFrom(economics, specs, present);
		expect(inputs).toEqual({ profits: [[392.9], [392.9]], retention: 83.46, discount: 10 });
		expect(taken.map(({ name, outcome }) => [name, outcome])).toEqual([
			['margin', 'taken'],
			['retention', 'taken'],
			['discount', 'taken']
		]);
	});

	it('are brought to the nearest bound, and said to be, where the page cannot hold them', () => {
		const { inputs, taken } = takenFrom(economics, EVEN_STEPS.inputs, startingInputs(EVEN_STEPS.inputs));
		expect(inputs).toMatchObject({ years: 40 });
		expect(taken.find(({ name }) => name === 'lifetime')).toMatchObject({ outcome: 'clamped', value: 60 });
	});

	it('leave an input as it is where the company has no such figure', () => {
		const none = { ...economics, margin: NaN };
		const { inputs, taken } = takenFrom(none, UNEVEN_STEPS.inputs, startingInputs(UNEVEN_STEPS.inputs));
		expect(inputs).not.toHaveProperty('profits');
		expect(taken.find(({ name }) => name === 'margin')).toMatchObject({ outcome: 'missing' });
	});
});

describe('a slider', () => {
	const spec = { min: -1000, max: 1_000_000, slider: { min: 0, max: 1000 } };

	it('runs over its usual range while the value is inside', () => {
		for (const value of [0, 1, 999, 1000]) expect(sliderRange(spec, value)).toEqual({ min: 0, max: 1000 });
	});

	it('makes room for a value beyond, within the bounds of the input', () => {
		expect(sliderRange(spec, 1200)).toEqual({ min: 0, max: 2000 });
		expect(sliderRange(spec, 800_000)).toEqual({ min: 0, max: 1_000_000 });
		expect(sliderRange(spec, -900)).toEqual({ min: -1000, max: 1000 });
	});
});
