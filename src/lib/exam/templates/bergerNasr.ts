import { bergerNasr1, type BergerNasrValue } from '$lib/formulas/bergerNasr1';
import { bergerNasr2a } from '$lib/formulas/bergerNasr2a';
import { bergerNasr2b } from '$lib/formulas/bergerNasr2b';
import { CASE_1 } from '$lib/formulas/methods/bergerNasr1';
import { CASE_2A } from '$lib/formulas/methods/bergerNasr2a';
import { CASE_2B } from '$lib/formulas/methods/bergerNasr2b';
import { count, money, percent, plus, step, y, years, type Draws } from '../template';
import { growthOf, keptTerm } from './sums';
import { wrongWays } from './wrongWays';

interface Terms {
	readonly margin: number;
	readonly promotion: number;
	readonly sales: readonly string[];
	readonly promotions: readonly string[];
}

/** Sales, promotion, and their difference. */
function stepsOf({ margins, promotions, value }: BergerNasrValue, terms: Terms) {
	return [
		step('sales', `${y(terms.margin)} × (${plus(terms.sales)})`, money(margins.value, 2)),
		step('promotion', `${y(terms.promotion)} × (${plus(terms.promotions)})`, money(promotions.value, 2)),
		step('value', `${y(margins.value)} − ${y(promotions.value)}`, money(value, 2))
	];
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const DRAWS: Draws<'bergerNasr'> = {
	'tpl-berger-nasr-1': (chance) => {
		const given = {
			margin: chance.onGrid({ min: 200, max: 600, step: 20 }),
			promotion: chance.onGrid({ min: 20, max: 100, step: 10 }),
			retention: chance.onGrid({ min: 60, max: 90, step: 5 }),
			discount: chance.onGrid({ min: 8, max: 20, step: 2 }),
			years: chance.whole(2, 3)
		};
		const [r, base] = [given.retention / 100, growthOf(given.discount)];
		const found = bergerNasr1({ ...given, retention: r, discount: given.discount / 100 });
		return {
			slots: {
				margin: money(given.margin),
				promotion: money(given.promotion),
				retention: percent(given.retention),
				discount: percent(given.discount),
				years: years(given.years)
			},
			key: found.value,
			steps: stepsOf(found, {
				...given,
				sales: range(0, given.years).map((i) => keptTerm(r, i, base, i)),
				promotions: range(1, given.years).map((i) => keptTerm(r, i - 1, base, i - 0.5))
			}),
			mistakes: wrongWays(CASE_1, given)
		};
	},

	'tpl-berger-nasr-2a': (chance) => {
		const given = {
			cyclesPerYear: 2,
			margin: chance.onGrid({ min: 80, max: 300, step: 20 }),
			promotion: chance.onGrid({ min: 10, max: 50, step: 5 }),
			retention: chance.onGrid({ min: 60, max: 90, step: 5 }),
			discount: chance.onGrid({ min: 8, max: 20, step: 2 }),
			years: chance.whole(1, 2)
		};
		const [r, base, cycles] = [given.retention / 100, growthOf(given.discount), 2 * given.years];
		const found = bergerNasr2a({ ...given, retention: r, discount: given.discount / 100 });
		return {
			slots: {
				margin: money(given.margin),
				promotion: money(given.promotion),
				retention: percent(given.retention),
				discount: percent(given.discount),
				years: years(given.years)
			},
			key: found.value,
			steps: stepsOf(found, {
				...given,
				sales: range(0, cycles).map((i) => keptTerm(r, i, base, i / 2)),
				promotions: range(1, cycles).map((i) => keptTerm(r, i - 1, base, (i - 0.5) / 2))
			}),
			mistakes: wrongWays(CASE_2A, given)
		};
	},

	'tpl-berger-nasr-2b': (chance) => {
		const given = {
			yearsPerCycle: 2,
			margin: chance.onGrid({ min: 1000, max: 4000, step: 200 }),
			promotion: chance.onGrid({ min: 60, max: 200, step: 20 }),
			retention: chance.onGrid({ min: 40, max: 80, step: 5 }),
			discount: chance.onGrid({ min: 8, max: 20, step: 2 }),
			sales: chance.whole(1, 2)
		};
		const [r, base, span] = [given.retention / 100, growthOf(given.discount), 2 * given.sales];
		const shares = { ...given, retention: r, discount: given.discount / 100 };
		const found = bergerNasr2b({ ...shares, years: span });
		return {
			slots: {
				margin: money(given.margin),
				promotion: money(given.promotion),
				retention: percent(given.retention),
				discount: percent(given.discount),
				span: years(span),
				sales: count(given.sales)
			},
			key: found.value,
			steps: stepsOf(found, {
				...given,
				sales: range(0, given.sales).map((i) => keptTerm(r, i, base, 2 * i)),
				promotions: range(1, span).map((i) => keptTerm(r, (i - 1) / 2, base, i - 0.5))
			}),
			mistakes: wrongWays(CASE_2B, given)
		};
	}
};
