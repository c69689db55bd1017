import type { Question } from '$lib/domain/question';
import type { QuestionRef } from '$lib/domain/study/attempt';

/** The questions of a paper as they come in. */
export class PaperQuestions {
	readonly #fetch: (ref: QuestionRef) => Promise<Question | null>;
	#here = $state.raw<Readonly<Record<QuestionRef, Question | null>>>({});
	#unfetched = $state(false);

	constructor(fetch: (ref: QuestionRef) => Promise<Question | null>) {
		this.#fetch = fetch;
	}

	/** Some could not be fetched: `load` tries again. */
	get unfetched() {
		return this.#unfetched;
	}

	/** Undefined until it is here, null where this version does not have it. */
	of(ref: QuestionRef): Question | null | undefined {
		return this.#here[ref];
	}

	/** Fetches what is not here yet, in this order. */
	async load(refs: readonly QuestionRef[]) {
		this.#unfetched = false;
		try {
			for (const ref of refs) {
				if (ref in this.#here) continue;
				const question = await this.#fetch(ref);
				this.#here = { ...this.#here, [ref]: question };
			}
		} catch {
			this.#unfetched = true;
		}
	}
}
