import type { GuessUnit } from '$lib/content/lessons/lesson';
import { write } from '../write';
import { lessonWords } from './words';

/** A figure of a concept page with its unit. */
export function figureText(unit: GuessUnit, value: number): string {
	return unit === 'times'
		? lessonWords.current.times(write.format.number(value, 1))
		: write.measure(unit, value);
}

/** The size of a difference: of percentages in points. */
export function gapText(unit: GuessUnit, size: number): string {
	if (unit === 'percent') return lessonWords.current.points(write.format.number(size, 1));
	return figureText(unit, size);
}

/** A figure as it stands in an exact field, without its unit. */
export function fieldText(value: number): string {
	return write.format.number(value, 3);
}

/** The same on an axis: round values need no decimals. */
export function axisText(unit: GuessUnit, value: number): string {
	return unit === 'percent' ? `${write.format.number(value, 1)}%` : figureText(unit, value);
}
