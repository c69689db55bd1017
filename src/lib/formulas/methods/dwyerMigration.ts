import { dwyerMigration } from '../dwyerMigration';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { chancesOf, CHANCES, CONTACT, CUSTOMERS, D_PERIOD, PERIODS, SALE } from './migrationInputs';
import {
	buyersFilled,
	migrationChart,
	migrationFilled,
	migrationOutputs,
	migrationSteps
} from './migrationSteps';

export interface MigrationInputs {
	readonly customers: number;
	readonly probabilities: readonly (readonly number[])[];
	readonly margin: number;
	readonly contact: number;
	readonly discount: number;
	readonly periods: number;
}

/** The inputs as the formula takes them; the tree and the flow of the page are drawn from the same. */
export const migrationOf = (given: MigrationInputs) => ({
	...given,
	probabilities: chancesOf(given.probabilities),
	discount: shareOf(given.discount)
});

/** Dwyer, always a share: customers who stop buying may come back. */
export const ALWAYS_A_SHARE = defineMethod({
	id: 'dwyerMigration',
	inputs: [CHANCES, SALE, CONTACT, D_PERIOD, PERIODS, CUSTOMERS],
	formulas: () => ['migration', 'buyers'],
	work: (inputs) => {
		const given = migrationOf(inputs);
		const table = dwyerMigration(given);
		return {
			outputs: migrationOutputs(table),
			table: migrationSteps(table),
			filled: [...buyersFilled(table.rows, given.probabilities), migrationFilled(table, given.discount)],
			chart: migrationChart(table)
		};
	},
	mistakes: [
		{
			id: 'lostForGood',
			value: (inputs) => {
				const given = migrationOf(inputs);
				return dwyerMigration({ ...given, probabilities: given.probabilities.slice(0, 1) }).value;
			}
		},
		{
			id: 'buyersOnlyContacted',
			value: (inputs) => {
				const given = migrationOf(inputs);
				const { rows } = dwyerMigration(given);
				const gain = rows.map((row) => row.discountFactor * row.buyers * (given.margin - given.contact));
				return gain.reduce((sum, value) => sum + value, 0) / given.customers;
			}
		},
		{
			id: 'contactForgotten',
			value: (inputs) => dwyerMigration({ ...migrationOf(inputs), contact: 0 }).value
		},
		{
			id: 'undiscounted',
			value: (inputs) => dwyerMigration({ ...migrationOf(inputs), discount: 0 }).value
		}
	]
});
