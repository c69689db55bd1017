import { enClvBudget } from '$lib/i18n/en/clvBudget';
import { zhClvBudget } from '$lib/i18n/zh/clvBudget';
import { text } from '../text.svelte';

/** What the page says beside its methods' texts; fetched with the page. */
export const budgetWords = {
	get current() {
		return text.locale === 'zh' ? zhClvBudget : enClvBudget;
	}
};
