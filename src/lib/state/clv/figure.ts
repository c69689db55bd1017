import type { FigureUnit } from '$lib/domain/clv/input';
import type { StepColumn } from '$lib/domain/clv/method';
import type { Localized } from '$lib/domain/locale';
import { write } from '../write';
import { clvWords } from './words';

/** Cents are written up to this amount; above it nobody reads them. */
const CENTS_BELOW = 1_000_000;

/** A figure of a calculation with its unit, with digits enough to compute on by hand. */
export function figureText(unit: FigureUnit, value: number): string {
	const { format } = write;
	const { units } = clvWords.current;
	switch (unit) {
		case 'money':
			return format.signed(value, (size) => `¥${plainText('money', size)}`).replace('+', '');
		case 'percent':
			return `${format.number(value, 2)}%`;
		case 'years':
			return units.years(format.number(value, 2));
		case 'months':
			return units.months(format.number(value, 2));
		default:
			return plainText(unit, value);
	}
}

/** Money to the cent: for figures that stand one under another. */
export function moneyText(value: number): string {
	const { format } = write;
	return format.signed(value, (size) => `¥${format.fixed(size, 2)}`).replace('+', '');
}

/** The same without a unit: in formulas, where ¥ and % would be read as operators, and in exact fields. */
export function plainText(unit: FigureUnit, value: number): string {
	const { format } = write;
	switch (unit) {
		case 'money':
			return Math.abs(value) < CENTS_BELOW && !Number.isInteger(value)
				? format.fixed(value, 2)
				: format.number(value);
		case 'share':
		case 'factor':
		case 'shape':
			return format.number(value, 4);
		case 'percent':
		case 'years':
		case 'months':
		case 'count':
			return format.number(value, 2);
	}
}

/** A cell of a step table: in columns of money and factors every line has the same decimals. */
export function cellText(unit: StepColumn['unit'], cell: number | Localized): string {
	if (typeof cell !== 'number') return write.of(cell);
	if (unit === 'money') return write.format.fixed(cell, Math.abs(cell) < CENTS_BELOW ? 2 : 0);
	if (unit === 'share' || unit === 'factor') return write.format.fixed(cell, 4);
	return unit === 'text' ? '' : plainText(unit, cell);
}

/** A template with `{name}` replaced by the figures of that name. */
export function filledText(template: string, figures: ReadonlyMap<string, string>): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) => figures.get(name) ?? whole);
}
