import { area, curveBumpX } from 'd3';
import type { MigrationMove, MigrationStage } from '$lib/domain/clv/migration';
import type { ChartTable } from './table';

/** A bar: the customers of one recency in one period. */
export interface FlowBar {
	readonly period: number;
	/** 1 … k, 0 lost. */
	readonly recency: number;
	readonly customers: number;
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
}

/** A ribbon: customers on their way from one bar to another. */
export interface FlowRibbon extends MigrationMove {
	readonly path: string;
}

export interface FlowLayout {
	readonly bars: readonly FlowBar[];
	readonly ribbons: readonly FlowRibbon[];
	readonly barWidth: number;
	readonly x: (period: number) => number;
}

interface FlowRequest {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly stages: readonly MigrationStage[];
	readonly moves: readonly MigrationMove[];
}

/** How many periods have room beside each other: 1 … 6. */
export function flowPeriods(width: number, em: number, wanted: number): number {
	return Math.max(1, Math.min(6, wanted, Math.floor((width - em * 4) / (em * 4.8))));
}

const ribbonArea = area<readonly [x: number, top: number, bottom: number]>()
	.x(([x]) => x)
	.y0(([, top]) => top)
	.y1(([, , bottom]) => bottom)
	.curve(curveBumpX)
	.digits(1);

/**
 * Bars per period from recency 1 on top to lost at the bottom, their height the number of customers; ribbons between
 * them in the same order, so that they cross as little as they can. Who is lost stays lost: his bar only grows.
 */
export function flowLayout({ width, height, em, stages, moves }: FlowRequest): FlowLayout {
	const top = em * 1.8;
	const gap = em * 1.1;
	const barWidth = em * 0.7;
	const right = width - em * 5;
	const step = stages.length > 1 ? (right - barWidth) / (stages.length - 1) : 0;
	const x = (period: number) => period * step;
	const all = stages[0]!.byRecency.reduce((sum, n) => sum + n, 0) + stages[0]!.lost;
	const states = stages[0]!.byRecency.length + 1;
	const scale = (height - top - gap * (states - 1) - em * 0.5) / Math.max(all, 1e-9);

	const bars = stages.flatMap(({ byRecency, lost }, period) => {
		let y = top;
		return [...byRecency.map((n, j) => [j + 1, n] as const), [0, lost] as const].map(([recency, n]) => {
			const bar = { period, recency, customers: n, x: x(period), top: y, bottom: y + n * scale };
			if (n > 0) y = bar.bottom + gap;
			return bar;
		});
	});
	const barOf = (period: number, recency: number) =>
		bars.find((bar) => bar.period === period && bar.recency === recency)!;

	// Those lost before stand at the foot of the bar; what comes in is stacked from its top.
	const taken = new Map<FlowBar, { out: number; in: number }>();
	const place = (bar: FlowBar) => {
		const used = taken.get(bar) ?? { out: 0, in: 0 };
		taken.set(bar, used);
		return used;
	};
	const ribbons = moves.map((move) => {
		const [from, to] = [barOf(move.period, move.from), barOf(move.period + 1, move.to)];
		const size = move.customers * scale;
		const [start, end] = [from.top + place(from).out, to.top + place(to).in];
		place(from).out += size;
		place(to).in += size;
		const path = ribbonArea([
			[from.x + barWidth, start, start + size],
			[to.x, end, end + size]
		]);
		return { ...move, path: path ?? '' };
	});
	return { bars: bars.filter(({ customers }) => customers > 0), ribbons, barWidth, x };
}

interface FlowColumns {
	readonly caption: string;
	readonly period: string;
	readonly from: string;
	readonly to: string;
	readonly customers: string;
	readonly recencyText: (recency: number) => string;
	readonly write: (value: number) => string;
}

/** The moves as a table. */
export function flowTable(moves: readonly MigrationMove[], words: FlowColumns): ChartTable {
	const label = (text: string) => ({ label: text, write: words.write });
	return {
		caption: words.caption,
		columns: [label(words.period), label(words.from), label(words.to), label(words.customers)],
		rows: moves.map(({ period, from, to, customers }) => [
			`${period} → ${period + 1}`,
			words.recencyText(from),
			words.recencyText(to),
			customers
		])
	};
}
