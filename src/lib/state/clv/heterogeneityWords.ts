import { enClvHeterogeneity } from '$lib/i18n/en/clvHeterogeneity';
import { zhClvHeterogeneity } from '$lib/i18n/zh/clvHeterogeneity';
import { text } from '../text.svelte';

/** What the page says beside its methods' texts; fetched with the page. */
export const heterogeneityWords = {
	get current() {
		return text.locale === 'zh' ? zhClvHeterogeneity : enClvHeterogeneity;
	}
};
