import type { IdsOf } from '$lib/domain/templates';
import type { Given, Recomputed } from './given';
import { stream, zeroOf } from './routes';

type Ids = IdsOf<'lifecycle' | 'winback' | 'regain' | 'warning' | 'mining' | 'operations'>;

/** Repeats a step. */
function times<Value>(many: number, start: Value, next: (value: Value) => Value): Value {
	let value = start;
	for (let k = 0; k < many; k++) value = next(value);
	return value;
}

/** Profits of a customer from year `from` on, one by one. */
const kept = (g: Given, from: number) =>
	stream(
		Array.from({ length: 500 }, (_, t) => ({
			at: from + t,
			amount: g.of('margin') * g.share('retention') ** t
		})),
		g.share('discount')
	);

/** Every customer of the base, sorted into the four cells of the table by counting shares. */
function alarms(g: Given) {
	const cells = { caught: 0, missed: 0, falseAlarm: 0, peace: 0 };
	for (const [leaves, share] of [
		[true, g.share('churn')],
		[false, 1 - g.share('churn')]
	] as const) {
		const warned = leaves ? g.share('caught') : g.share('falseAlarm');
		cells[leaves ? 'caught' : 'falseAlarm'] += g.of('base') * share * warned;
		cells[leaves ? 'missed' : 'peace'] += g.of('base') * share * (1 - warned);
	}
	return cells;
}

const expectedLife = (retention: number) => {
	let [years, there] = [0, 1];
	for (let k = 0; k < 800; k++, there *= retention) years += there;
	return years;
};

export const RECOMPUTED: Recomputed<Ids> = {
	'tpl-annual-churn': (g) => 100 - times(12, 100, (left) => left - left * g.share('monthly')),
	'tpl-monthly-churn': (g) =>
		100 * zeroOf((churn) => g.share('retention') - times(12, 1, (left) => left * (1 - churn)), 1),
	'tpl-longer-lifetime': (g) => expectedLife(g.share('after')) - expectedLife(g.share('before')),
	'tpl-survivors': (g) =>
		times(g.of('span'), g.of('start'), (left) => left - left * (1 - g.share('retention'))),
	'tpl-stage-migration': (g) =>
		times(2, [g.of('stable'), g.of('declining')], ([stable, declining]) => [
			stable! - stable! * g.share('slip') + declining! * g.share('recover'),
			stable! * g.share('slip') + declining! * (1 - g.share('recover') - g.share('lost'))
		])[0]!,
	'tpl-voluntary-churn': (g) =>
		(100 * g.of('lost')) / g.of('start') - (100 * g.of('natural')) / g.of('start'),
	'tpl-rescue-ceiling': (g) => {
		const value = kept(g, 1);
		return zeroOf((spend) => g.share('alone') * value - (g.share('rescued') * value - spend), 1e5);
	},
	'tpl-rescue-break-even': (g) => {
		const value = kept(g, 1);
		return 100 * zeroOf((chance) => (chance - g.share('alone')) * value - g.of('cost'), 2);
	},
	'tpl-second-value': (g) => {
		let gain = 0;
		const worth = kept(g, 0);
		for (let k = 0; k < g.of('customers'); k++)
			gain += g.share('regainRate') * (worth - g.of('offerCost')) - g.of('attemptCost');
		return gain;
	},
	'tpl-rescue-spend': (g) => {
		const convinced = g.share('ceiling') * (1 - Math.exp(-g.of('speed') * g.of('spend')));
		const stays = 1 - (1 - g.share('alone')) * (1 - convinced);
		return stays * g.of('value') - g.of('spend') - g.share('alone') * g.of('value');
	},
	'tpl-call-list': (g) => {
		const [values, chances, costs] = ['value', 'chance', 'cost'].map((part) => g.list('lost', part));
		const left = values!.map((value, i) => ({
			cost: costs![i]!,
			gain: (chances![i]! / 100) * value - costs![i]!
		}));
		// The best of those left, again and again, until it cannot be paid or brings nothing.
		let [money, gain] = [g.of('budget'), 0];
		while (left.length > 0) {
			const best = left.reduce((a, b) => (b.gain / b.cost > a.gain / a.cost ? b : a));
			if (best.gain <= 0 || best.cost > money) break;
			left.splice(left.indexOf(best), 1);
			money -= best.cost;
			gain += best.gain;
		}
		return gain;
	},
	'tpl-warning-hit-rate': (g) => {
		const { caught, falseAlarm } = alarms(g);
		return 100 / (1 + falseAlarm / caught);
	},
	'tpl-warning-cost': (g) => {
		const { missed, peace } = alarms(g);
		return (g.of('base') - missed - peace) * g.of('cost');
	},
	'tpl-warning-gain': (g) => {
		const { caught, falseAlarm } = alarms(g);
		return caught * (g.share('persuaded') * g.of('value') - g.of('cost')) - falseAlarm * g.of('cost');
	},
	'tpl-association-lift': (g) => (g.of('both') * g.of('all')) / (g.of('condition') * g.of('result')),
	'tpl-association-confidence': (g) => 100 * (1 - (g.of('condition') - g.of('both')) / g.of('condition')),
	'tpl-rfm-score': (g) => {
		const r = [180, 90, 60, 30].reduce((score, days) => score + (g.of('days') > days ? 0 : 1), 1);
		const f = [2, 4, 7, 10].reduce((score, many) => score + (g.of('purchases') < many ? 0 : 1), 1);
		const m = [200, 500, 1000, 2000].reduce((score, money) => score + (g.of('money') < money ? 0 : 1), 1);
		return (r * g.of('weightR') + f * g.of('weightF') + m * g.of('weightM')) / 100;
	},
	'tpl-agents-needed': (g) => {
		// Agents are added until all the work is done.
		let [agents, work] = [0, g.of('calls') * g.of('minutes')];
		for (; work > 1e-6; agents++) work -= 60 * g.share('occupancy');
		return agents;
	},
	'tpl-pipeline-value': (g) => {
		let sum = 0;
		for (const stage of [0, 1, 2])
			for (let deal = 0; deal < g.of(`number${stage}`); deal++)
				sum += g.share(`chance${stage}`) * g.of(`amount${stage}`);
		return sum;
	},
	'tpl-campaign-profit': (g) =>
		g.of('sent') * (g.share('response') * g.of('margin') - g.of('cost')) - g.of('fixed')
};
