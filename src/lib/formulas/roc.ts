import { FormulaError } from './error';

/** What a threshold brings: everybody whose score is at least as high is warned of. */
export interface RocPoint {
	readonly threshold: number;
	/** Share of those who left who are warned of, 0–1 (true-positive rate). */
	readonly caught: number;
	/** Share of those who stayed who are warned of too, 0–1 (false-positive rate). */
	readonly falseAlarm: number;
}

/**
 * The receiver operating characteristic: every threshold that can be told from the next, from nobody warned of (an
 * infinite threshold) to everybody; both shares rise from 0 to 1. People of the same score are warned of together.
 * Source: Fawcett (2006), An introduction to ROC analysis, Pattern Recognition Letters 27, 861–874.
 * @param scores higher means more likely to leave; any scale
 * @param left whether each of them left
 * @throws FormulaError `noLosses` or `allLost` where nobody left or nobody stayed: there is nothing to tell apart
 */
export function rocCurve(scores: readonly number[], left: readonly boolean[]): readonly RocPoint[] {
	const leavers = left.filter(Boolean).length;
	const stayers = scores.length - leavers;
	if (leavers === 0) throw new FormulaError('noLosses', 'left');
	if (stayers === 0) throw new FormulaError('allLost', 'left');
	const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
	const points: RocPoint[] = [{ threshold: Infinity, caught: 0, falseAlarm: 0 }];
	let [caught, wrong] = [0, 0];
	order.forEach((person, rank) => {
		if (left[person]) caught++;
		else wrong++;
		const threshold = scores[person]!;
		if (scores[order[rank + 1]!] === threshold) return;
		points.push({ threshold, caught: caught / leavers, falseAlarm: wrong / stayers });
	});
	return points;
}

/**
 * Area under the curve, 0–1: the chance that of one who left and one who stayed the former had the higher score, ties
 * counting half (0.5: no better than drawing lots). Trapezoids over the points, which is the same number.
 * Source: Hanley & McNeil (1982), The meaning and use of the area under a ROC curve, Radiology 143, 29–36.
 */
export function rocArea(points: readonly RocPoint[]): number {
	return points
		.slice(1)
		.reduce(
			(area, point, i) =>
				area + ((point.falseAlarm - points[i]!.falseAlarm) * (point.caught + points[i]!.caught)) / 2,
			0
		);
}
