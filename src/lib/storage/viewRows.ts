import type { CustomerRow, LedgerRow } from '$lib/domain/customerRow';
import { SERIES, type Run } from '$lib/domain/run';
import { TIERS } from '$lib/domain/tiers';
import { BRAND_STAGES, CAUSES, LOYALTY_TYPES, STAGES, STATUSES } from '$lib/domain/typology';

/** A figure as it can be stored and indexed; not-a-number is no figure. */
const figure = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);

/**
 * The row of person `customer` of a run.
 * @param tiers from tiersOf, of everybody who is given a row
 */
export function customerRow(companyId: string, run: Run, tiers: Uint8Array, customer: number): CustomerRow {
	const { people } = run;
	const at = customer;
	const status = STATUSES[people.status[at]!]!;
	const known = status !== 'prospect';
	const present = status === 'customer';
	return {
		companyId,
		customer,
		status,
		stage: present ? STAGES[people.stage[at]!]! : null,
		tier: TIERS[tiers[at]!] ?? null,
		cause: CAUSES[people.cause[at]!] ?? null,
		brand: BRAND_STAGES[people.brand[at]!]!,
		loyalty: LOYALTY_TYPES[people.loyalty[at]!]!,
		joined: known ? people.joined[at]! : null,
		left: people.left[at]! < 0 ? null : people.left[at]!,
		satisfaction: known ? figure(people.satisfaction[at]) : null,
		trust: known ? figure(people.trust[at]) : null,
		risk: present ? figure(100 - people.intention[at]!) : null,
		spend: people.spend[at]!,
		profit: people.profit[at]!,
		realised: people.realised[at]!,
		forward: people.forward[at]!,
		clv: figure(people.value[at])
	};
}

/** The ledger's row of a month, 0 … months. */
export function ledgerRow(companyId: string, run: Run, month: number): LedgerRow {
	const at = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) =>
		Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
	return {
		companyId,
		month,
		series: at(SERIES, (name) => figure(run.series[name][month])),
		stages: at(STAGES, (stage) => run.stages[stage][month]!),
		causes: at(CAUSES, (cause) => run.causes[cause][month]!)
	};
}
