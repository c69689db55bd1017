import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFill } from '$lib/exam/marking/fill';
import { plainAnswer } from '$lib/exam/marking/plainAnswer';
import { loadSimplify } from '$lib/exam/marking/simplify';
import { fillOf } from './answers';

const words = ['满意', '忠诚', '价值', '关系', '利润', '流失'] as const;

describe('markFill', () => {
	it('shares two marks among the blanks, in halves and never upwards', () => {
		const three = fillOf([['甲'], ['乙'], ['丙']]);
		expect(['', '甲', '甲乙', '甲乙丙'].map((text) => markFill(three, text.split('')).marks)).toEqual([
			0, 0.5, 1, 2
		]);
	});

	it('reads a number however it is written, within the tolerance, and names the mistake behind a wrong one', () => {
		const reason = { zh: '没有折现', en: 'not discounted' };
		const question = fillOf([['¥1,234.50']]);
		const [blank] = question.blanks;
		const numeric = { value: 1234.5, tolerance: 6, mistakes: [{ value: 1500, reason }] };
		const computed = { ...question, blanks: [{ ...blank, numeric }] as const };
		for (const text of ['1234.5', '１，２３４．５０元', '¥1,230', '0.12345万', '約1234.5元'])
			expect(markFill(computed, [text], (t) => t.replace('約', '约')).marks, text).toBe(2);
		expect(markFill(computed, ['1500']).blanks[0]).toEqual({ right: false, blank: 0, reason });
		expect(markFill(computed, ['1250']).blanks[0]).toEqual({ right: false, blank: 0, reason: null });
		expect(markFill(computed, ['很多']).marks).toBe(0);
	});

	it('gives all marks for any order where the question says so, and only then', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...words], { minLength: 2, maxLength: 5 }),
				fc.nat(),
				(answers, turn) => {
					const order = answers.map((_, i) => answers[(i + (turn % answers.length)) % answers.length]!);
					const accepted = answers.map((answer) => [answer] as const);
					expect(markFill(fillOf(accepted, true), order).marks).toBe(2);
					const inPlace = order.filter((answer, i) => answer === answers[i]).length;
					expect(markFill(fillOf(accepted), order).blanks.filter(({ right }) => right)).toHaveLength(inPlace);
				}
			)
		);
	});

	it('pairs as many answers as can be right where synonyms overlap, and counts none twice', () => {
		const question = fillOf([['满意', '价值'], ['满意'], ['价值', '忠诚']], true);
		expect(markFill(question, ['价值', '满意', '忠诚']).marks).toBe(2);
		expect(markFill(question, ['满意', '满意', '满意']).blanks.filter(({ right }) => right)).toHaveLength(2);
		const twice = fillOf([['满意'], ['忠诚']], true);
		expect(markFill(twice, ['满意', '满意']).marks).toBe(1);
	});

	it('shows beside each wrong answer a blank that nobody else has answered', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 4 }), (texts) => {
				const question = fillOf([['满意'], ['忠诚'], ['价值'], ['关系']], true);
				const blanks = markFill(question, texts).blanks.map(({ blank }) => blank);
				expect([...blanks].sort()).toEqual([0, 1, 2, 3]);
			})
		);
	});

	it('never falls when one more blank is answered rightly', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), fc.nat(), (right, at) => {
				const question = fillOf(right.map((_, i) => [words[i]!] as const));
				const texts = (answered: readonly boolean[]) => answered.map((yes, i) => (yes ? words[i]! : '错'));
				const more = right.map((yes, i) => yes || i === at % right.length);
				expect(markFill(question, texts(more)).marks).toBeGreaterThanOrEqual(
					markFill(question, texts(right)).marks
				);
			})
		);
	});

	it('forgives answers that are missing or too many', () => {
		expect(markFill(fillOf([['甲'], ['乙']]), ['甲']).marks).toBe(1);
		expect(markFill(fillOf([['甲']]), ['甲', '乙']).marks).toBe(2);
	});
});

describe('plainAnswer', () => {
	it.each([
		['  Customer-Lifetime Value. ', 'customer lifetime value'],
		['ＣＲＭ', 'crm'],
		['the Lab', 'lab'],
		['“满意度”', '满意度'],
		['二十', '20'],
		['两', '2'],
		['十二', '12'],
		['1,000', '1000'],
		['café', 'cafe'],
		['win-back', 'winback']
	])('takes %s for %s', (one, other) => {
		expect(plainAnswer(one)).toBe(plainAnswer(other));
	});

	it.each([
		['1.5', '15'],
		['1:3', '13'],
		['70%', '70'],
		['满意', '满意度'],
		['an', 'n'],
		['十', '一十一']
	])('tells %s from %s', (one, other) => {
		expect(plainAnswer(one)).not.toBe(plainAnswer(other));
	});

	it('says the same of what it has made plain already', async () => {
		const simplify = await loadSimplify();
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('裏', '著名', '乾', '十二')),
				(text) => {
					const once = plainAnswer(text, simplify);
					fc.pre(!/^(?:the|an?)|^\d+$/.test(once));
					expect(plainAnswer(once, simplify)).toBe(once);
				}
			)
		);
	});
});
