import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChoice } from '$lib/exam/marking/choice';
import { multipleOf } from './answers';

const question = fc
	.array(fc.boolean(), { minLength: 4, maxLength: 5 })
	.filter((rights) => rights.filter(Boolean).length >= 2 && !rights.every(Boolean))
	.map(multipleOf);
const answered = fc.tuple(question, fc.uniqueArray(fc.nat(4), { maxLength: 5 })).map(([asked, chosen]) => ({
	asked,
	chosen: chosen.filter((i) => i < asked.options.length)
}));

describe('markChoice', () => {
	it('gives three marks for the whole key and none for anything else, by the rule of all or nothing', () => {
		fc.assert(
			fc.property(answered, ({ asked, chosen }) => {
				const whole = asked.options.every(({ right }, i) => right === chosen.includes(i));
				expect(markChoice(asked, chosen).marks).toBe(whole ? 3 : 0);
			})
		);
	});

	it('by the rule of shares gives marks for a part of the key, and none as soon as one option is wrong', () => {
		fc.assert(
			fc.property(answered, ({ asked, chosen }) => {
				const { marks } = markChoice(asked, chosen, 'partial');
				const wrong = chosen.some((i) => !asked.options[i]!.right);
				const share = chosen.length / asked.options.filter(({ right }) => right).length;
				expect(marks).toBe(wrong ? 0 : Math.floor(3 * share * 2) / 2);
			})
		);
	});

	it('never gives fewer marks by shares than by all or nothing', () => {
		fc.assert(
			fc.property(answered, ({ asked, chosen }) => {
				expect(markChoice(asked, chosen, 'partial').marks).toBeGreaterThanOrEqual(
					markChoice(asked, chosen).marks
				);
			})
		);
	});

	it('marks 2 of 4 right ones with one and a half, 2 of 3 with two', () => {
		expect(markChoice(multipleOf([true, true, true, true, false]), [0, 3], 'partial').marks).toBe(1.5);
		expect(markChoice(multipleOf([true, true, true, false]), [0, 1], 'partial').marks).toBe(2);
	});

	it('tells of each option whether it was dealt with rightly, and counts an option once', () => {
		const asked = multipleOf([true, true, false, false]);
		expect(markChoice(asked, [0, 2]).options).toEqual([true, false, false, true]);
		expect(markChoice(asked, [1, 0, 1]).marks).toBe(3);
		expect(markChoice(asked, [0, 1, 40]).marks).toBe(0);
	});
});
