import { bergerNasr5 } from '$lib/formulas/bergerNasr5';
import { limitValues, recencyChain } from '$lib/formulas/customerMarkov';
import { dwyerMigration } from '$lib/formulas/dwyerMigration';
import { CASE_5 } from '$lib/formulas/methods/bergerNasr5';
import { MARKOV } from '$lib/formulas/methods/customerMarkov';
import { ALWAYS_A_SHARE } from '$lib/formulas/methods/dwyerMigration';
import type { Chance } from '../chance';
import { factor, money, n, percent, step, y, type Draws } from '../template';
import { growthOf } from './sums';
import { wrongWays } from './wrongWays';

/** Two recencies, the second less likely to buy; two periods after the first. */
function groupOf(chance: Chance) {
	const first = chance.onGrid({ min: 30, max: 60, step: 5 });
	const second = chance.onGrid({ min: 10, max: 30, step: 5 });
	return {
		first,
		second,
		margin: chance.onGrid({ min: 60, max: 200, step: 20 }),
		contact: chance.onGrid({ min: 4, max: 16, step: 2 }),
		discount: chance.onGrid({ min: 10, max: 20, step: 2 })
	};
}
type Group = ReturnType<typeof groupOf>;

/** As the workbench takes it. */
const inputsOf = ({ first, second, margin, contact, discount }: Group) => ({
	probabilities: [[first], [second]],
	margin,
	contact,
	discount
});

const formulaOf = ({ first, second, margin, contact, discount }: Group) => ({
	customers: 1,
	probabilities: [first / 100, second / 100],
	margin,
	contact,
	discount: discount / 100,
	periods: 2
});

const slotsOf = ({ first, second, margin, contact, discount }: Group) => ({
	first: percent(first),
	second: percent(second),
	margin: money(margin),
	contact: money(contact),
	discount: percent(discount)
});

/** Buyers of period 2 for each of period 0: again, and after a pause. */
function buyersStep({ first, second }: Group, buyers: number) {
	const [p, q] = [n(first / 100), n(second / 100)];
	return step('buyers', `${p} × ${p} + (1 − ${p}) × ${q}`, factor(buyers, 4));
}

export const DRAWS: Draws<'migration'> = {
	'tpl-berger-nasr-5': (chance) => {
		const group = groupOf(chance);
		const { rows, value } = bergerNasr5(formulaOf(group));
		const [base, p] = [growthOf(group.discount), n(group.first / 100)];
		const sales = rows.reduce((sum, row) => sum + row.contribution * row.discountFactor, 0);
		const buyers = rows[2]!.buyers;
		return {
			slots: slotsOf(group),
			key: value,
			steps: [
				buyersStep(group, buyers),
				step(
					'sales',
					`${y(group.margin)} × (1 + ${p} ÷ ${base} + ${n(buyers, 4)} ÷ ${base}²)`,
					money(sales, 2)
				),
				step(
					'promotion',
					`${y(group.contact)} × (1 ÷ ${base}^0.5 + 1 ÷ ${base}^1.5)`,
					money(sales - value, 2)
				),
				step('value', `${y(sales)} − ${y(sales - value)}`, money(value, 2))
			],
			mistakes: wrongWays(CASE_5, {
				...inputsOf(group),
				promotion: group.contact,
				years: 2,
				customers: 1000
			})
		};
	},

	'tpl-always-a-share': (chance) => {
		const group = groupOf(chance);
		const { rows, value } = dwyerMigration(formulaOf(group));
		const [base, p] = [growthOf(group.discount), n(group.first / 100)];
		const [m, c] = [y(group.margin), y(group.contact)];
		const buyers = rows[2]!.buyers;
		const contacted = rows[2]!.byRecency.reduce((sum, share) => sum + share, 0);
		return {
			slots: slotsOf(group),
			key: value,
			steps: [
				buyersStep(group, buyers),
				step('contacted', `${n(buyers, 4)} + ${p} × (1 − ${p})`, factor(contacted, 4)),
				step(
					'value',
					`${m} − ${c} + (${p} × ${m} − ${c}) ÷ ${base} + (${n(buyers, 4)} × ${m} − ${n(contacted, 4)} × ${c}) ÷ ${base}²`,
					money(value, 2)
				)
			],
			mistakes: wrongWays(ALWAYS_A_SHARE, { ...inputsOf(group), periods: 2, customers: 1000 })
		};
	},

	// V(1) = m − c + [p V(1) + (1 − p) V(2)]/(1 + d), V(2) = −c + q V(1)/(1 + d), solved for V(1).
	'tpl-customer-markov': (chance) => {
		const group = groupOf(chance);
		const { first, second, margin, contact, discount } = group;
		const value = limitValues(recencyChain(formulaOf(group)))[0]!;
		const [p, q, d] = [first / 100, second / 100, 1 + discount / 100];
		const earned = margin - contact - ((1 - p) * contact) / d;
		const rest = 1 - p / d - ((1 - p) * q) / d ** 2;
		const base = growthOf(discount);
		return {
			slots: slotsOf(group),
			key: value,
			steps: [
				step(
					'earned',
					`${y(margin)} − ${y(contact)} − (1 − ${n(p)}) × ${y(contact)} ÷ ${base}`,
					money(earned, 2)
				),
				step('rest', `1 − ${n(p)} ÷ ${base} − (1 − ${n(p)}) × ${n(q)} ÷ ${base}²`, factor(rest, 4)),
				step('value', `${y(earned)} ÷ ${n(rest, 4)}`, money(value, 2))
			],
			mistakes: wrongWays(MARKOV, { ...inputsOf(group), periods: 2 })
		};
	}
};
