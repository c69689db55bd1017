import { bergerNasr1 } from '../bergerNasr1';
import { bergerNasr5 } from '../bergerNasr5';
import { dwyerMigration } from '../dwyerMigration';
import { D, GC_PER_SALE, M } from './bergerNasrInputs';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { chancesOf, CHANCES, CUSTOMERS, PERIODS } from './migrationInputs';
import {
	buyersFilled,
	migrationChart,
	migrationFilled,
	migrationOutputs,
	migrationSteps
} from './migrationSteps';

interface Given {
	readonly customers: number;
	readonly probabilities: readonly (readonly number[])[];
	readonly margin: number;
	readonly promotion: number;
	readonly discount: number;
	readonly years: number;
}

const asFormula = (given: Given) => ({
	customers: given.customers,
	probabilities: chancesOf(given.probabilities),
	margin: given.margin,
	contact: given.promotion,
	discount: shareOf(given.discount),
	periods: given.years
});

/** Case 5: customers who come and go. */
export const CASE_5 = defineMethod({
	id: 'bergerNasr5',
	inputs: [
		CHANCES,
		{
			...GC_PER_SALE,
			label: { zh: '每次购买的毛利 GC', en: 'Contribution per sale GC' },
			company: 'contribution'
		},
		M,
		D,
		{
			...PERIODS,
			name: 'years',
			unit: 'years',
			label: { zh: '首次购买后的年数 n', en: 'Years after the first sale n' }
		},
		CUSTOMERS
	],
	formulas: () => ['case5', 'buyers'],
	work: (inputs) => {
		const given = asFormula(inputs);
		const table = bergerNasr5(given);
		return {
			outputs: migrationOutputs(table),
			table: migrationSteps(table),
			filled: [...buyersFilled(table.rows, given.probabilities), migrationFilled(table, given.discount)],
			chart: migrationChart(table)
		};
	},
	mistakes: [
		{
			id: 'returnsForgotten',
			value: (inputs) => {
				const given = asFormula(inputs);
				const only = { ...given, promotion: given.contact, retention: given.probabilities[0]! };
				return bergerNasr1({ ...only, years: inputs.years }).value;
			}
		},
		{
			id: 'promotionAtStart',
			value: (inputs) => dwyerMigration({ ...asFormula(inputs), contactTime: 0, contactLast: false }).value
		},
		{
			id: 'promotionForgotten',
			value: (inputs) => bergerNasr5({ ...asFormula(inputs), contact: 0 }).value
		},
		{
			id: 'promotionAfterTheEnd',
			value: (inputs) => dwyerMigration({ ...asFormula(inputs), contactTime: 0.5 }).value
		}
	]
});
