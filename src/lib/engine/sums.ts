import { LOYAL_AT, SATISFIED_AT } from '$lib/domain/typology';
import type { CircleSums } from '$lib/domain/run';
import type { Circle } from './circle';
import { CUSTOMER, PROSPECT } from './circle';
import { COL } from './columns';
import { intentionOf, valueOf } from './collect';
import { CIRCLE } from './constants';

/** Months of the window that yearly measures look back on. */
export const YEAR = 12;

/** Per circle, what the measures are ratios of. `start0` … `start11`, `lost0` … `lost11`: 0 = the month looked at. */
export const SUM_NAMES = [
	'ever',
	'realised',
	'forwardAtJoining',
	'active',
	'activeThen',
	'satisfaction',
	'forward',
	'complaints',
	'complaintsSatisfied',
	'satisfiedNotLoyal',
	'revenue',
	'costOfGoods',
	'costToServe',
	'retentionCost',
	'qualityCost',
	'complaintCost',
	'switchingCost',
	'winbackCost',
	'acquisitionCost',
	'joined',
	'returned',
	'lost',
	'customerMonths'
] as const;
export type SumName = (typeof SUM_NAMES)[number];

/** Months of the window at this month looked at: the last twelve, or as many as there have been. */
export function windowOf(viewAt: number): number {
	return Math.min(YEAR, viewAt);
}

const START_NAMES = Array.from({ length: YEAR }, (_, k) => `start${k}`);
const LOST_NAMES = Array.from({ length: YEAR }, (_, k) => `lost${k}`);

export function createSums(circles: number): Record<string, Float64Array> {
	const names = [...SUM_NAMES, 'topValue', 'topRevenue', ...START_NAMES, ...LOST_NAMES];
	return Object.fromEntries(names.map((name) => [name, new Float64Array(circles)]));
}

const FLOWS = [
	'complaints',
	'complaintsSatisfied',
	'revenue',
	'costOfGoods',
	'costToServe',
	'retentionCost',
	'qualityCost',
	'complaintCost',
	'switchingCost',
	'winbackCost',
	'acquisitionCost',
	'joined',
	'returned',
	'lost'
] as const satisfies readonly (keyof typeof COL & SumName)[];

/** Adds a month of the window (its row of sums) to the circle. */
export function addFlows(
	sums: Record<string, Float64Array>,
	circle: number,
	ago: number,
	row: Float64Array
): void {
	for (const name of FLOWS) sums[name]![circle]! += row[COL[name]]!;
	sums.customerMonths![circle]! += row[COL.atStart]!;
	sums[START_NAMES[ago]!]![circle] = row[COL.atStart]!;
	sums[LOST_NAMES[ago]!]![circle] = row[COL.lost]!;
}

/** Adds how the circle's people stand at the month looked at. */
export function addStanding(sums: Record<string, Float64Array>, c: Circle, discount: number): void {
	let ever = 0;
	let realised = 0;
	let ahead = 0;
	let active = 0;
	let satisfaction = 0;
	let forward = 0;
	let notLoyal = 0;
	for (let i = 0; i < c.size; i++) {
		const status = c.status[i]!;
		if (status === PROSPECT) continue;
		ever++;
		realised += c.realised[i]!;
		ahead += valueOf(c, i, discount) - c.realised[i]!;
		if (status !== CUSTOMER) continue;
		active++;
		satisfaction += c.satisfaction[i]!;
		forward += c.forward[i]!;
		if (c.satisfaction[i]! >= SATISFIED_AT && intentionOf(c.stay[i]!) < LOYAL_AT) notLoyal++;
	}
	const at = c.number;
	sums.ever![at] = ever;
	sums.realised![at] = realised;
	sums.forwardAtJoining![at] = ahead;
	sums.active![at] = active;
	sums.satisfaction![at] = satisfaction;
	sums.forward![at] = forward;
	sums.satisfiedNotLoyal![at] = notLoyal;
}

/** What the top fifth of these numbers holds is Σ max(x − threshold, 0) + threshold · n / 5; NaN and 0 spend left out. */
export function thresholdOf(values: Float32Array, counts: (x: number) => boolean): number {
	const sorted = values.filter(counts).sort();
	const n = sorted.length;
	return n === 0 ? 0 : sorted[Math.max(0, Math.ceil(0.8 * n) - 1)]!;
}

/** True for a lifetime value of somebody who has been a customer. */
export const hasValue = (x: number) => !Number.isNaN(x);
/** True for a year's spend of somebody who has spent. */
export const hasSpent = (x: number) => x > 0;

/** Sets, per circle, what lies above the threshold of the whole run, and each one's part in what lies below it. */
export function setTops(into: Float64Array, values: Float32Array, counts: (x: number) => boolean): void {
	const threshold = thresholdOf(values, counts);
	for (let circle = 0; circle < into.length; circle++) {
		let sum = 0;
		const end = Math.min(values.length, (circle + 1) * CIRCLE);
		for (let at = circle * CIRCLE; at < end; at++) {
			const x = values[at]!;
			if (counts(x)) sum += Math.max(0, x - threshold) + 0.2 * threshold;
		}
		into[circle] = sum;
	}
}

export type Sums = CircleSums['sums'];
