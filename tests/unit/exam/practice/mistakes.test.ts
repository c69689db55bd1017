import { describe, expect, it } from 'vitest';
import { mistakesOf } from '$lib/exam/practice/mistakes';
import { conceptStandings, isWrong, questionStandings } from '$lib/exam/practice/standing';
import { answered } from './answered';

const wrong = (at: number, question = 'q') => answered({ question, at, marks: 0 });
const right = (at: number, question = 'q') => answered({ question, at });
const note = (settledAt: number | null, text = '') => ({ id: 'q', text, settledAt, updatedAt: 0 });

describe('isWrong', () => {
	it('is every loss of marks, but of essays and cases only what would not pass at 60 %', () => {
		expect(isWrong({ type: 'multiple', marks: 2, outOf: 3 })).toBe(true);
		expect(isWrong({ type: 'fill', marks: 2, outOf: 2 })).toBe(false);
		expect(isWrong({ type: 'essay', marks: 4.5, outOf: 8 })).toBe(true);
		expect(isWrong({ type: 'essay', marks: 5, outOf: 8 })).toBe(false);
		expect(isWrong({ type: 'case', marks: 6.5, outOf: 11 })).toBe(true);
	});
});

describe('mistakesOf', () => {
	it('holds what was answered wrongly anywhere, practice included, and nothing else', () => {
		const attempts = [
			right(1, 'fine'),
			wrong(2, 'practised'),
			{ ...wrong(3, 'onPaper'), place: 'paper' as const, within: 'p1' }
		];
		expect(mistakesOf(attempts, []).map(({ ref, state }) => [ref, state])).toEqual([
			['onPaper', 'open'],
			['practised', 'open']
		]);
	});

	it('calls a question corrected when its last answer was right, and opens it anew when one is wrong', () => {
		const states = (...attempts: Parameters<typeof mistakesOf>[0]) =>
			mistakesOf(attempts, []).map(({ state, timesWrong }) => [state, timesWrong]);
		expect(states(wrong(1), right(2))).toEqual([['corrected', 1]]);
		expect(states(wrong(1), right(2), wrong(3))).toEqual([['open', 2]]);
		expect(states(right(2), wrong(1))).toEqual([['corrected', 1]]);
	});

	it('keeps away what was put away, until it is answered wrongly again', () => {
		expect(mistakesOf([wrong(1)], [note(5)])[0]!.state).toBe('settled');
		expect(mistakesOf([wrong(1), wrong(6)], [note(5)])[0]!.state).toBe('open');
		expect(mistakesOf([wrong(1)], [note(null)])[0]!.state).toBe('open');
	});

	it('shows the last wrong answer and the note', () => {
		const attempts = [wrong(1), wrong(2), right(3)];
		const [mistake] = mistakesOf(attempts, [note(null, '分母是期望')]);
		expect(mistake).toMatchObject({ wrong: attempts[1], lastAt: 3, note: '分母是期望' });
	});
});

describe('what is known of a concept', () => {
	it('weighs the latest answer most and says one half where nothing is known', () => {
		const strength = (...attempts: Parameters<typeof conceptStandings>[0]) =>
			conceptStandings(attempts).get('satisfaction-ratio')!.strength;
		expect(strength(right(1))).toBeGreaterThan(0.5);
		expect(strength(wrong(1))).toBeLessThan(0.5);
		expect(strength(wrong(1), right(2))).toBeGreaterThan(strength(right(1), wrong(2)));
		expect(conceptStandings([]).size).toBe(0);
	});

	it('counts the variants of a computed question as one question', () => {
		const standings = questionStandings([
			wrong(1, 'tpl-acsi-score@1:fill'),
			right(2, 'tpl-acsi-score@2:single')
		]);
		expect(standings.get('tpl-acsi-score')).toMatchObject({ answered: 2, lastWrong: false, lastAt: 2 });
	});
});
