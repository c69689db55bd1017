import { enClvPerpetuity } from '$lib/i18n/en/clvPerpetuity';
import { zhClvPerpetuity } from '$lib/i18n/zh/clvPerpetuity';
import { text } from '../text.svelte';

/** What the perpetuity page says beside its methods' texts; fetched with the page. */
export const perpetuityWords = {
	get current() {
		return text.locale === 'zh' ? zhClvPerpetuity : enClvPerpetuity;
	}
};
