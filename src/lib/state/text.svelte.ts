import type { Locale } from '$lib/domain/locale';
import { loadMessages, messagesNow, type Messages } from '$lib/i18n/messages';
import { preferences, type Preferences } from './preferences.svelte';

/** What the interface says now. A language that is not here yet is fetched; until it comes the last one stays. */
export class Text {
	#preferences: Preferences;
	#current = $state.raw<Messages>(messagesNow('zh')!);
	#locale = $state<Locale>('zh');

	constructor(of: Preferences) {
		this.#preferences = of;
		const here = messagesNow(of.locale);
		if (here) this.#show(of.locale, here);
	}

	/** The messages, by area. */
	get current() {
		return this.#current;
	}
	/** The language that `current` is in; numbers, money and dates follow it. */
	get locale() {
		return this.#locale;
	}

	/** Fetches the chosen language: awaited before the first paint, so that nobody sees the other one flash by. */
	async ready() {
		const { locale } = this.#preferences;
		const messages = await loadMessages(locale);
		if (locale === this.#preferences.locale) this.#show(locale, messages);
	}

	/** Changes the language in place; nothing else on the page changes. */
	async choose(locale: Locale) {
		this.#preferences.setLocale(locale);
		await this.ready();
	}

	#show(locale: Locale, messages: Messages) {
		this.#current = messages;
		this.#locale = locale;
	}
}

/** The interface's text in this tab. */
export const text = new Text(preferences);
