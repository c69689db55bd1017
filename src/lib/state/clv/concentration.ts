import { CONCENTRATION_PAGE } from '$lib/content/clv/concentration';
import { CUSTOMER_SIZES } from '$lib/formulas/methods/customerSizes';
import { CUSTOMER_TIERS } from '$lib/formulas/methods/customerTiers';
import { TOP_CUSTOMERS } from '$lib/formulas/methods/topCustomers';
import { PageBench } from './pageBench.svelte';
import type { Workbench } from './workbench.svelte';

/** Page 9 of the CLV workbench in this tab. */
export const concentrationPage = new PageBench(CONCENTRATION_PAGE, [
	TOP_CUSTOMERS,
	CUSTOMER_TIERS,
	CUSTOMER_SIZES
]);

/** What of the learner's own company stands beside a method. */
export function companyPart(bench: Workbench): 'curves' | 'rules' | 'sizes' {
	if (bench.method.id === CUSTOMER_TIERS.id) return 'rules';
	return bench.method.id === CUSTOMER_SIZES.id ? 'sizes' : 'curves';
}
