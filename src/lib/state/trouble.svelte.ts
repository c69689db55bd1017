/** An error that nobody foresaw. */
export interface Trouble {
	readonly error: unknown;
	/** `page`: nothing is shown; `action`: something did not happen. */
	readonly where: 'page' | 'action';
}

/** Unexpected errors, told to the learner calmly; the first one counts, what follows from it does not. */
export class Troubles {
	#current = $state.raw<Trouble | null>(null);

	get current() {
		return this.#current;
	}

	report(error: unknown, where: Trouble['where']) {
		this.#current ??= { error, where };
	}

	dismiss() {
		this.#current = null;
	}
}

/** What went wrong in this tab. */
export const troubles = new Troubles();
