import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPTH, begin, change, redo, settle, undo, type History } from '$lib/state/history';

const set = (history: History<number>, key: string, value: number) => change(history, key, () => value);
const end = (history: History<number>) => settle(history, Object.is);

type Move = (history: History<number>) => History<number>;
const move: fc.Arbitrary<Move> = fc.oneof(
	fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 9 })).map<Move>(
		([key, value]) =>
			(h) =>
				set(h, key, value)
	),
	fc.constant<Move>(end),
	fc.constant<Move>((h) => undo(end(h))),
	fc.constant<Move>((h) => redo(end(h)))
);
const played = fc.array(move, { maxLength: 40 }).map((moves) => end(moves.reduce((h, m) => m(h), begin(0))));

describe('the history', () => {
	it('is undone exactly by undo: undo after a change gives the state before it', () => {
		fc.assert(
			fc.property(played, fc.integer({ min: 10, max: 20 }), (history, value) => {
				expect(undo(end(set(history, 'a', value))).present).toBe(history.present);
			})
		);
	});

	it('redo after undo changes nothing, wherever one stands', () => {
		fc.assert(
			fc.property(played, (history) => {
				expect(history.past.length > 0 ? redo(undo(history)) : history).toEqual(history);
				expect(history.future.length > 0 ? undo(redo(history)) : history).toEqual(history);
			})
		);
	});

	it('leads back to the beginning, through as many states as there are entries', () => {
		fc.assert(
			fc.property(played, (history) => {
				let at = history;
				while (at.past.length > 0) at = undo(at);
				expect(at.present).toBe(0);
				expect(at.future).toHaveLength(history.past.length + history.future.length);
			})
		);
	});

	it('holds no entry that changes nothing, as long as gestures are settled', () => {
		fc.assert(
			fc.property(played, ({ past, present, future }) => {
				const states = [...past, present, ...future];
				expect(states.filter((state, i) => i > 0 && state === states[i - 1])).toEqual([]);
			})
		);
	});

	it('drops what could be redone when something new is done', () => {
		const history = set(undo(end(set(begin(0), 'a', 1))), 'a', 2);
		expect(history.future).toEqual([]);
	});

	it('forgets the oldest entries beyond its depth', () => {
		let history = begin(0);
		for (let i = 1; i <= DEPTH + 5; i++) history = end(set(history, 'a', i));
		expect(history.past).toHaveLength(DEPTH);
		expect(history.past[0]).toBe(5);
	});
});

describe('a gesture', () => {
	it('is one entry, however many values it passes through', () => {
		let history = begin(0);
		for (const value of [3, 7, 5]) history = set(history, 'a', value);
		expect(undo(end(history)).present).toBe(0);
		expect(end(history).past).toEqual([0]);
	});

	it('computes every value from the state before it', () => {
		const double = (history: History<number>) => change(history, 'a', (base) => base * 2);
		expect(double(double(begin(4))).present).toBe(8);
	});

	it('ends where another begins', () => {
		const history = set(set(begin(0), 'a', 1), 'b', 2);
		expect(history.past).toEqual([0, 1]);
	});

	it('that comes back to where it began leaves no trace', () => {
		const history = end(set(set(begin(4), 'a', 9), 'a', 4));
		expect(history).toEqual(begin(4));
	});

	it('that comes back to where it began leaves even what could be redone', () => {
		const undone = undo(end(set(begin(4), 'a', 9)));
		expect(end(set(set(undone, 'a', 7), 'a', 4))).toEqual(undone);
	});
});
