import type { BaseLever } from '$lib/domain/levers';
import type { Parameters } from '$lib/domain/parameters';
import type { Run } from '$lib/domain/run';

/*
 * What a headline lever means in the company at the month looked at. Each is null where there is nothing to say:
 * no customers, or no figures yet.
 */

/** What the retention programmes cost per active customer in that month, in yuan. */
export function programmeCost(run: Run): number | null {
	// Month 0 is the start: nothing has been spent yet, so the first month speaks for it.
	const at = Math.max(1, run.viewAt);
	const active = run.series.active[at]!;
	return active > 0 ? run.series.retentionCost[at]! / active : null;
}

/** Perceived performance, expectation (both 0–100) and their ratio, the textbook's C. */
export function confirmation(run: Run): { perceived: number; expected: number; ratio: number } | null {
	const perceived = run.series.perceived[run.viewAt]!;
	const expected = run.series.expected[run.viewAt]!;
	return expected > 0 ? { perceived, expected, ratio: perceived / expected } : null;
}

/** The eight facets in their three types (Burnham, Frels & Mahajan 2003). */
const TYPES = {
	procedural: ['economicRisk', 'evaluation', 'learning', 'setUp'],
	financial: ['benefitLoss', 'monetaryLoss'],
	relational: ['personalRelationshipLoss', 'brandRelationshipLoss']
} as const satisfies Record<string, readonly BaseLever[]>;

/** Mean of each type of switching cost, 0–100. */
export function switchingTypes(parameters: Parameters): Record<keyof typeof TYPES, number> {
	const mean = (names: readonly BaseLever[]) =>
		names.reduce((sum, name) => sum + parameters[name], 0) / names.length;
	return {
		procedural: mean(TYPES.procedural),
		financial: mean(TYPES.financial),
		relational: mean(TYPES.relational)
	};
}
