import type { Company } from '$lib/domain/company';
import type { Life } from '$lib/domain/life';
import type { Failure, ToWorker } from './protocol';

interface Asked {
	readonly resolve: (life: Life) => void;
	readonly reject: (failure: Failure) => void;
}

/** The lives that have been asked for and not yet answered. */
export class LifeDesk {
	#post: (message: ToWorker) => void;
	#asked = new Map<number, Asked>();

	constructor(post: (message: ToWorker) => void) {
		this.#post = post;
	}

	ask(id: number, company: Company, customer: number): Promise<Life> {
		return new Promise((resolve, reject) => {
			this.#asked.set(id, { resolve, reject });
			this.#post({ type: 'life', id, company, customer });
		});
	}

	answer(id: number, life: Life) {
		this.#asked.get(id)?.resolve(life);
		this.#asked.delete(id);
	}

	/** True when the failure belonged to a life. */
	refuse(id: number, failure: Failure): boolean {
		this.#asked.get(id)?.reject(failure);
		return this.#asked.delete(id);
	}

	/** No answer will come any more. */
	fail(failure: Failure) {
		for (const { reject } of this.#asked.values()) reject(failure);
		this.#asked.clear();
	}
}
