import * as v from 'valibot';
import type { CustomerRow, LedgerRow, ViewMeta } from '$lib/domain/customerRow';
import { SERIES } from '$lib/domain/run';
import { TIERS } from '$lib/domain/tiers';
import { BRAND_STAGES, CAUSES, LOYALTY_TYPES, STAGES, STATUSES } from '$lib/domain/typology';

const figure = v.nullable(v.number());

const customer: v.GenericSchema<unknown, CustomerRow> = v.object({
	companyId: v.string(),
	customer: v.number(),
	status: v.picklist(STATUSES),
	stage: v.nullable(v.picklist(STAGES)),
	tier: v.nullable(v.picklist(TIERS)),
	cause: v.nullable(v.picklist(CAUSES)),
	brand: v.picklist(BRAND_STAGES),
	loyalty: v.picklist(LOYALTY_TYPES),
	joined: figure,
	left: figure,
	satisfaction: figure,
	trust: figure,
	risk: figure,
	spend: v.number(),
	profit: v.number(),
	realised: v.number(),
	forward: v.number(),
	clv: figure
});

/** An object with one figure per name. */
function perName<Name extends string, Schema extends v.GenericSchema>(
	names: readonly Name[],
	schema: Schema
) {
	return v.object(Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>);
}

const ledger: v.GenericSchema<unknown, LedgerRow> = v.object({
	companyId: v.string(),
	month: v.number(),
	series: perName(SERIES, figure),
	stages: perName(STAGES, v.number()),
	causes: perName(CAUSES, v.number())
});

const meta = v.object({
	companyId: v.string(),
	digest: v.string(),
	modelVersion: v.number(),
	months: v.number(),
	viewAt: v.number(),
	people: v.number(),
	rows: v.number(),
	sampled: v.boolean(),
	complete: v.boolean(),
	/** Of the writer at work: one who finds another's stops. */
	ticket: v.string()
});

/** The record of a view; the ticket is the store's own affair. */
export type ViewRecord = ViewMeta & { readonly ticket: string };

/** The record, or null where it is not one. */
export function parseViewRecord(value: unknown): ViewRecord | null {
	const parsed = v.safeParse(meta, value);
	return parsed.success ? parsed.output : null;
}

/** The rows, or null where one of them is not a customer. */
export function parseCustomers(rows: readonly unknown[]): CustomerRow[] | null {
	const parsed = v.safeParse(v.array(customer), rows, { abortEarly: true });
	return parsed.success ? parsed.output : null;
}

/** The rows, or null where one of them is not a month. */
export function parseLedger(rows: readonly unknown[]): LedgerRow[] | null {
	const parsed = v.safeParse(v.array(ledger), rows, { abortEarly: true });
	return parsed.success ? parsed.output : null;
}
