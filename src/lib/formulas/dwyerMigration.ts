import { discountFactor } from './discount';
import { above, finite, horizon, list, probability, rate } from './guards';

export interface DwyerMigration {
	/** Customers who buy in period 0, > 0. */
	readonly customers: number;
	/** Chance to buy next period at recency 1, 2, …, k (periods since the last purchase); later they are lost. */
	readonly probabilities: readonly number[];
	/** Contribution of a purchase, before contact cost. */
	readonly margin: number;
	/** Cost of contacting a customer once. */
	readonly contact: number;
	/** > −1 per period. */
	readonly discount: number;
	/** Periods after period 0, 1 … 1,200. */
	readonly periods: number;
	/** When a period's contacts are paid: 0 at its start (default), ½ in its middle as in Berger & Nasr. */
	readonly contactTime?: number;
	/** Whether the customers of the last period are contacted too (default, as in Pfeifer & Carraway). */
	readonly contactLast?: boolean;
}

/** One period of the migration table. */
export interface MigrationRow {
	readonly period: number;
	/** Who buys in this period; they are at recency 1. */
	readonly buyers: number;
	/** Customers at recency 1 … k. */
	readonly byRecency: readonly number[];
	/** Given up so far. */
	readonly lost: number;
	/** buyers × margin. */
	readonly contribution: number;
	/** Contacted customers × contact cost. */
	readonly contactCost: number;
	/** 1/(1+d)^period. */
	readonly discountFactor: number;
	/** Present value of contribution less contact cost. */
	readonly presentValue: number;
	readonly cumulative: number;
}

export interface MigrationTable {
	readonly rows: readonly MigrationRow[];
	/** Present value per customer of period 0. */
	readonly value: number;
}

/**
 * Dwyer's customer-migration model (always a share, 暂时流失): a customer who does not buy may buy later, the less likely
 * the longer ago he bought.
 * Buyers of period i: C_i = Σ_j C_{i−j} p_j Π_{h<j} (1 − p_h). Value = Σ_i [C_i m/(1+d)^i − contacts_i c/(1+d)^{i+s}] / C_0.
 *
 * Convention: the purchase of period 0 counts in full; whoever is at recency 1 … k is contacted at s = `contactTime` into
 * the period and buys, if he does, at the start of the next. It values a group, not one customer.
 * Source: Dwyer 1989; Berger & Nasr 1998, case 5; rewards timed as in Pfeifer & Carraway 2000.
 */
export function dwyerMigration(inputs: DwyerMigration): MigrationTable {
	const { customers, probabilities, margin, contact, discount, periods } = inputs;
	const { contactTime = 0, contactLast = true } = inputs;
	above('customers', customers, 0);
	list('probabilities', probabilities, probability);
	finite('margin', margin);
	finite('contact', contact);
	rate('discount', discount);
	probability('contactTime', contactTime);
	horizon('periods', periods);

	const rows: MigrationRow[] = [];
	let counts = probabilities.map((_, j) => (j === 0 ? customers : 0));
	let lost = 0;
	let cumulative = 0;
	for (let period = 0; period <= periods; period++) {
		const buyers = counts[0]!;
		const contacted = period < periods || contactLast ? counts.reduce((sum, n) => sum + n, 0) : 0;
		const factor = discountFactor(discount, period);
		const contribution = buyers * margin;
		const contactCost = contacted * contact;
		const presentValue = factor * (contribution - contactCost * discountFactor(discount, contactTime));
		cumulative += presentValue;
		rows.push({
			period,
			buyers,
			byRecency: counts,
			lost,
			contribution,
			contactCost,
			discountFactor: factor,
			presentValue,
			cumulative
		});
		lost += counts[counts.length - 1]! * (1 - probabilities[probabilities.length - 1]!);
		counts = migrate(counts, probabilities);
	}
	return { rows, value: cumulative / customers };
}

/** One period on: buyers to recency 1, the others one further, the last ones out. */
function migrate(counts: readonly number[], probabilities: readonly number[]): number[] {
	const buyers = counts.reduce((sum, n, j) => sum + n * probabilities[j]!, 0);
	const older = counts.slice(0, -1).map((n, j) => n * (1 - probabilities[j]!));
	return [buyers, ...older];
}
