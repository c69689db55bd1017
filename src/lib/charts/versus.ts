import type { MeasureName } from '$lib/domain/measures';
import type { ChartProps } from './props';
import type { VersusText } from './text';

/** A measure against the baseline. */
export interface Comparison {
	readonly difference: number;
	/** Within its interval of zero. */
	readonly noise: boolean;
	/** Known to be no noise: only then is it called a rise or a fall. */
	readonly sure: boolean;
}

/** How a measure stands against the baseline; null without a baseline, or where either figure does not exist. */
export function compare(
	name: MeasureName,
	{ run, baseline, changes }: Pick<ChartProps, 'run' | 'baseline' | 'changes'>
): Comparison | null {
	if (!baseline) return null;
	const change = changes?.[name];
	const difference = change?.difference ?? run.measures[name] - baseline.measures[name];
	if (!Number.isFinite(difference)) return null;
	const noise = change?.noise ?? false;
	return { difference, noise, sure: change !== undefined && !noise && difference !== 0 };
}

/** The clause that says it: 年保持率比基准高 3.2 个百分点. */
export function versusClause(
	text: VersusText,
	name: string,
	comparison: Comparison,
	write: (amount: number) => string
): string {
	const { difference, noise } = comparison;
	if (difference === 0) return text.same(name);
	if (noise) return text.noise(name);
	return difference > 0 ? text.above(name, write(difference)) : text.below(name, write(-difference));
}
