import { MEASURE_FORMULAS } from '$lib/content/measureFormulas';
import type { Explanation, ExplanationLine } from '$lib/domain/explanation';
import { measure as specOf, type MeasureName } from '$lib/domain/measures';
import { explain } from '$lib/engine/explain';
import { lab } from './lab.svelte';
import { explainWords } from './explainWords';
import { write } from './write';

/** The spec of a figure: label, definition, unit. */
export const measureOf = specOf;

/** The present numbers behind a figure of the run on screen; null before the first run. */
export function explanationOf(measure: MeasureName): Explanation | null {
	return lab.run && explain(lab.run, lab.company, measure);
}

/** The formula of a figure as MathML, its words in the language on screen. */
export function formulaOf(measure: MeasureName): string {
	const symbols: Readonly<Record<string, string>> = explainWords.current.symbols;
	return MEASURE_FORMULAS[measure].replace(/<mtext>([^<]*)<\/mtext>/g, (whole, words: string) => {
		const key = words.trim().replace(/\s+(\w)/g, (_, next: string) => next.toUpperCase());
		const symbol = symbols[key];
		return symbol === undefined ? whole : `<mtext>${words.replace(words.trim(), symbol)}</mtext>`;
	});
}

/** What the symbols of a formula stand for, and its timing convention; empty for figures that have none written. */
export function timingOf(measure: MeasureName): { where: string; timing: string } {
	const { where, timings } = explainWords.current;
	return {
		where: (where as Readonly<Record<string, string>>)[measure] ?? '',
		timing: (timings as Readonly<Record<string, string>>)[measure] ?? ''
	};
}

/** A line with digits enough to compute the figure from it by hand. */
export function lineText({ unit, value }: Pick<ExplanationLine, 'unit' | 'value'>): string {
	const { format } = write;
	switch (unit) {
		case 'share':
			return format.fixed(value, 4);
		case 'percent':
			return format.percent(value, 2);
		case 'index':
			return format.number(value, 1);
		case 'count':
			return format.number(value);
		case 'money':
			return `${value < 0 ? '−' : ''}¥${format.number(Math.abs(value), Math.abs(value) < 10_000 ? 2 : 0)}`;
	}
}
