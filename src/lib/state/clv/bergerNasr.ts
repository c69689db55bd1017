import { BERGER_NASR } from '$lib/content/clv/bergerNasr';
import { CASE_1 } from '$lib/formulas/methods/bergerNasr1';
import { CASE_2A } from '$lib/formulas/methods/bergerNasr2a';
import { CASE_2B } from '$lib/formulas/methods/bergerNasr2b';
import { CASE_3 } from '$lib/formulas/methods/bergerNasr3';
import { CASE_4 } from '$lib/formulas/methods/bergerNasr4';
import { CASE_5 } from '$lib/formulas/methods/bergerNasr5';
import { PageBench } from './pageBench.svelte';

/** Page 3 of the CLV workbench in this tab. */
export const bergerNasrPage = new PageBench(BERGER_NASR, [CASE_1, CASE_2A, CASE_2B, CASE_3, CASE_4, CASE_5]);
