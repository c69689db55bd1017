import fc from 'fast-check';
import { CUSTOMERS, MODEL_VERSION, MONTHS, SEED, type Company } from '$lib/domain/company';
import { BASE_LEVERS, LEVERS } from '$lib/domain/levers';
import { clampLever, type LeverSpec } from '$lib/domain/lever';
import type { Parameters } from '$lib/domain/parameters';
import { PRESET_IDS } from '$lib/domain/preset';

/** A value on the lever's steps, as a slider gives it. */
function stepValue(spec: LeverSpec): fc.Arbitrary<number> {
	const steps = Math.floor((spec.max - spec.min) / spec.step);
	return fc.integer({ min: 0, max: steps }).map((k) => clampLever(spec, spec.min + k * spec.step));
}

/** Any value a stored lever may have: on its steps, or anywhere in range, as a headline leaves its parts. */
function startValue(spec: LeverSpec): fc.Arbitrary<number> {
	return fc.oneof(
		fc.constant(spec.default),
		stepValue(spec),
		fc.double({ min: spec.min, max: spec.max, noNaN: true })
	);
}

const start = fc
	.tuple(...BASE_LEVERS.map(startValue))
	.map((values) => Object.fromEntries(BASE_LEVERS.map((spec, i) => [spec.name, values[i]!])) as Parameters);

const decision = fc
	.tuple(fc.integer({ min: 1, max: MONTHS.max - 1 }), fc.constantFrom(...LEVERS))
	.chain(([month, spec]) => stepValue(spec).map((value) => ({ month, lever: spec.name, value })));

/** Any company that keeps the rules of the domain, with at most `most` decisions. */
export function anyCompany(most = 30): fc.Arbitrary<Company> {
	return fc.record({
		modelVersion: fc.constant(MODEL_VERSION),
		preset: fc.constantFrom(...PRESET_IDS),
		seed: fc.integer({ min: SEED.min, max: SEED.max }),
		customers: fc
			.integer({ min: CUSTOMERS.min / CUSTOMERS.step, max: CUSTOMERS.max / CUSTOMERS.step })
			.map((k) => k * CUSTOMERS.step),
		months: fc.integer({ min: MONTHS.min, max: MONTHS.max }),
		start,
		decisions: fc
			.uniqueArray(decision, { maxLength: most, selector: (d) => `${d.month} ${d.lever}` })
			.map((list) => list.sort((a, b) => a.month - b.month))
	});
}
