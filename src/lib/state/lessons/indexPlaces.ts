import type { IndexModelId, IndexVariable } from '$lib/formulas/indexModels';

/** Where a box stands: along the way from cause to effect, and across it, each 0–1. */
type Place = readonly [along: number, across: number];

/** Where most models have a variable, so that what stays does not move. */
const USUAL: Readonly<Record<IndexVariable, Place>> = {
	image: [0.12, 0],
	expectation: [0, 0.5],
	quality: [0.3, 1],
	value: [0.42, 0.22],
	price: [0, 0.5],
	handling: [0, 0],
	satisfaction: [0.68, 0.5],
	complaints: [0.82, 1],
	affective: [0.72, 0.36],
	calculative: [0.72, 0.72],
	loyalty: [1, 0.5]
};

/** Where a model has it elsewhere. */
const ELSEWHERE: Partial<Record<IndexModelId, Partial<Record<IndexVariable, Place>>>> = {
	// Satisfaction leads straight to loyalty between image and the two commitments.
	later: {
		quality: [0, 1],
		satisfaction: [0.36, 0.25],
		image: [0.72, 0],
		affective: [0.72, 0.5],
		calculative: [0.72, 1],
		loyalty: [1, 0.25]
	}
};

/** Where a variable stands in the diagram of a model. */
export function placeOf(model: IndexModelId, variable: IndexVariable): Place {
	return ELSEWHERE[model]?.[variable] ?? USUAL[variable];
}
