import type { InputSpec, Inputs, InputValue, NumberSpec, RowsInput } from './input';

/** Brings a number into range, without rounding it to the step: an exact field takes any number between. */
export function boundNumber(spec: Pick<NumberSpec, 'min' | 'max'>, value: number): number {
	return Math.min(spec.max, Math.max(spec.min, value));
}

/** Brings a number into range and onto its step. */
export function stepNumber(spec: Pick<NumberSpec, 'min' | 'max' | 'step'>, value: number): number {
	const stepped = spec.min + Math.round((boundNumber(spec, value) - spec.min) / spec.step) * spec.step;
	return Math.min(spec.max, Number(stepped.toPrecision(12)));
}

/** True where every cell is a number in its column's range and the table has a permitted number of rows. */
function isTable(spec: RowsInput, value: InputValue): value is readonly (readonly number[])[] {
	if (!Array.isArray(value)) return false;
	const rows: readonly (readonly number[])[] = value;
	return (
		rows.length >= spec.minRows &&
		rows.length <= spec.maxRows &&
		rows.every(
			(row) =>
				row.length === spec.columns.length &&
				row.every((cell, j) => cell >= spec.columns[j]!.min && cell <= spec.columns[j]!.max)
		)
	);
}

/** True where a value can be used for an input as it is. */
export function fits(spec: InputSpec, value: InputValue | undefined): value is InputValue {
	if (value === undefined) return false;
	if (spec.kind === 'number') return typeof value === 'number' && value >= spec.min && value <= spec.max;
	if (spec.kind === 'choice') return spec.options.some((option) => option.value === value);
	return isTable(spec, value);
}

/** The inputs a calculation starts with: what is given and fits, else the default. */
export function startingInputs(specs: readonly InputSpec[], given: Partial<Inputs> = {}): Inputs {
	return Object.fromEntries(
		specs.map((spec) => {
			const value = given[spec.name];
			return [spec.name, fits(spec, value) ? value : spec.default];
		})
	);
}
