import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	CUSTOMERS,
	decide,
	MODEL_VERSION,
	MONTHS,
	parametersAt,
	revoke,
	type Company
} from '$lib/domain/company';
import { isInRange } from '$lib/domain/lever';
import { HEADLINE_LEVERS, lever } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS, leverValue, withLever } from '$lib/domain/parameters';
import { anyLeverName, anyNumber } from './arbitrary';

const company: Company = {
	modelVersion: MODEL_VERSION,
	preset: 'retailer',
	seed: 7,
	customers: CUSTOMERS.default,
	months: MONTHS.default,
	start: DEFAULT_PARAMETERS,
	decisions: []
};

const anyMove = fc.record({ month: fc.integer({ min: 0, max: 59 }), lever: anyLeverName, value: anyNumber });
const anyMoves = fc.array(anyMove, { maxLength: 40 });
type Move = { month: number; lever: Parameters<typeof decide>[2]; value: number };
const take = (moves: readonly Move[]) =>
	moves.reduce((c, move) => decide(c, move.month, move.lever, move.value), company);

test('a decision acts from the month after: it is in force at the end of its month, not before', () => {
	const decided = decide(company, 12, 'competition', 0.9);
	expect(parametersAt(decided, 11).competition).toBe(DEFAULT_PARAMETERS.competition);
	expect(parametersAt(decided, 12).competition).toBe(0.9);
	expect(parametersAt(decided, 59).competition).toBe(0.9);
	expect(decided.start).toEqual(company.start);
});

test('a decision at month 0 edits the start and is not logged', () => {
	const decided = decide(company, 0, 'competition', 0.9);
	expect(decided.start.competition).toBe(0.9);
	expect(decided.decisions).toEqual([]);
});

test('deciding again on the same lever in the same month replaces the decision', () => {
	const twice = decide(decide(company, 12, 'price', 90), 12, 'price', 110);
	expect(twice.decisions).toEqual([{ month: 12, lever: 'price', value: 110 }]);
});

test('the same lever may be moved in other months, and other levers in the same month', () => {
	const decided = decide(decide(decide(company, 24, 'price', 90), 12, 'price', 110), 12, 'promise', 80);
	expect(decided.decisions).toEqual([
		{ month: 12, lever: 'price', value: 110 },
		{ month: 12, lever: 'promise', value: 80 },
		{ month: 24, lever: 'price', value: 90 }
	]);
});

test('a headline and one of its parts in the same month act in the order taken', () => {
	const partLast = decide(decide(company, 6, 'retentionEffort', 50), 6, 'socialProgramme', 90);
	expect(parametersAt(partLast, 6).socialProgramme).toBe(90);
	const headlineLast = decide(decide(company, 6, 'socialProgramme', 90), 6, 'retentionEffort', 50);
	expect(leverValue(parametersAt(headlineLast, 6), 'retentionEffort')).toBeCloseTo(50, 9);
});

test('a logged value is on the lever’s range and steps', () => {
	expect(decide(company, 3, 'competition', 1.7).decisions[0]!.value).toBe(1);
	expect(decide(company, 3, 'price', 99.6).decisions[0]!.value).toBe(100);
	expect(decide(company, 3, 'price', NaN).decisions[0]!.value).toBe(100);
});

test('revoking takes back that decision and no other', () => {
	const decided = decide(decide(company, 12, 'price', 90), 12, 'promise', 80);
	expect(revoke(decided, 12, 'price')).toEqual(decide(company, 12, 'promise', 80));
	expect(revoke(decided, 13, 'price')).toEqual(decided);
	expect(revoke(decided, 12, 'learning')).toEqual(decided);
});

test('after any moves the log is in order of months, one entry per month and lever, every value usable', () => {
	fc.assert(
		fc.property(anyMoves, (moves) => {
			const { decisions } = take(moves);
			const months = decisions.map((d) => d.month);
			expect(months).toEqual([...months].sort((a, b) => a - b));
			expect(new Set(decisions.map((d) => `${d.month} ${d.lever}`)).size).toBe(decisions.length);
			expect(decisions.filter((d) => d.month < 1 || !isInRange(lever(d.lever), d.value))).toEqual([]);
		})
	);
});

test('decisions of one month stay in the order in which they were last taken', () => {
	fc.assert(
		fc.property(fc.array(anyLeverName, { maxLength: 30 }), (names) => {
			const log = take(names.map((lever) => ({ month: 5, lever, value: 1 }))).decisions.map((d) => d.lever);
			const lastTaken = [...new Set([...names].reverse())].reverse();
			expect(log).toEqual(lastTaken);
		})
	);
});

test('what a move sets is what is in force at its month', () => {
	fc.assert(
		fc.property(anyMoves, anyMove, (moves, move) => {
			const before = take(moves);
			const after = decide(before, move.month, move.lever, move.value);
			const spec = lever(move.lever);
			const wanted = leverValue(withLever(DEFAULT_PARAMETERS, move.lever, move.value), move.lever);
			// At month 0 later parts of the same start cannot interfere, from month 1 on the move comes last in its month.
			expect(leverValue(parametersAt(after, move.month), spec.name)).toBeCloseTo(wanted, 9);
		})
	);
});

test('months before a decision are ruled as if it had not been taken', () => {
	fc.assert(
		fc.property(anyMoves, anyMove, (moves, move) => {
			const before = take(moves);
			const after = decide(before, Math.max(1, move.month), move.lever, move.value);
			for (let month = 0; month < move.month; month += 1) {
				expect(parametersAt(after, month)).toEqual(parametersAt(before, month));
			}
		})
	);
});

test('a drag of a headline at one month does not depend on the way it took', () => {
	const anyDrag = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(fc.constantFrom(...HEADLINE_LEVERS), anyDrag, ({ name }, drag) => {
			const dragged = drag.reduce((c, value) => decide(c, 8, name, value), company);
			expect(dragged).toEqual(decide(company, 8, name, drag.at(-1)!));
		})
	);
});

test('deciding and revoking a lever that had no decision gives the company back', () => {
	fc.assert(
		fc.property(anyMoves, anyMove, (moves, move) => {
			const month = Math.max(1, move.month);
			const before = revoke(take(moves), month, move.lever);
			expect(revoke(decide(before, month, move.lever, move.value), month, move.lever)).toEqual(before);
		})
	);
});

test('no move changes the company it started from', () => {
	const frozen = JSON.stringify(company);
	decide(company, 0, 'price', 80);
	decide(company, 9, 'price', 80);
	revoke(company, 9, 'price');
	expect(JSON.stringify(company)).toBe(frozen);
});
