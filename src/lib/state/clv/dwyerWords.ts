import { enClvDwyer } from '$lib/i18n/en/clvDwyer';
import { zhClvDwyer } from '$lib/i18n/zh/clvDwyer';
import { text } from '../text.svelte';

/** What the Dwyer page says beside its methods' texts; fetched with the page. */
export const dwyerWords = {
	get current() {
		return text.locale === 'zh' ? zhClvDwyer : enClvDwyer;
	}
};
