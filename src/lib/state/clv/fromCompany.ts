import { boundNumber } from '$lib/domain/clv/bounds';
import { ECONOMICS, type EconomicName, type Economics } from '$lib/domain/clv/economics';
import type { Inputs, InputSpec, NumberSpec } from '$lib/domain/clv/input';
import type { Localized } from '$lib/domain/locale';

/** A figure taken from the company. */
export interface Taken {
	readonly name: EconomicName;
	readonly label: Localized;
	readonly definition: Localized;
	readonly unit: (typeof ECONOMICS)[number]['unit'];
	/** As the company has it; NaN where it has none. */
	readonly value: number;
	/** What became of it: taken, brought to the nearest bound, or not there. */
	readonly outcome: 'taken' | 'clamped' | 'missing';
}

/** What a company gives a method: the inputs that can be taken (a table: in every row it has at present), and what each is. */
export function takenFrom(
	economics: Economics,
	specs: readonly InputSpec[],
	present: Inputs
): { readonly inputs: Partial<Inputs>; readonly taken: readonly Taken[] } {
	const inputs: Record<string, number | readonly (readonly number[])[]> = {};
	const taken = new Map<EconomicName, Taken>();
	const take = (spec: NumberSpec): number | undefined => {
		if (!spec.company) return undefined;
		const found = takenAs(spec, spec.company, economics[spec.company]);
		taken.set(found.name, found);
		return found.outcome === 'missing' ? undefined : boundNumber(spec, rounded(spec, found.value));
	};
	for (const spec of specs) {
		if (spec.kind === 'number') {
			const value = take(spec);
			if (value !== undefined) inputs[spec.name] = value;
		} else if (spec.kind === 'rows') {
			const cells = spec.columns.map(take);
			if (cells.some((cell) => cell !== undefined)) {
				const rows = present[spec.name] as readonly (readonly number[])[];
				inputs[spec.name] = rows.map((row) => row.map((cell, j) => cells[j] ?? cell));
			}
		}
	}
	return { inputs, taken: [...taken.values()] };
}

/** Nobody computes on by hand with sixteen digits: cents, hundredths of a per cent, ten-thousandths of a parameter. */
function rounded({ unit }: NumberSpec, value: number): number {
	return Number(value.toFixed(unit === 'shape' ? 4 : unit === 'years' ? 0 : 2));
}

function takenAs(spec: NumberSpec, name: EconomicName, value: number): Taken {
	const { label, definition, unit } = ECONOMICS.find((economic) => economic.name === name)!;
	const outcome = !Number.isFinite(value)
		? 'missing'
		: boundNumber(spec, value) === value
			? 'taken'
			: 'clamped';
	return { name, label, definition, unit, value, outcome };
}
