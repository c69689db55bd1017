import { describe, expect, it } from 'vitest';
import type { MigrationNode } from '$lib/domain/clv/migration';
import { flowLayout, flowPeriods, flowTable } from '$lib/charts/migrationFlow';
import { branchPath, labelPlace, periodsWithRoom, treeLayout, treeTable } from '$lib/charts/migrationTree';

const leaf = (past: string, recency: number, customers: number): MigrationNode => ({
	past,
	period: past.length,
	recency,
	customers,
	chance: 0.5,
	children: []
});
const root: MigrationNode = {
	...leaf('', 1, 100),
	children: [{ ...leaf('b', 1, 60), children: [leaf('bb', 1, 40), leaf('bn', 2, 20)] }, leaf('n', 0, 40)]
};

describe('the tree’s layout', () => {
	const layout = treeLayout(root, { width: 400, em: 12, endRoom: 60 });

	it('puts each period in a column and never two nodes of a column on one line', () => {
		for (const { data, y } of layout.nodes) expect(y).toBeCloseTo(layout.x(data.period), 9);
		const places = layout.nodes.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
		expect(new Set(places).size).toBe(places.length);
	});

	it('keeps every node and its label inside the picture', () => {
		for (const { x, y } of layout.nodes) {
			expect(y).toBeLessThanOrEqual(400 - 60);
			expect(x).toBeGreaterThan(12 * 2);
			expect(x).toBeLessThan(layout.height);
		}
	});

	it('draws a branch from parent to child, and none to the root', () => {
		const [top, child] = layout.nodes;
		expect(branchPath(top!)).toBe('');
		expect(branchPath(child!)).toMatch(/^M[\d.,]+C[\d., ]+$/);
	});

	it('labels ends beside and the others over their node, so that no branch runs through a label', () => {
		const places = layout.nodes.map((node) => labelPlace(node, 12));
		layout.nodes.forEach(({ children, x }, i) => {
			if (children) expect(places[i]!.y).toBeLessThan(x);
			else expect(places[i]!.anchor).toBe('start');
		});
	});

	it('has as many periods as fit: fewer on a phone', () => {
		expect(periodsWithRoom(900, 12, 6)).toBe(4);
		expect(periodsWithRoom(340, 12, 6)).toBe(3);
		expect(periodsWithRoom(900, 12, 2)).toBe(2);
		expect(periodsWithRoom(10, 12, 6)).toBe(1);
	});

	it('is a table with a line per node', () => {
		const table = treeTable(layout.nodes, {
			caption: 'Tree',
			past: 'Way',
			recency: 'Recency',
			customers: 'Customers',
			pastText: ({ past }) => past || 'start',
			recencyText: String,
			write: String
		});
		expect(table.rows).toContainEqual(['bn', '2', 20]);
		expect(table.rows).toHaveLength(5);
	});
});

describe('the flow’s layout', () => {
	const stages = [
		{ byRecency: [100, 0], lost: 0 },
		{ byRecency: [30, 70], lost: 0 },
		{ byRecency: [23, 21], lost: 56 }
	];
	const moves = [
		{ period: 0, from: 1, to: 1, customers: 30 },
		{ period: 0, from: 1, to: 2, customers: 70 },
		{ period: 1, from: 1, to: 1, customers: 9 },
		{ period: 1, from: 1, to: 2, customers: 21 },
		{ period: 1, from: 2, to: 1, customers: 14 },
		{ period: 1, from: 2, to: 0, customers: 56 }
	];
	const layout = flowLayout({ width: 500, height: 300, em: 12, stages, moves });

	it('draws bars in proportion to customers, none for nobody, none over another', () => {
		expect(layout.bars).toHaveLength(1 + 2 + 3);
		const scale = (layout.bars[0]!.bottom - layout.bars[0]!.top) / 100;
		for (const bar of layout.bars) {
			expect((bar.bottom - bar.top) / scale).toBeCloseTo(bar.customers, 6);
			expect(bar.bottom).toBeLessThanOrEqual(300);
		}
		for (const [i, bar] of layout.bars.entries()) {
			const next = layout.bars[i + 1];
			if (next?.period === bar.period) expect(next.top).toBeGreaterThan(bar.bottom);
		}
	});

	it('draws a ribbon per move, from bar to bar', () => {
		expect(layout.ribbons).toHaveLength(moves.length);
		for (const { path } of layout.ribbons) expect(path).toMatch(/^M.*Z$/);
	});

	it('shows fewer periods on a phone, and all of them as a table', () => {
		expect(flowPeriods(340, 12, 6)).toBe(5);
		expect(flowPeriods(900, 12, 12)).toBe(6);
		const table = flowTable(moves, {
			caption: 'Flow',
			period: 'Period',
			from: 'From',
			to: 'To',
			customers: 'Customers',
			recencyText: (recency) => (recency === 0 ? 'lost' : `R${recency}`),
			write: String
		});
		expect(table.rows.at(-1)).toEqual(['1 → 2', 'R2', 'lost', 56]);
	});
});
