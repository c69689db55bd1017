import { monthlyRetention, yearlyRate } from '$lib/formulas/discount';
import { expectedLifetime } from '$lib/formulas/fourSteps';
import { customers, n, percent, power, step, years, type Draws } from '../template';

export const DRAWS: Draws<'lifecycle'> = {
	'tpl-annual-churn': (chance) => {
		const monthly = chance.onGrid({ min: 0.5, max: 6, step: 0.04 });
		const kept = 1 - monthly / 100;
		const key = -100 * yearlyRate(-monthly / 100);
		return {
			slots: { monthly: percent(monthly) },
			key,
			steps: [
				step('kept', power(`(1 − ${n(monthly)}%)`, 12), percent(100 - key, 2)),
				step('churn', `1 − ${n(100 - key, 2)}%`, percent(key, 1))
			],
			mistakes: {
				timesTwelve: 12 * monthly,
				retentionTaken: 100 - key,
				oneMonthOff: 100 * (1 - kept ** 11),
				compoundedUp: 100 * ((1 + monthly / 100) ** 12 - 1)
			}
		};
	},

	'tpl-monthly-churn': (chance) => {
		const retention = chance.onGrid({ min: 30, max: 92, step: 0.5 });
		const key = 100 * (1 - monthlyRetention(retention / 100));
		return {
			slots: { retention: percent(retention) },
			key,
			steps: [
				step('root', `${n(retention / 100)}^(1 ÷ 12)`, percent(100 - key, 2)),
				step('churn', `1 − ${n(100 - key, 3)}%`, percent(key, 2))
			],
			mistakes: {
				shared: (100 - retention) / 12,
				retentionTaken: 100 - key,
				yearlyTaken: 100 - retention,
				rootOfChurn: 100 * (1 - retention / 100) ** (1 / 12)
			}
		};
	},

	// 1 ÷ churn after, less 1 ÷ churn before.
	'tpl-longer-lifetime': (chance) => {
		const before = chance.whole(60, 84);
		const after = before + chance.whole(4, 10);
		const [short, long] = [expectedLifetime(1 - before / 100), expectedLifetime(1 - after / 100)];
		const rise = after - before;
		return {
			slots: { before: percent(before), after: percent(after) },
			key: long - short,
			steps: [
				step('before', `1 ÷ (1 − ${before}%)`, years(short, 3)),
				step('after', `1 ÷ (1 − ${after}%)`, years(long, 3)),
				step('more', `${n(long, 3)} − ${n(short, 3)}`, years(long - short, 2))
			],
			mistakes: {
				wholeTaken: long,
				ofTheRise: 100 / rise,
				proportional: (short * rise) / before,
				inverted: 100 / before - 100 / after,
				renewalsForgotten: after / (100 - after) - short
			}
		};
	},

	'tpl-survivors': (chance) => {
		const start = chance.onGrid({ min: 1000, max: 20_000, step: 500 });
		const retention = chance.onGrid({ min: 60, max: 92, step: 1 });
		const span = chance.whole(3, 6);
		const r = retention / 100;
		const key = start * r ** span;
		const linear = start * (1 - span * (1 - r));
		return {
			slots: { start: customers(start), retention: percent(retention), span: years(span) },
			key,
			steps: [
				step('share', power(n(r), span), percent(100 * r ** span, 2)),
				step('left', `${n(start)} × ${power(n(r), span)}`, customers(key, 0))
			],
			mistakes: {
				linear: linear > 0 ? linear : NaN,
				oneYearOff: start * r ** (span - 1),
				lostTaken: start - key,
				oneYearOnly: start * r,
				churnCompounded: start * (1 - (1 - r) ** span)
			}
		};
	},

	// Stable and declining customers; who is in decline may recover, or goes.
	'tpl-stage-migration': (chance) => {
		const stable = chance.onGrid({ min: 2000, max: 9000, step: 500 });
		const declining = chance.onGrid({ min: 1000, max: 4000, step: 500 });
		const stay = chance.onGrid({ min: 70, max: 90, step: 5 });
		const slip = 100 - stay;
		const recover = chance.onGrid({ min: 10, max: 40, step: 5 });
		const remain = chance.onGrid({ min: 20, max: 40, step: 5 });
		const [p, s, q, k] = [stay / 100, slip / 100, recover / 100, remain / 100];
		const [stable1, declining1] = [p * stable + q * declining, s * stable + k * declining];
		const key = p * stable1 + q * declining1;
		const work = (a: number, b: number) => `${n(a)} × ${stay}% + ${n(b)} × ${recover}%`;
		return {
			slots: {
				stable: customers(stable),
				declining: customers(declining),
				stay: percent(stay),
				slip: percent(slip),
				recover: percent(recover),
				remain: percent(remain),
				lost: percent(100 - recover - remain)
			},
			key,
			steps: [
				step('stable', work(stable, declining), customers(stable1)),
				step('declining', `${n(stable)} × ${slip}% + ${n(declining)} × ${remain}%`, customers(declining1)),
				step('second', work(stable1, declining1), customers(key, 0))
			],
			mistakes: {
				oneYear: stable1,
				noRecovery: p * p * stable,
				firstYearOnly: p * stable1,
				decliningKept: p * stable1 + q * declining,
				bothTaken: key + s * stable1 + k * declining1
			}
		};
	}
};
