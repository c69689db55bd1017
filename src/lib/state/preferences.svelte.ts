import { LOCALES, type Locale } from '$lib/domain/locale';
import { localeFrom } from '$lib/i18n/messages';
import { readNote, writeNote } from '$lib/storage/notes';

/** The languages to choose from. */
export const LANGUAGES = LOCALES;
export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

/** What the reader has chosen for all companies: language and theme. Kept at once, without waiting for a database. */
export class Preferences {
	#locale = $state<Locale>('zh');
	#theme = $state<Theme>('system');

	/** At the first visit the language is the browser's. */
	constructor(languages: readonly string[]) {
		this.#locale = oneOf(LOCALES, readNote('locale')) ?? localeFrom(languages);
		this.#theme = oneOf(THEMES, readNote('theme')) ?? 'system';
	}

	get locale() {
		return this.#locale;
	}
	get theme() {
		return this.#theme;
	}

	setLocale(locale: Locale) {
		this.#locale = locale;
		writeNote('locale', locale);
	}
	setTheme(theme: Theme) {
		this.#theme = theme;
		writeNote('theme', theme);
	}
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | null {
	return values.find((v) => v === value) ?? null;
}

/** The preferences of this browser. The build, which has none, reads this file too. */
export const preferences = new Preferences(globalThis.navigator?.languages ?? []);
