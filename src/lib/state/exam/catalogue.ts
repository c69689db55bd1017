import type { CatalogueEntry } from '$lib/domain/catalogue';
import type { Question } from '$lib/domain/question';
import { TEMPLATES } from '$lib/domain/templates';
import type { TemplateHead } from '$lib/domain/template';
import type { QuestionRef } from '$lib/domain/study/attempt';
import { loadChapter } from '$lib/content/questionChapters';
import { QUESTION_CATALOGUE } from '$lib/content/questionCatalogue';
import { COMPUTED_FORMS, sourceOf, type QuestionSource } from '$lib/exam/questionRef';

const heads: readonly TemplateHead[] = TEMPLATES;

/** Every question of the bank and every template, in each form it can be asked in; no text. */
export const CATALOGUE: readonly CatalogueEntry[] = [
	...QUESTION_CATALOGUE,
	...heads.flatMap(({ id, chapter, concepts, difficulty, practiceOnly, since }) =>
		COMPUTED_FORMS.map((type) => ({
			ref: id,
			type,
			chapter,
			concepts,
			difficulty,
			...(type === 'fill' ? { blanks: 1 } : {}),
			...(practiceOnly ? { practiceOnly } : {}),
			...(since ? { since } : {})
		}))
	)
];

/**
 * A question by its name; fetches its chapter, or its template and words.
 * @returns null where there is none: of an own question that was deleted, or of a version to come
 */
export async function loadQuestion(ref: QuestionRef): Promise<Question | null> {
	const source = sourceOf(ref);
	switch (source.kind) {
		case 'bank':
			return (await loadChapter(source.chapter)).find(({ id }) => id === ref) ?? null;
		case 'computed':
			return computed(source);
		case 'own': {
			const { ownQuestion } = await import('./exchange/ownQuestion');
			return ownQuestion(ref);
		}
	}
}

async function computed({ template: id, seed, form }: Extract<QuestionSource, { kind: 'computed' }>) {
	const [{ loadTemplate }, { loadTemplateWords }, { drawComputed }, { asFill, asSingle }] = await Promise.all(
		[
			import('$lib/exam/templateLogic'),
			import('$lib/content/templates/words'),
			import('$lib/exam/computed'),
			import('$lib/exam/computedQuestion')
		]
	);
	const [template, words] = await Promise.all([loadTemplate(id), loadTemplateWords(id)]);
	if (!template || !words) return null;
	const drawn = drawComputed(template, seed);
	return form === 'fill' ? asFill(drawn, words) : asSingle(drawn, words);
}
