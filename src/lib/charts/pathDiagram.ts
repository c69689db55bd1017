/** Where a box stands: along the way from cause to effect, and across it, each 0–1. */
export type Place = readonly [along: number, across: number];

export interface DiagramBox {
	readonly key: string;
	/** Middle. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface DiagramArrow {
	readonly key: string;
	/** From the edge of one box to the edge of the other. */
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	/** Where its figure stands. */
	readonly label: readonly [number, number];
}

/** Narrower than this the way from cause to effect goes down instead of to the right. */
const NARROW = 560;

/** Pixels that the diagram is high. */
export function diagramHeight(width: number, em: number): number {
	return Math.round(em * (width < NARROW ? 44 : 28));
}

/** Places the boxes of a path diagram in a picture. */
export function diagramBoxes(
	places: readonly (readonly [key: string, place: Place])[],
	width: number,
	em: number
): readonly DiagramBox[] {
	const height = diagramHeight(width, em);
	const down = width < NARROW;
	const box = {
		width: Math.min(em * 9.5, down ? width * 0.29 : width * 0.2),
		height: em * (down ? 4.4 : 3.9)
	};
	return places.map(([key, [along, across]]) => {
		const [u, v] = down ? [across, along] : [along, across];
		return {
			key,
			...box,
			x: box.width / 2 + u * (width - box.width),
			y: box.height / 2 + v * (height - box.height)
		};
	});
}

/** Where a line from the middle of a box towards a point leaves the box. */
function edge(box: DiagramBox, towards: readonly [number, number], gap: number): readonly [number, number] {
	const [dx, dy] = [towards[0] - box.x, towards[1] - box.y];
	const share = Math.min(
		(box.width / 2 + gap) / Math.max(1e-9, Math.abs(dx)),
		(box.height / 2 + gap) / Math.max(1e-9, Math.abs(dy))
	);
	return [box.x + dx * share, box.y + dy * share];
}

/** Draws an arrow from box to box; its figure stands nearer to the cause, where fewer arrows meet. */
export function diagramArrow(key: string, from: DiagramBox, to: DiagramBox): DiagramArrow {
	const [start, end] = [edge(from, [to.x, to.y], 1), edge(to, [from.x, from.y], 5)];
	const at = (a: number, b: number) => a + 0.42 * (b - a);
	return { key, from: start, to: end, label: [at(start[0], end[0]), at(start[1], end[1])] };
}
