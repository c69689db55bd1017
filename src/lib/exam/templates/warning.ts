import { warningCounts, warningGain } from '$lib/formulas/churnWarning';
import type { Chance } from '../chance';
import { customers, money, n, percent, step, y, type Draws } from '../template';

/** A base in which few leave, and a system that is right about most of them and wrong about some of the others. */
function watched(chance: Chance) {
	const base = chance.onGrid({ min: 2000, max: 10_000, step: 1000 });
	const churn = chance.onGrid({ min: 5, max: 20, step: 5 });
	const caught = chance.onGrid({ min: 50, max: 90, step: 10 });
	const falseAlarm = chance.onGrid({ min: 5, max: 20, step: 5 });
	const given = { customers: base, churn: churn / 100, caught: caught / 100, falseAlarm: falseAlarm / 100 };
	const counts = warningCounts(given);
	const leaving = counts.caught + counts.missed;
	return {
		base,
		churn,
		caught,
		falseAlarm,
		given,
		counts,
		leaving,
		slots: {
			base: customers(base),
			churn: percent(churn),
			caught: percent(caught),
			falseAlarm: percent(falseAlarm)
		},
		steps: [
			step('caught', `${n(base)} × ${churn}% × ${caught}%`, customers(counts.caught)),
			step('falseAlarms', `${n(base)} × (1 − ${churn}%) × ${falseAlarm}%`, customers(counts.falseAlarms))
		]
	};
}

export const DRAWS: Draws<'warning'> = {
	'tpl-warning-hit-rate': (chance) => {
		const { slots, steps, counts, caught, falseAlarm, base } = watched(chance);
		const key = 100 * counts.hitRate;
		return {
			slots,
			key,
			steps: [
				...steps,
				step(
					'hitRate',
					`${n(counts.caught)} ÷ (${n(counts.caught)} + ${n(counts.falseAlarms)})`,
					percent(key, 1)
				)
			],
			mistakes: {
				caughtTaken: caught,
				baseForgotten: (100 * caught) / (caught + falseAlarm),
				notFalseAlarm: 100 - falseAlarm,
				wrongTaken: 100 - key,
				ofEverybody: (100 * counts.caught) / base
			}
		};
	},

	'tpl-warning-cost': (chance) => {
		const { slots, steps, counts, base, falseAlarm, leaving } = watched(chance);
		const cost = chance.onGrid({ min: 10, max: 60, step: 5 });
		const key = counts.warnings * cost;
		return {
			slots: { ...slots, cost: money(cost) },
			key,
			steps: [
				...steps,
				step('cost', `(${n(counts.caught)} + ${n(counts.falseAlarms)}) × ${y(cost)}`, money(key, 0))
			],
			mistakes: {
				rightOnly: counts.caught * cost,
				falseOnly: counts.falseAlarms * cost,
				everybody: base * cost,
				leaversOnly: leaving * cost,
				falseOfAll: (counts.caught + (base * falseAlarm) / 100) * cost
			}
		};
	},

	'tpl-warning-gain': (chance) => {
		const { slots, steps, given, counts, leaving } = watched(chance);
		const persuaded = chance.onGrid({ min: 20, max: 50, step: 10 });
		const value = chance.onGrid({ min: 300, max: 1500, step: 100 });
		const cost = chance.onGrid({ min: 10, max: 60, step: 5 });
		const key = warningGain(given, { persuaded: persuaded / 100, value, cost });
		if (key < 3000) return null;
		const calls = counts.warnings * cost;
		return {
			slots: { ...slots, persuaded: percent(persuaded), value: money(value), cost: money(cost) },
			key,
			steps: [
				...steps,
				step(
					'gain',
					`${n(counts.caught)} × ${persuaded}% × ${y(value)} − ${n(counts.warnings)} × ${y(cost)}`,
					money(key, 0)
				)
			],
			mistakes: {
				falseAlarmsFree: key + counts.falseAlarms * cost,
				allPersuaded: counts.caught * value - calls,
				missedCounted: (leaving * persuaded * value) / 100 - calls,
				callsForgotten: key + calls,
				falseAlarmsPersuaded: (counts.warnings * persuaded * value) / 100 - calls
			}
		};
	}
};
