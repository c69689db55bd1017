/** The two languages of the app; zh is the source, en is complete. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in both languages. */
export type Localized = Readonly<Record<Locale, string>>;
