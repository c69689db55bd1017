import type { Position } from './path';

export interface EndLabel {
	readonly key: string;
	readonly name: string;
	readonly at: number;
	readonly colour: string;
	readonly importance: number;
	readonly light?: boolean;
}

interface Stack {
	readonly series: { readonly edges: readonly Float64Array[]; readonly baseline: Float64Array | undefined };
	readonly names: readonly string[];
	readonly colours: readonly string[];
	readonly y: Position;
	readonly baseline: { readonly name: string; readonly colour: string };
}

/** The last number of a series that exists. */
const lastOf = (series: ArrayLike<number>) => Array.from(series).findLast(Number.isFinite) ?? NaN;

/**
 * Labels for the right end of a stack: each layer at the middle of its last thickness, thick ones most important;
 * a layer without thickness has none. The baseline stands where its line ends.
 */
export function stackLabels({ series, names, colours, y, baseline }: Stack): EndLabel[] {
	const tops = series.edges.map(lastOf);
	const labels: EndLabel[] = names.flatMap((name, i) => {
		const [low, high] = [tops[i]!, tops[i + 1]!];
		if (!(high > low)) return [];
		return [{ key: name, name, at: y((low + high) / 2), colour: colours[i]!, importance: high - low }];
	});
	const end = series.baseline ? lastOf(series.baseline) : NaN;
	if (!Number.isFinite(end)) return labels;
	const importance = Infinity;
	return [
		...labels,
		{ key: 'baseline', name: baseline.name, at: y(end), colour: baseline.colour, importance, light: true }
	];
}
