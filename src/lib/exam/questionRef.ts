import type { CatalogueEntry } from '$lib/domain/catalogue';
import { CHAPTERS, type ChapterNumber } from '$lib/domain/syllabus';
import type { QuestionRef } from '$lib/domain/study/attempt';
import { readComputedId } from './computed';

/** The forms that a computed question can be asked in. */
export const COMPUTED_FORMS = ['single', 'fill'] as const;
export type ComputedForm = (typeof COMPUTED_FORMS)[number];

/** Where a question comes from, read from its name. */
export type QuestionSource =
	| { readonly kind: 'bank'; readonly chapter: ChapterNumber }
	| {
			readonly kind: 'computed';
			readonly template: string;
			readonly seed: number;
			readonly form: ComputedForm;
	  }
	/** One of somebody's own; anything that is neither of the others. */
	| { readonly kind: 'own' };

/** The question that an entry of the catalogue stands for: itself, or what its template makes of a seed. */
export function refOf({ ref, type }: Pick<CatalogueEntry, 'ref' | 'type'>, seed: number): QuestionRef {
	return ref.startsWith('tpl-') ? `${ref}@${seed >>> 0}:${type}` : ref;
}

/** The name of a question without what a seed added: questions of one template are variants of each other. */
export function entryRefOf(ref: QuestionRef): string {
	return ref.replace(/@.*$/, '');
}

/** Where a question comes from. A computed one without a form is single choice. */
export function sourceOf(ref: QuestionRef): QuestionSource {
	const number = Number(/^ch(\d\d)-(?:fill|single|multiple|essay|case)-\d{3}$/.exec(ref)?.[1]);
	const chapter = CHAPTERS.find((one) => one.number === number);
	if (chapter) return { kind: 'bank', chapter: chapter.number };
	const [, id, form] = /^([^:]+)(?::(single|fill))?$/.exec(ref) ?? [];
	const computed = id === undefined ? null : readComputedId(id);
	if (!computed) return { kind: 'own' };
	return { kind: 'computed', ...computed, form: form === 'fill' ? 'fill' : 'single' };
}
