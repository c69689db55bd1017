import { expect } from 'vitest';
import { FormulaError } from '$lib/formulas/error';

/** Each call is refused by a FormulaError with this field and this code. */
export function expectRefused(
	cases: readonly (readonly [call: () => unknown, field: string, code: string])[]
) {
	for (const [call, field, code] of cases) {
		expect(call).toThrow(FormulaError);
		expect(call).toThrow(expect.objectContaining({ field, code }));
	}
}
