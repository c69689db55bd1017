import type { IdsOf } from '$lib/domain/templates';
import type { Given, Recomputed } from './given';
import { zeroOf } from './routes';

type Ids = IdsOf<'migration' | 'heterogeneity' | 'base' | 'budget' | 'concentration'>;

/**
 * Every possible life of a customer, period by period: he bought last period (or skipped one, or is lost), and each
 * branch is worth its chance. `reward` of a state at a period; skipping two periods is being lost.
 */
function lives(
	g: Given,
	periods: number,
	reward: (bought: boolean, period: number) => number,
	bought = true,
	period = 0
): number {
	const here = reward(bought, period);
	if (period === periods) return here;
	const chance = bought ? g.share('first') : g.share('second');
	const buys = lives(g, periods, reward, true, period + 1);
	const skips = bought ? lives(g, periods, reward, false, period + 1) : 0;
	return here + chance * buys + (1 - chance) * skips;
}

/** Mean over the Beta distribution of what a customer with the chance `stay` to be kept does, by tanh-sinh quadrature. */
function meanOver(g: Given, what: (stay: number) => number): number {
	const over = (f: (stay: number) => number) => {
		let sum = 0;
		for (let x = -5; x <= 5; x += 1 / 32) {
			const [leave, stay] = [
				1 / (1 + Math.exp(-Math.PI * Math.sinh(x))),
				1 / (1 + Math.exp(Math.PI * Math.sinh(x)))
			];
			sum += leave ** g.of('alpha') * stay ** g.of('beta') * Math.cosh(x) * f(stay);
		}
		return sum;
	};
	return over(what) / over(() => 1);
}

export const RECOMPUTED: Recomputed<Ids> = {
	'tpl-berger-nasr-5': (g) => {
		const d = 1 + g.share('discount');
		return lives(
			g,
			2,
			(bought, t) => (bought ? g.of('margin') : 0) / d ** t - (t < 2 ? g.of('contact') / d ** (t + 0.5) : 0)
		);
	},
	'tpl-always-a-share': (g) => {
		const d = 1 + g.share('discount');
		return lives(g, 2, (bought, t) => ((bought ? g.of('margin') : 0) - g.of('contact')) / d ** t);
	},
	'tpl-customer-markov': (g) => {
		// The two values handed on from period to period until they stand still.
		let [v1, v2] = [0, 0];
		const d = 1 + g.share('discount');
		for (let k = 0; k < 600; k++) {
			[v1, v2] = [
				g.of('margin') - g.of('contact') + (g.share('first') * v1 + (1 - g.share('first')) * v2) / d,
				-g.of('contact') + (g.share('second') * v1) / d
			];
		}
		return v1;
	},
	'tpl-sbg-retention': (g) => {
		const t = g.of('year');
		return (100 * meanOver(g, (stay) => stay ** t)) / meanOver(g, (stay) => stay ** (t - 1));
	},
	'tpl-sbg-survival': (g) => 100 * meanOver(g, (stay) => stay ** g.of('span')),
	'tpl-sbg-residual': (g) => {
		const [stayed, d] = [g.of('stayed'), 1 + g.share('discount')];
		const there = meanOver(g, (stay) => stay ** (stayed - 1));
		return (
			(g.of('margin') / there) * meanOver(g, (stay) => stay ** stayed * (1 + stay / d + (stay / d) ** 2))
		);
	},
	'tpl-sbg-base': (g) => {
		const [stayed, many] = [g.list('groups', 'stayed'), g.list('groups', 'many')];
		const renewing = stayed.map(
			(n, i) => (many[i]! * meanOver(g, (stay) => stay ** n)) / meanOver(g, (stay) => stay ** (n - 1))
		);
		return (100 * (renewing[0]! + renewing[1]!)) / (many[0]! + many[1]!);
	},
	'tpl-customer-equity': (g) => {
		const won = g.share('ceilingWin') * (1 - Math.exp(-g.of('speedWin') * g.of('spendWin')));
		const kept = g.share('ceilingKeep') * (1 - Math.exp(-g.of('speedKeep') * g.of('spendKeep')));
		// Year by year: who is there at its start costs the budget, who is kept pays the margin.
		let value = g.of('margin');
		for (let year = 1; year < 500; year++) {
			const there = (kept / (1 + g.share('discount'))) ** (year - 1) / (1 + g.share('discount'));
			value += there * (kept * g.of('margin') - g.of('spendKeep'));
		}
		return won * value - g.of('spendWin');
	},
	'tpl-break-even-response': (g) => {
		let value = 0;
		for (let year = 0; year < 500; year++)
			value += g.of('margin') * (g.share('retention') / (1 + g.share('discount'))) ** year;
		return 100 * zeroOf((share) => share * value - g.of('contact'), 1);
	},
	'tpl-best-acquisition': (g) => {
		// Where the next yuan buys less than a yuan.
		const gain = (spend: number) =>
			g.share('ceiling') * g.of('value') * g.of('speed') * Math.exp(-g.of('speed') * spend);
		return zeroOf((spend) => 1 - gain(spend), 1000);
	},
	'tpl-top-share': (g) => {
		const left = g.list('profits', 'profit');
		const total = left.reduce((sum, profit) => sum + profit, 0);
		let top = 0;
		for (let k = 0; k < g.of('best') / 20; k++) {
			const best = Math.max(...left);
			left.splice(left.indexOf(best), 1);
			top += best;
		}
		return (100 * top) / total;
	},
	'tpl-tier-share': (g) => {
		const held = ['key', 'main', 'small'].map((tier) => {
			let sum = 0;
			for (let k = 0; k < g.of(`${tier}Customers`); k++) sum += g.of(`${tier}Value`);
			return sum;
		});
		return (100 * held[0]!) / (held[0]! + held[1]! + held[2]!);
	},
	'tpl-whale-peak': (g) => 100 + (100 * g.of('lost')) / (g.of('best') + g.of('middle') - g.of('lost')),
	'tpl-middle-customers': (g) => {
		const paid = g.of('volume') * (1 - g.share('rebate'));
		const goods = g.of('volume') * (1 - g.share('gross'));
		return paid - goods - g.of('serve');
	}
};
