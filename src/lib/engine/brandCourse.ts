import type { Parameters } from '$lib/domain/parameters';
import { BRAND_STAGES, type BrandStage } from '$lib/domain/typology';
import { RELATIONSHIP as R } from './constants';
import { brandStageOf } from './loyalty';
import { policyFrom } from './policy';
import { encountered, newcomer, related } from './typicalCustomer';

/** Brand loyalty (0–100) from which each stage begins: 接受、认同、偏好. Our choice. */
export const BRAND_FROM = {
	acceptance: R.acceptance,
	identification: R.identification,
	preference: R.preference
} as const satisfies Partial<Record<BrandStage, number>>;

/** Brand loyalty month by month; entry 0 is the month of joining. */
export interface BrandCourse {
	/** 0–100. */
	readonly brand: readonly number[];
	readonly stages: readonly BrandStage[];
	/** Satisfaction index and trust beside it, 0–100. */
	readonly satisfaction: readonly number[];
	readonly trust: readonly number[];
}

/**
 * How the brand loyalty of a typical newcomer forms under a policy, and under another one from a month on. The equations
 * are the simulation's without its noise (README.md): 5 % a month toward the mean of trust and satisfaction.
 * @param change a policy that takes over: rules the months after `month`
 */
export function brandCourse(
	parameters: Parameters,
	months: number,
	change?: { readonly month: number; readonly parameters: Parameters }
): BrandCourse {
	const first = policyFrom(parameters);
	const second = change ? policyFrom(change.parameters) : first;
	let customer = newcomer(first);
	const followed = [customer];
	for (let month = 1; month <= months; month++) {
		const policy = change && month > change.month ? second : first;
		customer = related(encountered(customer, policy.delivered, policy), policy);
		followed.push(customer);
	}
	return {
		brand: followed.map(({ brand }) => brand),
		stages: followed.map(({ brand }) => BRAND_STAGES[brandStageOf(brand)]!),
		satisfaction: followed.map(({ satisfaction }) => satisfaction),
		trust: followed.map(({ trust }) => trust)
	};
}
