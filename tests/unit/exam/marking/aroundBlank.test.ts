import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundBlanks, readingsOf } from '$lib/exam/marking/aroundBlank';
import { markFill } from '$lib/exam/marking/fill';
import { plainAnswer } from '$lib/exam/marking/plainAnswer';
import { BANK } from '../../content/questionBank';
import { fillOf } from './answers';

const fills = BANK.flatMap((chapter) => chapter.questions).filter((q) => q.type === 'fill');

describe('the words beside a blank', () => {
	it('reach to the next pause or blank, in the order of the blanks', () => {
		expect(aroundBlanks('别无选择，这是____忠诚；先是品牌____再是____%（约数）')).toEqual([
			{ before: '这是', after: '忠诚' },
			{ before: '先是品牌', after: '再是' },
			{ before: '再是', after: '%' }
		]);
		expect(aroundBlanks('no blank at all')).toEqual([]);
	});

	it('may be repeated in an answer, before it, after it or both', () => {
		const stem = {
			zh: '重购约为____倍；这是品牌____忠诚，',
			en: 'about ____ times; it is brand ____ loyalty.'
		};
		const question = { ...fillOf([['6'], ['偏好', 'preference']]), stem };
		for (const texts of [
			['6', '偏好'],
			['6倍', '品牌偏好'],
			['六倍', '偏好忠诚'],
			['约为 6 倍', '品牌偏好忠诚'],
			['6 times', 'brand preference']
		])
			expect(markFill(question, texts).marks, texts.join()).toBe(2);
	});

	it('never make a wrong answer right, nor stand for the answer', () => {
		const stem = { zh: '这是品牌____忠诚，', en: 'it is brand ____ loyalty.' };
		const question = { ...fillOf([['偏好']]), stem };
		for (const text of [
			'品牌',
			'忠诚',
			'品牌忠诚',
			'品牌认同忠诚',
			'客户偏好',
			'偏好度',
			'不偏好',
			'忠诚偏好品牌'
		])
			expect(markFill(question, [text]).marks, text).toBe(0);
	});

	it('may be repeated around each key of the bank, in either language', () => {
		const refused = fills.flatMap((question) =>
			(['zh', 'en'] as const).flatMap((locale) => {
				const around = aroundBlanks(question.stem[locale]);
				const texts = question.blanks.map(
					(blank, i) => `${around[i]!.before}${blank[locale][0]}${around[i]!.after}`
				);
				return markFill(question, texts).blanks.every(({ right }) => right) ? [] : `${question.id} ${locale}`;
			})
		);
		expect(refused).toEqual([]);
	});

	it('leave of an answer only what was in it', () => {
		const part = fc.string({ unit: fc.constantFrom('品', '牌', '偏', '好', 'a', '1'), maxLength: 5 });
		fc.assert(
			fc.property(part, part, part, (answer, before, after) => {
				const plain = plainAnswer(answer);
				const readings = [...readingsOf(plain, { before, after })];
				expect(readings[0]).toBe(plain);
				expect(readings.every((reading) => plain.includes(reading))).toBe(true);
			})
		);
	});
});
