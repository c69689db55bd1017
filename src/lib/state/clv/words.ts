import { enClv } from '$lib/i18n/en/clv';
import { zhClv } from '$lib/i18n/zh/clv';
import { text } from '../text.svelte';

/** What the workbench says, in both languages: it is fetched with its pages, at most a page of text. */
export const clvWords = {
	get current() {
		return text.locale === 'zh' ? zhClv : enClv;
	}
};
