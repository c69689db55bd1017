import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MigrationNode } from '$lib/domain/clv/migration';
import { dwyerMigration } from '$lib/formulas/dwyerMigration';
import { migrationMoves, migrationTree } from '$lib/formulas/migrationPictures';
import { between } from './between';
import { expectRefused } from './refused';

const group = fc.record({
	customers: between(1, 5000),
	probabilities: fc.array(between(0, 1), { minLength: 1, maxLength: 5 })
});
const money = { margin: 40, contact: 4, discount: 0.2 };
const leaves = (node: MigrationNode): MigrationNode[] =>
	node.children.length > 0 ? node.children.flatMap(leaves) : [node];

describe('the tree of migrating customers', () => {
	it('branches into the published 300 and 700, then 90, 210, 140, 560', () => {
		const root = migrationTree({ customers: 1000, probabilities: [0.3, 0.2, 0.15, 0.05] }, 2);
		expect(root.children.map(({ customers }) => customers)).toEqual([300, 700]);
		expect(leaves(root).map(({ customers }) => Math.round(customers))).toEqual([90, 210, 140, 560]);
		expect(leaves(root).map(({ past, recency }) => `${past}${recency}`)).toEqual([
			'bb1',
			'bn2',
			'nb1',
			'nn3'
		]);
	});

	it('has as many at its ends as at its root, and the buyers of the table', () => {
		fc.assert(
			fc.property(group, fc.integer({ min: 1, max: 6 }), (given, periods) => {
				const ends = leaves(migrationTree(given, periods));
				const sum = (nodes: MigrationNode[]) => nodes.reduce((total, { customers }) => total + customers, 0);
				expect(sum(ends) / given.customers).toBeCloseTo(1, 9);
				const buyers = sum(ends.filter(({ past }) => past.endsWith('b') && past.length === periods));
				const { rows } = dwyerMigration({ ...given, ...money, periods });
				expect(buyers).toBeCloseTo(rows[periods]!.buyers, 6);
			})
		);
	});

	it('refuses a chance above one', () => {
		expectRefused([
			[() => migrationTree({ customers: 10, probabilities: [1.5] }, 2), 'probabilities[0]', 'aboveMaximum']
		]);
	});
});

describe('the moves between periods', () => {
	it('take everybody who is not lost to the next period’s recencies', () => {
		fc.assert(
			fc.property(group, (given) => {
				const { rows } = dwyerMigration({ ...given, ...money, periods: 5 });
				const moves = migrationMoves(rows, given.probabilities);
				for (let period = 0; period < 5; period++) {
					const arriving = (to: number) =>
						moves
							.filter((move) => move.period === period && move.to === to)
							.reduce((sum, { customers }) => sum + customers, 0);
					rows[period + 1]!.byRecency.forEach((n, j) => expect(arriving(j + 1)).toBeCloseTo(n, 6));
					expect(rows[period]!.lost + arriving(0)).toBeCloseTo(rows[period + 1]!.lost, 6);
				}
			})
		);
	});
});
