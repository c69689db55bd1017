import { expect } from 'vitest';
import type { Run } from '$lib/domain/run';
import type { Company } from '$lib/domain/company';

/** A figure of a fact, and the window it must lie in. */
export interface Finding {
	readonly what: string;
	readonly value: number;
	readonly least: number;
	readonly most: number;
}

/** Checks every figure against its window, and prints them when asked: FACTS=1 npx vitest … */
export function holds(findings: readonly Finding[]): void {
	for (const { what, value, least, most } of findings) {
		if (process.env.FACTS)
			console.log(`FACT | ${what} | ${least} … ${most} | ${Number(value.toPrecision(4))}`);
		expect(value, what).toBeGreaterThanOrEqual(least);
		expect(value, what).toBeLessThanOrEqual(most);
	}
}

/**
 * What the company is worth at month 0: its discounted profits to the end, all costs included, and the customer equity
 * that is left then. The yardstick of what is worth spending.
 */
export function worth(run: Run, { start }: Company): number {
	const v = (1 + start.discountRate / 100) ** (-1 / 12);
	let sum = run.series.customerEquity[run.months]! * v ** run.months;
	for (let t = 1; t <= run.months; t++) sum += run.series.profit[t]! * v ** t;
	return sum;
}

/** Odds of an event that happens to this share. */
export const odds = (share: number) => share / (1 - share);
