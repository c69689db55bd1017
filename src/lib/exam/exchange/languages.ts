import type { Locale, Localized } from '$lib/domain/locale';
import { RowError } from './errors';
import { htmlOfText, textOfHtml } from './htmlText';
import { FILE_LIMITS, inBoth, type RowNote } from './reading';

/** Which languages a file is written in: one, or both as Moodle's multi-language filter reads them. */
export type FileLanguage = Locale | 'both';

/** A text in both languages as HTML: alike, one; else a span for each, of which Moodle shows the reader's. */
export function htmlOf(text: Localized, language: FileLanguage): string {
	if (language !== 'both') return htmlOfText(text[language]);
	if (text.zh === text.en) return htmlOfText(text.zh);
	const span = (locale: Locale) =>
		`<span lang="${locale}" class="multilang">${htmlOfText(text[locale])}</span>`;
	return span('zh') + span('en');
}

const SPAN =
	/<span(?=[^<>]*\bclass\s*=\s*["']?multilang)(?=[^<>]*\blang\s*=\s*["']?([\w-]+))[^<>]*>([\s\S]*?)<\/span>/gi;

/** The text of HTML in each language; outside of Moodle's language spans it is that of both. */
export function textsOf(html: string, notes: RowNote[], keepLines = false): Localized {
	if (html.length > FILE_LIMITS.field) throw new RowError({ code: 'fieldTooLong' });
	const read = (source: string) => {
		const { text, pictures } = textOfHtml(source, keepLines);
		if (pictures) notes.push('pictures');
		return text;
	};
	if (!/multilang/i.test(html)) return inBoth(read(html));
	const only = (locale: Locale) =>
		read(
			html.replace(SPAN, (_, lang: string, inner: string) =>
				lang.toLowerCase().startsWith(locale) ? inner : ''
			)
		);
	return { zh: only('zh'), en: only('en') };
}
