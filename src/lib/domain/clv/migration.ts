/*
 * Customers on the move between recencies, as pictures draw them. A recency is 1 … k, counted in periods since the last
 * purchase; 0 stands for lost.
 */

/** A group of customers with the same past. */
export interface MigrationNode {
	/** What they have done since period 0, letter by letter: b bought, n did not. */
	readonly past: string;
	readonly period: number;
	readonly recency: number;
	readonly customers: number;
	/** Chance to come here from where they were; 1 at the start. */
	readonly chance: number;
	/** Who buys next, then who does not; none where they are lost or the tree ends. */
	readonly children: readonly MigrationNode[];
}

/** How many customers are at each recency in a period, and how many are lost. */
export interface MigrationStage {
	readonly byRecency: readonly number[];
	readonly lost: number;
}

/** Customers who go from one recency to another between two periods. */
export interface MigrationMove {
	/** Period they leave. */
	readonly period: number;
	readonly from: number;
	readonly to: number;
	readonly customers: number;
}
