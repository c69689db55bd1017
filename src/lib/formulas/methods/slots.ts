import type { MathFill, MathSlot } from '$lib/domain/clv/method';

/*
 * Numbers for the slots of typeset formulas.
 */

export const moneySlot = (value: number): MathSlot => ({ value, unit: 'money' });
export const factorSlot = (value: number): MathSlot => ({ value, unit: 'factor' });
export const countSlot = (value: number): MathSlot => ({ value, unit: 'count' });
export const shareSlot = (value: number): MathSlot => ({ value, unit: 'share' });

/** Terms of a sum written out before it is cut short. */
const MOST_TERMS = 5;

/** A sum whose first five terms are written out. */
export function sumSlot(terms: readonly MathFill[]): MathSlot {
	return { join: '+', terms: terms.slice(0, MOST_TERMS), more: terms.length > MOST_TERMS };
}

/** A template with its slots. */
export const fill = (template: string, slots: MathFill['slots']): MathFill => ({ template, slots });
