import { PERPETUITY_PAGE } from '$lib/content/clv/perpetuity';
import { tornado } from '$lib/formulas/marginElasticity';
import { marginMultiple } from '$lib/formulas/marginMultiple';
import { customerOf, PERPETUITY, type PerpetuityInputs } from '$lib/formulas/methods/perpetuity';
import { SHORT_CUTS } from '$lib/formulas/methods/shortCuts';
import { attempted } from './attempt';
import { PageBench } from './pageBench.svelte';
import type { Workbench } from './workbench.svelte';

/** Page 2 of the CLV workbench in this tab. */
export const perpetuityPage = new PageBench(PERPETUITY_PAGE, [PERPETUITY, SHORT_CUTS]);

const inputsOf = (bench: Workbench) => bench.inputs as unknown as PerpetuityInputs;

/** True for the method whose drivers can be moved one by one. */
export const hasDrivers = (bench: Workbench) => bench.method.id === PERPETUITY.id;

/** How far each driver is moved, in per cent of itself. */
export const TORNADO_CHANGE = 10;

/** The value after acquisition cost with each driver in turn ten per cent lower and higher, or why there is none. */
export function tornadoOf(bench: Workbench) {
	return attempted(() => tornado(customerOf(inputsOf(bench)), TORNADO_CHANGE / 100));
}

const RETENTIONS = [60, 70, 80, 90] as const;
const DISCOUNTS = [10, 12, 14, 16] as const;

/** The published table of multiples, under the timing that is set: by retention, then by discount rate, in per cent. */
export function multiplesOf(bench: Workbench) {
	const { firstMargin } = inputsOf(bench);
	return {
		discounts: DISCOUNTS,
		rows: RETENTIONS.map((retention) => ({
			retention,
			multiples: DISCOUNTS.map((discount) =>
				marginMultiple({ retention: retention / 100, discount: discount / 100, firstMargin })
			)
		}))
	};
}
