import type { IdsOf } from '$lib/domain/templates';
import type { Recomputed } from './given';

/** Puts money aside year by year, from the last year back: what it is worth a year earlier, plus that year's. */
function backwards(yearly: readonly number[], kept: number, discount: number, timing: string): number {
	let value = 0;
	for (const profit of [...yearly].reverse()) {
		value =
			timing === 'end' ? (profit + kept * value) / (1 + discount) : profit + (kept * value) / (1 + discount);
	}
	return value;
}

export const RECOMPUTED: Recomputed<IdsOf<'fourSteps'>> = {
	'tpl-four-steps-even': (g) =>
		backwards(Array<number>(g.of('years')).fill(g.of('margin')), 1, g.share('discount'), g.word('timing')),
	'tpl-four-steps-retention': (g) =>
		backwards(g.list('profits', 'profit'), g.share('retention'), g.share('discount'), g.word('timing'))
};
