import type { Run } from '$lib/domain/run';
import { STATUSES } from '$lib/domain/typology';
import {
	gini,
	lorenz,
	tierShares,
	topShare,
	whaleCurve,
	type ConcentrationPoint
} from '$lib/formulas/concentration';
import { FormulaError } from '$lib/formulas/error';
import { attempted } from './attempt';

/** What customers are ranked by. */
type Earning = 'revenue' | 'profit' | 'value';

/** Points of a curve on screen: every two per cent of customers. */
export const CURVE_PERCENTS: readonly number[] = Array.from({ length: 51 }, (_, i) => 2 * i);

/** Who earns by one measure: shares 0–1. */
export interface Ranking {
	readonly earning: Earning;
	readonly top20: number;
	readonly bottom30: number;
	/** Held by the best 5 %, the next 15 % and the other 80 %. */
	readonly tiers: readonly number[];
}

/** Customers by what they buy. Which share is called large or small is our choice. */
const SIZE_SHARES = [0.2, 0.5, 0.3] as const;

interface SizeGroup {
	readonly customers: number;
	/** Revenue and profit of a year per customer. */
	readonly revenue: number;
	readonly profit: number;
	readonly perHundred: number;
	/** Of all profit, 0–1. */
	readonly share: number;
}

export interface Earners {
	/** Customers of the last twelve months. */
	readonly customers: number;
	/** Revenue, poorest first, in per cent at `CURVE_PERCENTS`; and its Gini coefficient. */
	readonly lorenz: readonly number[];
	readonly gini: number;
	/** Profit, best first, in per cent at `CURVE_PERCENTS`. */
	readonly whale: readonly number[];
	/** Summit of the whale curve and share of customers who lose money, 0–1. */
	readonly peak: ConcentrationPoint;
	readonly unprofitable: number;
	readonly rankings: readonly Ranking[];
	/** Large, medium, small. */
	readonly sizes: readonly SizeGroup[];
}

const [PROSPECT, CUSTOMER] = [STATUSES.indexOf('prospect'), STATUSES.indexOf('customer')];
const YEAR = 12;

/** Who earns the money in a run; a refusal where there are no customers or no profit to share. */
export function earnersOf(run: Run) {
	return attempted((): Earners => {
		const { people } = run;
		const here = members(run);
		if (here.length === 0) throw new FormulaError('empty', 'customers');
		const revenue = here.map((i) => Math.max(0, people.spend[i]!));
		const profit = here.map((i) => people.profit[i]!);
		const value = here.map((i) => people.value[i]!);
		const whale = whaleCurve(profit);
		return {
			customers: here.length,
			lorenz: sampled(lorenz(revenue)),
			gini: gini(revenue),
			whale: sampled(whale.points),
			peak: whale.peak,
			unprofitable: whale.unprofitable,
			rankings: [ranking('revenue', revenue), ranking('profit', profit), ranking('value', value)],
			sizes: sizesOf(revenue, profit)
		};
	});
}

/** Everybody who was a customer within the last twelve months. */
function members({ people, simulated, viewAt }: Run): number[] {
	const found: number[] = [];
	for (let i = 0; i < simulated; i++) {
		const status = people.status[i]!;
		if (status === PROSPECT || Number.isNaN(people.value[i]!)) continue;
		if (status === CUSTOMER || people.left[i]! > viewAt - YEAR) found.push(i);
	}
	return found;
}

/** A curve of one point per customer, read every two per cent, in per cent. */
function sampled(points: readonly ConcentrationPoint[]): number[] {
	const last = points.length - 1;
	return CURVE_PERCENTS.map((percent) => {
		const at = (percent / 100) * last;
		const [below, above] = [points[Math.floor(at)]!, points[Math.ceil(at)]!];
		return 100 * (below.share + (at - Math.floor(at)) * (above.share - below.share));
	});
}

function ranking(earning: Earning, values: readonly number[]): Ranking {
	return {
		earning,
		top20: topShare(values, 0.2),
		bottom30: 1 - topShare(values, 0.7),
		tiers: tierShares(values, [0.05, 0.15, 0.8]).map(({ share }) => share)
	};
}

function sizesOf(revenue: readonly number[], profit: readonly number[]): SizeGroup[] {
	const order = revenue.map((_, i) => i).sort((a, b) => revenue[b]! - revenue[a]!);
	const total = profit.reduce((sum, each) => sum + each, 0);
	let from = 0;
	return SIZE_SHARES.map((share, k) => {
		const to = k === SIZE_SHARES.length - 1 ? order.length : Math.round(from + share * order.length);
		const group = order.slice(from, to);
		from = to;
		const sum = (values: readonly number[]) => group.reduce((all, i) => all + values[i]!, 0);
		const [sales, earned] = [sum(revenue), sum(profit)];
		return {
			customers: group.length,
			revenue: sales / group.length,
			profit: earned / group.length,
			perHundred: (100 * earned) / sales,
			share: earned / total
		};
	});
}
