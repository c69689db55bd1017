import type { Inputs, InputSpec } from '$lib/domain/clv/input';
import type { Worked } from '$lib/domain/clv/method';
import { write } from '../write';
import { figureText, filledText } from './figure';

/** An input as it is read in a sentence. A table is read row by row. */
function inputText(spec: InputSpec, inputs: Inputs): string {
	const value = inputs[spec.name]!;
	if (spec.kind === 'number') return figureText(spec.unit, value as number);
	if (spec.kind === 'choice') {
		const option = spec.options.find((o) => o.value === value);
		return option ? write.of(option.label) : '';
	}
	const rows = value as readonly (readonly number[])[];
	const comma = write.format.locale === 'zh' ? '，' : ', ';
	return rows
		.map((row, i) => {
			const name = filledText(write.of(spec.rowLabel), new Map([['n', String(i + spec.firstRow)]]));
			const cells = row.map((cell, j) => figureText(spec.columns[j]!.unit, cell)).join(' / ');
			return `${name} ${cells}`;
		})
		.join(comma);
}

/** Every figure that a template may name: inputs and outputs, written with their units. */
export function figuresOf(
	specs: readonly InputSpec[],
	inputs: Inputs,
	worked: Worked | null
): ReadonlyMap<string, string> {
	return new Map([
		...specs.map((spec) => [spec.name, inputText(spec, inputs)] as const),
		...(worked?.outputs ?? []).map(({ name, unit, value }) => [name, figureText(unit, value)] as const)
	]);
}
