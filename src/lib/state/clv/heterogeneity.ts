import { HETEROGENEITY_PAGE } from '$lib/content/clv/heterogeneity';
import { SBG_BASE } from '$lib/formulas/methods/sbgBase';
import { SBG_COHORT } from '$lib/formulas/methods/sbgCohort';
import { SBG_RESIDUAL } from '$lib/formulas/methods/sbgResidual';
import { PageBench } from './pageBench.svelte';
import type { Workbench } from './workbench.svelte';

/** Page 6 of the CLV workbench in this tab. */
export const heterogeneityPage = new PageBench(HETEROGENEITY_PAGE, [SBG_COHORT, SBG_RESIDUAL, SBG_BASE]);

/** True for the method whose curve stands beside the published tables and the simulated cohort. */
export const isCohort = (bench: Workbench) => bench.method.id === SBG_COHORT.id;
