import { averageCosts } from '$lib/formulas/blattbergDeighton';
import { expectedLifetime } from '$lib/formulas/fourSteps';
import { customers, factor, money, n, percent, points, step, y, years, type Draws } from '../template';

export const DRAWS: Draws<'loyalty'> = {
	// Five points fewer defections is no five per cent: of a rate of ten it is half.
	'tpl-defection-points': (chance) => {
		const churn = chance.whole(8, 32);
		const fewer = chance.onGrid({ min: 1.5, max: 6, step: 0.5 });
		if (fewer > 0.6 * churn) return null;
		const [before, after] = [expectedLifetime(churn / 100), expectedLifetime((churn - fewer) / 100)];
		const key = 100 * (after / before - 1);
		return {
			slots: { churn: percent(churn), fewer: points(fewer), after: percent(churn - fewer) },
			key,
			steps: [
				step('before', `1 ÷ ${churn}%`, years(before)),
				step('after', `1 ÷ (${churn}% − ${fewer}%)`, years(after)),
				step('rise', `${n(after, 4)} ÷ ${n(before, 4)} − 1`, percent(key, 1))
			],
			mistakes: {
				pointsTaken: fewer,
				relative: 100 * (1 / (1 - fewer / 100) - 1),
				dropOfChurn: (100 * fewer) / churn,
				ratioTaken: (100 * after) / before,
				retentionRise: (100 * fewer) / (100 - churn)
			}
		};
	},

	// He spends more with us, and yet less of what he spends.
	'tpl-share-of-wallet': (chance) => {
		const spentBefore = chance.onGrid({ min: 400, max: 900, step: 50 });
		const walletBefore = chance.onGrid({ min: 1000, max: 2000, step: 100 });
		const spent = spentBefore + chance.onGrid({ min: 50, max: 200, step: 50 });
		const wallet = walletBefore + chance.onGrid({ min: 300, max: 1200, step: 100 });
		const [before, now] = [(100 * spentBefore) / walletBefore, (100 * spent) / wallet];
		const key = now - before;
		if (key > -2 || before > 80) return null;
		return {
			slots: {
				spentBefore: money(spentBefore),
				walletBefore: money(walletBefore),
				spent: money(spent),
				wallet: money(wallet)
			},
			key,
			steps: [
				step('before', `${y(spentBefore)} ÷ ${y(walletBefore)}`, percent(before, 2)),
				step('now', `${y(spent)} ÷ ${y(wallet)}`, percent(now, 2)),
				step('change', `${n(now, 2)}% − ${n(before, 2)}%`, points(key, 1))
			],
			mistakes: {
				growthOfSpending: 100 * (spent / spentBefore - 1),
				relative: 100 * (now / before - 1),
				shareTaken: now,
				newWalletTwice: (100 * (spent - spentBefore)) / wallet
			}
		};
	},

	'tpl-keep-or-win': (chance) => {
		const win = chance.onGrid({ min: 200, max: 800, step: 40 });
		const times = chance.whole(5, 8);
		const won = chance.onGrid({ min: 50, max: 250, step: 25 });
		const budget = win * won;
		const [keep, kept] = [win / times, won * times];
		return {
			slots: { win: money(win), times: { value: times, unit: 'count' }, budget: money(budget) },
			key: kept - won,
			steps: [
				step('won', `${y(budget)} ÷ ${y(win)}`, customers(won)),
				step('keep', `${y(win)} ÷ ${times}`, money(keep)),
				step('kept', `${y(budget)} ÷ (${y(win)} ÷ ${times})`, customers(kept)),
				step('more', `${n(kept)} − ${n(won)}`, customers(kept - won, 0))
			],
			mistakes: { keptTaken: kept, wonTaken: won, together: kept + won, timesOnce: won + times }
		};
	},

	'tpl-cost-ratio': (chance) => {
		const acquisition = chance.onGrid({ min: 10, max: 60, step: 5 });
		const won = chance.onGrid({ min: 5, max: 30, step: 5 });
		const retention = chance.onGrid({ min: 20, max: 90, step: 10 });
		const kept = chance.onGrid({ min: 60, max: 90, step: 5 });
		const found = averageCosts(acquisition, won / 100, retention, kept / 100);
		const key = found.ratio;
		if (key < 1.2) return null;
		return {
			slots: {
				acquisition: money(acquisition),
				won: percent(won),
				retention: money(retention),
				kept: percent(kept)
			},
			key,
			steps: [
				step('won', `${y(acquisition)} ÷ ${won}%`, money(found.acquisition, 2)),
				step('kept', `${y(retention)} ÷ ${kept}%`, money(found.retention, 2)),
				step('ratio', `${y(found.acquisition)} ÷ ${y(found.retention)}`, factor(key, 2))
			],
			mistakes: {
				budgetsDivided: acquisition / retention,
				upsideDown: 1 / key,
				retentionAsSpent: found.acquisition / retention,
				multiplied: (acquisition * won) / (retention * kept)
			}
		};
	}
};
