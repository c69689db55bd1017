import type { Locale } from '$lib/domain/locale';
import { LANG } from './messages';

/** From this amount on a figure is shortened: 万 and 亿 in Chinese, K, M and B in English. */
const COMPACT_FROM = 100_000;

/** What stands for a figure that does not exist (nobody left to take a mean of). */
const NO_FIGURE = '—';

/*
 * Constructing an Intl object costs a thousand times a call of it, and figures are written at every slider event:
 * one object per language and set of options, kept for good.
 */
const cache = new Map<string, Intl.NumberFormat>();

function intl(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `${locale}${JSON.stringify(options)}`;
	let found = cache.get(key);
	if (!found) cache.set(key, (found = new Intl.NumberFormat(LANG[locale], options)));
	return found;
}

const YUAN = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' } as const;

/** Writes numbers, money and dates in one language. Not-a-number and infinities give a dash. */
export class Format {
	readonly locale: Locale;

	constructor(locale: Locale) {
		this.locale = locale;
	}

	#write(value: number, options: Intl.NumberFormatOptions): string {
		if (!Number.isFinite(value)) return NO_FIGURE;
		// A true minus sign is as wide as a digit, so that figures stay aligned; -0 is plain 0.
		return intl(this.locale, { signDisplay: 'negative', ...options })
			.format(value)
			.replace('-', '−');
	}

	/** Grouped, with at most `digits` decimals. */
	number(value: number, digits = 0): string {
		return this.#write(value, { maximumFractionDigits: digits });
	}

	/** Grouped, with exactly `digits` decimals: for columns of figures. */
	fixed(value: number, digits: number): string {
		return this.#write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	}

	/** A percentage given as 0–100, with exactly `digits` decimals. */
	percent(value: number, digits = 1): string {
		const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
		return this.#write(value / 100, { style: 'percent', ...decimals });
	}

	/** Whole yuan; amounts from `from` on shortened to three significant digits. */
	money(value: number, from = COMPACT_FROM): string {
		return Math.abs(value) < from
			? this.#write(value, { ...YUAN, maximumFractionDigits: 0 })
			: this.#write(value, { ...YUAN, notation: 'compact', maximumSignificantDigits: 3 });
	}

	/** Yuan and, below ten, their cents: for a price or a cost per customer. */
	price(value: number): string {
		const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
		return this.#write(value, { ...YUAN, minimumFractionDigits: 0, maximumFractionDigits: digits });
	}

	/** A count; large ones shortened. */
	count(value: number): string {
		return Math.abs(value) < COMPACT_FROM
			? this.number(value)
			: this.#write(value, { notation: 'compact', maximumSignificantDigits: 3 });
	}

	/** A span of time: 24 个月, 24 months. */
	months(value: number): string {
		const words = this.#write(value, { style: 'unit', unit: 'month', unitDisplay: 'long' });
		return words.replace(/(\d)(\p{Script=Han})/u, '$1 $2');
	}

	/** A point in time: 第 24 月, month 24. */
	month(value: number): string {
		return this.locale === 'zh' ? `第 ${this.number(value)} 月` : `month ${this.number(value)}`;
	}

	/** Day and time in the reader's own time zone. `at` in milliseconds. */
	dateTime(at: number): string {
		return new Intl.DateTimeFormat(LANG[this.locale], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
	}

	/** A size of storage: 12 KB, 3.4 MB, 1.2 GB. */
	bytes(value: number): string {
		const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
		const size = units.findIndex((_, i) => value < 1000 ** (i + 1) || i === units.length - 1);
		const [amount, unit] = [value / 1000 ** size, units[size]];
		return this.#write(amount, { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 3 });
	}

	/** `part` with its sign in front, + included; nothing in front of zero. */
	signed(value: number, part: (magnitude: number) => string): string {
		if (!Number.isFinite(value)) return NO_FIGURE;
		return `${value > 0 ? '+' : value < 0 ? '−' : ''}${part(Math.abs(value))}`;
	}
}

const formats = { zh: new Format('zh'), en: new Format('en') } satisfies Record<Locale, Format>;

/** The writer of a language; always the same object. */
export function formatOf(locale: Locale): Format {
	return formats[locale];
}
