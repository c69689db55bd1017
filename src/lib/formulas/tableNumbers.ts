/** Unit of a table's periods. */
export type TableUnit = 'year' | 'month';

/** A number as people write it: thousands marked by comma, blank or apostrophe; a point for decimals; a % sign. */
export interface WrittenNumber {
	readonly value: number;
	readonly percent: boolean;
}

const NUMBER = /^(-?)(\d+|\d{1,3}(?:[ ,'’]\d{3})+)?(\.\d+)?( ?%)?$/;

/** Reads a number; null for anything else, exponents (1e3), Infinity and NaN included. */
export function writtenNumber(cell: string): WrittenNumber | null {
	const match = NUMBER.exec(cell);
	if (!match || (match[2] === undefined && match[3] === undefined)) return null;
	const [, sign = '', whole = '0', fraction = '', percent] = match;
	const size = Number(whole.replace(/[ ,'’]/g, '') + fraction);
	if (!Number.isFinite(size)) return null;
	return { value: sign && size > 0 ? -size : size, percent: percent !== undefined };
}

const PERIOD =
	/^(?:第|year|month|period|y|m)? ?(-?\d+(?:\.\d+)?) ?(?:个?月|年|期|years?|months?|periods?|y|m)?(?:初|末|后)?$/i;

/** Reads a period: `3`, `第3年`, `Month 3`, `3个月`; null for anything else. */
export function writtenPeriod(cell: string): number | null {
	const match = PERIOD.exec(cell);
	return match ? Number(match[1]) : null;
}

/** The unit a header or a period cell names, else null. */
export function unitNamed(cell: string): TableUnit | null {
	if (/月|month/i.test(cell)) return 'month';
	return /年|year/i.test(cell) ? 'year' : null;
}

/** What a header says of its column: percentages, numbers of customers, or nothing. */
export function scaleNamed(header: string): 'percent' | 'customers' | null {
	if (/%|percent|per cent|率|比例|占比|百分|share|rate/i.test(header)) return 'percent';
	return /人|户|数|customers|count|number|survivors/i.test(header) ? 'customers' : null;
}
