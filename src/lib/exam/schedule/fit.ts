import { MINUTES_A_DAY, withMinutes, type Projection, type Span } from './projection';
import type { Standing } from './standing';

/** Concepts that nobody will have met by the exam. */
export function leftOut({ end }: Projection): readonly Standing[] {
	return end.filter(({ memory }) => memory === null);
}

/** The fewest minutes a day with which every concept is met before the exam; null where even the most are too few. */
export function minutesToMeetAll(standings: readonly Standing[], span: Span): number | null {
	return MINUTES_A_DAY.find((minutes) => leftOut(withMinutes(standings, span, minutes)).length === 0) ?? null;
}
