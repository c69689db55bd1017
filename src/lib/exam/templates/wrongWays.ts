import type { Inputs } from '$lib/domain/clv/input';
import type { Method } from '$lib/domain/clv/method';
import { FormulaError } from '$lib/formulas/error';

/** Where each wrong way that a method of the workbench knows leads with these inputs; those that lead nowhere aside. */
export function wrongWays(method: Method, inputs: Inputs): Record<string, number> {
	const found: Record<string, number> = {};
	for (const { id, value } of method.mistakes) {
		try {
			found[id] = value(inputs);
		} catch (error) {
			if (!(error instanceof FormulaError)) throw error;
		}
	}
	return found;
}
