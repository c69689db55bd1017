import { fail, ok, type Result } from '$lib/domain/result';
import { FormulaError } from '$lib/formulas/error';

/** The value of a calculation, or why a formula refused its inputs. Any other error is a fault of ours and is thrown. */
export function attempted<Value>(work: () => Value): Result<Value, FormulaError> {
	try {
		return ok(work());
	} catch (error) {
		if (error instanceof FormulaError) return fail(error);
		throw error;
	}
}
