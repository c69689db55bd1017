import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsAt, pause, reopen, resume, startClock, stop, tick, timeLeft } from '$lib/exam/paper/clock';

const MINUTE = 60_000;
const at = (minutes: number) => 1_000_000 + minutes * MINUTE;

describe('the clock of an examination', () => {
	const clock = startClock('exam', 90, at(0));

	it('runs and is over when its time is used up, not a millisecond before', () => {
		expect(timeLeft(tick(clock, at(30)))).toBe(60 * MINUTE);
		expect(tick(clock, at(90) - 1).state).toBe('running');
		expect(tick(clock, at(90))).toMatchObject({ state: 'over', spent: 90 * MINUTE });
		expect(tick(clock, at(200)).spent).toBe(90 * MINUTE);
	});

	it('cannot be paused', () => {
		expect(pause(clock, at(10))).toEqual(tick(clock, at(10)));
	});

	it('goes on while the page is closed, and tells when it ended', () => {
		const left = tick(clock, at(20));
		expect(reopen(left, at(50))).toMatchObject({ state: 'running', spent: 50 * MINUTE });
		expect(reopen(left, at(120)).state).toBe('over');
		expect(endsAt(left)).toBe(at(90));
	});
});

describe('the clock of practice', () => {
	const clock = startClock('practice', 60, at(0));

	it('stands while it is paused', () => {
		const paused = pause(clock, at(10));
		expect(paused.state).toBe('paused');
		expect(tick(paused, at(50))).toEqual(paused);
		expect(endsAt(paused)).toBeNull();
		const on = resume(paused, at(50));
		expect(timeLeft(tick(on, at(55)))).toBe(45 * MINUTE);
	});

	it('does not count the time the page was closed, and waits for the learner', () => {
		const left = tick(clock, at(20));
		const again = reopen(left, at(500));
		expect(again).toMatchObject({ state: 'paused', spent: 20 * MINUTE });
		expect(tick(resume(again, at(501)), at(502)).spent).toBe(21 * MINUTE);
	});

	it('is not paused when it is over, nor by a second pause', () => {
		expect(pause(clock, at(70)).state).toBe('over');
		const paused = pause(clock, at(10));
		expect(pause(paused, at(30))).toEqual(paused);
	});
});

describe('any clock', () => {
	it('without a limit never ends by itself', () => {
		const clock = startClock('exam', null, at(0));
		expect(tick(clock, at(100_000)).state).toBe('running');
		expect(timeLeft(clock)).toBeNull();
		expect(endsAt(clock)).toBeNull();
	});

	it('takes nothing away when the computer’s clock is set back', () => {
		const clock = tick(startClock('exam', 90, at(0)), at(30));
		const back = tick(clock, at(5));
		expect(back.spent).toBe(30 * MINUTE);
		expect(tick(back, at(6)).spent).toBe(31 * MINUTE);
	});

	it('stays over', () => {
		const over = stop(startClock('practice', 90, at(0)), at(1));
		for (const act of [tick, pause, resume, reopen]) expect(act(over, at(5))).toEqual(over);
	});

	it('never goes backwards and never beyond its limit, whatever happens', () => {
		const acts = { tick, pause, resume, reopen };
		fc.assert(
			fc.property(
				fc.constantFrom('practice' as const, 'exam' as const),
				fc.array(fc.tuple(fc.constantFrom(...Object.values(acts)), fc.integer({ min: -50, max: 200 }))),
				(policy, steps) => {
					let clock = startClock(policy, 90, at(0));
					let now = 0;
					for (const [act, minutes] of steps) {
						now += minutes;
						const next = act(clock, at(now));
						expect(next.spent).toBeGreaterThanOrEqual(clock.spent);
						expect(next.spent).toBeLessThanOrEqual(90 * MINUTE);
						expect(next.state === 'over').toBe(next.spent === 90 * MINUTE);
						clock = next;
					}
				}
			)
		);
	});
});
