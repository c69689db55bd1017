/** One line of the result. */
export interface Row {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** What the value must not pass: `most` from above, `least` from below; null where it is only told. */
	readonly budget: { readonly most: number } | { readonly least: number } | null;
	/** The same measured on nothing: a bare page, an empty loop, in the same run on the same machine. */
	readonly reference: number | null;
}

/** Whether a row keeps its budget; null where it has none. */
export function keeps({ value, budget }: Row): boolean | null {
	if (budget === null) return null;
	return 'most' in budget ? value <= budget.most : value >= budget.least;
}

/** How many times the reference the value is; null where there is none to divide by. */
export function ratio({ value, reference }: Row): number | null {
	return reference === null || reference === 0 ? null : value / reference;
}

/** A row with all that is known of it, for programs. */
export function rowData(row: Row) {
	return { ...row, ratio: ratio(row), ok: keeps(row) };
}
