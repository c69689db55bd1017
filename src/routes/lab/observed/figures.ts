import type { Observed } from '$lib/state/observed.svelte';
import { observedWords } from '$lib/state/observedWords';
import { write } from '$lib/state/write';

/** A figure of the fit as the panel shows it. */
export interface FitFigure {
	/** Name of the measure. */
	readonly name: string;
	readonly label: string;
	readonly hint?: string;
	/** Unrounded. */
	readonly value: number;
	readonly shown: string;
}

/** What the fit found, figure by figure; empty without a fit. */
export function fitFigures({ fit, table, customers, heldOutError, projection, unit }: Observed): FitFigure[] {
	if (!fit || !table || !projection) return [];
	const words = observedWords.current.result;
	const { format } = write;
	const figures: FitFigure[] = [
		{ name: 'fitAlpha', label: words.alpha, value: fit.alpha, shown: format.fixed(fit.alpha, 3) },
		{ name: 'fitBeta', label: words.beta, value: fit.beta, shown: format.fixed(fit.beta, 3) },
		{
			name: 'fitLogLikelihood',
			label: words.logLikelihood,
			hint:
				table.customers === null ? words.logLikelihoodBy : words.logLikelihoodOf(format.number(customers)),
			value: fit.logLikelihood,
			shown: format.fixed(fit.logLikelihood, 2)
		},
		{
			name: 'fitMeanChurn',
			label: words.meanChurn,
			hint: words.meanChurnHint,
			value: fit.meanChurn * 100,
			shown: format.percent(fit.meanChurn * 100)
		},
		{
			name: 'fitProjection',
			label: words.projection(format.number(projection.period), unit),
			hint: words.projectionHint,
			value: projection.share * 100,
			shown: format.percent(projection.share * 100)
		}
	];
	if (heldOutError === null) return figures;
	const held: FitFigure = {
		name: 'fitHeldOutError',
		label: words.heldOutError,
		hint: words.heldOutErrorHint,
		value: heldOutError * 100,
		shown: words.points(format.fixed(heldOutError * 100, 1))
	};
	return [...figures, held];
}
