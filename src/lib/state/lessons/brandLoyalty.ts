import { parametersFrom, type Parameters } from '$lib/domain/parameters';
import type { BrandStage } from '$lib/domain/typology';
import { BRAND_FROM, brandCourse, type BrandCourse } from '$lib/engine/brandCourse';

/** The stages that brand loyalty goes through, in order, with the brand loyalty (0–100) each begins at. */
export const STAGES_OF_BRAND = [
	'acceptance',
	'identification',
	'preference'
] as const satisfies readonly BrandStage[];
export type StageOfBrand = (typeof STAGES_OF_BRAND)[number];
export const FROM = BRAND_FROM;

/** How long a newcomer is followed, and the month that a crisis begins at, which lasts to the end. */
export const FOLLOWED = 60;
export const CRISIS_AT = 36;

/** What can go wrong: quality falls to this, or the promise rises to that. */
const FALLEN_QUALITY = 40;
const FULL_PROMISE = 100;
const CRISES = {
	none: {},
	quality: { productQuality: FALLEN_QUALITY },
	promise: { promise: FULL_PROMISE }
} as const satisfies Record<string, Partial<Parameters>>;
export type Crisis = keyof typeof CRISES;
export const CRISIS_NAMES = ['none', 'quality', 'promise'] as const satisfies readonly Crisis[];

/** What the page moves in the newcomer's company. */
export const BRAND_LEVERS = ['productQuality', 'serviceSpeed', 'socialProgramme', 'promise'] as const;
export type BrandLever = (typeof BRAND_LEVERS)[number];

/** An average company of the model. */
export const AVERAGE: Parameters = parametersFrom({});

/** The company once the crisis has struck; it betters nothing that was worse before. */
function struck(parameters: Parameters, crisis: Crisis): Parameters {
	if (crisis === 'quality' && parameters.productQuality < FALLEN_QUALITY) return parameters;
	return { ...parameters, ...CRISES[crisis] };
}

/** The course of a newcomer's brand loyalty over five years. */
export function newcomerCourse(parameters: Parameters, crisis: Crisis): BrandCourse {
	return brandCourse(parameters, FOLLOWED, { month: CRISIS_AT, parameters: struck(parameters, crisis) });
}

/** The first month at which a stage is reached; null where it is not within the five years. */
export function reachedAt({ brand }: BrandCourse, stage: StageOfBrand): number | null {
	const month = brand.findIndex((value) => value >= FROM[stage]);
	return month < 0 ? null : month;
}

/** Months that he prefers the brand. */
export const monthsPreferred = ({ stages }: BrandCourse) =>
	stages.filter((stage) => stage === 'preference').length;

/** When preference comes under a full promise, against the average company: what the second guess is compared with. */
export function promiseShift(): 'sooner' | 'same' | 'later' {
	const before = reachedAt(newcomerCourse(AVERAGE, 'none'), 'preference') ?? Infinity;
	const promising = newcomerCourse({ ...AVERAGE, promise: FULL_PROMISE }, 'none');
	const after = reachedAt(promising, 'preference') ?? Infinity;
	return after < before ? 'sooner' : after > before ? 'later' : 'same';
}
