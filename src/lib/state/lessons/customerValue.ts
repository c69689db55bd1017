import type { Run } from '$lib/domain/run';
import { TIERS, tiersOf, type Tier } from '$lib/domain/tiers';
import { STATUSES } from '$lib/domain/typology';
import { marginMultiple } from '$lib/formulas/marginMultiple';
import { responseRate } from '$lib/formulas/responseCurve';
import { rfmScores, rfmWeighted, type RfmBands, type RfmCustomer } from '$lib/formulas/rfmScore';
import {
	winbackJudgement,
	type GiveUpReason,
	type Importance,
	type WinbackJudgement
} from '$lib/formulas/winbackJudgement';
import { earnersOf } from '../clv/earners';

const CUSTOMER = STATUSES.indexOf('customer');

/** A tier of a company's present customers. Money in yuan a year. */
export interface TierFacts {
	readonly tier: Tier;
	readonly customers: number;
	/** Per customer. */
	readonly revenue: number;
	readonly profit: number;
	/** Share of all profit, in per cent; tiers that lose have less than 0. */
	readonly share: number;
	/** Mean chance of staying a year, 0–1. */
	readonly retention: number;
}

/** The present customers of a run by tier of lifetime value, best first. Empty tiers are left out. */
export function tierFacts({ people }: Run): readonly TierFacts[] {
	const values = people.value.map((value, i) => (people.status[i] === CUSTOMER ? value : NaN));
	const tiers = tiersOf(values);
	const facts = TIERS.map((tier, code) => {
		const members = [...tiers.keys()].filter((i) => tiers[i] === code);
		const mean = (column: Float32Array) =>
			members.reduce((sum, i) => sum + column[i]!, 0) / Math.max(1, members.length);
		return {
			tier,
			customers: members.length,
			revenue: mean(people.spend),
			profit: mean(people.profit),
			retention: mean(people.intention) / 100
		};
	}).filter(({ customers }) => customers > 0);
	const total = facts.reduce((sum, { customers, profit }) => sum + customers * profit, 0);
	return facts.map((fact) => ({ ...fact, share: (100 * fact.customers * fact.profit) / total }));
}

/** Discount a year, and how service keeps people: half of those who would leave at most, most of it for 100 yuan. */
const DISCOUNT = 0.1;
export const SERVICE = { ceiling: 0.5, speed: 0.01 } as const;
/** Most that can be spent on a customer a year, and the step. */
export const SPEND = { min: 0, max: 400, step: 10 } as const;

/** Chance of staying a year when so much is spent on personal service for a customer. */
export function retentionWith(retention: number, spend: number): number {
	return retention + (1 - retention) * responseRate(SERVICE, spend);
}

/**
 * What serving a customer personally is worth, per customer: his margin for as long as he now stays, less the service
 * as long, against before. Timing: margin and service at the start of each year, the first at once.
 */
export function serviceGain(
	{ profit, retention }: Pick<TierFacts, 'profit' | 'retention'>,
	spend: number
): number {
	const years = (r: number) => marginMultiple({ retention: r, discount: DISCOUNT, firstMargin: 'immediate' });
	return (profit - spend) * years(retentionWith(retention, spend)) - profit * years(retention);
}

/** The spending per customer that gains most, on the steps of the slider. */
export function bestSpend(tier: Pick<TierFacts, 'profit' | 'retention'>): number {
	const { max, step } = SPEND;
	const steps = Array.from({ length: max / step + 1 }, (_, i) => i * step);
	return steps.reduce((best, spend) => (serviceGain(tier, spend) > serviceGain(tier, best) ? spend : best));
}

/** What the guesses are compared with; null while the company is being simulated. */
export function customerValueOutcomes(run: Run | null) {
	const earners = run && earnersOf(run);
	if (!earners?.ok) return { top: null, middle: null };
	const [large, middle, small] = earners.value.sizes.map(({ perHundred }) => perHundred) as [
		number,
		number,
		number
	];
	const most = Math.max(large, middle, small);
	const profit = earners.value.rankings.find(({ earning }) => earning === 'profit')!;
	return {
		top: 100 * profit.top20,
		middle: most === middle ? 'middle' : most === large ? 'large' : 'small'
	};
}

/** Share of profit that would be there without the worst 30 %, in per cent of what there is. */
export function withoutWorst(run: Run): number | null {
	const earners = earnersOf(run);
	const profit = earners.ok ? earners.value.rankings.find(({ earning }) => earning === 'profit') : undefined;
	return profit ? 100 * (1 - profit.bottom30) : null;
}

/** Eight customers of an invented shop, to be scored. */
export const RFM_CUSTOMERS: readonly (RfmCustomer & { readonly id: string })[] = [
	{ id: 'A', days: 8, purchases: 14, money: 5200 },
	{ id: 'B', days: 210, purchases: 16, money: 6100 },
	{ id: 'C', days: 20, purchases: 1, money: 3900 },
	{ id: 'D', days: 35, purchases: 9, money: 800 },
	{ id: 'E', days: 400, purchases: 2, money: 260 },
	{ id: 'F', days: 75, purchases: 5, money: 1500 },
	{ id: 'G', days: 12, purchases: 3, money: 420 },
	{ id: 'H', days: 160, purchases: 7, money: 2400 }
];
const BANDS: RfmBands = {
	recency: [30, 60, 120, 240],
	frequency: [12, 8, 4, 2],
	monetary: [5000, 2000, 1000, 400]
};

/** The customers scored and ranked by weights (0–100, any sum above 0); best first, equal ones in their own order. */
export function rfmRanked(weights: readonly [number, number, number]) {
	const sum = weights.reduce((a, b) => a + b, 0);
	const shares = sum > 0 ? weights.map((weight) => weight / sum) : [1 / 3, 1 / 3, 1 / 3];
	return RFM_CUSTOMERS.map((customer) => {
		const scores = rfmScores(customer, BANDS);
		return { ...customer, scores, score: rfmWeighted(scores, shares) };
	}).sort((a, b) => b.score - a.score);
}

/** Customers who are leaving, to be judged. */
export interface Leaver {
	readonly id: 'key' | 'moved' | 'ordinary' | 'small' | 'debtor' | 'bully';
	readonly importance: Importance;
	readonly reasons: readonly GiveUpReason[];
	readonly unavoidable: boolean;
}
export const LEAVERS: readonly Leaver[] = [
	{ id: 'key', importance: 'key', reasons: [], unavoidable: false },
	{ id: 'debtor', importance: 'key', reasons: ['breaksContracts'], unavoidable: false },
	{ id: 'ordinary', importance: 'ordinary', reasons: [], unavoidable: false },
	{ id: 'small', importance: 'small', reasons: [], unavoidable: false },
	{ id: 'bully', importance: 'main', reasons: ['harmsMorale'], unavoidable: false },
	{ id: 'moved', importance: 'main', reasons: [], unavoidable: true }
];
export const JUDGEMENTS = [
	'fightFor',
	'ifItPays',
	'letGo',
	'giveUp'
] as const satisfies readonly WinbackJudgement[];

/** The judgement of the course on a leaver. */
export const judgementOf = ({ importance, reasons, unavoidable }: Leaver) =>
	winbackJudgement(importance, { reasons, unavoidable });
