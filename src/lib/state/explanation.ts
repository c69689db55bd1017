import type { Explanation } from '$lib/domain/explanation';
import type { MeasureName } from '$lib/domain/measures';
import { MEASURE_FORMULAS } from '$lib/content/measureFormulas';
import { explain } from '$lib/engine/explain';
import { lab } from './lab.svelte';
import { text } from './text.svelte';

/** The present numbers behind a figure of the run on screen; null before the first run. */
export function explanationOf(measure: MeasureName): Explanation | null {
	return lab.run && explain(lab.run, lab.company, measure);
}

/** The formula of a figure as MathML, its words in the language on screen. */
export function formulaOf(measure: MeasureName): string {
	const symbols: Readonly<Record<string, string>> = text.current.explain.symbols;
	return MEASURE_FORMULAS[measure].replace(/<mtext>([^<]*)<\/mtext>/g, (whole, words: string) => {
		const key = words.trim().replace(/[\s\u00a0]+(\w)/g, (_, next: string) => next.toUpperCase());
		const symbol = symbols[key];
		return symbol === undefined ? whole : `<mtext>${symbol}</mtext>`;
	});
}
