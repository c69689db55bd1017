import { moveInRow, type Inspection } from './inspection';
import type { Readout } from './readout';
import type { TimeLayout } from './timeLayout';

/** Months are paged by the year. */
const YEAR = 12;

/**
 * Lets a time chart be read month by month.
 * @param first the first month that has data: point i is month first + i
 */
export function monthInspection(
	layout: TimeLayout,
	first: number,
	read: (month: number) => Readout,
	choose?: (month: number) => void
): Inspection {
	const count = Math.max(1, layout.months - first + 1);
	return {
		count,
		place: (i) => ({ x: layout.x(first + i) }),
		nearest: (x) => Math.max(0, Math.min(count - 1, layout.monthAt(x) - first)),
		move: (from, key) => moveInRow(count, YEAR, from, key),
		read: (i) => read(first + i),
		choose: choose && ((i) => choose(first + i))
	};
}
