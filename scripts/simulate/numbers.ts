import { refuse } from './refuse';
import type { Words } from './words';

/** A decimal number as people and programs write it; no thousands separators, no hexadecimal, no infinity. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a number that must lie in a range.
 * @param name what it is, for the complaint
 * @throws {Complaint}
 */
export function numberIn(
	text: string,
	name: string,
	range: { min: number; max: number },
	say: Words
): number {
	if (!DECIMAL.test(text.trim())) return refuse(say.notANumber(name, text));
	const value = Number(text);
	const inRange = value >= range.min && value <= range.max;
	return inRange ? value : refuse(say.outOfRange(name, text, range.min, range.max));
}

/**
 * Reads a whole number that must lie in a range.
 * @throws {Complaint}
 */
export function wholeIn(text: string, name: string, range: { min: number; max: number }, say: Words): number {
	const value = numberIn(text, name, range, say);
	return Number.isInteger(value) ? value : refuse(say.notWhole(name, text));
}
