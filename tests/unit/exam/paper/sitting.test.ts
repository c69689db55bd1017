import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '$lib/domain/study/attempt';
import type { Paper } from '$lib/domain/study/paper';
import { attemptsOf } from '$lib/exam/paper/attempts';
import {
	answer,
	clocked,
	handIn,
	judge,
	openQuestion,
	questionsOf,
	score,
	startPaper,
	toggleFlag,
	type PaperTerms
} from '$lib/exam/paper/sitting';
import { answeredBy, stageOf, standingOf } from '$lib/exam/paper/standing';
import { paperOf } from './papers';

const MINUTE = 60_000;
const TERMS: PaperTerms = { policy: 'exam', minutes: 90, rule: 'all' };
const begun = (terms = TERMS) => startPaper('one', paperOf(1), terms, 0);
const refs = questionsOf(paperOf(1)).map(({ ref }) => ref);
const choice = (...chosen: number[]): Response => ({ kind: 'choice', chosen });
const essay = (...texts: string[]): Response => ({ kind: 'points', texts, granted: [] });
const scoresOf = (paper: Paper, marks: number | null) =>
	Object.fromEntries(questionsOf(paper.plan).map(({ ref, marks: outOf }) => [ref, { marks, outOf }]));

describe('a sitting', () => {
	it('begins with the first question on screen and nothing answered', () => {
		const paper = begun();
		expect(paper.open).toBe(1);
		expect(paper.seen).toEqual([refs[0]]);
		expect(standingOf(paper).every(({ answered, flagged }) => answered === 'none' && !flagged)).toBe(true);
		expect(stageOf(paper)).toBe('sitting');
	});

	it('takes answers and flags, and flags are taken away again', () => {
		const ref = refs[9]!;
		let paper = answer(begun(), ref, choice(2), MINUTE);
		paper = toggleFlag(paper, ref, MINUTE);
		expect(standingOf(paper)[9]).toMatchObject({ answered: 'full', flagged: true });
		expect(paper.updatedAt).toBe(MINUTE);
		expect(toggleFlag(paper, ref, MINUTE).flagged).toEqual([]);
	});

	it('remembers what was on screen, and opens no number that is not there', () => {
		const paper = openQuestion(begun(), 5, MINUTE);
		expect(paper.seen).toEqual([refs[0], refs[4]]);
		expect(openQuestion(paper, 1, MINUTE).seen).toEqual(paper.seen);
		expect(openQuestion(paper, 99, MINUTE)).toBe(paper);
		expect(openQuestion(paper, 0, MINUTE)).toBe(paper);
	});

	it('is not changed by an answer after it was handed in', () => {
		const over = handIn(begun(), 'hand', MINUTE);
		expect(answer(over, refs[0]!, choice(1), 2 * MINUTE)).toBe(over);
		expect(handIn(over, 'time', 2 * MINUTE)).toBe(over);
		expect(stageOf(over)).toBe('unmarked');
	});

	it('whose time ran out while nobody was looking was handed in then, not now', () => {
		const paper = begun();
		const late = handIn(clocked(paper, 'reopen', 500 * MINUTE), 'time', 500 * MINUTE);
		expect(late.handedIn).toEqual({ at: 90 * MINUTE, by: 'time' });
		expect(late.clock.spent).toBe(90 * MINUTE);
		const looking = handIn(paper, 'time', 90 * MINUTE + 400);
		expect(looking.handedIn).toEqual({ at: 90 * MINUTE, by: 'time' });
	});

	it('keeps every answer whatever order they are given in', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat({ max: refs.length - 1 }), fc.nat({ max: 4 })), { maxLength: 60 }),
				(steps) => {
					let paper = begun();
					const wanted = new Map<string, Response>();
					for (const [at, option] of steps) {
						const ref = refs[at]!;
						wanted.set(ref, choice(option));
						paper = answer(openQuestion(paper, at + 1, 0), ref, choice(option), 0);
					}
					expect(paper.responses).toEqual(Object.fromEntries(wanted));
				}
			)
		);
	});
});

describe('how much of a question is answered', () => {
	it('is told from what was written or chosen', () => {
		expect(answeredBy(undefined)).toBe('none');
		expect(answeredBy(choice())).toBe('none');
		expect(answeredBy(choice(0))).toBe('full');
		expect(answeredBy({ kind: 'fill', texts: ['', ' '] })).toBe('none');
		expect(answeredBy({ kind: 'fill', texts: ['技术', ''] })).toBe('part');
		expect(answeredBy({ kind: 'fill', texts: ['技术', '工具'] })).toBe('full');
		expect(answeredBy(essay('', 'x'))).toBe('part');
		expect(answeredBy(essay())).toBe('none');
	});
});

describe('after handing in', () => {
	const over = handIn(answer(openQuestion(begun(), 2, 0), refs[1]!, choice(1), 0), 'hand', MINUTE);

	it('a paper waits for judgement until every question has its marks', () => {
		const waiting = score(over, over.responses, scoresOf(over, null), MINUTE);
		expect(stageOf(waiting)).toBe('judging');
		expect(stageOf(score(over, over.responses, scoresOf(over, 0), MINUTE))).toBe('done');
		const judged = refs.reduce((paper, ref) => judge(paper, ref, essay('x'), 1, MINUTE), waiting);
		expect(stageOf(judged)).toBe('done');
		expect(judged.scores[refs[0]!]!.outOf).toBe(waiting.scores[refs[0]!]!.outOf);
	});

	it('a question that was on screen is an attempt, answered or not; one that never was is none', () => {
		const marked = score(over, over.responses, scoresOf(over, 1), MINUTE);
		const attempts = attemptsOf(marked);
		expect(attempts.map(({ question }) => question)).toEqual([refs[0], refs[1]]);
		expect(attempts[1]).toMatchObject({
			response: choice(1),
			marks: 1,
			at: MINUTE,
			place: 'paper',
			within: 'one',
			certainty: null
		});
		expect(new Set(attempts.map(({ id }) => id)).size).toBe(2);
	});

	it('a question that waits for judgement is no attempt yet, nor is anything before handing in', () => {
		expect(attemptsOf(score(over, over.responses, scoresOf(over, null), MINUTE))).toEqual([]);
		expect(attemptsOf(begun())).toEqual([]);
	});
});
