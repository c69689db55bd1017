import type { Run } from '$lib/domain/run';
import { TIERS, type Tier } from '$lib/domain/tiers';
import { bestSpend, serviceGain, tierFacts, withoutWorst } from './customerValue';

/** What is spent on the personal service of each tier, and what it brings. */
export class ServiceDesk {
	#run: () => Run | null;
	#spend = $state.raw<Readonly<Record<Tier, number>>>({ key: 0, main: 0, ordinary: 0, small: 0 });

	/** @param run the company whose customers are served; null while it is being simulated */
	constructor(run: () => Run | null) {
		this.#run = run;
	}

	readonly facts = $derived.by(() => {
		const run = this.#run();
		return run ? tierFacts(run) : [];
	});
	/** Share of profit without the worst 30 % of customers, in per cent; null while that is not known. */
	readonly withoutWorst = $derived.by(() => {
		const run = this.#run();
		return run && withoutWorst(run);
	});
	readonly rows = $derived(
		this.facts.map((fact) => ({ ...fact, gain: serviceGain(fact, this.#spend[fact.tier]) }))
	);
	/** Value gained in all, and cost a year, in yuan. */
	readonly total = $derived(this.rows.reduce((sum, { customers, gain }) => sum + customers * gain, 0));
	readonly cost = $derived(
		this.facts.reduce((sum, { customers, tier }) => sum + customers * this.#spend[tier], 0)
	);

	get spend() {
		return this.#spend;
	}

	set(tier: Tier, spend: number) {
		this.#spend = { ...this.#spend, [tier]: spend };
	}
	/** The same for everybody. */
	same(spend: number) {
		this.#spend = Object.fromEntries(TIERS.map((tier) => [tier, spend])) as Record<Tier, number>;
	}
	/** In each tier what gains most. */
	best() {
		this.#spend = {
			...this.#spend,
			...Object.fromEntries(this.facts.map((fact) => [fact.tier, bestSpend(fact)]))
		};
	}
}
