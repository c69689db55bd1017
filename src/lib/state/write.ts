import type { LeverSpec, Unit } from '$lib/domain/lever';
import type { Localized } from '$lib/domain/locale';
import type { MeasureUnit } from '$lib/domain/measures';
import type { Change } from '$lib/domain/run';
import { changeText, decimalsOf, leverText, measureText } from '$lib/i18n/figures';
import { formatOf } from '$lib/i18n/format';
import { LANG } from '$lib/i18n/messages';
import { text } from './text.svelte';

/** Writes figures and names in the language on screen; what reads it is written anew when the language changes. */
export const write = {
	/** The writer of numbers, money and dates. */
	get format() {
		return formatOf(text.locale);
	},
	/** The value of `<html lang>`. */
	get lang() {
		return LANG[text.locale];
	},
	/** A name or text of domain or content. */
	of: (words: Localized) => words[text.locale],
	/** A headline figure. */
	measure: (unit: MeasureUnit, value: number) => measureText(write.format, unit, value),
	/** A change against the baseline. */
	change: (unit: MeasureUnit, change: Change) => changeText(write.format, unit, change),
	/** A lever's value as it stands in its exact field. */
	leverNumber: (spec: LeverSpec, value: number) => write.format.number(value, decimalsOf(spec)),
	/** A lever's value with its unit. */
	lever: (unit: Unit, value: number) => leverText(write.format, unit, value)
};
