import {
	bestRelationship,
	KOTLER,
	MARGINS,
	NUMBERS,
	relationshipResults,
	type MarginLevel,
	type NumberOfCustomers,
	type Relationship,
	type RelationshipCase,
	type RelationshipEffort
} from '$lib/formulas/relationshipChoice';

/** The recommended types and what they depend on, in the order of the table. */
export const NUMBER_LIST: readonly NumberOfCustomers[] = NUMBERS;
export const MARGIN_LIST: readonly MarginLevel[] = MARGINS;
export const recommended = (margin: MarginLevel, number: NumberOfCustomers): readonly Relationship[] =>
	KOTLER[margin][number];

/** What each type takes and brings; the figures are ours: every step deeper costs more for less. */
export const EFFORTS: Readonly<Record<Relationship, RelationshipEffort>> = {
	basic: { hours: 0, retention: 0.6 },
	reactive: { hours: 0.2, retention: 0.66 },
	accountable: { hours: 0.5, retention: 0.71 },
	proactive: { hours: 2, retention: 0.77 },
	partnership: { hours: 30, retention: 0.88 }
};
const WAGE = 80;

/** An example for each cell: who earns more a customer can pay for more people. The figures are ours. */
const CUSTOMERS = { many: 5000, medium: 1000, few: 20 } as const satisfies Record<NumberOfCustomers, number>;
const MONEY = {
	high: { margin: 50_000, hours: 6000 },
	medium: { margin: 3000, hours: 1500 },
	low: { margin: 600, hours: 300 }
} as const satisfies Record<MarginLevel, Pick<RelationshipCase, 'margin' | 'hours'>>;

export function exampleOf(margin: MarginLevel, number: NumberOfCustomers): RelationshipCase {
	return { customers: CUSTOMERS[number], ...MONEY[margin], wage: WAGE };
}

/** What the learner sets. */
export const CASE_SLIDERS = [
	{ name: 'customers', min: 10, max: 6000, step: 10 },
	{ name: 'margin', min: 100, max: 60_000, step: 100 },
	{ name: 'hours', min: 0, max: 8000, step: 100 }
] as const;
type CaseSlider = (typeof CASE_SLIDERS)[number]['name'];

/** A company choosing how close it wants to be to its customers. */
export class RelationshipDesk {
	#given = $state.raw<RelationshipCase>(exampleOf('medium', 'medium'));

	readonly results = $derived(relationshipResults(this.#given, EFFORTS));
	readonly best = $derived(bestRelationship(this.results));

	get given() {
		return this.#given;
	}
	set(name: CaseSlider, value: number) {
		this.#given = { ...this.#given, [name]: value };
	}
	/** Puts the figures of a cell of the table in. */
	take(margin: MarginLevel, number: NumberOfCustomers) {
		this.#given = exampleOf(margin, number);
	}
	/** True where the figures are those of the cell. */
	stands(margin: MarginLevel, number: NumberOfCustomers): boolean {
		const example = exampleOf(margin, number);
		return CASE_SLIDERS.every(({ name }) => this.#given[name] === example[name]);
	}
}
