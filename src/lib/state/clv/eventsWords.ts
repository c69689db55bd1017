import { enClvEvents } from '$lib/i18n/en/clvEvents';
import { zhClvEvents } from '$lib/i18n/zh/clvEvents';
import { text } from '../text.svelte';

/** What the page of customer events says beside its method's text; fetched with the page. */
export const eventsWords = {
	get current() {
		return text.locale === 'zh' ? zhClvEvents : enClvEvents;
	}
};
