import { describe, expect, it } from 'vitest';
import { loadMessages, localeFrom, messagesNow } from '$lib/i18n/messages';

/** Every text with its path; a function stands for itself. */
function texts(value: unknown, path = ''): [string, unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

/** A text with parameters, called with numbers that look like words: `${1}`. */
function said(text: unknown): string {
	return typeof text === 'function'
		? String(text(...Array.from({ length: 6 }, (_, i) => i + 2)))
		: String(text);
}

const HAN = /\p{Script=Han}/u;
// The language's own name stands in its own script in both languages.
const OWN_SCRIPT = /^common\.(languages\.|switchLanguage)/;

/** Every area of a language, those that are fetched later too. */
function areas(modules: Record<string, Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(modules)
			.filter(([path]) => !path.endsWith('/messages.ts'))
			.map(([path, exports]) => [path.replace(/.*\/|\.ts$/g, ''), Object.values(exports)[0]])
	);
}

async function both() {
	return {
		zh: areas(import.meta.glob('../../../src/lib/i18n/zh/*.ts', { eager: true })),
		en: areas(import.meta.glob('../../../src/lib/i18n/en/*.ts', { eager: true }))
	};
}

describe('messages', () => {
	it('say the same things in both languages: same paths, same kinds', async () => {
		const { zh, en } = await both();
		const shape = (m: unknown) => texts(m).map(([path, text]) => `${path}:${typeof text}`);
		expect(shape(en)).toEqual(shape(zh));
	});

	it('leave no text empty, undefined or not-a-number', async () => {
		for (const messages of Object.values(await both())) {
			for (const [path, text] of texts(messages)) {
				expect(said(text).trim(), path).not.toBe('');
				expect(said(text), path).not.toMatch(/undefined|NaN|\[object/);
			}
		}
	});

	it('are Chinese in Chinese and hold no Chinese in English', async () => {
		const { en } = await both();
		for (const [path, text] of texts(en))
			if (!OWN_SCRIPT.test(path)) expect(said(text), path).not.toMatch(HAN);
	});

	it('are the same object when asked twice', async () => {
		expect(await loadMessages('en')).toBe(messagesNow('en'));
	});
});

describe('localeFrom', () => {
	it('takes the first language of the browser that the app speaks', () => {
		expect(localeFrom(['zh-CN', 'en'])).toBe('zh');
		expect(localeFrom(['zh-Hant-TW'])).toBe('zh');
		expect(localeFrom(['en-GB', 'zh'])).toBe('en');
		expect(localeFrom(['fr-FR', 'zh-CN'])).toBe('zh');
	});

	it('falls back to English', () => {
		expect(localeFrom(['fr'])).toBe('en');
		expect(localeFrom([])).toBe('en');
	});
});
