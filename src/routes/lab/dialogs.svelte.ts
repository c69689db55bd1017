import type { MeasureName } from '$lib/domain/measures';

/** The dialogs of the Lab; each is fetched when it is first opened. */
export type DialogName = 'companies' | 'share' | 'branch' | 'about' | 'explain' | 'customer' | 'keys';

/** Which dialog is open: one at a time, opened from header, figures, menus and notices. */
class Dialogs {
	#current = $state<DialogName | null>(null);
	#measure = $state<MeasureName>('clv');

	get current() {
		return this.#current;
	}
	/** The figure that `explain` is about. */
	get measure() {
		return this.#measure;
	}
	open(name: DialogName) {
		this.#current = name;
	}
	explain(measure: MeasureName) {
		this.#measure = measure;
		this.#current = 'explain';
	}
	close() {
		this.#current = null;
	}
}

export const dialogs = new Dialogs();
