import type { StepTable } from '$lib/domain/clv/method';
import { dwyerRetention, type CohortTable, type PeriodTiming } from '../dwyerRetention';
import { cashChart } from './cashChart';
import { COHORT, COHORT_DISCOUNT, COHORT_SIZE, COHORT_TIMING, FIRST } from './cohortInputs';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { countSlot, factorSlot, moneySlot, sumSlot } from './slots';
import { CASH_COLUMNS, clvOutput } from './steps';

const EXPECTED = { zh: '期望毛利', en: 'Expected contribution' };

interface Given {
	readonly customers: number;
	readonly first: number;
	readonly cohort: readonly (readonly number[])[];
	readonly discount: number;
	readonly timing: PeriodTiming;
}

const tableOf = ({ customers, first, cohort, discount, timing }: Given) =>
	dwyerRetention({
		customers,
		retentions: cohort.map(([retention]) => shareOf(retention!)),
		margins: [first, ...cohort.map(([, margin]) => margin!)],
		discount: shareOf(discount),
		timing
	});

const meanRetention = (cohort: Given['cohort']) =>
	cohort.reduce((sum, [retention]) => sum + retention!, 0) / cohort.length;

/** Dwyer, lost for good: a cohort whose retention changes from year to year. */
export const LOST_FOR_GOOD = defineMethod({
	id: 'dwyerRetention',
	inputs: [FIRST, COHORT, COHORT_DISCOUNT, COHORT_TIMING, COHORT_SIZE],
	formulas: ({ timing }) => [`retention${timing}`],
	work: (inputs) => {
		const table = tableOf(inputs);
		const growth = factorSlot(1 + shareOf(inputs.discount));
		const terms = table.rows.map((row) => ({
			template: 'cohortTerm',
			slots: {
				kept: factorSlot(row.retained),
				margin: moneySlot(row.amount),
				growth,
				time: countSlot(row.time)
			}
		}));
		const last = table.rows.at(-1)!;
		return {
			outputs: [
				{ ...clvOutput(table.value), label: { zh: '每位客户的终身价值', en: 'Lifetime value per customer' } },
				{
					name: 'cohortValue',
					label: { zh: '整批客户合计', en: 'Of the whole cohort' },
					unit: 'money',
					value: table.cohortValue
				},
				{
					name: 'left',
					label: { zh: '最后一年还在的', en: 'Still there in the last year' },
					unit: 'count',
					value: last.customers
				},
				{
					name: 'lastRetention',
					label: { zh: '最后一年的保持率', en: 'Retention of the last year' },
					unit: 'percent',
					value: 100 * last.retention
				}
			],
			table: steps(table),
			filled: [{ template: 'filled', slots: { terms: sumSlot(terms), value: moneySlot(table.value) } }],
			chart: cashChart(table, { zh: '获客后的年数', en: 'Years since acquisition' }, EXPECTED)
		};
	},
	mistakes: [
		{
			id: 'retentionNotMultiplied',
			value: (inputs) =>
				tableOf(inputs).rows.reduce((sum, row) => sum + row.retention * row.amount * row.discountFactor, 0)
		},
		{
			id: 'meanRetention',
			value: (inputs) => {
				const mean = meanRetention(inputs.cohort);
				return tableOf({ ...inputs, cohort: inputs.cohort.map(([, margin]) => [mean, margin!]) }).value;
			}
		},
		{
			id: 'undiscounted',
			value: (inputs) => tableOf({ ...inputs, discount: 0 }).value
		},
		{
			id: 'firstYearForgotten',
			value: (inputs) => tableOf({ ...inputs, first: 0 }).value
		}
	]
});

/** The cohort table: customers left, what each brings, what the whole cohort is worth. */
function steps(table: CohortTable): StepTable {
	const { period, retained, expected, discountFactor, presentValue, cumulative } = CASH_COLUMNS;
	return {
		columns: [
			period,
			{ key: 'retention', label: { zh: '保持率', en: 'Retention' }, unit: 'share' },
			{ key: 'customers', label: { zh: '还在的客户', en: 'Customers left' }, unit: 'count' },
			retained,
			{
				key: 'amount',
				label: { zh: '每位在的客户的毛利', en: 'Contribution per customer left' },
				unit: 'money'
			},
			{ ...expected, label: EXPECTED },
			discountFactor,
			presentValue,
			cumulative,
			{
				key: 'cohortValue',
				label: { zh: '整批客户的现值', en: 'Present value of the cohort' },
				unit: 'money'
			}
		],
		rows: table.rows.map((row) => [
			row.period,
			row.retention,
			row.customers,
			row.retained,
			row.amount,
			row.expected,
			row.discountFactor,
			row.presentValue,
			row.cumulative,
			row.cohortValue
		]),
		total: { presentValue: table.value, cohortValue: table.cohortValue }
	};
}
