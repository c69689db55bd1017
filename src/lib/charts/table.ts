/** A column of a chart's table twin. */
export interface TableColumn {
	readonly label: string;
	/** How its numbers are written on screen; the CSV keeps them unrounded. */
	readonly write: (value: number) => string;
}

/** The data of a chart as a table: what it shows to those who cannot or will not look at the picture. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	/** The first cell of a row is its heading. A number that does not exist is NaN. */
	readonly rows: readonly (readonly (number | string)[])[];
}

/** A cell as it is written on screen. */
export function cellText(cell: number | string, column: TableColumn): string {
	if (typeof cell === 'string') return cell;
	return Number.isNaN(cell) ? '–' : column.write(cell);
}
