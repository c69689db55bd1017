import { WIN_BACK_PAGE } from '$lib/content/clv/winBack';
import { CALL_LIST } from '$lib/formulas/methods/callList';
import { RESCUE_CEILING } from '$lib/formulas/methods/rescueCeiling';
import { RESCUE_SPEND } from '$lib/formulas/methods/rescueSpend';
import { SECOND_VALUE } from '$lib/formulas/methods/secondValue';
import { PageBench } from './pageBench.svelte';
import type { Workbench } from './workbench.svelte';

/** Page 8 of the CLV workbench in this tab. */
export const winBackPage = new PageBench(WIN_BACK_PAGE, [
	RESCUE_CEILING,
	RESCUE_SPEND,
	SECOND_VALUE,
	CALL_LIST
]);

/** True for the method whose table can be filled with the company's own lost customers. */
export const isCallList = (bench: Workbench) => bench.method.id === CALL_LIST.id;
