import type { NumberInput } from '$lib/domain/clv/input';

/** The next larger of 1, 2, 5, 10, 20, 50 … */
function roundUp(size: number): number {
	const power = 10 ** Math.floor(Math.log10(size));
	return power * ([1, 2, 5].find((n) => n * power >= size) ?? 10);
}

/**
 * Where the slider of an input runs: its usual range, and where the value lies beyond, so far that it stands at about
 * two thirds. Within the bounds of the input.
 */
export function sliderRange(
	{ min, max, slider = { min, max } }: Pick<NumberInput, 'min' | 'max' | 'slider'>,
	value: number
): { readonly min: number; readonly max: number } {
	return {
		min: value < slider.min ? Math.max(min, -roundUp(Math.abs(value) * 1.5)) : slider.min,
		max: value > slider.max ? Math.min(max, roundUp(value * 1.5)) : slider.max
	};
}
