import type { CurvePrediction, Prediction } from '$lib/content/lessons/lesson';

/** A guess as it is kept: the chosen option, a figure, or the heights of a curve, joined. */
export type Guess = string | number;

/** A curve as it is kept. */
export function curveGuess(values: readonly number[]): Guess {
	return values.map((value) => Number(value.toPrecision(8))).join(' ');
}

/** The heights of a kept curve, one per point of the prediction; null where the guess is none. */
export function curveOf(prediction: CurvePrediction, guess: Guess | undefined): readonly number[] | null {
	if (typeof guess !== 'string' || guess === '') return null;
	const values = guess.split(' ').map(Number);
	return values.length === prediction.points.length && values.every(Number.isFinite) ? values : null;
}

/** True for a guess that fits its prediction: what was kept may come from an earlier version of the page. */
export function fits(prediction: Prediction, guess: Guess | undefined): boolean {
	switch (prediction.kind) {
		case 'choice':
			return prediction.options.some(({ id }) => id === guess);
		case 'number':
			return typeof guess === 'number' && guess >= prediction.min && guess <= prediction.max;
		case 'curve':
			return curveOf(prediction, guess) !== null;
	}
}

/** A curve with one point moved, within its bounds and on its steps. */
export function withPoint(
	{ min, max, step }: CurvePrediction,
	values: readonly number[],
	point: number,
	value: number
): readonly number[] {
	const stepped = min + Math.round((Math.min(max, Math.max(min, value)) - min) / step) * step;
	return values.with(point, Math.min(max, Number(stepped.toPrecision(12))));
}

/** The point that is moved by a stroke, and all that it passes on a straight line from where it was. */
export function withStroke(
	prediction: CurvePrediction,
	values: readonly number[],
	from: { readonly point: number; readonly value: number },
	to: { readonly point: number; readonly value: number }
): readonly number[] {
	let drawn = values;
	const step = Math.sign(to.point - from.point);
	for (let point = from.point + step; step !== 0 && point !== to.point; point += step) {
		const share = (point - from.point) / (to.point - from.point);
		drawn = withPoint(prediction, drawn, point, from.value + share * (to.value - from.value));
	}
	return withPoint(prediction, drawn, to.point, to.value);
}

/** How far a drawn curve is from what happened: mean distance, and the worst with its point. */
export function curveGap(
	guess: readonly number[],
	outcome: readonly number[]
): { readonly mean: number; readonly worst: number; readonly at: number } {
	const gaps = guess.map((value, i) => Math.abs(value - outcome[i]!));
	const worst = Math.max(...gaps);
	return { mean: gaps.reduce((a, b) => a + b, 0) / gaps.length, worst, at: gaps.indexOf(worst) };
}
