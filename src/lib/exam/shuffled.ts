import type { Chance } from './chance';

/** The same things in another order (Fisher and Yates). */
export function shuffled<Thing>(things: readonly Thing[], chance: Chance): readonly Thing[] {
	const order = [...things];
	for (let i = order.length - 1; i > 0; i--) {
		const j = chance.whole(0, i);
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	return order;
}
