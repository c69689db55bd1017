import type { MeasureName, MeasureUnit } from './measures';

/** What a line of an explanation is; the interface labels each. */
export const EXPLANATION_KEYS = [
	'realisedTotal', // discounted profit already earned, everyone who has been a customer
	'forwardTotal', // value still to be expected, discounted to the month of joining
	'everCustomers', // people who are or have been customers
	'monthRetention', // one month's retention; `month` says which
	'months', // how many months the mean is taken over
	'satisfactionSum', // sum of the satisfaction index over active customers
	'activeCustomers', // at the end of the month looked at
	'activeAtWindowStart', // when the last twelve months began
	'lostInWindow', // in the last twelve months
	'joinedInWindow',
	'returnedInWindow',
	'meanForward', // value still to be expected per active customer
	'revenue',
	'costOfGoods',
	'costToServe',
	'retentionCost',
	'qualityCost',
	'complaintCost',
	'switchingCost',
	'winbackCost',
	'acquisitionCost',
	'revenuePerCustomerMonth',
	'customerMonths',
	'topTotal', // what the top fifth holds
	'total', // what all hold
	'satisfiedNotLoyalCount',
	'complaints',
	'complaintsSatisfied'
] as const;
export type ExplanationKey = (typeof EXPLANATION_KEYS)[number];

export interface ExplanationLine {
	readonly key: ExplanationKey;
	readonly value: number;
	readonly unit: MeasureUnit;
	/** Month the line belongs to, where there is one line per month. */
	readonly month?: number;
}

/**
 * How the lines give the measure:
 * - `meanOfSum`: (first + second) ÷ third
 * - `product`: 100 × the product of all lines (shares 0–1)
 * - `geometricMean`: 100 × the product of all but the last line, to the power 1 ÷ last line
 * - `ratio`: first ÷ second
 * - `percentRatio`: 100 × first ÷ second
 * - `times`: first × second
 * - `difference`: first less all the others
 * - `headCount`: first + second + third − fourth
 */
export type Recombination =
	'meanOfSum' | 'product' | 'geometricMean' | 'ratio' | 'percentRatio' | 'times' | 'difference' | 'headCount';

/** The present numbers behind a measure. */
export interface Explanation {
	readonly measure: MeasureName;
	/** TeX, language-free symbols only. */
	readonly formula: string;
	readonly how: Recombination;
	/** In the order of the formula. */
	readonly lines: readonly ExplanationLine[];
	/** The measure, unrounded. */
	readonly value: number;
	/** The month looked at. */
	readonly month: number;
}

/** The measure from its lines: what a learner does by hand. */
export function recombine(how: Recombination, lines: readonly Pick<ExplanationLine, 'value'>[]): number {
	const v = lines.map((line) => line.value);
	const [a = 0, b = 0, c = 0, d = 0] = v;
	switch (how) {
		case 'meanOfSum':
			return c === 0 ? 0 : (a + b) / c;
		case 'product':
			return 100 * v.reduce((x, y) => x * y, 1);
		case 'geometricMean':
			// No month yet: nobody has left.
			if (v.at(-1) === 0) return 100;
			return 100 * v.slice(0, -1).reduce((x, y) => x * y, 1) ** (1 / v.at(-1)!);
		case 'ratio':
			return b === 0 ? 0 : a / b;
		case 'percentRatio':
			return b === 0 ? 0 : (100 * a) / b;
		case 'times':
			return a * b;
		case 'difference':
			return v.slice(1).reduce((x, y) => x - y, a);
		case 'headCount':
			return a + b + c - d;
	}
}
