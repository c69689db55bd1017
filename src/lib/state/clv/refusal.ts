import type { InputSpec } from '$lib/domain/clv/input';
import type { Method } from '$lib/domain/clv/method';
import type { FormulaError } from '$lib/formulas/error';
import { write } from '../write';
import { filledText } from './figure';
import { clvWords } from './words';

/** Why a formula refused the inputs, in one sentence that names the input as the page does. */
export function refusalText({ inputs }: Method, error: FormulaError): string {
	const { refusals } = clvWords.current;
	const [, name, row] = /^([^[.]+)(?:\[(\d+)\])?/.exec(error.field) ?? [];
	const spec = inputs.find((input) => input.name === name);
	const figure = (value: string | number | null) =>
		typeof value === 'number' ? write.format.number(value, 4) : (value ?? '');
	return refusals[error.code](fieldText(spec, row), figure(error.value), figure(error.bound));
}

/** An input as a sentence names it; one of a table with its row. */
function fieldText(spec: InputSpec | undefined, row: string | undefined): string {
	if (!spec) return clvWords.current.otherField;
	if (spec.kind !== 'rows' || row === undefined) return write.of(spec.label);
	const number = write.format.number(Number(row) + spec.firstRow);
	return clvWords.current.cell(
		filledText(write.of(spec.rowLabel), new Map([['n', number]])),
		write.of(spec.label)
	);
}
