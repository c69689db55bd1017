import { CONCENTRATION_PAGE } from '$lib/content/clv/concentration';
import { CUSTOMER_SIZES } from '$lib/formulas/methods/customerSizes';
import { CUSTOMER_TIERS } from '$lib/formulas/methods/customerTiers';
import { TOP_CUSTOMERS } from '$lib/formulas/methods/topCustomers';
import { PageBench } from './pageBench.svelte';

/** Page 9 of the CLV workbench in this tab. */
export const concentrationPage = new PageBench(CONCENTRATION_PAGE, [
	TOP_CUSTOMERS,
	CUSTOMER_TIERS,
	CUSTOMER_SIZES
]);
