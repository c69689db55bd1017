import type { Position } from './path';
import type { EndLabel } from './stackLabels';
import type { CurvePoint, SurvivalCurves } from './survival';
import type { SurvivalText } from './text';

export interface SurvivalColours {
	readonly simulated: string;
	readonly fitted: string;
	readonly observed: string;
}

export interface InlineLabel {
	readonly key: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	/** On the side away from the fitted curve, so that neither hides the other. */
	readonly side: 'above' | 'below';
}

/** A curve that ends before this share of the axis is named where it ends, not at the right edge. */
const EARLY = 0.75;

/** Names of the curves: at the right end of the plot, or beside the last point of a curve that ends early. */
export function survivalLabels(
	curves: SurvivalCurves,
	text: SurvivalText,
	colours: SurvivalColours,
	x: Position,
	y: Position
): { readonly ends: readonly EndLabel[]; readonly inline: readonly InlineLabel[] } {
	const projected = curves.projection.length > 1;
	const held = curves.heldOut.length > 0;
	const named: [key: keyof SurvivalColours, name: string, curve: readonly CurvePoint[]][] = [
		['fitted', projected ? text.projection : text.fitted, projected ? curves.projection : curves.fitted],
		['simulated', text.simulated, curves.simulated],
		['observed', held ? text.heldOutName : text.observed, held ? curves.heldOut : curves.seen]
	];
	const ends: EndLabel[] = [];
	const inline: InlineLabel[] = [];
	named.forEach(([key, name, curve], importance) => {
		const last = curve.at(-1);
		if (!last) return;
		if (last.period >= curves.periods * EARLY) {
			ends.push({ key, name, at: y(last.percent), colour: colours[key], importance });
		} else {
			const side = last.percent < fittedNear(curves, last.period) ? 'below' : 'above';
			inline.push({ key, name, x: x(last.period), y: y(last.percent), side });
		}
	});
	return { ends, inline };
}

/** The fitted curve at the point nearest to a period; 0 where nothing was fitted. */
function fittedNear({ fitted, projection }: SurvivalCurves, period: number): number {
	const off = (p: CurvePoint) => Math.abs(p.period - period);
	return (
		[...fitted, ...projection].reduce<CurvePoint | null>(
			(best, p) => (best && off(best) <= off(p) ? best : p),
			null
		)?.percent ?? 0
	);
}
