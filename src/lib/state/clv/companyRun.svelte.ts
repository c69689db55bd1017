import type { Company } from '$lib/domain/company';
import type { Run } from '$lib/domain/run';
import { lab } from '../lab.svelte';
import { presetOf } from '../panel';
import { write } from '../write';

/** The learner's company with its customers, for pages that show them; simulated first where there is no run yet. */
export class CompanyRun {
	#wanted = $state(false);

	/** The run as the company is, with the company; null until it is there. */
	get current(): { readonly run: Run; readonly company: Company } | null {
		const { run, busy, company } = lab;
		return this.#wanted && run !== null && !busy ? { run, company } : null;
	}
	/** Name of the company's preset. */
	get name() {
		return write.of(presetOf(lab.company).name);
	}
	/** True when the simulation was given up. */
	get failed() {
		return this.#wanted && lab.problem !== null;
	}

	/** Opens the company last worked on, if none is open. */
	async ask() {
		this.#wanted = true;
		const { keeping } = await import('../keeping.svelte');
		await keeping.start('');
	}
}
