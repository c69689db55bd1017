import type { MathFill, MathSlot, MethodChart, Output, StepTable } from '$lib/domain/clv/method';
import type { MigrationRow, MigrationTable } from '../dwyerMigration';
import { countSlot, factorSlot, moneySlot, sumSlot } from './slots';
import { CASH_COLUMNS, clvOutput, MOST_ROWS } from './steps';

/*
 * How a group that comes and goes is written out: who stands at which recency in each period, and what they bring.
 */

const PERIOD = { zh: '期', en: 'Period' };

/** One line per period; values of the whole group. */
export function migrationSteps({ rows }: MigrationTable): StepTable {
	const recencies = rows[0]?.byRecency.length ?? 0;
	return {
		columns: [
			{ key: 'period', label: PERIOD, unit: 'count' },
			...Array.from({ length: recencies }, (_, j) => ({
				key: `recency${j + 1}`,
				label:
					j === 0
						? { zh: '近度 1（本期购买）', en: 'Recency 1 (buy now)' }
						: { zh: `近度 ${j + 1}`, en: `Recency ${j + 1}` },
				unit: 'count' as const
			})),
			{ key: 'lost', label: { zh: '流失', en: 'Lost' }, unit: 'count' },
			{ key: 'contribution', label: { zh: '毛利', en: 'Contribution' }, unit: 'money' },
			{ key: 'contactCost', label: { zh: '联系费用', en: 'Contact cost' }, unit: 'money' },
			CASH_COLUMNS.discountFactor,
			CASH_COLUMNS.presentValue,
			CASH_COLUMNS.cumulative
		],
		rows: rows
			.slice(0, MOST_ROWS)
			.map((row) => [
				row.period,
				...row.byRecency,
				row.lost,
				row.contribution,
				row.contactCost,
				row.discountFactor,
				row.presentValue,
				row.cumulative
			]),
		leftOut: Math.max(0, rows.length - MOST_ROWS),
		total: { presentValue: rows.at(-1)?.cumulative ?? 0 }
	};
}

export function migrationOutputs({ rows, value }: MigrationTable): [Output, ...Output[]] {
	const last = rows.at(-1)!;
	return [
		{ ...clvOutput(value), label: { zh: '每位客户的终身价值', en: 'Lifetime value per customer' } },
		{
			name: 'groupValue',
			label: { zh: '这组客户合计', en: 'Of the whole group' },
			unit: 'money',
			value: last.cumulative
		},
		{
			name: 'buyersLast',
			label: { zh: '最后一期的购买者', en: 'Buyers in the last period' },
			unit: 'count',
			value: last.buyers
		},
		{
			name: 'purchases',
			label: { zh: '每位客户共购买几次', en: 'Purchases per customer' },
			unit: 'shape',
			value: rows.reduce((sum, row) => sum + row.buyers, 0) / rows[0]!.buyers
		}
	];
}

export function migrationChart({ rows }: MigrationTable): MethodChart {
	let cumulative = 0;
	const customers = rows[0]!.buyers;
	return {
		x: { label: PERIOD, values: rows.map((row) => row.period) },
		y: 'money',
		series: [
			{
				key: 'perCustomer',
				label: { zh: '该期现值', en: 'Present value of the period' },
				kind: 'bar',
				role: 'main',
				values: rows.map((row) => row.presentValue / customers)
			},
			{
				key: 'cumulative',
				label: CASH_COLUMNS.cumulative.label,
				kind: 'line',
				role: 'second',
				values: rows.map((row) => (cumulative += row.presentValue / customers))
			}
		]
	};
}

/** Who buys in period 2: some of those who bought in period 1, and some who did not. */
export function buyersFilled(rows: readonly MigrationRow[], probabilities: readonly number[]): MathFill[] {
	const [first, second] = rows.slice(1);
	if (!first || !second) return [];
	const terms = first.byRecency.map((n, j) => ({
		template: 'buyersTerm',
		slots: { count: countSlot(n), chance: factorSlot(probabilities[j]!) }
	}));
	return [
		{
			template: 'buyersFilled',
			slots: {
				terms: sumSlot(terms.filter((_, j) => first.byRecency[j]! > 0)),
				buyers: countSlot(second.buyers)
			}
		}
	];
}

/** The value per customer as a sum over periods. */
export function migrationFilled({ rows, value }: MigrationTable, discount: number): MathFill {
	const growth = factorSlot(1 + discount);
	const terms = rows.map((row) => ({
		template: 'migrationTerm',
		slots: {
			// Timing within the period is already in the present value: the amount is what the factor of the period multiplies.
			amount: moneySlot(row.presentValue / row.discountFactor),
			growth,
			period: countSlot(row.period)
		}
	}));
	const slots: Record<string, MathSlot> = {
		terms: sumSlot(terms),
		customers: countSlot(rows[0]!.buyers),
		value: moneySlot(value)
	};
	return { template: 'migrationFilled', slots };
}
