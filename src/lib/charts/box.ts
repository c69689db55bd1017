import { widest } from './textWidth';

/** The rectangle that data are drawn in, in pixels of the picture. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Room for the labels of a value axis; in steps of eight pixels, so that the plot does not tremble with its figures. */
export function axisRoom(labels: readonly string[], em: number): number {
	return Math.ceil((widest(labels, em) + 10) / 8) * 8;
}

/** Room for labels at the right end of lines, leader included; without any, half a tick label. */
export function endRoom(labels: readonly string[], em: number): number {
	return labels.length > 0 ? Math.ceil(widest(labels, em, true) + 18) : Math.ceil(em * 1.5);
}

/** Room for one line of tick labels under a plot. */
export const tickRoom = (em: number) => Math.ceil(em * 1.9);
