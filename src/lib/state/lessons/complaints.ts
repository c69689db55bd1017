import { parametersFrom, type Parameters } from '$lib/domain/parameters';
import { housing } from '$lib/domain/presets/housing';
import type { Run } from '$lib/domain/run';
import { afterFault, FAULT_COURSES, type FaultCourse } from '$lib/engine/afterFault';
import { COMPLAINT } from '$lib/engine/constants';
import { policyFrom } from '$lib/engine/policy';
import type { ExperimentSetup } from './experiment.svelte';

/** The property developer's figures of the course texts: complaints, those settled, and owners satisfied with the handling. */
export const REPORTED = { complaints: 489, settled: 487, satisfied: 55.3 } as const;

const MONTHS = 24;
const YEAR = 12;
/** The month that the year looked at begins after. */
export const BEGINS = MONTHS - YEAR;
/** The company of the page, watched for two years. */
export const DEVELOPER = {
	preset: 'housing',
	customers: 2000,
	months: MONTHS
} as const satisfies ExperimentSetup;

/** What makes a complainant satisfied, with the lever that it hangs on. */
export const HANDLING_LEVERS = ['complaintResolution', 'serviceSpeed', 'closingTheLoop'] as const;
export type HandlingLever = (typeof HANDLING_LEVERS)[number];
const WEIGHTS: Readonly<Record<HandlingLever, number>> = {
	complaintResolution: COMPLAINT.resolution,
	serviceSpeed: COMPLAINT.speed,
	closingTheLoop: COMPLAINT.loop
};

/** A part of the share of satisfied complainants, in points of per cent. */
export interface HandlingPart {
	readonly name: 'base' | HandlingLever;
	/** What it adds now, and what it can add at most. */
	readonly now: number;
	readonly most: number;
}

/** The parts that the share of satisfied complainants is the sum of. */
export function handlingParts(parameters: Pick<Parameters, HandlingLever>): readonly HandlingPart[] {
	const base = 100 * COMPLAINT.base;
	return [
		{ name: 'base', now: base, most: base },
		...HANDLING_LEVERS.map((name) => ({
			name,
			now: WEIGHTS[name] * parameters[name],
			most: 100 * WEIGHTS[name]
		}))
	];
}

/** Complainants that the handling satisfies on average, in per cent. */
export const satisfiedShare = (parameters: Parameters) => 100 * policyFrom(parameters).handling;

/** The lever that gains most satisfied complainants where each in turn is pushed to 100. */
export function bestLever(parameters: Pick<Parameters, HandlingLever>): HandlingLever {
	const gain = (lever: HandlingLever) => WEIGHTS[lever] * (100 - parameters[lever]);
	return HANDLING_LEVERS.reduce((best, lever) => (gain(lever) > gain(best) ? lever : best));
}

/** Sum of a series over the year that is looked at. */
export const lastYear = (values: Float64Array) => values.slice(BEGINS + 1).reduce((a, b) => a + b, 0);

/** What the second year of a run shows. */
export function handlingResult({ series, measures }: Run) {
	return {
		complaints: lastYear(series.complaints),
		satisfaction: measures.satisfaction,
		retention: measures.retentionAnnual,
		equity: measures.customerEquity
	};
}

/** What may become of a customer after a fault, in the order shown. */
export const COURSES = FAULT_COURSES;

/** Severities of a fault, as the share by which it falls short of what is expected, in per cent. */
export const SEVERITIES: readonly number[] = Array.from({ length: 20 }, (_, i) => 5 * (i + 1));
/** How often the fault happens within the year, and when. */
export const REPEATS = { once: [1], twice: [1, 4], often: [1, 3, 5, 7] } as const;
export type Repeat = keyof typeof REPEATS;
export const REPEAT_NAMES = ['once', 'twice', 'often'] as const satisfies readonly Repeat[];

/** An average company of the model. */
const AVERAGE = parametersFrom({});

const chanceOf = (severity: number, repeat: Repeat, course: FaultCourse) =>
	100 *
	afterFault(AVERAGE, { severity: severity / 100, months: REPEATS[repeat] }, course, YEAR).reduce(
		(product, monthly) => product * monthly,
		1
	);

/** Chance in per cent of still being a customer after the year, by what became of the fault. */
export function stillThere(severity: number, repeat: Repeat): Readonly<Record<FaultCourse, number>> {
	const chances = COURSES.map((course) => [course, chanceOf(severity, repeat, course)]);
	return Object.fromEntries(chances) as Record<FaultCourse, number>;
}

/** Points by which the recovered customer is likelier to stay than the untroubled one, over the severities. */
export function paradoxGaps(repeat: Repeat): readonly number[] {
	const none = chanceOf(0, repeat, 'none');
	return SEVERITIES.map((severity) => chanceOf(severity, repeat, 'recovered') - none);
}

/** The worst fault on the scale that the best handling still turns into a gain, in per cent; 0 where none is. */
export function paradoxLimit(gaps: readonly number[]): number {
	return SEVERITIES[gaps.findLastIndex((gap) => gap > 0)] ?? 0;
}

/** A small fault, as the prediction asks for it. */
export const SMALL_FAULT = 10;

/** What the guesses are compared with. */
export function complaintsOutcomes() {
	const { recovered, none } = stillThere(SMALL_FAULT, 'once');
	return {
		satisfied: REPORTED.satisfied,
		lever: bestLever(parametersFrom(housing.start)),
		paradox: recovered > none ? 'recovered' : 'none'
	};
}
