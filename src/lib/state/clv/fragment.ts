import { startingInputs } from '$lib/domain/clv/bounds';
import type { Inputs, InputSpec, InputValue } from '$lib/domain/clv/input';

/*
 * The inputs of a method as the fragment of an address: #method=fourStepsEven&margin=200&discount=10. A teacher sends
 * one link, and everybody has the same numbers. Rows are separated by `;`, cells by `,`.
 */

/** The fragment, without `#`; inputs at their default are left out. */
export function fragmentOf(method: string, specs: readonly InputSpec[], inputs: Inputs): string {
	const parts = new URLSearchParams({ method });
	for (const spec of specs) {
		const value = inputs[spec.name]!;
		const written = writeValue(value);
		if (written !== writeValue(spec.default)) parts.set(spec.name, written);
	}
	return parts.toString().replaceAll('%2C', ',').replaceAll('%3B', ';');
}

/** The method that a fragment names; null where it names none. */
export function methodOf(fragment: string): string | null {
	return new URLSearchParams(fragment.replace(/^#/, '')).get('method');
}

/** The inputs of a fragment; what is missing or does not fit has its default. */
export function inputsOf(fragment: string, specs: readonly InputSpec[]): Inputs {
	const parts = new URLSearchParams(fragment.replace(/^#/, ''));
	const given: Record<string, InputValue> = {};
	for (const spec of specs) {
		const written = parts.get(spec.name);
		if (written !== null) given[spec.name] = readValue(spec, written);
	}
	return startingInputs(specs, given);
}

function writeValue(value: InputValue): string {
	if (typeof value === 'number' || typeof value === 'string') return String(value);
	return value.map((row) => row.join(',')).join(';');
}

function readValue(spec: InputSpec, written: string): InputValue {
	if (spec.kind === 'choice') return written;
	const number = (text: string) => (text.trim() === '' ? NaN : Number(text));
	if (spec.kind === 'number') return number(written);
	return written.split(';').map((row) => row.split(',').map(number));
}
