import type { IdsOf } from '$lib/domain/templates';
import type { Given, Recomputed } from './given';
import { integral, stream } from './routes';

type Ids = IdsOf<'uneven' | 'perpetuity' | 'bergerNasr' | 'tenure' | 'dwyer'>;

/** Profits for ever, one by one, until nothing more comes; `first`: when and with what chance the first does. */
function perpetuity(
	g: Given,
	{ at, chance, growth = 0 }: { readonly at: number; readonly chance: number; readonly growth?: number }
): number {
	const profits = Array.from({ length: 500 }, (_, t) => ({
		at: at + t,
		amount: g.of('margin') * (1 + growth) ** t * chance * g.share('retention') ** t
	}));
	return stream(profits, g.share('discount'));
}

/** Sales and promotion as one stream of money: `cycle` years from sale to sale, `promoted` years between promotions. */
function bergerNasr(g: Given, sales: number, cycle: number, promoted: number): number {
	const kept = (at: number) => g.share('retention') ** (at / cycle);
	const flows = Array.from({ length: sales + 1 }, (_, i) => ({
		at: i * cycle,
		amount: g.of('margin') * kept(i * cycle)
	}));
	const costs = Array.from({ length: Math.round((sales * cycle) / promoted) }, (_, i) => ({
		at: (i + 0.5) * promoted,
		amount: -g.of('promotion') * kept(i * promoted)
	}));
	return stream([...flows, ...costs], g.share('discount'));
}

export const RECOMPUTED: Recomputed<Ids> = {
	'tpl-present-value': (g) => {
		// The money that grows to the amount.
		let grown = 1;
		for (let year = 0; year < g.of('span'); year++) grown += grown * g.share('discount');
		return g.of('amount') / grown;
	},
	'tpl-four-steps-uneven': (g) =>
		stream(
			g.list('profits', 'profit').map((amount, t) => ({ at: t + 1, amount })),
			g.share('discount')
		),
	'tpl-multiple-renewal': (g) => perpetuity(g, { at: 1, chance: g.share('retention') }),
	'tpl-multiple-immediate': (g) => perpetuity(g, { at: 0, chance: 1 }),
	'tpl-multiple-growth': (g) =>
		perpetuity(g, { at: 1, chance: 1, growth: g.share('growth') }) - g.of('acquisition'),
	'tpl-clv-elasticity': (g) => {
		// One per cent more retention is t per cent more of the profit of year t: the mean t, weighted by present value.
		const yearly = g.share('retention') / (1 + g.share('discount'));
		let [weighted, total] = [0, 0];
		for (let t = 1; t < 500; t++) {
			weighted += t * yearly ** t;
			total += yearly ** t;
		}
		return weighted / total;
	},
	'tpl-margin-over-churn': (g) => {
		const plain = Array.from({ length: 500 }, (_, t) => g.of('margin') * g.share('retention') ** t);
		const quick = plain.reduce((sum, amount) => sum + amount, 0);
		return 100 * (quick / perpetuity(g, { at: 0, chance: 1 }) - 1);
	},
	'tpl-berger-nasr-1': (g) => bergerNasr(g, g.of('years'), 1, 1),
	'tpl-berger-nasr-2a': (g) => bergerNasr(g, 2 * g.of('years'), 0.5, 0.5),
	'tpl-berger-nasr-2b': (g) => bergerNasr(g, g.of('sales'), 2, 1),
	'tpl-berger-nasr-3': (g) =>
		[...g.list('profits', 'profit')]
			.reverse()
			.reduce((later, profit) => profit + (later * g.share('retention')) / (1 + g.share('discount')), 0),
	'tpl-berger-nasr-4': (g) =>
		integral(
			(t) =>
				(g.of('start') + g.of('room') * (1 - Math.exp(-t))) *
				(g.share('retention') / (1 + g.share('discount'))) ** t,
			g.of('span')
		),
	'tpl-lost-for-good': (g) => {
		const [rates, margins] = [g.list('cohort', 'retention'), g.list('cohort', 'margin')];
		let later = 0;
		for (let t = rates.length - 1; t >= 0; t--)
			later = (rates[t]! / 100 / (1 + g.share('discount'))) * (margins[t]! + later);
		return g.of('first') + later;
	},
	'tpl-customer-events': (g) => {
		const [chances, revenues, costs] = ['chance', 'revenue', 'cost'].map((part) => g.list('events', part));
		const flows = g.list('events', 'month').map((month, i) => ({
			at: month / 12,
			amount: (chances![i]! / 100) * (revenues![i]! - costs![i]!)
		}));
		return stream(flows, g.share('discount'));
	}
};
