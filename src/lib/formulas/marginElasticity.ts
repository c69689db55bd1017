import { FormulaError } from './error';
import { atLeast, finite, within } from './guards';
import { checkedPerpetuity, marginMultiple, type Perpetuity } from './marginMultiple';

/** A customer's value after acquisition cost: margin × multiple − acquisition. */
export interface CustomerInputs extends Perpetuity {
	/** Money per period. */
	readonly margin: number;
	/** Money spent to win him, once, ≥ 0; default 0. */
	readonly acquisition?: number;
}

/** What the value is pulled by. */
export const DRIVERS = ['retention', 'margin', 'acquisition', 'discount'] as const;
export type Driver = (typeof DRIVERS)[number];

/** Margin × multiple − acquisition cost. */
export function netValue(inputs: CustomerInputs): number {
	const acquisition = atLeast('acquisition', inputs.acquisition ?? 0, 0);
	return finite('margin', inputs.margin) * marginMultiple(inputs) - acquisition;
}

/**
 * Elasticities: by how many per cent the value changes when a driver changes by one per cent, from the derivatives.
 * Without acquisition cost and growth, first margin after renewal: retention = multiple + 1, margin = 1,
 * discount = −i/(1 + i − r). (Gupta, Lehmann & Stuart 2004 found about 5, 1, −0.1 for retention, margin, acquisition.)
 * @throws notAbove where the value is not above 0: a percentage of it has no meaning
 */
export function elasticities(inputs: CustomerInputs): Readonly<Record<Driver, number>> {
	const { retention: r, discount: i, growth, firstMargin } = checkedPerpetuity(inputs);
	const value = netValue(inputs);
	if (value <= 0) throw new FormulaError('notAbove', 'value', value, 0);
	const { margin, acquisition = 0 } = inputs;
	const G = 1 + growth;
	const D = 1 + i;
	const square = (D - r * G) ** 2;
	const byRetention = { afterRenewal: D, firstCertain: G, immediate: D * G }[firstMargin] / square;
	const byDiscount = { afterRenewal: -r, firstCertain: -1, immediate: -r * G }[firstMargin] / square;
	return {
		retention: (margin * byRetention * r) / value,
		margin: (margin * marginMultiple(inputs)) / value,
		acquisition: acquisition === 0 ? 0 : -acquisition / value,
		discount: (margin * byDiscount * i) / value
	};
}

/** One bar of a tornado chart: the value with the driver a given share lower, and higher. */
export interface TornadoBar {
	readonly driver: Driver;
	readonly low: number;
	readonly high: number;
}

/**
 * The value with each driver in turn `change` lower and higher (0.1: ten per cent), the others as they are; longest
 * bar first. Retention stops at 1.
 * `change` 0–1. @throws neverEnds where a changed driver leaves the sum without a limit
 */
export function tornado(inputs: CustomerInputs, change: number): TornadoBar[] {
	within('change', change, 0, 1);
	const moved = (driver: Driver, factor: number) => {
		const value = (inputs[driver] ?? 0) * factor;
		return netValue({ ...inputs, [driver]: driver === 'retention' ? Math.min(1, value) : value });
	};
	return DRIVERS.map((driver) => ({
		driver,
		low: moved(driver, 1 - change),
		high: moved(driver, 1 + change)
	})).sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}
