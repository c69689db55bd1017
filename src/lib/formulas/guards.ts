import { FormulaError } from './error';

/*
 * Checks that every formula makes of its inputs before it computes. Each returns the value it was given, or throws
 * FormulaError naming the field.
 */

/** Any finite number. @throws notANumber */
export function finite(field: string, value: number): number {
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		throw new FormulaError('notANumber', field, String(value));
	}
	return value;
}

/** A finite number ≥ `minimum`. @throws belowMinimum */
export function atLeast(field: string, value: number, minimum: number): number {
	if (finite(field, value) < minimum) throw new FormulaError('belowMinimum', field, value, minimum);
	return value;
}

/** A finite number > `bound`. @throws notAbove */
export function above(field: string, value: number, bound: number): number {
	if (finite(field, value) <= bound) throw new FormulaError('notAbove', field, value, bound);
	return value;
}

/** A finite number in [minimum, maximum]. @throws belowMinimum, aboveMaximum */
export function within(field: string, value: number, minimum: number, maximum: number): number {
	if (atLeast(field, value, minimum) > maximum) throw new FormulaError('aboveMaximum', field, value, maximum);
	return value;
}

/** A chance or a share, 0–1. @throws belowMinimum, aboveMaximum */
export function probability(field: string, value: number): number {
	return within(field, value, 0, 1);
}

/** A discount rate per period: finite and > −1. @throws notAbove */
export function rate(field: string, value: number): number {
	return above(field, value, -1);
}

/** A whole number in [minimum, maximum]. @throws notAnInteger, belowMinimum, aboveMaximum */
export function integer(field: string, value: number, minimum: number, maximum: number): number {
	if (!Number.isInteger(finite(field, value))) throw new FormulaError('notAnInteger', field, value);
	return within(field, value, minimum, maximum);
}

/** A list with at least one entry, every entry checked by `check` under the name `field[i]`. @throws empty */
export function list(
	field: string,
	values: readonly number[],
	check: (field: string, value: number) => number = finite
): readonly number[] {
	if (values.length === 0) throw new FormulaError('empty', field);
	values.forEach((value, index) => check(`${field}[${index}]`, value));
	return values;
}

/** The longest horizon any table is computed for: beyond it a closed form is the better answer. */
export const MAX_PERIODS = 1200;

/** A horizon in periods: whole, from `minimum` to 1,200. */
export function horizon(field: string, value: number, minimum = 1): number {
	return integer(field, value, minimum, MAX_PERIODS);
}

/**
 * What is kept of a period's value one period later, `kept` = r (times 1 + g), must be less than 1 + i, or the
 * endless sum has no limit.
 * @throws neverEnds
 */
export function converges(field: string, kept: number, discount: number): void {
	if (kept >= 1 + discount) throw new FormulaError('neverEnds', field, kept, 1 + discount);
}
