import { ANY_PRACTICE, PRACTICE_ORDERS, type PracticeWish } from '$lib/domain/practice';
import { QUESTION_TYPES } from '$lib/domain/question';
import { CHOICE_RULES } from '$lib/domain/study/verdict';
import { CHAPTERS, type ConceptId } from '$lib/domain/syllabus';
import { countMatching } from '$lib/exam/practice/select';
import { CATALOGUE } from './catalogue';

/** How many questions a round is offered with. */
const COUNTS = ['5', '10', '20', '40'] as const;

/** What is being chosen to practise. */
export class PracticeChoice {
	#wish = $state.raw<PracticeWish>(ANY_PRACTICE);

	readonly chapters = CHAPTERS;
	readonly types = QUESTION_TYPES;
	readonly difficulties = [1, 2, 3] as const;
	readonly orders = PRACTICE_ORDERS;
	readonly rules = CHOICE_RULES;
	readonly counts = COUNTS;

	readonly #fits = $derived(countMatching(CATALOGUE, this.#wish));

	get wish() {
		return this.#wish;
	}
	/** How many questions the wish leaves to choose from; a template is one, whatever its numbers. */
	get fits() {
		return this.#fits;
	}
	/** The chosen concept; null for all. */
	get concept(): ConceptId | null {
		return this.#wish.concepts[0] ?? null;
	}
	/** The chapters whose concepts can be chosen. */
	get open() {
		const { chapters } = this.#wish;
		return CHAPTERS.filter(({ number }) => chapters.length === 0 || chapters.includes(number));
	}

	/** A concept that is in none of the chosen chapters is dropped. */
	set(change: Partial<PracticeWish>) {
		const wish = { ...this.#wish, ...change };
		this.#wish = wish;
		const open: readonly string[] = this.open.flatMap(({ concepts }) => concepts.map(({ id }) => id));
		this.#wish = { ...wish, concepts: wish.concepts.filter((id) => open.includes(id)) };
	}

	/** @param id as a menu gives it: anything that is no concept stands for all */
	chooseConcept(id: string) {
		const found = CHAPTERS.flatMap(({ concepts }) => concepts.map((one) => one.id)).find((one) => one === id);
		this.set({ concepts: found ? [found] : [] });
	}
}
