import { economicsOf } from '$lib/engine/economics';
import { lab } from '../lab.svelte';
import { presetOf } from '../panel';
import { write } from '../write';
import { takenFrom, type Taken } from './fromCompany';
import type { InputDesk } from './inputDesk.svelte';

/** Takes the numbers of the learner's company into a calculation. */
export class CompanyNumbers {
	#desk: () => InputDesk;
	#wanted = $state(false);
	#taken = $state.raw<{
		readonly desk: InputDesk;
		readonly month: number;
		readonly all: readonly Taken[];
	} | null>(null);

	constructor(desk: () => InputDesk) {
		this.#desk = desk;
	}

	/** True while the company is still being simulated. */
	get waiting() {
		return this.#wanted;
	}
	/** What was taken into the method on screen, and from which month; null before. */
	get taken() {
		return this.#taken?.desk === this.#desk() ? this.#taken : null;
	}
	/** The company's name, or that of the preset it came from. */
	get name() {
		return write.of(presetOf(lab.company).name);
	}
	/** True when the figures of the company as it is are there. */
	get ready() {
		return lab.run !== null && !lab.busy;
	}
	/** True when the simulation was given up. */
	get failed() {
		return this.#wanted && lab.problem !== null;
	}

	/** Asks for the company's figures, which are simulated first where they are not there. */
	async ask() {
		this.#taken = null;
		this.#wanted = true;
		const { keeping } = await import('../keeping.svelte');
		await keeping.start('');
	}

	/** Puts the figures in place as soon as they are there. */
	arrive() {
		if (!this.#wanted || !this.ready || !lab.run) return;
		const desk = this.#desk();
		const { inputs, taken } = takenFrom(economicsOf(lab.run, lab.company), desk.specs, desk.inputs);
		desk.put(inputs);
		this.#taken = { desk, month: lab.run.viewAt, all: taken };
		this.#wanted = false;
	}
}
