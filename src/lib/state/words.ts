import { text } from './text.svelte';

/**
 * What a part of the interface says that is not there at first: fetched with that part, in both languages, so that
 * the language still changes in place.
 */
export function wordsIn<Words>(zh: Words, en: Words): { readonly current: Words } {
	return {
		get current() {
			return text.locale === 'zh' ? zh : en;
		}
	};
}
