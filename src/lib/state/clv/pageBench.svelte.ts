import type { PageText } from '$lib/content/clv/page';
import type { Method } from '$lib/domain/clv/method';
import { methodOf } from './fragment';
import { Workbench } from './workbench.svelte';

/** A page of the workbench: its methods, one of which is on screen. */
export class PageBench {
	readonly text: PageText;
	readonly benches: readonly [Workbench, ...Workbench[]];
	#chosen = $state(0);

	/** @param methods each has its text in `text.methods`, under its id */
	constructor(text: PageText, methods: readonly [Method, ...Method[]]) {
		this.text = text;
		const benches = methods.map((method) => new Workbench(method, text.methods[method.id]!, text.math));
		this.benches = benches as [Workbench, ...Workbench[]];
	}

	/** The method on screen. */
	get bench(): Workbench {
		return this.benches[this.#chosen] ?? this.benches[0];
	}
	choose(method: string) {
		const found = this.benches.findIndex((bench) => bench.method.id === method);
		if (found >= 0) this.#chosen = found;
	}
	/** Opens the method and the numbers of a link; one that names no method of this page changes nothing. */
	open(fragment: string) {
		const method = methodOf(fragment);
		if (method === null || !this.benches.some((bench) => bench.method.id === method)) return;
		this.choose(method);
		this.bench.open(fragment);
	}
}
