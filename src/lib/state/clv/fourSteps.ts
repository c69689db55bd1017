import { FOUR_STEPS } from '$lib/content/clv/fourSteps';
import { EVEN_STEPS, STEPS_WITH_RETENTION, UNEVEN_STEPS } from '$lib/formulas/methods/fourSteps';
import { PageBench } from './pageBench.svelte';

/** Page 1 of the CLV workbench in this tab. */
export const fourStepsPage = new PageBench(FOUR_STEPS, [EVEN_STEPS, UNEVEN_STEPS, STEPS_WITH_RETENTION]);
