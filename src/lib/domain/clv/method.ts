import type { Localized } from '../locale';
import type { FigureUnit, InputSpec, Inputs } from './input';

/** A result of a calculation: `<output data-measure={name}>`. */
export interface Output {
	readonly name: string;
	readonly label: Localized;
	readonly unit: FigureUnit;
	/** Unrounded; not-a-number where there is none. */
	readonly value: number;
}

export interface StepColumn {
	readonly key: string;
	readonly label: Localized;
	/** `text`: the cells are ready to be read, and may differ by language. */
	readonly unit: FigureUnit | 'text';
}

/** A calculation written out line by line; the first cell of a row is its heading. */
export interface StepTable {
	readonly columns: readonly StepColumn[];
	readonly rows: readonly (readonly (number | Localized)[])[];
	/** How many lines were left out at the end, because nobody reads so many. */
	readonly leftOut?: number;
	/** Of an endless sum: what comes after the last line, all together. */
	readonly rest?: number;
	/** Cells under the table, by column key: sums. */
	readonly total?: Readonly<Record<string, number>>;
}

/** What goes into a slot of a typeset formula: a number, or a chain of formulas joined by a sign. */
export type MathSlot =
	| { readonly value: number; readonly unit: FigureUnit }
	| { readonly join: '+' | '×'; readonly terms: readonly MathFill[]; readonly more: boolean };

/** A formula that was typeset with slots (`\slot{name}` in its TeX), and what to put into them. */
export interface MathFill {
	/** Key of the typeset template in `content/clv/math/<page>.ts`. */
	readonly template: string;
	readonly slots: Readonly<Record<string, MathSlot>>;
}

/** One line or row of bars of a chart. */
export interface ChartSeries {
	readonly key: string;
	readonly label: Localized;
	readonly kind: 'line' | 'bar';
	/** By `x`; not-a-number where there is none. */
	readonly values: readonly number[];
	/** `main` for what is spoken of, `second` and `third` beside it, `quiet` for what it is compared with. */
	readonly role: 'main' | 'second' | 'third' | 'quiet';
}

/** A chart that moves with the inputs. */
export interface MethodChart {
	readonly x: { readonly label: Localized; readonly values: readonly number[] };
	readonly y: FigureUnit;
	readonly series: readonly ChartSeries[];
}

/** A calculation carried out. */
export interface Worked {
	/** The value itself first. */
	readonly outputs: readonly [Output, ...Output[]];
	readonly table: StepTable;
	/** The formula with the present numbers put in: one line each. */
	readonly filled: readonly MathFill[];
	readonly chart: MethodChart;
}

/** A wrong way that learners take; an answer that hits it is named. */
export interface Mistake {
	/** Key of its sentence in the content. */
	readonly id: string;
	/** The wrong value; not-a-number or an error where the way leads nowhere. */
	readonly value: (inputs: Inputs) => number;
}

/** A way to compute lifetime value, with everything a page, an exercise or an examination paper needs. */
export interface Method {
	/** Unique among all methods. */
	readonly id: string;
	readonly inputs: readonly InputSpec[];
	/** Keys of the typeset formulas that say what is computed, under the conventions chosen. */
	readonly formulas: (inputs: Inputs) => readonly string[];
	/** @throws FormulaError */
	readonly work: (inputs: Inputs) => Worked;
	readonly mistakes: readonly Mistake[];
}
