import { calibrationOf, findingOf } from '$lib/exam/practice/calibration';
import { attempts, type Attempts } from './attempts.svelte';

/** How sure the learner was, against how it went, over all answers. */
export class CertaintyTable {
	#attempts: Attempts;
	readonly #rows = $derived.by(() => calibrationOf(this.#attempts.rows ?? []));

	constructor(of: Attempts = attempts) {
		this.#attempts = of;
	}

	get rows() {
		return this.#rows;
	}
	get finding() {
		return findingOf(this.#rows);
	}
	/** True where no answer says how sure it was. */
	get empty() {
		return this.#rows.every(({ answered }) => answered === 0);
	}
}
