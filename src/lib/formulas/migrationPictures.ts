import type { MigrationMove, MigrationNode, MigrationStage } from '$lib/domain/clv/migration';
import { above, horizon, list, probability } from './guards';

interface Group {
	/** Who buy in period 0, > 0. */
	readonly customers: number;
	/** Chance to buy next period at recency 1 … k. */
	readonly probabilities: readonly number[];
}

function checked({ customers, probabilities }: Group): void {
	above('customers', customers, 0);
	list('probabilities', probabilities, probability);
}

/**
 * Dwyer's migration as a tree: whoever buys in period 0 buys or does not in period 1, and so on. Who has not bought in k
 * periods is lost, and his branch ends. `periods` 0 … 12: a tree of n periods has up to 2^n ends.
 * Source: Dwyer 1989.
 */
export function migrationTree(group: Group, periods: number): MigrationNode {
	checked(group);
	horizon('periods', periods, 0);
	const { probabilities } = group;
	const grow = (node: Omit<MigrationNode, 'children'>): MigrationNode => {
		const p = probabilities[node.recency - 1];
		if (p === undefined || node.period === Math.min(periods, 12)) return { ...node, children: [] };
		const next = { period: node.period + 1 };
		const older = node.recency < probabilities.length ? node.recency + 1 : 0;
		return {
			...node,
			children: [
				grow({ ...next, past: `${node.past}b`, recency: 1, customers: node.customers * p, chance: p }),
				grow({
					...next,
					past: `${node.past}n`,
					recency: older,
					customers: node.customers * (1 - p),
					chance: 1 - p
				})
			]
		};
	};
	return grow({ past: '', period: 0, recency: 1, customers: group.customers, chance: 1 });
}

/** Every move between two periods that follow each other, of those who are not lost yet. `stages` by period. */
export function migrationMoves(
	stages: readonly MigrationStage[],
	probabilities: readonly number[]
): MigrationMove[] {
	return stages.slice(0, -1).flatMap(({ byRecency }, period) =>
		byRecency.flatMap((n, j) => {
			const p = probabilities[j]!;
			const older = j + 1 < byRecency.length ? j + 2 : 0;
			return [
				{ period, from: j + 1, to: 1, customers: n * p },
				{ period, from: j + 1, to: older, customers: n * (1 - p) }
			].filter(({ customers }) => customers > 0);
		})
	);
}
