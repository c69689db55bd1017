/** Marks are given in halves, as on paper; what is between goes down, so that only a whole answer earns all. */
export function halves(marks: number): number {
	return Math.floor(marks * 2 + 1e-9) / 2;
}
