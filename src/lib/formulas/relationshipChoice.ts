import { above, atLeast, probability } from './guards';

/** Kotler's five levels of relationship, from the lightest to the deepest. */
export const RELATIONSHIPS = ['basic', 'reactive', 'accountable', 'proactive', 'partnership'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export const NUMBERS = ['many', 'medium', 'few'] as const;
export const MARGINS = ['high', 'medium', 'low'] as const;
export type NumberOfCustomers = (typeof NUMBERS)[number];
export type MarginLevel = (typeof MARGINS)[number];

/**
 * Which relationships Kotler recommends for a number of customers and a margin; “basic or reactive” for many customers at
 * a low one. Source: Kotler, Marketing Management (levels of relationship marketing).
 */
export const KOTLER: Readonly<
	Record<MarginLevel, Readonly<Record<NumberOfCustomers, readonly Relationship[]>>>
> = {
	high: { many: ['accountable'], medium: ['proactive'], few: ['partnership'] },
	medium: { many: ['reactive'], medium: ['accountable'], few: ['proactive'] },
	low: { many: ['basic', 'reactive'], medium: ['reactive'], few: ['accountable'] }
};

/** What one type of relationship takes and brings. */
export interface RelationshipEffort {
	/** Hours of staff a customer and year, ≥ 0. */
	readonly hours: number;
	/** Chance that a customer is still there next year, 0–1. */
	readonly retention: number;
}

export interface RelationshipCase {
	readonly customers: number;
	/** Contribution of a customer who is there next year, money ≥ 0. */
	readonly margin: number;
	/** Staff hours that there are in a year, ≥ 0. */
	readonly hours: number;
	/** Cost of an hour, money ≥ 0. */
	readonly wage: number;
}

export interface RelationshipResult {
	readonly type: Relationship;
	/** Staff hours that it takes for all customers. */
	readonly hours: number;
	/** True where there are as many. */
	readonly possible: boolean;
	/** retention × margin − hours × wage, of one customer. */
	readonly net: number;
}

/**
 * What each type would take and bring: net = r · m − h · w a customer, counting next year's contribution alone, possible
 * where customers × h ≤ hours there are. Source: elementary; who may be served how deeply is Kotler's question.
 */
export function relationshipResults(
	{ customers, margin, hours, wage }: RelationshipCase,
	efforts: Readonly<Record<Relationship, RelationshipEffort>>
): readonly RelationshipResult[] {
	above('customers', customers, 0);
	atLeast('margin', margin, 0);
	atLeast('hours', hours, 0);
	atLeast('wage', wage, 0);
	return RELATIONSHIPS.map((type) => {
		const effort = efforts[type];
		const needed = customers * atLeast(`${type}.hours`, effort.hours, 0);
		const net = probability(`${type}.retention`, effort.retention) * margin - effort.hours * wage;
		return { type, hours: needed, possible: needed <= hours, net };
	});
}

/** The possible type that brings most; the lighter one where two bring alike, null where none is possible. */
export function bestRelationship(results: readonly RelationshipResult[]): Relationship | null {
	const possible = results.filter((result) => result.possible);
	if (possible.length === 0) return null;
	return possible.reduce((best, result) => (result.net > best.net ? result : best)).type;
}
