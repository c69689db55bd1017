import { dwyerRetention, type CohortTable } from './dwyerRetention';
import type { CustomerEvent } from './eventForecast';
import { FormulaError } from './error';

/** Whole years from today to a month: months 0–11 are year 0. */
const yearOf = ({ month }: CustomerEvent) => Math.floor(month / 12);

/** Chance that something of what is expected from year `year` on still happens: that he is still a customer then. */
function stillCustomer(events: readonly CustomerEvent[], year: number): number {
	const nothing = events
		.filter((event) => yearOf(event) >= year)
		.reduce((chance, event) => chance * (1 - event.probability), 1);
	return 1 - nothing;
}

/**
 * The customers of several accounts valued as one group by Dwyer's retention model, as a company would that knows only
 * the group's averages: how many are still customers in each year, and what one of them brings in it.
 *
 * Still a customer in year t is who does anything from year t on; in year 0 everybody is. Contribution of year t is the
 * accounts' expected profit of that year per customer still there, counted in the middle of the year. What is expected
 * of a year in which nobody is left can only be nothing.
 * Source: Dwyer 1989 on averages taken from the events; the comparison is ours.
 * @param accounts events by customer, at least one customer
 * @param discount yearly, > −1
 */
export function eventGroup(accounts: readonly (readonly CustomerEvent[])[], discount: number): CohortTable {
	if (accounts.length === 0) throw new FormulaError('empty', 'events');
	const customers = accounts.length;
	const last = Math.max(0, ...accounts.flat().map(yearOf));
	const left = Array.from({ length: last + 1 }, (_, t) =>
		t === 0 ? customers : accounts.reduce((sum, events) => sum + stillCustomer(events, t), 0)
	);
	const profits = left.map((_, t) =>
		accounts
			.flat()
			.filter((event) => yearOf(event) === t)
			.reduce((sum, e) => sum + e.probability * (e.revenue - e.cost) - (e.certainCost ?? 0), 0)
	);
	return dwyerRetention({
		customers,
		// Rounding may put a share that does not change a hair above one.
		retentions: left.slice(1).map((n, i) => (left[i]! > 0 ? Math.min(1, n / left[i]!) : 0)),
		margins: profits.map((profit, t) => (left[t]! > 0 ? profit / left[t]! : 0)),
		discount,
		timing: 'middle'
	});
}
