import { enClvWinBack } from '$lib/i18n/en/clvWinBack';
import { zhClvWinBack } from '$lib/i18n/zh/clvWinBack';
import { text } from '../text.svelte';

/** What the page says beside its methods' texts; fetched with the page. */
export const winBackWords = {
	get current() {
		return text.locale === 'zh' ? zhClvWinBack : enClvWinBack;
	}
};
