import { table } from '../../scripts/simulate/table';
import { keeps, ratio, type Row } from './row';

/** Three significant digits, and no exponent where a person can do without. */
function figure(value: number): string {
	if (!Number.isFinite(value)) return 'never';
	if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
	return String(Number(value.toPrecision(3)));
}

function budgetText({ budget }: Row): string {
	if (budget === null) return '';
	return 'most' in budget ? `≤ ${figure(budget.most)}` : `≥ ${figure(budget.least)}`;
}

function verdict(row: Row): string {
	const kept = keeps(row);
	return kept === null ? '' : kept ? 'ok' : 'over';
}

/** The result as a table for people. */
export function reportTable(rows: readonly Row[]): string {
	const lines = rows.map((row) => {
		const times = ratio(row);
		return [
			row.name,
			figure(row.value),
			row.unit,
			budgetText(row),
			times === null ? '' : `${figure(times)}×`,
			verdict(row)
		];
	});
	const heading = ['name', 'value', 'unit', 'budget', 'reference', ''];
	return table([heading, ...lines], (column) => column === 1 || column === 3 || column === 4);
}
