/**
 * Stacks layers on each other.
 * @param layers arrays of one length
 * @returns one more array than layers: edge 0 is zero, edge i + 1 lies on layer i; the last is the total
 */
export function stackUp(layers: readonly Float64Array[]): Float64Array[] {
	const length = layers[0]?.length ?? 0;
	const edges = [new Float64Array(length)];
	for (const layer of layers) {
		const below = edges.at(-1)!;
		edges.push(layer.map((value, i) => below[i]! + value));
	}
	return edges;
}

/** The first `length` entries of a series, or all of it: a baseline may have run longer than the present company. */
export function clipped(series: Float64Array, length: number): Float64Array {
	return series.length > length ? series.subarray(0, length) : series;
}
