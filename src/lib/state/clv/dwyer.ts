import { DWYER_TEXT } from '$lib/content/clv/dwyer';
import { MARKOV } from '$lib/formulas/methods/customerMarkov';
import { ALWAYS_A_SHARE } from '$lib/formulas/methods/dwyerMigration';
import { LOST_FOR_GOOD } from '$lib/formulas/methods/dwyerRetention';
import { PageBench } from './pageBench.svelte';

/** Page 4 of the CLV workbench in this tab. */
export const dwyerPage = new PageBench(DWYER_TEXT, [LOST_FOR_GOOD, ALWAYS_A_SHARE, MARKOV]);
