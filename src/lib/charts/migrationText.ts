/*
 * What the pictures of migrating customers say; parameters are figures already written.
 */
export interface MigrationText {
	period(period: string): string;
	/** 1 … k, written; lost where it is 0. */
	recency(recency: string): string;
	/** As it stands at a node, short. */
	short(recency: string): string;
	readonly lost: string;
	readonly bought: string;
	readonly notBought: string;
	readonly start: string;
	readonly customers: string;
	readonly recencyName: string;
	readonly periodName: string;
	readonly past: string;
	readonly chance: string;
	readonly from: string;
	readonly to: string;
	readonly tree: { readonly keys: string };
	readonly flow: { readonly keys: string };
}
