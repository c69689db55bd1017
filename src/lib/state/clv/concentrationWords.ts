import { enClvConcentration } from '$lib/i18n/en/clvConcentration';
import { zhClvConcentration } from '$lib/i18n/zh/clvConcentration';
import { text } from '../text.svelte';

/** What the page says beside its methods' texts; fetched with the page. */
export const concentrationWords = {
	get current() {
		return text.locale === 'zh' ? zhClvConcentration : enClvConcentration;
	}
};
