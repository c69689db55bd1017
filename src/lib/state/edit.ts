import { CUSTOMERS, MONTHS, SEED, decide, parametersAt, revoke, type Company } from '$lib/domain/company';
import type { LeverGroup } from '$lib/domain/lever';
import { BASE_LEVERS, HEADLINE_LEVERS, headline, type BaseLever, type LeverName } from '$lib/domain/levers';
import { leverValue, type Parameters } from '$lib/domain/parameters';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';

/** Changes of a company as pure functions; the Lab keeps their results in its history. */

const within = (range: { min: number; max: number }, value: number) =>
	Math.min(range.max, Math.max(range.min, Math.round(value)));

/** Another horizon, brought into range. Decisions beyond it stay in the log without effect. */
export function withMonths(company: Company, months: number): Company {
	return Number.isNaN(months) ? company : { ...company, months: within(MONTHS, months) };
}

/** Another size of the market, brought into range and onto whole circles. */
export function withCustomers(company: Company, customers: number): Company {
	if (Number.isNaN(customers)) return company;
	const { step } = CUSTOMERS;
	return { ...company, customers: within(CUSTOMERS, Math.round(customers / step) * step) };
}

/** Other people, other luck. */
export function withSeed(company: Company, seed: number): Company {
	return Number.isNaN(seed) ? company : { ...company, seed: within(SEED, seed) };
}

/** The company as its preset starts it. */
export function original(company: Company): Company {
	return companyFrom(preset(company.preset));
}

/** The stored levers that a lever stands for: itself, or the parts of a headline. */
function baseLevers(name: LeverName): readonly BaseLever[] {
	return headline(name)?.parts ?? [name as BaseLever];
}

/** Every lever of a group, headline included. */
function leversOf(group: LeverGroup): readonly LeverName[] {
	return [...HEADLINE_LEVERS, ...BASE_LEVERS].filter((spec) => spec.group === group).map((spec) => spec.name);
}

/**
 * Puts a lever back: at month 0 to the preset's value, at a later month to what it was before that month's decisions.
 * A headline puts back its parts.
 */
export function resetLever(company: Company, month: number, name: LeverName): Company {
	if (month <= 0) {
		const from = original(company).start;
		const back: Partial<Record<BaseLever, number>> = {};
		for (const part of baseLevers(name)) back[part] = from[part];
		return { ...company, start: { ...company.start, ...back } };
	}
	let reset = revoke(company, month, name);
	for (const part of baseLevers(name)) reset = revoke(reset, month, part);
	// A headline moved in the same month may still hold a part away from where it was.
	const before = parametersAt(reset, month - 1);
	for (const part of baseLevers(name)) {
		if (leverValue(parametersAt(reset, month), part) !== before[part]) {
			reset = decide(reset, month, part, before[part]);
		}
	}
	return reset;
}

/** What `resetLever` puts levers back to: the preset's start, or the policy before that month's decisions. */
export function restingParameters(company: Company, month: number): Parameters {
	return month <= 0 ? original(company).start : parametersAt(company, month - 1);
}

/** Puts every lever of a group back. */
export function resetGroup(company: Company, month: number, group: LeverGroup): Company {
	if (month <= 0) return leversOf(group).reduce((c, name) => resetLever(c, 0, name), company);
	const names = new Set<LeverName>(leversOf(group));
	return { ...company, decisions: company.decisions.filter((d) => d.month !== month || !names.has(d.lever)) };
}

/** The preset's policy, start and decisions; seed, size and horizon stay. */
export function resetAll(company: Company): Company {
	const { start, decisions } = original(company);
	return { ...company, start, decisions };
}

/** What has been decided up to and at a month, and nothing after it: where a branch begins. */
export function cutAfter(company: Company, month: number): Company {
	return { ...company, decisions: company.decisions.filter((d) => d.month <= month) };
}

/** The policy of `pinned` in the world of `company`: the same people, the same luck, the same horizon. */
export function inWorldOf(company: Company, pinned: Company): Company {
	const { modelVersion, seed, customers, months } = company;
	return { ...pinned, modelVersion, seed, customers, months };
}

/** True when two companies are the same in every figure. */
export function sameCompany(a: Company, b: Company): boolean {
	if (a === b) return true;
	const { modelVersion, preset: id, seed, customers, months, decisions } = a;
	return (
		modelVersion === b.modelVersion &&
		id === b.preset &&
		seed === b.seed &&
		customers === b.customers &&
		months === b.months &&
		sameParameters(a.start, b.start) &&
		decisions.length === b.decisions.length &&
		decisions.every((d, i) => {
			const other = b.decisions[i]!;
			return d.month === other.month && d.lever === other.lever && d.value === other.value;
		})
	);
}

function sameParameters(a: Parameters, b: Parameters): boolean {
	return a === b || BASE_LEVERS.every(({ name }) => a[name] === b[name]);
}
