import type { ConceptId } from '$lib/domain/syllabus';
import { expectedAfter } from './expect';
import { MEETING_MINUTES, worthwhile } from './gain';
import { meanRecall, type Standing } from './standing';

/** Minutes a day to choose from. Few: `withPlan` tries every one that is not too long. */
export const MINUTES_A_DAY = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240] as const;

/** The days that are planned: from today to the exam. */
export interface Span {
	/** Days since 1970. */
	readonly today: number;
	/** Not before today. */
	readonly exam: number;
	/** Minutes spent today already. */
	readonly spent?: number;
}

export interface Projection {
	/** Mean recall at the end of each day from today on; the last is that of the exam. */
	readonly recall: readonly number[];
	/** Where the learner stands when the exam begins. */
	readonly end: readonly Standing[];
}

/** What is to be expected where nothing is done any more. */
export function withoutPlan(standings: readonly Standing[], { today, exam }: Span): Projection {
	const days = Array.from({ length: exam - today + 1 }, (_, i) => today + i);
	return { recall: days.map((day) => meanRecall(standings, day)), end: standings };
}

/** What is to be expected where every day's best meetings are kept, as many as fit into the minutes. */
export function withMinutes(standings: readonly Standing[], span: Span, minutes: number): Projection {
	const { today, exam, spent = 0 } = span;
	const recalls: number[] = [];
	let now = standings;
	for (let day = today; day <= exam; day++) {
		// Nobody revises on the day of the exam, unless that is today.
		const left = day === today ? minutes - spent : day < exam ? minutes : 0;
		now = after(now, day, exam, Math.floor(left / MEETING_MINUTES));
		recalls.push(meanRecall(now, day));
	}
	return { recall: recalls, end: now };
}

/** Where the learner stands after so many meetings on a day. */
function after(
	standings: readonly Standing[],
	day: number,
	exam: number,
	meetings: number
): readonly Standing[] {
	if (meetings <= 0) return standings;
	const met = new Set<ConceptId>(
		worthwhile(standings, day, exam)
			.slice(0, meetings)
			.map(({ standing }) => standing.concept)
	);
	return standings.map((standing) =>
		met.has(standing.concept)
			? { ...standing, memory: expectedAfter(standing.memory, day - standing.day), day }
			: standing
	);
}

const final = ({ recall }: Projection) => recall.at(-1)!;

/**
 * The best that can be expected with so many minutes a day. Who has more time may always use less of it: of all
 * choices up to `minutes` the one with the highest recall on the day of the exam, so that more time never lowers it.
 */
export function withPlan(standings: readonly Standing[], span: Span, minutes: number): Projection {
	return MINUTES_A_DAY.filter((choice) => choice <= minutes)
		.map((choice) => withMinutes(standings, span, choice))
		.reduce((best, next) => (final(next) > final(best) ? next : best), withoutPlan(standings, span));
}
