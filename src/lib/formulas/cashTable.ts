import { discountFactor } from './discount';

/** A payment that is to be expected. */
export interface CashFlow {
	/** Number of the period, as the formula counts. */
	readonly period: number;
	/** When it is paid, in periods from today; not necessarily whole. */
	readonly time: number;
	/** Share of the customers, or chance of the customer, still there: 0–1. */
	readonly retained: number;
	/** Money per customer who is still there. */
	readonly amount: number;
}

/** One line of a calculation written out. */
export interface CashRow extends CashFlow {
	/** retained × amount. */
	readonly expected: number;
	readonly discountFactor: number;
	/** expected × discount factor. */
	readonly presentValue: number;
	/** Present values up to and including this line. */
	readonly cumulative: number;
}

/** A present value and how it came about. */
export interface CashTable {
	readonly rows: readonly CashRow[];
	readonly value: number;
}

/** Discounts expected payments at `discount` d > −1 per period and adds them up, line by line. */
export function cashTable(flows: readonly CashFlow[], discount: number): CashTable {
	let cumulative = 0;
	const rows = flows.map(({ period, time, retained, amount }) => {
		const factor = discountFactor(discount, time);
		const expected = retained * amount;
		const presentValue = expected * factor;
		cumulative += presentValue;
		return { period, time, retained, amount, expected, discountFactor: factor, presentValue, cumulative };
	});
	return { rows, value: cumulative };
}
