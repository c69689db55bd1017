import type {
	ComputedStep,
	TemplateFigure,
	TemplateHead,
	TemplateSlots,
	TemplateUnit
} from '$lib/domain/template';
import type { IdsOf, TemplateGroup } from '$lib/domain/templates';
import type { Chance } from './chance';
import { numberText } from './figureText';

/** A question as it was drawn, not yet judged fit to be asked. */
export interface Draft {
	readonly slots: TemplateSlots;
	/** Unrounded. */
	readonly key: number;
	/** The last one ends in the key. */
	readonly steps: readonly ComputedStep[];
	/** Where each wrong way leads, those met most often first; more than three, for some may coincide. */
	readonly mistakes: Readonly<Record<string, number>>;
}

/** Draws numbers and computes; null where these numbers make no story, and others are drawn. */
export type Draw = (chance: Chance) => Draft | null;

/** A template with its logic. */
export interface Template {
	readonly head: TemplateHead;
	readonly draw: Draw;
}

/** The logic of all templates of a group. */
export type Draws<Group extends TemplateGroup> = Readonly<Record<IdsOf<Group>, Draw>>;

const figure =
	(unit: TemplateUnit) =>
	(value: number, digits?: number): TemplateFigure =>
		digits === undefined ? { value, unit } : { value, unit, digits };

export const money = figure('money');
/** 0–100. */
export const percent = figure('percent');
export const points = figure('points');
export const score = figure('score');
export const factor = figure('factor');
export const years = figure('years');
export const months = figure('months');
export const customers = figure('customers');
export const count = figure('count');

/** A line of the solution: its heading, the calculation, what comes out. */
export function step(id: string, work: string, result: TemplateFigure): ComputedStep {
	return { id, work, result };
}

/** A number inside a calculation: as it is, at most four decimals, in brackets where negative. */
export function n(value: number, digits?: number): string {
	const text = numberText(value, digits);
	return text.startsWith('−') ? `(${text})` : text;
}

/** Money inside a calculation: cents only where there are some. */
export const y = (value: number) => n(value, Math.abs(value % 1) < 1e-9 ? 0 : 2);

/** Per cent inside a calculation. */
export const pc = (value: number) => `${n(value)}%`;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `base` to a power: 1.1³, 1.1^0.5; the base alone where the power is 1. */
export function power(base: string, exponent: number): string {
	if (exponent === 1) return base;
	if (!Number.isInteger(exponent) || exponent < 0) return `${base}^${n(exponent)}`;
	return base + [...String(exponent)].map((digit) => RAISED[Number(digit)]).join('');
}

/** Terms joined to a sum. */
export const plus = (terms: readonly string[]) => terms.join(' + ');
