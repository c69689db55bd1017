import type { Run } from '$lib/domain/run';
import { anchorFrom, steadied, type Anchor } from './steady';

/** What the page keeps of earlier runs: the baseline as far as it is known, and the last full run with its sample. */
export class Shelf {
	#baseline: { key: string; sample: Run | null; full: Run | null } | null = null;
	#anchor: Anchor | null = null;

	keepBaseline(key: string, run: Run) {
		if (this.#baseline?.key !== key) this.#baseline = { key, sample: null, full: null };
		this.#baseline[run.simulated < run.customers ? 'sample' : 'full'] = run;
	}

	/** The baseline of this key, in full as soon as it is known in full. */
	baseline(key: string): Run | null {
		if (this.#baseline?.key !== key) return null;
		return this.#baseline.full ?? this.#baseline.sample;
	}

	/** Remembers a full run and the sample that was shown before it; a run without one leaves nothing to correct. */
	keepAnchor(sample: Run | null, full: Run) {
		this.#anchor = sample && anchorFrom(sample, full);
	}

	/** A sample, as near to its full run as is known. */
	steady(sample: Run): Run {
		return steadied(sample, this.#anchor);
	}
}
