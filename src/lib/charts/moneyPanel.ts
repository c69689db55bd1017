import type { Box } from './box';
import type { Extent } from './extent';
import type { TimeLayout } from './timeLayout';

/** One of the two panels of the money chart. */
export interface PanelProps {
	readonly layout: TimeLayout;
	/** The panel's own rectangle. */
	readonly box: Box;
	readonly extent: Extent;
	readonly ticks: readonly number[];
	readonly labels: readonly string[];
	/** What is drawn, set above the panel. */
	readonly name: string;
	/** Yuan by month. */
	readonly values: Float64Array;
	readonly baseline: Float64Array | undefined;
	readonly baselineName: string;
}
