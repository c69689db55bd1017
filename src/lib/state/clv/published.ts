import { PUBLISHED_TABLES, type PublishedTable } from '$lib/formulas/publishedTables';
import { sbgCurve } from '$lib/formulas/sbg';
import { sbgFit, type SbgFit } from '$lib/formulas/sbgFit';

export type PublishedId = PublishedTable['id'];

/** A published table with the model fitted to its first part. */
interface PublishedExample {
	readonly table: PublishedTable;
	readonly fit: SbgFit;
	/** Shares 0–1 by year. */
	readonly observed: readonly { readonly period: number; readonly share: number }[];
	readonly fitted: readonly { readonly period: number; readonly share: number }[];
}

/** Customers the likelihood is counted for, as in the paper. */
const CUSTOMERS = 1000;

const made = new Map<PublishedId, PublishedExample>();

/** The table and its fit, computed when it is first looked at. */
export function publishedExample(id: PublishedId): PublishedExample {
	const known = made.get(id);
	if (known) return known;
	const table = PUBLISHED_TABLES.find((found) => found.id === id)!;
	const survival = table.percentSurviving.map((percent) => percent / 100);
	const fit = sbgFit({ survival: survival.slice(0, table.fitOn + 1), customers: CUSTOMERS, step: 1 });
	const points = (shares: readonly number[]) => shares.map((share, period) => ({ period, share }));
	const example = {
		table,
		fit,
		observed: points(survival),
		fitted: points(sbgCurve(fit, survival.length - 1))
	};
	made.set(id, example);
	return example;
}
