import type { PaperClock, PaperPolicy } from '$lib/domain/study/paper';

/*
 * The clock of a sitting: a value, changed by these functions only. Time is counted from one sign of life to the next;
 * a computer's clock that is set back in between takes nothing away.
 */

/** A clock that starts now. @param minutes null for as long as it takes */
export function startClock(policy: PaperPolicy, minutes: number | null, now: number): PaperClock {
	return { policy, limit: minutes === null ? null : minutes * 60_000, spent: 0, at: now, state: 'running' };
}

/** The clock at a moment: over once its time is used up, and then `at` is when that was. */
export function tick(clock: PaperClock, now: number): PaperClock {
	if (clock.state !== 'running') return clock;
	const spent = clock.spent + Math.max(0, now - clock.at);
	const { limit } = clock;
	if (limit === null || spent < limit) return { ...clock, at: now, spent };
	return { ...clock, at: clock.at + limit - clock.spent, spent: limit, state: 'over' };
}

/** Stops for a while; an examination does not. */
export function pause(clock: PaperClock, now: number): PaperClock {
	const ticked = tick(clock, now);
	return ticked.policy === 'practice' && ticked.state === 'running' ? { ...ticked, state: 'paused' } : ticked;
}

/** Goes on. */
export function resume(clock: PaperClock, now: number): PaperClock {
	return clock.state === 'paused' ? { ...clock, state: 'running', at: now } : clock;
}

/**
 * The clock when the page is opened again after it was closed, or died. Time away counts in an examination; in practice
 * it does not, and the sitting waits, paused, for the learner.
 */
export function reopen(clock: PaperClock, now: number): PaperClock {
	if (clock.state !== 'running' || clock.policy === 'exam') return tick(clock, now);
	return { ...clock, at: now, state: 'paused' };
}

/** Ends with the sitting. */
export function stop(clock: PaperClock, now: number): PaperClock {
	return { ...tick(clock, now), state: 'over' };
}

/** Milliseconds left; null where there is no limit. */
export function timeLeft(clock: PaperClock): number | null {
	return clock.limit === null ? null : clock.limit - clock.spent;
}

/** When the time of a running clock will be, or was, used up; null where it never will. */
export function endsAt(clock: PaperClock): number | null {
	const left = timeLeft(clock);
	return left === null || clock.state === 'paused' ? null : clock.at + left;
}
