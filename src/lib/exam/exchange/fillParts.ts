import type { Localized } from '$lib/domain/locale';
import type { DraftBlank } from '$lib/domain/study/draft';
import { gapsIn, tidyGaps } from '$lib/domain/study/tidyDraft';
import { RowError } from './errors';

/** A stem with its gap: at the end where the format has no place for it. */
export function withGap(stem: Localized): Localized {
	const tidy = { zh: tidyGaps(stem.zh), en: tidyGaps(stem.en) };
	return gapsIn(tidy).some((gaps) => gaps > 0) ? tidy : { zh: `${tidy.zh} ____`, en: `${tidy.en} ____` };
}

/** A blank that accepts these texts; the first `zhCount` are Chinese, the rest English; without a count both. */
export function textBlank(answers: readonly string[], zhCount?: number): DraftBlank {
	if (answers.length === 0) throw new RowError({ code: 'noAnswer' });
	if (!zhCount || zhCount >= answers.length) return { zh: answers, en: answers };
	return { zh: answers.slice(0, zhCount), en: answers.slice(zhCount) };
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** A number of a file. @throws RowError number */
export function readNumber(text: string): number {
	const plain = text.trim().replace('−', '-');
	if (!NUMBER.test(plain) || !Number.isFinite(Number(plain)))
		throw new RowError({ code: 'number', value: text.trim().slice(0, 40) });
	return Number(plain);
}

/** A blank that accepts numbers. */
export function numericBlank(value: number, tolerance: number): DraftBlank {
	return { zh: [String(value)], en: [String(value)], numeric: { value, tolerance, mistakes: [] } };
}
