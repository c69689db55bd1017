import { expectedAfter } from './expect';
import { recall } from './memory';
import { recallOn, type Standing } from './standing';

/** Minutes that one meeting with a concept takes: two short questions and their explanations. */
export const MEETING_MINUTES = 4;

/** A meeting that would raise the recall of its concept on the day of the exam by less than this is not worth it. */
const LEAST_GAIN = 0.01;

export interface Meeting {
	readonly standing: Standing;
	/** Recall of the concept on the day of the exam without it and with it, 0–1. */
	readonly without: number;
	readonly with: number;
}

/**
 * The meetings that are worth it on a day, the best first: by how much they raise what is recalled on the day of the
 * exam, weighed by marks. Equal ones stay in the order of the course. A concept met today already is left out.
 */
export function worthwhile(standings: readonly Standing[], day: number, exam: number): readonly Meeting[] {
	return standings
		.filter(({ memory, day: last }) => memory === null || last < day)
		.map((standing) => {
			const after = expectedAfter(standing.memory, day - standing.day);
			return { standing, without: recallOn(standing, exam), with: recall(after, Math.max(0, exam - day)) };
		})
		.filter((meeting) => meeting.with - meeting.without >= LEAST_GAIN)
		.sort((a, b) => worth(b) - worth(a));
}

const worth = (meeting: Meeting) => (meeting.with - meeting.without) * meeting.standing.share;
