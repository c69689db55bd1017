/** What is read at one point of a chart: in the tooltip, and aloud. */
export interface Readout {
	readonly heading: string;
	readonly rows: readonly ReadoutRow[];
}

export interface ReadoutRow {
	readonly name: string;
	readonly value: string;
	/** A CSS colour, where the row has one in the picture. */
	readonly colour?: string;
}

/** A readout as one sentence for a screen reader. */
export function spoken(readout: Readout): string {
	return [readout.heading, ...readout.rows.map((row) => `${row.name} ${row.value}`)].join(', ');
}
