import { placeLabels } from './labels';
import { textWidth } from './textWidth';

/** Something to be named above the histogram. */
export interface ValueMark {
	readonly key: string;
	readonly text: string;
	/** Pixel of the value it stands for. */
	readonly x: number;
	readonly importance: number;
}

export interface PlacedValueMark extends ValueMark {
	/** Middle of the text. */
	readonly middle: number;
}

/** Sets names side by side in one row, each as near to its value as the others let it. */
export function placeValueMarks(
	marks: readonly ValueMark[],
	em: number,
	from: number,
	to: number
): PlacedValueMark[] {
	const byKey = new Map(marks.map((mark) => [mark.key, mark]));
	const labels = marks.map(({ key, text, x, importance }) => {
		return { key, at: x, size: textWidth(text, em, true) + em, importance };
	});
	return placeLabels(labels, from, to).map(({ key, at }) => ({ ...byKey.get(key)!, middle: at }));
}
