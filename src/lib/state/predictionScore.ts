/** How near a prediction came to what happened, over the months after the decision. */
export interface PredictionScore {
	/** Mean distance between prediction and outcome, in the figure's unit. */
	readonly meanGap: number;
	/** Prediction less outcome in the last month. */
	readonly endGap: number;
	/** Whether the last month was foreseen on the right side of the baseline; `none`: the outcome did not leave it. */
	readonly direction: 'right' | 'wrong' | 'none';
	/**
	 * 1 − (gap to the outcome) ÷ (gap of “nothing changes” to the outcome): 1 is perfect, 0 as good as predicting no
	 * change, below 0 worse than that. Null where nothing changed. (The skill score of forecast verification.)
	 */
	readonly skill: number | null;
}

/** Below this share of its size the last month counts as unmoved. */
const UNMOVED = 0.002;

/**
 * Scores a prediction. All three curves have one entry per month; those after `from` count.
 * @param before the baseline: what would have been without the decision
 */
export function scorePrediction(
	before: ArrayLike<number>,
	predicted: ArrayLike<number>,
	outcome: ArrayLike<number>,
	from: number
): PredictionScore {
	const last = outcome.length - 1;
	let [gap, naive] = [0, 0];
	for (let month = from + 1; month <= last; month++) {
		gap += Math.abs(predicted[month]! - outcome[month]!);
		naive += Math.abs(before[month]! - outcome[month]!);
	}
	const moved = outcome[last]! - before[last]!;
	const foreseen = predicted[last]! - before[last]!;
	const still = Math.abs(moved) <= UNMOVED * Math.abs(before[last]!);
	return {
		meanGap: gap / Math.max(1, last - from),
		endGap: predicted[last]! - outcome[last]!,
		direction: still ? 'none' : Math.sign(foreseen) === Math.sign(moved) ? 'right' : 'wrong',
		skill: naive > 0 ? 1 - gap / naive : null
	};
}

/**
 * Draws a stroke into a curve: values between two months on a straight line. Months up to `from` are the past and
 * stay as they are.
 * @returns a new curve
 */
export function drawStroke(
	curve: Float64Array,
	from: number,
	start: { readonly month: number; readonly value: number },
	end: { readonly month: number; readonly value: number }
): Float64Array {
	const drawn = curve.slice();
	const [a, b] = start.month <= end.month ? [start, end] : [end, start];
	for (let month = Math.max(from + 1, a.month); month <= Math.min(curve.length - 1, b.month); month++) {
		const share = b.month === a.month ? 1 : (month - a.month) / (b.month - a.month);
		drawn[month] = a.value + share * (b.value - a.value);
	}
	// A click sets its month to where the pointer is, whichever way the stroke went.
	if (end.month > from && end.month < drawn.length) drawn[end.month] = end.value;
	return drawn;
}

/**
 * Beyond a month a curve keeps the distance from the baseline that it has there.
 * @returns a new curve
 */
export function extendBeyond(curve: Float64Array, before: ArrayLike<number>, month: number): Float64Array {
	const distance = curve[month]! - before[month]!;
	return curve.map((value, m) => (m > month ? before[m]! + distance : value));
}

/** Months at which a curve can be set without a pointer: about six, the last among them. */
export function handleMonths(from: number, months: number): number[] {
	const count = Math.min(6, months - from);
	return Array.from({ length: count }, (_, i) => from + Math.round(((i + 1) * (months - from)) / count));
}

/**
 * Sets one handle; between it and its neighbours the curve becomes straight.
 * @returns a new curve
 */
export function setHandle(curve: Float64Array, from: number, month: number, value: number): Float64Array {
	const handles = handleMonths(from, curve.length - 1);
	const at = handles.indexOf(month);
	const before = handles[at - 1] ?? from;
	const after = handles[at + 1];
	const raised = drawStroke(curve, from, { month: before, value: curve[before]! }, { month, value });
	return after === undefined
		? raised
		: drawStroke(raised, from, { month, value }, { month: after, value: curve[after]! });
}
