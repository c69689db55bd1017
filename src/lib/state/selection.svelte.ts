import { decide, type Company } from '$lib/domain/company';
import type { LeverName } from '$lib/domain/levers';
import type { Life } from '$lib/domain/life';
import type { Lab } from './lab.svelte';
import { lab } from './lab.svelte';

/** A lever moved for one customer only in thought. */
export interface Supposition {
	/** 0 … months − 1. */
	readonly month: number;
	readonly lever: LeverName;
	readonly value: number;
}

/** How the supposed life differs from the real one. */
export interface Difference {
	/** Lifetime value, supposed less real; null when either has none. */
	readonly value: number | null;
	/** Month of the last departure; null: still there, or never joined. */
	readonly left: { readonly before: number | null; readonly after: number | null };
}

/** The customer who was clicked, his life, and his life as it would have been under other levers and the same luck. */
export class Selection {
	#lab: Lab;
	#customer = $state<number | null>(null);
	#suppositions = $state.raw<readonly Supposition[]>([]);
	#life = $state.raw<Life | null>(null);
	#supposed = $state.raw<Life | null>(null);
	#loading = $state(false);
	#asked = 0;
	#opened = 0;
	#company: Company | null = null;

	constructor(of: Lab) {
		this.#lab = of;
		of.figures.whenComplete(() => void this.#follow());
	}

	/** Position of the customer in the run's columns; null when nobody is selected. */
	get customer() {
		return this.#customer;
	}
	/** His life in the company on screen; null until it is there. */
	get life() {
		return this.#life;
	}
	/** The levers moved in thought. */
	get suppositions() {
		return this.#suppositions;
	}
	/** His life under the suppositions; null without any. */
	get supposed() {
		return this.#supposed;
	}
	get loading() {
		return this.#loading;
	}
	readonly difference = $derived.by((): Difference | null => {
		if (!this.#life || !this.#supposed) return null;
		const [before, after] = [this.#life, this.#supposed];
		return {
			value: before.value === null || after.value === null ? null : after.value - before.value,
			left: { before: leftAt(before), after: leftAt(after) }
		};
	});

	/** Selects a customer, or nobody; suppositions are dropped. */
	async select(customer: number | null) {
		this.#customer = customer;
		this.#opened = this.#lab.opened;
		this.#suppositions = [];
		this.#life = null;
		await this.#refresh();
	}

	/** Supposes that a lever had been moved at a month. */
	async suppose(month: number, lever: LeverName, value: number) {
		const others = this.#suppositions.filter((s) => s.month !== month || s.lever !== lever);
		this.#suppositions = [...others, { month, lever, value }];
		await this.#refresh();
	}

	/** Drops the suppositions. */
	async supposeNothing() {
		this.#suppositions = [];
		await this.#refresh();
	}

	/** The company has changed: the same customer in it, or nobody where another company was opened. */
	#follow() {
		if (this.#opened !== this.#lab.opened) return this.select(null);
		if (this.#company === this.#lab.company) return;
		return this.#refresh();
	}

	async #refresh() {
		const ticket = ++this.#asked;
		const customer = this.#customer;
		if (this.#suppositions.length === 0) this.#supposed = null;
		if (customer === null) return void (this.#loading = false);
		const { client, company } = this.#lab;
		this.#company = company;
		this.#loading = true;
		try {
			const [life, supposed] = await Promise.all([
				client.life(company, customer),
				this.#suppositions.length > 0 ? client.life(suppose(company, this.#suppositions), customer) : null
			]);
			if (ticket !== this.#asked) return;
			this.#life = life;
			this.#supposed = supposed;
		} catch {
			// The client reports a broken worker with the run; a life without figures is an empty panel.
			if (ticket === this.#asked) this.#life = this.#supposed = null;
		} finally {
			if (ticket === this.#asked) this.#loading = false;
		}
	}
}

function suppose(company: Company, suppositions: readonly Supposition[]): Company {
	return suppositions.reduce((c, s) => decide(c, s.month, s.lever, s.value), company);
}

function leftAt(life: Life): number | null {
	return life.months.at(-1)?.status === 'lost' ? (life.departures.at(-1)?.month ?? null) : null;
}

/** The selection of this tab. */
export const selection = new Selection(lab);
