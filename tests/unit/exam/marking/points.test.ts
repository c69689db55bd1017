import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPoints } from '$lib/exam/marking/points';
import { loadSimplify } from '$lib/exam/marking/simplify';
import { pointOf } from './answers';

const found = (text: string, zh: string, en: string) =>
	findPoints(text, [pointOf([zh], [en])])[0]!.found.map(({ start, end }) => text.slice(start, end));

describe('findPoints', () => {
	it('finds a sign in either language, whatever its case, width and line breaks, and shows the words as written', () => {
		expect(found('企业要以客户为中心。', '客户为中心', 'customer-centric')).toEqual(['客户为中心']);
		expect(found('Be Customer\n centric!', '客户为中心', 'customer-centric')).toEqual(['Customer\n centric']);
		expect(found('降低ＣＬＶ的', '终身价值', 'CLV')).toEqual(['ＣＬＶ']);
		expect(found('客户 终身\n价值', '终身价值', 'CLV')).toEqual(['终身\n价值']);
	});

	it('lets a sign begin a word, and a short one only be a word', () => {
		expect(found('they differentiated it', '差异', 'differentiat')).toEqual(['differentiat']);
		expect(found('a basset', '资产', 'asset')).toEqual([]);
		expect(found('item, IT, it’s', '信息', 'IT')).toEqual(['IT']);
		expect(found('itself; 用IT技术', '信息', 'IT')).toEqual(['IT']);
	});

	it('does not let a sign reach over a full stop', () => {
		expect(found('核心。资源', '核心资源', 'core resource')).toEqual([]);
	});

	it('finds a number and a sum however they are spaced, with a hyphen or a minus sign, with separators or without', () => {
		expect(found('约 80% 的利润', '80 %', 'four fifths')).toEqual(['80%']);
		expect(found('净得40-20=20万元', '40 − 20 = 20 万', '400 − 200')).toEqual(['40-20=20万']);
		expect(found('6.4/8.0=0.80', '6.4 ÷ 8', 'below 1')).toEqual(['6.4/8']);
		expect(found('1600 and 80,000', '一千六百', '1,600')).toEqual(['1600']);
		expect(found('1600 and 80,000', '八万', '80000')).toEqual(['80,000']);
		expect(found('１，６００家', '八万', '1600')).toEqual(['１，６００']);
		expect(found('100，300，1600家', '300', '100300')).toEqual(['300']);
		expect(found('12, 345', '1万', '12,345')).toEqual([]);
	});

	it('finds traditional characters with the table, and their place in what was written', async () => {
		const text = '提高客戶終身價值';
		const [point] = findPoints(text, [pointOf(['终身价值'], ['CLV'])], await loadSimplify());
		expect(point!.found).toEqual([{ start: 4, end: 8 }]);
	});

	it('joins signs that overlap', () => {
		const points = [pointOf(['客户满意', '满意度'], ['satisfaction'])];
		expect(findPoints('客户满意度', points)[0]!.found).toEqual([{ start: 0, end: 5 }]);
	});

	it('finds nothing in nothing, and only places inside the text, rising and apart', () => {
		const points = [pointOf(['满意', '客户'], ['a', 'customer']), pointOf(['忠'], ['IT'])];
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.constantFrom('满意', '客户', '忠', ' ', 'IT', 'customer', '𠮷'), fc.string()), {
					maxLength: 12
				}),
				(pieces) => {
					const text = pieces.join('');
					for (const { found } of findPoints(text, points)) {
						let last = 0;
						for (const { start, end } of found) {
							expect(start).toBeGreaterThanOrEqual(last);
							expect(end).toBeGreaterThan(start);
							last = end;
						}
						expect(last).toBeLessThanOrEqual(text.length);
					}
				}
			)
		);
		expect(findPoints('', points).every(({ found }) => found.length === 0)).toBe(true);
	});
});
