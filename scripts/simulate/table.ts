/** Chinese characters and full-width signs take two columns of a terminal. */
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** How many columns a text takes in a terminal. */
function widthOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/**
 * A table in plain text: columns as wide as their widest cell.
 * @param rows the first one is the heading; all as long as it is
 * @param alignRight which columns hold figures
 */
export function table(rows: readonly (readonly string[])[], alignRight: (column: number) => boolean): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
	const cell = (text: string, column: number) => {
		const gap = ' '.repeat(widths[column]! - widthOf(text));
		return alignRight(column) ? gap + text : text + gap;
	};
	return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
