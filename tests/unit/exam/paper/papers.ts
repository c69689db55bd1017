import type { CatalogueEntry } from '$lib/domain/catalogue';
import type { PaperPlan, PaperVersion } from '$lib/domain/study/paper';
import { makePaper } from '$lib/exam/paper/plan';
import { questionsOf } from '$lib/exam/paper/sitting';
import { CATALOGUE } from '$lib/state/exam/catalogue';

/** The paper of a seed of the first edition. */
export function paperOf(
	seed: number,
	version: PaperVersion = 'A',
	bank: readonly CatalogueEntry[] = CATALOGUE
): PaperPlan {
	const made = makePaper({ edition: 1, seed, version }, bank);
	if (!made.ok) throw new Error(`no paper: ${made.error.code}`);
	return made.value;
}

export const refsOf = (plan: PaperPlan) => questionsOf(plan).map(({ ref }) => ref);

/** Seeds all over the range, always the same. */
export const seeds = (many: number) => Array.from({ length: many }, (_, i) => (i * 7_919_777) % 2 ** 25);
