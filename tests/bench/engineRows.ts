import { benchEngine } from './engine';
import type { Row } from './row';

/** How each figure of the engine bench is told. */
const TOLD: Readonly<Record<string, Pick<Row, 'name' | 'unit' | 'budget'>>> = {
	ratio: { name: 'engine: times the cost of an empty loop', unit: '×', budget: { most: 3 } },
	nsPerCustomerMonth: { name: 'engine: per customer-month', unit: 'ns', budget: null },
	ms2000x60: { name: 'engine: 2,000 × 60', unit: 'ms', budget: null },
	ms10000x120: { name: 'engine: 10,000 × 120', unit: 'ms', budget: null },
	workingBytesPerCustomer: {
		name: 'engine: memory per customer, outputs aside',
		unit: 'bytes',
		budget: { most: 120 }
	}
};

/** The engine benches: no browser, one thread. */
export async function engineRows(): Promise<readonly Row[]> {
	const figures = await benchEngine();
	const reference = figures.emptyLoopNsPerCustomerMonth ?? null;
	return Object.entries(TOLD).map(([key, told]) => ({
		...told,
		value: figures[key] ?? NaN,
		reference: key === 'nsPerCustomerMonth' ? reference : null
	}));
}
