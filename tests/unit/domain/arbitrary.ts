import fc from 'fast-check';
import { BASE_LEVERS, LEVERS, type LeverName } from '$lib/domain/levers';
import { parametersFrom, type Parameters } from '$lib/domain/parameters';

/** Parameters anywhere in their ranges, on and off the step grid. */
export const anyParameters: fc.Arbitrary<Parameters> = fc
	.tuple(...BASE_LEVERS.map(({ min, max }) => fc.double({ min, max, noNaN: true })))
	.map((values) =>
		parametersFrom(
			Object.fromEntries(BASE_LEVERS.map((spec, i) => [spec.name, values[i]])) as Partial<Parameters>
		)
	);

/** The name of any lever, headline or base. */
export const anyLeverName: fc.Arbitrary<LeverName> = fc.constantFrom(...LEVERS.map((spec) => spec.name));

/** Any number at all, not-a-number and the infinities included. */
export const anyNumber = fc.oneof(fc.double(), fc.double({ min: -300, max: 300, noNaN: true }), fc.integer());
