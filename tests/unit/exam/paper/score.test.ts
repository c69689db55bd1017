import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/domain/question';
import { mark, PLAIN_RULES } from '$lib/exam/marking/mark';
import { paperMarks, scoreAtHandIn } from '$lib/exam/paper/score';
import { loadQuestion } from '$lib/state/exam/catalogue';

const question = async (ref: string): Promise<Question> => (await loadQuestion(ref))!;
const same = { zh: '理由', en: 'reason' };
const multiple: Question = {
	id: 'own',
	type: 'multiple',
	chapter: 4,
	concepts: ['loyalty-types'],
	difficulty: 1,
	stem: same,
	explanation: same,
	options: [true, true, true, true, false].map((right) => ({ right, text: same, reason: same }))
};

describe('marks on a paper', () => {
	it('are two for every right blank of a fill-in, whatever the question is worth alone', async () => {
		// Three blanks, in the order of the question.
		const fill = await question('ch01-fill-004');
		const at = { marks: 6 };
		const scored = (...texts: string[]) =>
			scoreAtHandIn(fill, at, { kind: 'fill', texts }, PLAIN_RULES).marks;
		expect(scored('需求', '信息', '理念')).toBe(6);
		expect(scored('需求', '信息', '不对')).toBe(4);
		expect(scored('', '', '理念')).toBe(2);
		expect(scored('', '', '')).toBe(0);
	});

	it('of multiple choice follow the rule of the sitting', () => {
		const three = { kind: 'choice', chosen: [0, 1, 2] } as const;
		const marks = (choice: 'all' | 'partial') =>
			scoreAtHandIn(multiple, { marks: 3 }, three, { ...PLAIN_RULES, choice }).marks;
		expect(marks('all')).toBe(0);
		expect(marks('partial')).toBeGreaterThan(0);
		expect(marks('partial')).toBeLessThan(3);
	});

	it('wait for the learner where something was written in sentences, and are none where nothing was', async () => {
		const essay = await question('ch04-essay-001');
		const written = { kind: 'points', texts: ['依恋'], granted: [] } as const;
		expect(scoreAtHandIn(essay, { marks: 8 }, written, PLAIN_RULES)).toEqual({ marks: null, outOf: 8 });
		expect(scoreAtHandIn(essay, { marks: 8 }, undefined, PLAIN_RULES)).toEqual({ marks: 0, outOf: 8 });
	});

	it('grow with what the question is worth', async () => {
		const single = await question('ch04-single-001');
		const right = single.type === 'single' ? single.options.findIndex((option) => option.right) : -1;
		const verdict = mark(single, { kind: 'choice', chosen: [right] });
		expect(paperMarks(verdict, 2)).toBe(2);
		expect(paperMarks(verdict, 5)).toBe(5);
	});
});
