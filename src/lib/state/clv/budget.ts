import { BUDGET_PAGE } from '$lib/content/clv/budget';
import { BUDGET_OPTIMUM } from '$lib/formulas/methods/budgetOptimum';
import { BUDGET_PLAN } from '$lib/formulas/methods/budgetPlan';
import { BUDGET_RATIO } from '$lib/formulas/methods/budgetRatio';
import { PageBench } from './pageBench.svelte';
import type { Workbench } from './workbench.svelte';

/** Page 7 of the CLV workbench in this tab. */
export const budgetPage = new PageBench(BUDGET_PAGE, [BUDGET_PLAN, BUDGET_OPTIMUM, BUDGET_RATIO]);

/** True for the method that compares average costs. */
export const isRatio = (bench: Workbench) => bench.method.id === BUDGET_RATIO.id;
