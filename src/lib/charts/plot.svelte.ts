/** What the screen tells a chart: the room it has, the size of its small type, and where the reader points. */
export class Plot {
	/** Pixels; 0 until it is on screen. */
	width = $state(0);
	/** Font size of labels in pixels; larger on a projector. */
	em = $state(12);
	/** The point that is being read, null where none is. */
	cursor = $state<number | null>(null);

	/** A height meant for small type of twelve pixels, at the present type size. */
	heightOf(height: number): number {
		return Math.round((height * this.em) / 12);
	}
}
