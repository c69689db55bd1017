import { DWYER_TEXT } from '$lib/content/clv/dwyer';
import { improvedPolicy, valuesUnder } from '$lib/formulas/contactPolicy';
import { recencyChain } from '$lib/formulas/customerMarkov';
import { dwyerMigration } from '$lib/formulas/dwyerMigration';
import { MARKOV, recencyOf, type MarkovInputs } from '$lib/formulas/methods/customerMarkov';
import { ALWAYS_A_SHARE, migrationOf, type MigrationInputs } from '$lib/formulas/methods/dwyerMigration';
import { LOST_FOR_GOOD } from '$lib/formulas/methods/dwyerRetention';
import { migrationMoves, migrationTree } from '$lib/formulas/migrationPictures';
import { attempted } from './attempt';
import { PageBench } from './pageBench.svelte';
import type { Workbench } from './workbench.svelte';

/** Page 4 of the CLV workbench in this tab. */
export const dwyerPage = new PageBench(DWYER_TEXT, [LOST_FOR_GOOD, ALWAYS_A_SHARE, MARKOV]);

export const isMigration = ({ method }: Workbench) => method.id === ALWAYS_A_SHARE.id;
export const isMarkov = ({ method }: Workbench) => method.id === MARKOV.id;

const migrationInputs = (bench: Workbench) => migrationOf(bench.inputs as unknown as MigrationInputs);
const recencyInputs = (bench: Workbench) => recencyOf(bench.inputs as unknown as MarkovInputs);

/** The migrating group by period, its moves, and its tree; or why there is none. */
export function picturesOf(bench: Workbench) {
	return attempted(() => {
		const given = migrationInputs(bench);
		const stages = dwyerMigration(given).rows;
		return {
			stages,
			moves: migrationMoves(stages, given.probabilities),
			tree: (periods: number) => migrationTree(given, periods),
			periods: given.periods
		};
	});
}

/** The recency chain of the method's inputs: transition matrix and rewards by state, the last one lost. */
export function chainOf(bench: Workbench) {
	return attempted(() => recencyChain(recencyInputs(bench)));
}

/** Every recency contacted. */
export const contactAll = (bench: Workbench) => recencyInputs(bench).probabilities.map(() => true);

/**
 * What customers are worth under a policy, what of it comes from contacting them, and the policy that improves on it
 * (the same where none does).
 */
export function policyOf(bench: Workbench, contacted: readonly boolean[]) {
	return attempted(() => {
		const recency = recencyInputs(bench);
		const values = valuesUnder(recency, contacted);
		const improved = improvedPolicy(recency, { contacted, values });
		// A buyer's purchase is made whether or not he is contacted after it.
		const worth = values.map((value, j) => (j === 0 ? value - recency.margin : value));
		return { values, worth, improved };
	});
}
