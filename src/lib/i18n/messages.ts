import type { Locale } from '$lib/domain/locale';
import { zh } from './zh/messages';

/**
 * What the interface says, by area. zh is the source: its type is the contract, and every other language says all
 * of it. An area is one file per language (`zh/<area>.ts`, `en/<area>.ts`), listed in `<language>/messages.ts`.
 */
export type Messages = typeof zh;

const loaded = new Map<Locale, Messages>([['zh', zh]]);

/** The messages of a language that is already here, else undefined. zh always is. */
export function messagesNow(locale: Locale): Messages | undefined {
	return loaded.get(locale);
}

/** The messages of a language; fetched at first use, so that a reader downloads one language only where zh is his. */
export async function loadMessages(locale: Locale): Promise<Messages> {
	const here = loaded.get(locale);
	if (here) return here;
	const { en } = await import('./en/messages');
	loaded.set('en', en);
	return en;
}

/** The language for a reader: the first of his browser's languages that we have, else English. */
export function localeFrom(languages: readonly string[]): Locale {
	for (const language of languages) {
		const primary = language.toLowerCase().split('-')[0];
		if (primary === 'zh' || primary === 'en') return primary;
	}
	return 'en';
}

/** The value of `<html lang>`. */
export const LANG = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>;
