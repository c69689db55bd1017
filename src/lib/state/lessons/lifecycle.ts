import type { StageMeasure } from '$lib/content/stageMeasures';
import { decide, parametersAt, type Company } from '$lib/domain/company';
import type { LeverName } from '$lib/domain/levers';
import { leverValue } from '$lib/domain/parameters';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { STAGES, TRAJECTORIES, type Stage } from '$lib/domain/typology';
import { COURSE_FIGURES, type CourseFigure, type RelationshipCourse } from '$lib/engine/courseTally';
import { relationshipCourse } from '$lib/engine/relationshipCourse';
import { write } from '../write';

export type Course = RelationshipCourse;

/** How long a relationship is followed, in months: long enough for one to become a lasting one. */
export const HORIZON = 96;
const COMPANY: Company = { ...companyFrom(preset('retailer')), months: HORIZON, decisions: [] };

/** The four stages, in their order. */
export const STAGE_ROW: readonly Stage[] = STAGES;

/** What may go wrong, and the lever that it moves in the model. */
export const TURNS = ['none', 'service', 'promise', 'rival'] as const;
export type Turn = (typeof TURNS)[number];
const TURN_LEVERS: Readonly<Record<Exclude<Turn, 'none'>, readonly [LeverName, number]>> = {
	service: ['serviceSpeed', 10],
	promise: ['promise', 100],
	rival: ['competition', 0.95]
};

/** When it goes wrong where the page asks about it. */
export const TURNS_AT = 60;

function companyWith(turn: Turn, at: number): Company {
	return turn === 'none' ? COMPANY : decide(COMPANY, at, ...TURN_LEVERS[turn]);
}

/** The typical relationship when this goes wrong at the end of month `at`. */
export function courseWith(turn: Turn, at = TURNS_AT): RelationshipCourse {
	return relationshipCourse(companyWith(turn, at));
}

/** The month in which what was spent on winning the customer is earned back; null where it never is. */
export function breakEven({ worth }: RelationshipCourse): number | null {
	const month = worth.findIndex((value) => value >= 0);
	return month < 0 ? null : month + 1;
}

/** The stage that most of those still there are in at a month, 1 being the first. */
export function stageAt({ months }: RelationshipCourse, month: number): Stage {
	const { stages } = months[month - 1]!;
	return STAGES.reduce((most, stage) => (stages[stage] > stages[most] ? stage : most));
}

/** What can be looked at along a relationship. */
export type Along = CourseFigure | 'present';
export const ALONG = [
	'profit',
	'volume',
	'price',
	'cost',
	'referral',
	'present'
] as const satisfies readonly Along[];
/** What has a mean in each stage. */
export const STAGE_FIGURES: readonly CourseFigure[] = COURSE_FIGURES;
/** The courses of a relationship, the undecided last. */
export const COURSE_NAMES = [...TRAJECTORIES, 'open'] as const;

export const isMoney = (figure: Along) => figure === 'profit';

/** A figure with its unit. */
export function alongText(figure: Along, value: number): string {
	return isMoney(figure) ? write.format.money(value) : write.measure('percent', value);
}

/** A figure month by month. */
export function seriesOf({ months }: Course, figure: Along): readonly number[] {
	return months.map((month) => month[figure]);
}

/** Where a figure is best: the highest, of the cost the lowest; of those still there the end. */
export function turningPoint(
	course: Course,
	figure: Along
): { readonly month: number; readonly value: number } {
	const values = seriesOf(course, figure);
	const least = figure === 'cost' || figure === 'present';
	const value = least ? Math.min(...values) : Math.max(...values);
	return { month: values.indexOf(value) + 1, value };
}

/** A measure lasts half a year and raises its lever by so much. */
const MEASURE_MONTHS = 6;
const RAISE = 30;

/** The lever of a measure; null where the model has none. */
const MEASURE_LEVERS: Readonly<Record<StageMeasure, LeverName | null>> = {
	rewards: 'financialProgramme',
	contact: 'socialProgramme',
	special: 'serviceSpeed',
	joint: 'structuralProgramme',
	innovation: 'productQuality',
	// One product is all that this company sells.
	crossSelling: null
};

/** The measures that the model has a lever for. */
export const hasAccount = (measure: StageMeasure) => MEASURE_LEVERS[measure] !== null;

const WORN = companyWith('service', TURNS_AT);
let worn: RelationshipCourse | undefined;
const untreated = () => (worn ??= relationshipCourse(WORN));

/** The month that a stage begins at in a relationship that goes through all four: the end of the month before. */
export function beginsAt(stage: Stage): number {
	return untreated().months.findIndex((_, i) => stageAt(untreated(), i + 1) === stage);
}

const gains = new Map<string, number>();

/**
 * What a measure brings, less what it costs, where it is taken for half a year from the beginning of a stage: yuan per
 * customer who was there then, over the whole relationship, discounted to joining. Null where the model has no such lever.
 */
export function gainOf(measure: StageMeasure, stage: Stage): number | null {
	const lever = MEASURE_LEVERS[measure];
	if (!lever) return null;
	const key = `${measure} ${stage}`;
	const known = gains.get(key);
	if (known !== undefined) return known;
	const from = beginsAt(stage);
	const to = from + MEASURE_MONTHS;
	const before = leverValue(parametersAt(WORN, from), lever);
	const after = leverValue(parametersAt(WORN, to), lever);
	const treated = relationshipCourse(decide(decide(WORN, from, lever, before + RAISE), to, lever, after));
	const there = from === 0 ? 1 : untreated().months[from - 1]!.present / 100;
	const gain = (treated.worth.at(-1)! - untreated().worth.at(-1)!) / there;
	gains.set(key, gain);
	return gain;
}

/** What a measure brings in each stage; null where the model has no such lever. */
export function gainsOf(measure: StageMeasure): Readonly<Record<Stage, number>> | null {
	if (!MEASURE_LEVERS[measure]) return null;
	return Object.fromEntries(STAGES.map((stage) => [stage, gainOf(measure, stage)!])) as Record<Stage, number>;
}

/** The months that the profit is guessed at. */
export const ASKED_MONTHS: readonly number[] = [1, 6, 12, 24, 36, 54, 72, 90];

/** What guesses are compared with: the monthly profit at these months, how many last, the worst stage for rewards. */
export function lifecycleOutcomes(months: readonly number[]) {
	const asked = courseWith('service');
	const rewards = gainsOf('rewards')!;
	return {
		profit: months.map((month) => asked.months[month - 1]!.profit),
		lasting: courseWith('none').courses.lasting,
		rewards: STAGES.reduce((worst, stage) => (rewards[stage] < rewards[worst] ? stage : worst))
	};
}
