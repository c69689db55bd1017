import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_PRACTICE } from '$lib/domain/practice';
import { questionsFragment, readPracticeFragment, wishFragment } from '$lib/state/exam/practiceAddress';

describe('the address of the practice page', () => {
	it('carries a wish', () => {
		const wish = {
			...ANY_PRACTICE,
			chapters: [3, 5],
			concepts: ['csi-models'],
			order: 'weak',
			count: 7
		} as const;
		expect(readPracticeFragment(`#${wishFragment(wish)}`)).toEqual({ kind: 'wish', wish });
	});

	it('carries certain questions, whatever their names', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 20 }),
				(refs) => {
					expect(readPracticeFragment(questionsFragment(refs))).toEqual({ kind: 'questions', refs });
				}
			)
		);
		expect(questionsFragment(['tpl-acsi-score@7:fill'])).toBe('questions=tpl-acsi-score%407%3Afill');
	});

	it.each(['', '#', '#nonsense', '#chapters=99', '#concepts=magic', '#count=0', '#count=ten', '#order=best'])(
		'asks for nothing by %j',
		(fragment) => {
			expect(readPracticeFragment(fragment)).toBeNull();
		}
	);

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (fragment) => {
				expect(() => readPracticeFragment(`#questions=%${fragment}`)).not.toThrow();
				expect(() => readPracticeFragment(fragment)).not.toThrow();
			})
		);
	});
});
