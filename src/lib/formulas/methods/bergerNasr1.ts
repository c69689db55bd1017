import type { Output } from '$lib/domain/clv/method';
import { bergerNasr1, bergerNasr1Limit, type BergerNasr1 } from '../bergerNasr1';
import { discountFactor } from '../discount';
import { asShares, D, GC, M, N, R } from './bergerNasrInputs';
import { salesWorked, withPromotions } from './bergerNasrSteps';
import { defineMethod } from './defineMethod';
import { countSlot } from './slots';

/** Case 1: one sale a year. */
export const CASE_1 = defineMethod({
	id: 'bergerNasr1',
	inputs: [GC, M, R, D, N],
	formulas: () => ['case1'],
	work: (inputs) => {
		const given = asShares(inputs);
		return salesWorked(given, bergerNasr1(given), {
			template: 'case1Filled',
			slots: { years: countSlot(inputs.years) },
			outputs: limitOutput(given),
			perYear: 1,
			label: { zh: '首次购买后的年数', en: 'Years after the first sale' }
		});
	},
	mistakes: [
		{ id: 'promotionForgotten', value: (inputs) => bergerNasr1(asShares(inputs)).margins.value },
		{
			id: 'firstSaleForgotten',
			value: (inputs) => bergerNasr1(asShares(inputs)).value - inputs.margin
		},
		{
			id: 'promotionLate',
			value: (inputs) => {
				const given = asShares(inputs);
				return withPromotions(
					bergerNasr1(given),
					(row) => row.expected * discountFactor(given.discount, row.period)
				);
			}
		},
		{
			id: 'promotionToFewer',
			value: (inputs) => {
				const given = asShares(inputs);
				return withPromotions(bergerNasr1(given), (row) => row.presentValue * given.retention);
			}
		}
	]
});

/** The value for ever, where it has a limit. */
function limitOutput(given: BergerNasr1): Output[] {
	if (given.retention >= 1 + given.discount) return [];
	const value = bergerNasr1Limit(given);
	return [
		{ name: 'limit', label: { zh: '年数不限时', en: 'With no end to the years' }, unit: 'money', value }
	];
}
