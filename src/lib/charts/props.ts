import type { Changes, Run } from '$lib/domain/run';
import type { ChartsText } from './text';

/** How figures are written; the page passes the writer of its language. Not-a-number is the writer's to handle. */
export interface ChartFormat {
	/** Grouped, with at most `digits` decimals (0). */
	number(value: number, digits?: number): string;
	/** Grouped, with exactly `digits` decimals. */
	fixed(value: number, digits: number): string;
	/** A percentage given as 0–100. */
	percent(value: number, digits?: number): string;
	/** Yuan, large amounts shortened. */
	money(value: number): string;
	/** A count, large ones shortened. */
	count(value: number): string;
}

/** A decision on the time axis. */
export interface Mark {
	readonly month: number;
	/** What was decided, short: 服务速度 80. */
	readonly label: string;
}

/** What every chart takes, whatever it draws. */
export interface FrameProps {
	/** The `charts` area of the messages. */
	readonly text: ChartsText;
	readonly format: ChartFormat;
	/** Height of the plot in CSS pixels, without title and buttons; more where type is larger, as on a projector. */
	readonly height?: number;
	/** False while a slider is being dragged: axes then only widen, so that the picture does not jump. Default true. */
	readonly settled?: boolean;
	/** Level of the title among the page's headings. Default 3. */
	readonly level?: 2 | 3 | 4;
}

/** What every chart of a run takes. */
export interface ChartProps extends FrameProps {
	readonly run: Run;
	/** The pinned state; drawn dashed. */
	readonly baseline?: Run;
	/** Paired differences from the baseline; only those beyond noise are called a rise or a fall. */
	readonly changes?: Changes;
	/** Decisions, in any order; only time charts draw them. */
	readonly marks?: readonly Mark[];
	/** The month looked at, drawn as a line in time charts; the run's own where left out. */
	readonly month?: number;
	/** Called with a month that the reader picks in a time chart (click, Enter). */
	readonly onmonth?: (month: number) => void;
}
