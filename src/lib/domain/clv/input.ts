import type { Localized } from '../locale';
import type { EconomicName } from './economics';

/** What a figure of a calculation means; the interface writes it by this. */
export type FigureUnit =
	| 'money' // yuan
	| 'percent' // 0 to 100
	| 'share' // 0 to 1
	| 'factor' // a discount factor, a multiple, an elasticity: no unit
	| 'years'
	| 'months'
	| 'count'
	| 'shape'; // parameter of a distribution, no unit

/** Round numbers that an exercise draws from; without them the input keeps its default in every exercise. */
export interface ExerciseRange {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** What every number of a calculation has, whether it stands alone or in a table. */
export interface NumberSpec<Name extends string = string> {
	readonly name: Name;
	readonly label: Localized;
	readonly unit: FigureUnit;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly exercise?: ExerciseRange;
	/** The figure of the learner's company that it can be taken from. */
	readonly company?: EconomicName;
}

/** One number: slider, exact field, bounds, address and exercise are all driven by it. */
export interface NumberInput<Name extends string = string> extends NumberSpec<Name> {
	readonly kind: 'number';
	readonly default: number;
	/** Where the slider runs while the value is inside; the exact field takes all from `min` to `max`. */
	readonly slider?: { readonly min: number; readonly max: number };
	/** One sentence where the label does not say enough. */
	readonly help?: Localized;
}

/** One of a few ways to count. */
export interface ChoiceInput<Name extends string = string, Value extends string = string> {
	readonly kind: 'choice';
	readonly name: Name;
	readonly label: Localized;
	readonly options: readonly { readonly value: Value; readonly label: Localized }[];
	readonly default: Value;
	/** Exercises draw it too; otherwise they keep the default. */
	readonly exercise?: boolean;
}

/** A table that the learner fills in: one row per year, customer or event. */
export interface RowsInput<Name extends string = string> {
	readonly kind: 'rows';
	readonly name: Name;
	readonly label: Localized;
	readonly columns: readonly NumberSpec[];
	/** Name of a row, `{n}` its number: 第 {n} 年. */
	readonly rowLabel: Localized;
	/** Number of the first row: 0 or 1. */
	readonly firstRow: number;
	readonly minRows: number;
	readonly maxRows: number;
	/** How many rows an exercise has; its cells are drawn from their columns' ranges. Without it the default stays. */
	readonly exerciseRows?: { readonly min: number; readonly max: number };
	/** By row, then by column. */
	readonly default: readonly (readonly number[])[];
}

export type InputSpec = NumberInput | ChoiceInput | RowsInput;
export type InputValue = number | string | readonly (readonly number[])[];
/** The inputs of a calculation by name. */
export type Inputs = Readonly<Record<string, InputValue>>;

type ValueOf<Spec> = Spec extends { readonly kind: 'number' }
	? number
	: Spec extends { readonly kind: 'choice'; readonly options: readonly { readonly value: infer Value }[] }
		? Value
		: readonly (readonly number[])[];

/** The inputs that a list of specs describes, each with its own type. */
export type InputsOf<Specs extends readonly InputSpec[]> = {
	readonly [Spec in Specs[number] as Spec['name']]: ValueOf<Spec>;
};
