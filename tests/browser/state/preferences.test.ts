import { beforeEach, describe, expect, it } from 'vitest';
import { Preferences } from '$lib/state/preferences.svelte';
import { Text } from '$lib/state/text.svelte';
import { writeNote } from '$lib/storage/notes';

beforeEach(() => {
	writeNote('locale', null);
	writeNote('theme', null);
});

describe('preferences', () => {
	it.each([
		[['zh-TW', 'en'], 'zh'],
		[['fr-FR', 'en-GB'], 'en'],
		[['de'], 'en']
	])('at the first visit a browser that reads %j is spoken to in %s', (languages, locale) => {
		expect(new Preferences(languages).locale).toBe(locale);
	});

	it('stay as they were chosen', () => {
		const first = new Preferences(['zh-CN']);
		first.setLocale('en');
		first.setTheme('projector');
		const second = new Preferences(['zh-CN']);
		expect([second.locale, second.theme]).toEqual(['en', 'projector']);
	});

	it('that no version knows are not taken over', () => {
		writeNote('locale', 'tlh');
		writeNote('theme', 'neon');
		const { locale, theme } = new Preferences(['zh-CN']);
		expect([locale, theme]).toEqual(['zh', 'system']);
	});
});

describe('the text', () => {
	it('is in the chosen language, in place', async () => {
		const text = new Text(new Preferences(['zh-CN']));
		const zh = text.current;
		await text.choose('en');
		expect(text.locale).toBe('en');
		expect(text.current).not.toBe(zh);
		await text.choose('zh');
		expect(text.current).toBe(zh);
	});

	it('is the last language chosen, whatever comes in between', async () => {
		const text = new Text(new Preferences(['zh-CN']));
		await Promise.all([text.choose('en'), text.choose('zh')]);
		expect(text.locale).toBe('zh');
	});
});
