import { customerEquity } from '$lib/formulas/blattbergDeighton';
import { marginMultiple } from '$lib/formulas/marginMultiple';
import { factor, money, n, percent, step, y, type Draws } from '../template';
import { growthOf } from './sums';

export const DRAWS: Draws<'budget'> = {
	// Blattberg & Deighton at given budgets: shares won and kept, value of a customer, equity per prospect.
	'tpl-customer-equity': (chance) => {
		const margin = chance.onGrid({ min: 150, max: 400, step: 25 });
		const discount = chance.onGrid({ min: 10, max: 20, step: 2 });
		const acquisition = {
			ceiling: chance.onGrid({ min: 0.3, max: 0.5, step: 0.05 }),
			speed: chance.onGrid({ min: 0.04, max: 0.08, step: 0.01 })
		};
		const retention = {
			ceiling: chance.onGrid({ min: 0.8, max: 0.95, step: 0.05 }),
			speed: chance.onGrid({ min: 0.04, max: 0.08, step: 0.01 })
		};
		const [spendWin, spendKeep] = [
			chance.onGrid({ min: 10, max: 30, step: 5 }),
			chance.onGrid({ min: 20, max: 50, step: 5 })
		];
		const inputs = { margin, discount: discount / 100, acquisition, retention };
		const { won, kept, customer, prospect } = customerEquity(inputs, spendWin, spendKeep);
		if (prospect < 15) return null;
		const curve = ({ ceiling, speed }: typeof retention, spend: number) =>
			`${n(ceiling)} × (1 − e^(−${n(speed)} × ${spend}))`;
		return {
			slots: {
				margin: money(margin),
				discount: percent(discount),
				spendWin: money(spendWin),
				spendKeep: money(spendKeep),
				ceilingWin: percent(100 * acquisition.ceiling),
				speedWin: factor(acquisition.speed),
				ceilingKeep: percent(100 * retention.ceiling),
				speedKeep: factor(retention.speed)
			},
			key: prospect,
			steps: [
				step('won', curve(acquisition, spendWin), factor(won, 4)),
				step('kept', curve(retention, spendKeep), factor(kept, 4)),
				step(
					'customer',
					`${y(margin)} + (${y(margin)} × ${n(kept, 4)} − ${spendKeep}) ÷ (${growthOf(discount)} − ${n(kept, 4)})`,
					money(customer, 2)
				),
				step('equity', `${n(won, 4)} × ${y(customer)} − ${spendWin}`, money(prospect, 2))
			],
			mistakes: {
				acquisitionForgotten: prospect + spendWin,
				retentionForgotten: won * (margin + (margin * kept) / (1 + discount / 100 - kept)) - spendWin,
				perCustomer: customer - spendWin,
				firstYearOnly: won * margin - spendWin,
				undiscounted: won * (margin + (margin * kept - spendKeep) / (1 - kept)) - spendWin
			}
		};
	},

	// The share of those approached who must become customers for a campaign to pay.
	'tpl-break-even-response': (chance) => {
		const contact = chance.onGrid({ min: 4, max: 20, step: 1 });
		const margin = chance.onGrid({ min: 100, max: 400, step: 20 });
		const retention = chance.onGrid({ min: 60, max: 85, step: 5 });
		const discount = chance.onGrid({ min: 8, max: 16, step: 2 });
		const shares = { retention: retention / 100, discount: discount / 100 };
		const value = margin * marginMultiple({ ...shares, firstMargin: 'immediate' });
		const key = (100 * contact) / value;
		return {
			slots: {
				contact: money(contact),
				margin: money(margin),
				retention: percent(retention),
				discount: percent(discount)
			},
			key,
			steps: [
				step(
					'value',
					`${y(margin)} × ${growthOf(discount)} ÷ (${growthOf(discount)} − ${n(shares.retention)})`,
					money(value, 2)
				),
				step('response', `${y(contact)} ÷ ${y(value)}`, percent(key, 2))
			],
			mistakes: {
				firstYearOnly: (100 * contact) / margin,
				undiscounted: (100 * contact * (1 - shares.retention)) / margin,
				afterRenewal: (100 * contact) / (margin * marginMultiple(shares)),
				retentionForgotten: (100 * contact * shares.discount) / (margin * (1 + shares.discount))
			}
		};
	},

	// Spend until winning one more costs what he is worth: k C V e^(−kA) = 1.
	'tpl-best-acquisition': (chance) => {
		const ceiling = chance.onGrid({ min: 20, max: 50, step: 5 });
		const speed = chance.onGrid({ min: 0.03, max: 0.1, step: 0.01 });
		const value = chance.onGrid({ min: 300, max: 900, step: 50 });
		const first = (speed * ceiling * value) / 100;
		const key = Math.log(first) / speed;
		if (first < 1.5) return null;
		return {
			slots: { ceiling: percent(ceiling), speed: factor(speed), value: money(value) },
			key,
			steps: [
				step('first', `${n(speed)} × ${ceiling}% × ${y(value)}`, factor(first, 4)),
				step('budget', `ln(${n(first, 4)}) ÷ ${n(speed)}`, money(key, 2))
			],
			mistakes: {
				ceilingForgotten: Math.log(speed * value) / speed,
				wholeValue: (ceiling * value) / 100,
				notDivided: first,
				inverseSpeed: 1 / speed,
				valueTaken: value
			}
		};
	}
};
