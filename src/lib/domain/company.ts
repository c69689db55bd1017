import { clampLever } from './lever';
import { lever as specOf, type LeverName } from './levers';
import { withLever, type Parameters } from './parameters';
import type { PresetId } from './preset';

/** The version of generator and model; a company of another version may live another life. */
export const MODEL_VERSION = 1;

export const CUSTOMERS = { min: 200, max: 1_000_000, step: 20, default: 2_000 } as const;
export const MONTHS = { min: 12, max: 240, step: 1, default: 60 } as const;
export const SEED = { min: 0, max: 0xffff_ffff } as const;

/** A lever moved at the end of a month: it acts from the next month on. */
export interface Decision {
	/**
	 * 1 … months − 1; what is set at month 0 is part of `start`. One beyond the horizon is kept, without effect, so
	 * that shortening the horizon and lengthening it again loses nothing.
	 */
	readonly month: number;
	readonly lever: LeverName;
	/** In the lever's range and on its steps. */
	readonly value: number;
}

/** All that there is to know of a company; everything else is derived from it by the engine. */
export interface Company {
	readonly modelVersion: number;
	/** Where it began; says which texts its figures come from. */
	readonly preset: PresetId;
	/** Unsigned 32-bit integer. */
	readonly seed: number;
	/** People in the market: customers, former customers and prospects. A multiple of 20. */
	readonly customers: number;
	/** Months simulated. */
	readonly months: number;
	readonly start: Parameters;
	/** By month; within a month in the order taken; one per month and lever. */
	readonly decisions: readonly Decision[];
}

/** The policy in force at the end of `month`, decisions of that month included: it rules month + 1. */
export function parametersAt(company: Company, month: number): Parameters {
	let parameters = company.start;
	for (const decision of company.decisions) {
		if (decision.month > month) break;
		parameters = withLever(parameters, decision.lever, decision.value);
	}
	return parameters;
}

/**
 * Moves a lever at a month: month 0 changes the start, a later month logs a decision (in place of an earlier one
 * on the same lever in that month). The value is brought into the lever's range and onto its steps.
 */
export function decide(company: Company, month: number, lever: LeverName, value: number): Company {
	if (month <= 0) return { ...company, start: withLever(company.start, lever, value) };
	const others = company.decisions.filter((d) => d.month !== month || d.lever !== lever);
	const decision = { month, lever, value: clampLever(specOf(lever), value) };
	const decisions = [...others, decision].sort((a, b) => a.month - b.month);
	return { ...company, decisions };
}

/** Takes a decision back. */
export function revoke(company: Company, month: number, lever: LeverName): Company {
	return {
		...company,
		decisions: company.decisions.filter((d) => d.month !== month || d.lever !== lever)
	};
}
