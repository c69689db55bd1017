import type { ComputedQuestion } from '$lib/domain/template';

/** The numbers of a question as its reader sees them. */
export class Given {
	readonly #question: ComputedQuestion;

	constructor(question: ComputedQuestion) {
		this.#question = question;
	}

	/** A number as it stands; a percentage as 0–100. */
	of(name: string): number {
		const slot = this.#question.slots[name];
		if (!slot || !('value' in slot)) throw new Error(`${this.#question.head.id}: no number ${name}`);
		return slot.value;
	}

	/** A percentage as 0–1. */
	share(name: string): number {
		return this.of(name) / 100;
	}

	word(name: string): string {
		const slot = this.#question.slots[name];
		if (!slot || !('word' in slot)) throw new Error(`${this.#question.head.id}: no word ${name}`);
		return slot.word;
	}

	/** A column of a list. */
	list(name: string, part: string): number[] {
		const slot = this.#question.slots[name];
		if (!slot || !('items' in slot)) throw new Error(`${this.#question.head.id}: no list ${name}`);
		return slot.items.map((item) => item[part]!.value);
	}
}

/** Computes the key of each template of a group from what is given, not by the functions the template uses. */
export type Recomputed<Id extends string> = Readonly<Record<Id, (given: Given) => number>>;
