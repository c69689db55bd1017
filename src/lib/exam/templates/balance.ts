import { customers, n, percent, step, type Draws } from '../template';

export const DRAWS: Draws<'balance'> = {
	// Customers at the end of a year: those at its start, less the lost, plus the won, plus the regained.
	'tpl-customer-balance': (chance) => {
		const start = chance.onGrid({ min: 2000, max: 9000, step: 1000 });
		const won = chance.onGrid({ min: 200, max: 1500, step: 100 });
		const churn = chance.onGrid({ min: 10, max: 30, step: 5 });
		const regain = chance.onGrid({ min: 10, max: 40, step: 10 });
		const lost = (start * churn) / 100;
		const back = (lost * regain) / 100;
		const key = start - lost + back + won;
		return {
			slots: {
				start: customers(start),
				won: customers(won),
				churn: percent(churn),
				regain: percent(regain)
			},
			key,
			steps: [
				step('lost', `${n(start)} × ${churn}%`, customers(lost)),
				step('back', `${n(lost)} × ${regain}%`, customers(back)),
				step('end', `${n(start)} − ${n(lost)} + ${n(back)} + ${n(won)}`, customers(key, 0))
			],
			mistakes: {
				regainForgotten: start - lost + won,
				regainOfAll: start - lost + (start * regain) / 100 + won,
				newcomersForgotten: start - lost + back,
				newcomersLeaveToo: (start + won) * (1 - (churn / 100) * (1 - regain / 100)),
				lossForgotten: start + won + back
			}
		};
	},

	// Who must be won so that the number of customers grows although some leave.
	'tpl-newcomers-needed': (chance) => {
		const start = chance.onGrid({ min: 1000, max: 9000, step: 1000 });
		const retention = chance.onGrid({ min: 60, max: 90, step: 5 });
		const growth = chance.onGrid({ min: 5, max: 20, step: 5 });
		const [target, kept] = [start * (1 + growth / 100), (start * retention) / 100];
		const key = target - kept;
		return {
			slots: { start: customers(start), retention: percent(retention), growth: percent(growth) },
			key,
			steps: [
				step('target', `${n(start)} × (1 + ${growth}%)`, customers(target)),
				step('kept', `${n(start)} × ${retention}%`, customers(kept)),
				step('needed', `${n(target)} − ${n(kept)}`, customers(key, 0))
			],
			mistakes: {
				growthOnly: (start * growth) / 100,
				lossOnly: start - kept,
				growthOfTheKept: (kept * growth) / 100,
				lossOfTheTarget: target * (1 - retention / 100),
				keptTaken: kept
			}
		};
	}
};
