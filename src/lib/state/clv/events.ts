import { EVENTS_TEXT } from '$lib/content/clv/events';
import { eventDistribution, histogram } from '$lib/formulas/eventDistribution';
import { eventForecast } from '$lib/formulas/eventForecast';
import { eventGroup } from '$lib/formulas/eventGroup';
import { EVENT_FORECAST } from '$lib/formulas/methods/eventForecast';
import { ACCOUNT, accountOf, EVENTS, MISJUDGED } from '$lib/formulas/methods/eventInputs';
import { DISCOUNT } from '$lib/formulas/methods/inputs';
import { attempted } from './attempt';
import { PageBench } from './pageBench.svelte';
import type { Workbench } from './workbench.svelte';

/** Page 5 of the CLV workbench in this tab. */
export const eventsPage = new PageBench(EVENTS_TEXT, [EVENT_FORECAST]);

/** What an account's rows are made of: every column but the customer. */
export const EVENT_COLUMNS = EVENTS.columns.map((spec, column) => ({ spec, column })).slice(1);

/** What holds for all accounts. */
export const RATES = [DISCOUNT, MISJUDGED] as const;

const rate = (bench: Workbench) => bench.number('discount') / 100;

/** Numbers of the customers who have an account, in rising order. */
export function customersOf(bench: Workbench): number[] {
	return [...new Set(bench.rows(EVENTS).map(([customer]) => customer!))].sort((a, b) => a - b);
}

/** An event of the open account, with its place among all events. */
export interface AccountEvent {
	readonly index: number;
	readonly cells: readonly number[];
}

/** The open account's events as they were entered. */
export function openEvents(bench: Workbench): AccountEvent[] {
	return bench
		.rows(EVENTS)
		.map((cells, index) => ({ index, cells }))
		.filter(({ cells }) => cells[0] === bench.number('account'));
}

/** True where there is room for one more event. */
export const hasRoom = (bench: Workbench) => bench.rows(EVENTS).length < EVENTS.maxRows;

/** The lowest number that no account has; undefined where all are taken. */
export function freeCustomer(bench: Workbench): number | undefined {
	const taken = customersOf(bench);
	return Array.from({ length: ACCOUNT.max }, (_, i) => i + 1).find((n) => !taken.includes(n));
}

export function openAccount(bench: Workbench, customer: number) {
	bench.put({ account: customer });
}

/** Adds an event to a customer's account and opens it: like his last one a year later, or a first sale. */
export function addEvent(bench: Workbench, customer: number) {
	if (!hasRoom(bench)) return;
	const rows = bench.rows(EVENTS);
	const last = rows.findLast(([whose]) => whose === customer);
	const [, month, ...rest] = last ?? [customer, -12, 50, 1000, 600];
	const row = [customer, Math.min(EVENTS.columns[1].max, month! + 12), ...rest];
	bench.put({ events: [...rows, row], account: customer });
}

/** Gives a cell of an event another value, live while it is typed; `column` as in `EVENT_COLUMNS`. */
export function setEventCell(bench: Workbench, index: number, column: number, value: number) {
	bench.setCell(EVENTS, index, column, value);
}

/**
 * Takes an event away. An account without events is closed, and the first of the others opened; the very last event
 * stays.
 */
export function removeEvent(bench: Workbench, index: number) {
	const rows = bench.rows(EVENTS);
	if (rows.length <= EVENTS.minRows) return;
	const left = rows.filter((_, i) => i !== index);
	const open = bench.number('account');
	const account = left.some(([customer]) => customer === open) ? open : left[0]![0]!;
	bench.put({ events: left, account });
}

/** Bars of the open account's outcomes, or why there are none. */
export function outcomesOf(bench: Workbench) {
	return attempted(() => {
		const { rows } = eventForecast(accountOf(bench.rows(EVENTS), bench.number('account')), rate(bench));
		const outcomes = eventDistribution(rows);
		return { bins: histogram(outcomes, 24), sure: outcomes.length === 1 };
	});
}

/** Every account and the group they make, or why there is none. */
export function comparisonOf(bench: Workbench) {
	return attempted(() => {
		const rows = bench.rows(EVENTS);
		const off = bench.number('misjudged');
		const accounts = customersOf(bench).map((customer) => {
			const at = (points: number) => eventForecast(accountOf(rows, customer, points), rate(bench));
			const { value, deviation } = at(0);
			return { customer, value, deviation, low: at(-off).value, high: at(off).value };
		});
		const group = eventGroup(
			accounts.map(({ customer }) => accountOf(rows, customer)),
			rate(bench)
		);
		const sum = (of: (account: (typeof accounts)[number]) => number) =>
			accounts.reduce((total, account) => total + of(account), 0);
		const count = accounts.length;
		return {
			accounts,
			group,
			total: sum(({ value }) => value),
			/** Of one account, on average. */
			deviation: sum(({ deviation }) => deviation) / count,
			/** Of the average of all: variances of independent customers add up. */
			groupDeviation: Math.sqrt(sum(({ deviation }) => deviation ** 2)) / count,
			/** How far the average moves when every chance is off the same way. */
			groupShift:
				Math.max(
					sum(({ high, value }) => Math.abs(high - value)),
					sum(({ low, value }) => Math.abs(low - value))
				) / count,
			events: rows.length
		};
	});
}

/** The accounts beside the group. */
export type Comparison = Extract<ReturnType<typeof comparisonOf>, { readonly ok: true }>['value'];
