import { monthlyRate } from './discount';
import { atLeast, finite, probability, rate } from './guards';
import { FormulaError } from './error';

/** Something that a customer may do. */
export interface CustomerEvent {
	/** Months from today, ≥ 0. */
	readonly month: number;
	/** 0–1, independent of the other events. */
	readonly probability: number;
	/** Money earned if it happens. */
	readonly revenue: number;
	/** Cost allocated to it: arises if it happens. */
	readonly cost: number;
	/** Cost that arises in any case: a tender, a visit. Default 0. */
	readonly certainCost?: number;
}

/** An event valued. */
export interface EventRow extends CustomerEvent {
	/** probability × (revenue − cost) − certain cost. */
	readonly expected: number;
	readonly discountFactor: number;
	readonly presentValue: number;
	readonly cumulative: number;
	/** Variance of the present value: p (1 − p) [(revenue − cost) · factor]². */
	readonly variance: number;
}

export interface EventForecast {
	readonly rows: readonly EventRow[];
	/** Expected present value: the customer's account. */
	readonly value: number;
	/** Standard deviation of the present value, events independent. */
	readonly deviation: number;
	/** Present value if everything unfavourable, and everything favourable, happens. */
	readonly worst: number;
	readonly best: number;
}

/**
 * Customer-event forecasting (顾客事件预测): an account per customer from the events expected of him.
 * Value = Σ [p (revenue − cost) − certain cost] / (1+d)^{month/12}; spread from Σ p(1−p)(…)².
 *
 * As precise as its events are, for one customer; the error of the forecasts is hard to control, which the spread shows
 * only in part: it takes the probabilities themselves as known and the events as independent.
 * Source: the method as the course texts describe it; expectation and variance of independent events.
 * @param discount yearly, > −1
 */
export function eventForecast(events: readonly CustomerEvent[], discount: number): EventForecast {
	if (events.length === 0) throw new FormulaError('empty', 'events');
	rate('discount', discount);
	const monthly = monthlyRate(discount);
	let cumulative = 0;
	const rows = events.map((event, i) => {
		const { month, probability: p, revenue, cost, certainCost = 0 } = event;
		atLeast(`events[${i}].month`, month, 0);
		probability(`events[${i}].probability`, p);
		finite(`events[${i}].revenue`, revenue);
		finite(`events[${i}].cost`, cost);
		finite(`events[${i}].certainCost`, certainCost);
		const factor = (1 + monthly) ** -month;
		const expected = p * (revenue - cost) - certainCost;
		cumulative += expected * factor;
		return {
			...event,
			expected,
			discountFactor: factor,
			presentValue: expected * factor,
			cumulative,
			variance: p * (1 - p) * ((revenue - cost) * factor) ** 2
		};
	});
	const extreme = (pick: (a: number, b: number) => number) =>
		rows.reduce((sum, row) => sum + row.discountFactor * outcome(row, pick), 0);
	return {
		rows,
		value: cumulative,
		deviation: Math.sqrt(rows.reduce((sum, row) => sum + row.variance, 0)),
		worst: extreme(Math.min),
		best: extreme(Math.max)
	};
}

/** The better or worse of an event's outcomes; what is certain or impossible has only one. */
function outcome(event: CustomerEvent, pick: (a: number, b: number) => number): number {
	const gain = event.revenue - event.cost;
	const happens = event.probability === 1 ? gain : event.probability === 0 ? 0 : pick(gain, 0);
	return happens - (event.certainCost ?? 0);
}
