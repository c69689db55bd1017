import type { Life, LifeMonth } from '$lib/domain/life';

/** A line of a life: not-a-number in months in which he was no customer. */
type LifeLine = readonly number[];

/** A strip of the life chart: one scale, one or two lines, and the same lines as they would have been. */
export interface Strip {
	readonly name: 'satisfaction' | 'trust' | 'revenue';
	/** Drawn full. */
	readonly line: LifeLine;
	/** Drawn thin beside it. */
	readonly beside: LifeLine | null;
	/** Drawn dashed: the life under the suppositions. */
	readonly supposed: LifeLine | null;
	readonly max: number;
}

const lineOf = (life: Life, read: (month: LifeMonth) => number): LifeLine =>
	life.months.map((month) => (month.status === 'customer' ? read(month) : NaN));

/** The highest value of several lines, at least 1. */
function highest(...lines: readonly (LifeLine | null)[]): number {
	let most = 1;
	for (const line of lines) for (const value of line ?? []) if (value > most) most = value;
	return most;
}

/** The strips of the life chart, top to bottom. */
export function stripsOf(life: Life, supposed: Life | null): readonly Strip[] {
	const revenue = lineOf(life, (m) => m.revenue);
	const supposedRevenue = supposed && lineOf(supposed, (m) => m.revenue);
	return [
		{
			name: 'satisfaction',
			line: lineOf(life, (m) => m.satisfaction),
			beside: lineOf(life, (m) => m.expected),
			supposed: supposed && lineOf(supposed, (m) => m.satisfaction),
			max: 100
		},
		{
			name: 'trust',
			line: lineOf(life, (m) => m.trust),
			beside: null,
			supposed: supposed && lineOf(supposed, (m) => m.trust),
			max: 100
		},
		{
			name: 'revenue',
			line: revenue,
			beside: null,
			supposed: supposedRevenue,
			max: highest(revenue, supposedRevenue)
		}
	];
}

/** Months worth a mark: what happened to him, stage changes aside. */
export function landmarks(life: Life): readonly LifeMonth[] {
	return life.months.filter((month) => month.events.some((event) => !event.startsWith('stage')));
}
