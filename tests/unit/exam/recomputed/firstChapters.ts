import type { IdsOf } from '$lib/domain/templates';
import type { Given, Recomputed } from './given';
import { zeroOf } from './routes';

type Ids = IdsOf<'course' | 'balance' | 'relationship' | 'satisfaction' | 'loyalty' | 'switching'>;

/** Coursework out of 40, by going through a hundred parts of the final mark. */
const outOfForty = (g: Given) => (2 * g.of('assignments') + g.of('discussion') + g.of('participation')) / 10;

const THREE = [0, 1, 2];

export const RECOMPUTED: Recomputed<Ids> = {
	'tpl-grade-total': (g) => outOfForty(g) + 0.6 * g.of('paper'),
	'tpl-grade-needed': (g) => zeroOf((paper) => outOfForty(g) + 0.6 * paper - 60, 100),
	'tpl-customer-balance': (g) => {
		// Ten thousand parts of the base, one by one: gone, and back or not.
		const leavers = g.of('start') * g.share('churn');
		const stayers = g.of('start') * (1 - g.share('churn'));
		return stayers + leavers * g.share('regain') + g.of('won');
	},
	'tpl-newcomers-needed': (g) =>
		zeroOf((x) => g.of('start') * g.share('retention') + x - g.of('start') * (1 + g.share('growth')), 1e5),
	'tpl-delivered-value': (g) =>
		g.of('product') -
		g.of('money') +
		(g.of('service') - g.of('time')) +
		(g.of('personnel') - g.of('energy')) +
		(g.of('image') - g.of('psychic')),
	'tpl-value-gap': (g) =>
		zeroOf(
			(cut) =>
				g.of('value') -
				(g.of('price') - cut) -
				g.of('effort') -
				(g.of('rivalValue') - g.of('rivalPrice') - g.of('rivalEffort')),
			1e4
		),
	'tpl-relationship-margin': (g) =>
		zeroOf((m) => g.share('higher') * m - g.of('closer') - (g.share('retention') * m - g.of('cost')), 1e5),
	'tpl-customer-funnel': (g) =>
		g.share('again') * g.share('first') * g.share('interested') * g.of('potential'),
	'tpl-satisfaction-ratio': (g) => {
		const total = (name: string) => THREE.reduce((s, i) => s + g.of(`weight${i}`) * g.of(`${name}${i}`), 0);
		return total('perceived') / total('expected');
	},
	'tpl-acsi-score': (g) =>
		// Each answer on its own way from 1 (0 points) to 10 (100 points).
		THREE.reduce((s, i) => s + g.share(`weight${i}`) * ((g.of(`item${i}`) - 1) / 0.09), 0),
	'tpl-reputation': (g) => {
		const [praise, know] = [g.of('praise') / g.of('asked'), g.of('know') / g.of('asked')];
		return (100 * praise) / know;
	},
	'tpl-complaints-left': (g) => {
		const silent = g.of('troubled') * (1 - g.share('complain'));
		const unserved = g.of('troubled') * g.share('complain') * (1 - g.share('settled'));
		const unpleased = g.of('troubled') * g.share('complain') * g.share('settled') * (1 - g.share('content'));
		return silent + unserved + unpleased;
	},
	'tpl-defection-points': (g) => {
		// Mean lifetime as the sum of the shares still there in year 0, 1, 2, …
		const lifetime = (churn: number) => {
			let [sum, left] = [0, 1];
			for (let year = 0; year < 2000; year++, left *= 1 - churn) sum += left;
			return sum;
		};
		return 100 * (lifetime(g.share('after')) / lifetime(g.share('churn')) - 1);
	},
	'tpl-share-of-wallet': (g) =>
		(100 * (g.of('spent') * g.of('walletBefore') - g.of('spentBefore') * g.of('wallet'))) /
		(g.of('wallet') * g.of('walletBefore')),
	'tpl-keep-or-win': (g) => {
		let [customers, money] = [0, g.of('budget')];
		for (; money > 1e-6; money -= g.of('win')) customers += g.of('times') - 1;
		return customers;
	},
	'tpl-cost-ratio': (g) => (g.of('acquisition') * g.of('kept')) / (g.of('won') * g.of('retention')),
	'tpl-switching-types': (g) => {
		const parts = {
			procedural: ['risk', 'evaluation', 'learning', 'setUp'],
			financial: ['benefit', 'monetary'],
			relational: ['personal', 'brand']
		};
		const sums = Object.entries(parts).map(
			([type, names]) => [type, names.reduce((s, name) => s + g.of(name), 0)] as const
		);
		const total = sums.reduce((s, [, sum]) => s + sum, 0);
		return (100 * new Map(sums).get(g.word('type') as 'procedural')!) / total;
	},
	'tpl-switching-barrier': (g) =>
		zeroOf((advantage) => {
			let owed = g.of('procedural') + g.of('financial') + g.of('relational');
			for (let year = 0; year < g.of('span'); year++) owed = owed * (1 + g.share('discount')) - advantage;
			return -owed;
		}, 1e5)
};
