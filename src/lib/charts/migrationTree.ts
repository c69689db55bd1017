import { hierarchy, tree, type HierarchyPointNode } from 'd3';
import type { MigrationNode } from '$lib/domain/clv/migration';
import type { ChartTable } from './table';

/** A node with its place, in pixels of the picture. */
export type PlacedNode = HierarchyPointNode<MigrationNode>;

interface TreeRequest {
	readonly width: number;
	readonly em: number;
	/** Room for the labels of the last column. */
	readonly endRoom: number;
}

export interface TreeLayout {
	readonly height: number;
	/** In reading order: parents before children, buyers before the others. */
	readonly nodes: readonly PlacedNode[];
	/** Middle of a period's column. */
	readonly x: (period: number) => number;
	readonly periods: number;
}

/** Room a column needs for a count and the recency under its branch. */
const columnRoom = (em: number) => em * 6.2;

/** How many periods of a tree have room beside each other and stay few enough to be read: 2 … 4. */
export function periodsWithRoom(width: number, em: number, wanted: number): number {
	return Math.max(1, Math.min(4, wanted, Math.floor(width / columnRoom(em)) - 1));
}

/** The tree from left to right, one column per period, ends evenly spaced. */
export function treeLayout(root: MigrationNode, { width, em, endRoom }: TreeRequest): TreeLayout {
	const rooted = hierarchy(root, ({ children }) => [...children]);
	const ends = rooted.leaves().length;
	const top = em * 3;
	const space = em * 1.9;
	const left = em * 0.6;
	const step = (width - left - endRoom) / Math.max(1, rooted.height);
	const placed = tree<MigrationNode>()
		.size([(ends - 1) * space, Math.max(1, width - left - endRoom)])
		.separation(() => 1)(rooted);
	placed.each((node) => {
		node.x += top;
		node.y = left + node.depth * step;
	});
	return {
		height: Math.ceil(top + Math.max(0, ends - 1) * space + em * 1.2),
		nodes: placed.descendants(),
		x: (period) => left + period * step,
		periods: rooted.height
	};
}

/** A branch: level out of the parent, level into the child. */
export function branchPath({ parent, x, y }: PlacedNode): string {
	if (!parent) return '';
	const middle = (parent.y + y) / 2;
	const at = (value: number) => value.toFixed(1);
	return `M${at(parent.y)},${at(parent.x)}C${at(middle)},${at(parent.x)} ${at(middle)},${at(x)} ${at(y)},${at(x)}`;
}

/** Where a node's label stands: over it where branches go on, beside it at an end, and at the start flush with the edge. */
export function labelPlace({ children, parent, x, y }: PlacedNode, em: number) {
	if (!children) return { x: y + em * 0.6, y: x + em * 0.35, anchor: 'start' } as const;
	return parent
		? ({ x: y, y: x - em * 0.7, anchor: 'middle' } as const)
		: ({ x: y - em * 0.4, y: x - em * 0.7, anchor: 'start' } as const);
}

interface TreeColumns {
	readonly caption: string;
	readonly past: string;
	readonly recency: string;
	readonly customers: string;
	readonly pastText: (node: MigrationNode) => string;
	readonly recencyText: (recency: number) => string;
	readonly write: (value: number) => string;
}

/** The tree as a table: one line per node. */
export function treeTable(nodes: readonly PlacedNode[], words: TreeColumns): ChartTable {
	const same = { write: words.write };
	return {
		caption: words.caption,
		columns: [
			{ label: words.past, ...same },
			{ label: words.recency, ...same },
			{ label: words.customers, ...same }
		],
		rows: nodes.map(({ data }) => [words.pastText(data), words.recencyText(data.recency), data.customers])
	};
}
