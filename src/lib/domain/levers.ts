import type { HeadlineSpec, LeverGroup, LeverSpec } from './lever';
import { ACQUISITION_LEVERS } from './leverSpecs/acquisition';
import { FINANCE_LEVERS } from './leverSpecs/finance';
import { MARKET_LEVERS } from './leverSpecs/market';
import { PRICE_LEVERS } from './leverSpecs/price';
import { RETENTION_LEVERS } from './leverSpecs/retention';
import { SATISFACTION_LEVERS } from './leverSpecs/satisfaction';
import { SWITCHING_LEVERS } from './leverSpecs/switching';
import { index } from './leverSpecs/scale';

/*
 * Every lever of the company, a file per group in leverSpecs/. Names are the model's; labels are the course's words.
 */

/** The levers that are stored; all the others are derived from them. */
export const BASE_LEVERS = [
	...RETENTION_LEVERS,
	...SATISFACTION_LEVERS,
	...SWITCHING_LEVERS,
	...PRICE_LEVERS,
	...ACQUISITION_LEVERS,
	...MARKET_LEVERS,
	...FINANCE_LEVERS
] as const satisfies readonly LeverSpec[];

export type BaseLever = (typeof BASE_LEVERS)[number]['name'];

/** The three sliders a beginner sees. Parts not listed stay in the group but are not moved by the headline. */
export const HEADLINE_LEVERS = [
	{
		name: 'retentionEffort',
		group: 'retention',
		...index,
		default: 27,
		label: { zh: '维系', en: 'Retention effort' },
		parts: ['financialProgramme', 'socialProgramme', 'structuralProgramme']
	},
	{
		name: 'satisfaction',
		group: 'satisfaction',
		...index,
		default: 66,
		label: { zh: '满意', en: 'Satisfaction' },
		parts: ['productQuality', 'serviceSpeed', 'complaintResolution', 'closingTheLoop']
	},
	{
		name: 'switchingCosts',
		group: 'switching',
		...index,
		default: 26,
		label: { zh: '转换成本', en: 'Switching costs' },
		parts: [
			'economicRisk',
			'evaluation',
			'learning',
			'setUp',
			'benefitLoss',
			'monetaryLoss',
			'personalRelationshipLoss',
			'brandRelationshipLoss'
		]
	}
] as const satisfies readonly HeadlineSpec<string, BaseLever>[];

export type HeadlineLever = (typeof HEADLINE_LEVERS)[number]['name'];
export type LeverName = BaseLever | HeadlineLever;

/** All levers in the order of the screen: each headline before its group. */
export const LEVERS: readonly LeverSpec<LeverName>[] = [...HEADLINE_LEVERS, ...BASE_LEVERS];

const byName = new Map<string, LeverSpec<LeverName>>(LEVERS.map((spec) => [spec.name, spec]));
const headlines = new Map<string, HeadlineSpec<HeadlineLever, BaseLever>>(
	HEADLINE_LEVERS.map((spec) => [spec.name, spec])
);

export function isLeverName(name: string): name is LeverName {
	return byName.has(name);
}

/** The spec of a lever. */
export function lever(name: LeverName): LeverSpec<LeverName> {
	return byName.get(name)!;
}

/** The headline spec of a name, or undefined where the name is a base lever. */
export function headline(name: string): HeadlineSpec<HeadlineLever, BaseLever> | undefined {
	return headlines.get(name);
}

/** The stored levers of a group, in order. */
export function leversOf(group: LeverGroup): readonly LeverSpec<BaseLever>[] {
	return BASE_LEVERS.filter((spec) => spec.group === group);
}
