import { FormulaError } from './error';

/** Why a retention table is refused. */
export type TableErrorCode =
	| 'tooLarge' // more than `bound` characters or bytes; nothing was read
	| 'binary' // control characters: not a text
	| 'noNumbers' // empty, or prose
	| 'columns' // not two columns
	| 'emptyCell'
	| 'notANumber'
	| 'negative'
	| 'periodNotWhole'
	| 'firstPeriod' // neither 0 nor 1
	| 'periodRepeated'
	| 'periodsDecrease'
	| 'periodMissing' // `bound` is the period that should stand here
	| 'tooFewPeriods' // fewer than `bound` after the start
	| 'tooManyPeriods' // more than `bound`
	| 'startZero' // nobody there at the start
	| 'startNot100' // a table of percentages whose period 0 is not 100 %
	| 'startUnknown' // period 1 with a whole number up to 100: customers or per cent?
	| 'above100'
	| 'rises'; // more customers than in the period before, `bound`

/** Which part of the table is wrong. */
export type TableField = 'text' | 'period' | 'survivors';

/** A retention table that cannot be used, with the line (from 1) at which it went wrong. */
export class TableError extends FormulaError<TableErrorCode> {
	override readonly name = 'TableError';

	constructor(
		code: TableErrorCode,
		/** Line of the text, from 1, comments and empty lines counted. */
		readonly line: number,
		override readonly field: TableField,
		value: number | string | null = null,
		bound: number | null = null
	) {
		super(code, field, typeof value === 'string' ? excerpt(value) : value, bound);
	}
}

/** Enough of a wrong cell to recognise it. */
function excerpt(cell: string): string {
	return cell.length > 30 ? `${cell.slice(0, 30)}…` : cell;
}
