/** Why a formula refuses its inputs. */
export type FormulaErrorCode =
	| 'notANumber' // NaN or infinite
	| 'notAnInteger'
	| 'belowMinimum' // value < bound
	| 'notAbove' // value ≤ bound
	| 'aboveMaximum' // value > bound
	| 'notBelow' // value ≥ bound
	| 'empty' // a list without entries
	| 'tooShort' // a list with fewer than `bound` entries
	| 'lengthMismatch' // a list that should have `bound` entries
	| 'doesNotSumToOne'
	| 'neverEnds' // the sum has no limit: what is kept grows at least as fast as it is discounted (value ≥ bound)
	| 'rises' // a survival curve that goes up
	| 'noLosses' // nothing was lost, so nothing can be learnt about losing
	| 'allLost'; // everything was lost in the first period

/**
 * The one error of this layer. A page turns it into a sentence: `field` names the input as the function's own
 * argument does (`retention`, `profits[3]`), `value` is what was given, `bound` the limit it broke, where there is one.
 */
export class FormulaError<Code extends string = FormulaErrorCode> extends Error {
	override readonly name: string = 'FormulaError';

	constructor(
		readonly code: Code,
		readonly field: string,
		readonly value: number | string | null = null,
		readonly bound: number | null = null
	) {
		super(
			`${field}: ${code}${value === null ? '' : ` (${value})`}${bound === null ? '' : `, bound ${bound}`}`
		);
	}
}
