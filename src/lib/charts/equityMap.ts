import { contours } from 'd3';
import { axisRoom, tickRoom, type Box } from './box';
import type { MoveKey } from './inspection';
import type { Position } from './path';

/** A value over two quantities, on an even grid that starts at 0. */
export interface MapGrid {
	/** Points per side. */
	readonly size: number;
	/** The largest x and y. */
	readonly width: number;
	readonly height: number;
	/** Row by row from y = 0 up, `size` values each. */
	readonly values: readonly number[];
}

/** Levels of round distance: about `count` from zero to the summit, and as many below zero as there are. */
export function mapLevels(values: readonly number[], count = 7): number[] {
	const high = Math.max(...values);
	// What lies far below zero is not told apart: nobody wants to go there.
	const low = Math.max(Math.min(...values), -Math.max(high, 1));
	const raw = Math.max(high, -low / 2) / count;
	if (!(raw > 0)) return [];
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = power * ([1, 2, 2.5, 5, 10].find((n) => n * power >= raw) ?? 10);
	const levels: number[] = [];
	// Added to zero: minus nought times a step is no level of its own.
	for (let k = Math.ceil(low / step); k * step < high; k++) levels.push(k * step + 0);
	return levels;
}

interface MapContour {
	readonly level: number;
	/** Outline of where the value is at least the level, in pixels. */
	readonly area: string;
	/** The same without what runs along the edges of the map. */
	readonly line: string;
}

/** Outlines by level, the lowest first. */
export function mapContours(
	grid: MapGrid,
	levels: readonly number[],
	{ left, right, top, bottom }: Box
): MapContour[] {
	const { size, values } = grid;
	// Places of the grid lie in the middle of d3's cells; outside of them is the edge.
	const place = (at: number) => Math.max(0, Math.min(1, (at - 0.5) / (size - 1)));
	const edge = (at: number) => at === 0 || at === 1;
	const draw = contours().size([size, size]);
	return levels.map((level) => {
		const rings = draw
			.contour([...values], level)
			.coordinates.flat()
			.map((ring) =>
				ring.map(([x, y]) => {
					const [across, up] = [place(x!), place(y!)];
					const px = (left + across * (right - left)).toFixed(1);
					const py = (bottom - up * (bottom - top)).toFixed(1);
					return { at: `${px},${py}`, edge: edge(across) || edge(up) };
				})
			);
		const drawn = (ring: (typeof rings)[number]) =>
			ring.map(({ at, edge }, i) => `${i === 0 || (edge && ring[i - 1]!.edge) ? 'M' : 'L'}${at}`).join('');
		return {
			level,
			area: rings.map((ring) => `M${ring.map(({ at }) => at).join('L')}Z`).join(''),
			line: rings.map(drawn).join('')
		};
	});
}

export interface MapLayout {
	readonly box: Box;
	readonly x: Position;
	readonly y: Position;
}

/** Divides the picture: labels of the upper axis on the left, name and labels of the lower one below. */
export function mapLayout(request: {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly grid: MapGrid;
	readonly axisLabels: readonly string[];
}): MapLayout {
	const { width, height, em, grid } = request;
	const left = axisRoom(request.axisLabels, em);
	const box = {
		left,
		right: Math.max(left + 1, width - em * 1.5),
		top: Math.ceil(em * 2.2),
		bottom: height - tickRoom(em) - Math.ceil(em * 1.3)
	};
	return {
		box,
		x: (value) => box.left + (value / grid.width) * (box.right - box.left),
		y: (value) => box.bottom - (value / grid.height) * (box.bottom - box.top)
	};
}

/** Where each level is crossed on the way from the left edge to the highest point of a row: its label stands there. */
export function levelLabels(
	grid: MapGrid,
	levels: readonly number[],
	row: number,
	apart: number,
	x: Position
): { readonly level: number; readonly at: number }[] {
	const { size, width, values } = grid;
	const along = values.slice(row * size, (row + 1) * size);
	const summit = along.indexOf(Math.max(...along));
	const placed: { level: number; at: number }[] = [];
	for (const level of levels) {
		const after = along.findIndex((value, i) => i <= summit && value >= level);
		if (after < 1) continue;
		const [low, high] = [along[after - 1]!, along[after]!];
		const at = ((after - 1 + (level - low) / (high - low)) * width) / (size - 1);
		if (placed.every((other) => Math.abs(x(other.at) - x(at)) >= apart)) placed.push({ level, at });
	}
	return placed;
}

/** Walks a square grid whose points are numbered row by row from the lower left. */
export function moveInGrid(side: number, from: number | null, key: MoveKey): number {
	if (from === null) return 0;
	const [column, row] = [from % side, Math.floor(from / side)];
	const bound = (at: number) => Math.max(0, Math.min(side - 1, at));
	const to = (c: number, r: number) => bound(r) * side + bound(c);
	switch (key) {
		case 'ArrowLeft':
			return to(column - 1, row);
		case 'ArrowRight':
			return to(column + 1, row);
		case 'ArrowUp':
			return to(column, row + 1);
		case 'ArrowDown':
			return to(column, row - 1);
		case 'PageUp':
			return to(column, row + 5);
		case 'PageDown':
			return to(column, row - 5);
		case 'Home':
			return to(0, row);
		case 'End':
			return to(side - 1, row);
	}
}
