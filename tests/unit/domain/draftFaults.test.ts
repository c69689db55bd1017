import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBank, ownId, readOwnId, withoutQuestion, withQuestions } from '$lib/domain/study/bank';
import { draftOf, emptyDraft, questionOf, type Draft } from '$lib/domain/study/draft';
import { faultsOf } from '$lib/domain/study/draftFaults';
import { tidyDraft, tidyText } from '$lib/domain/study/tidyDraft';
import { BANK } from '../content/questionBank';
import { anyDraft } from '../exam/exchange/drafts';

const both = (text: string) => ({ zh: text, en: text });
const codes = (draft: Draft) => faultsOf(tidyDraft(draft)).map(({ path, code }) => `${path}: ${code}`);
const option = (text: string, right: boolean) => ({ text: both(text), right, reason: both('') });
const single: Draft = {
	...emptyDraft('single', 3),
	stem: both('Why?'),
	options: [option('a', true), option('b', false)]
};
const point = (marks: number) => ({ text: both('point'), marks, signs: { zh: [], en: [] } });

describe('faultsOf(draft)', () => {
	it('finds nothing in any question of the course', () => {
		for (const { questions } of BANK)
			for (const question of questions) expect(codes(draftOf(question)), question.id).toEqual([]);
	});

	it('finds what single and multiple choice lack', () => {
		expect(codes(single)).toEqual([]);
		expect(codes({ ...single, stem: both(' ') })).toEqual(['stem: empty']);
		expect(codes({ ...single, options: [option('a', true)] })).toEqual(['options: optionCount']);
		expect(codes({ ...single, options: [option('a', true), option('a', false)] })).toEqual([
			'options.1.text: optionTwice'
		]);
		expect(codes({ ...single, options: [option('a', true), option('b', true)] })).toEqual([
			'options: rightOne'
		]);
		expect(codes({ ...single, type: 'multiple' })).toEqual(['options: optionCount', 'options: rightMany']);
		const right = ['a', 'b', 'c'].map((text) => option(text, true));
		expect(codes({ ...single, type: 'multiple', options: right })).toEqual(['options: wrongMissing']);
	});

	it('finds gaps without answers and answers without gaps, in either language', () => {
		const fill: Draft = {
			...emptyDraft('fill', 3),
			stem: both('A ____'),
			blanks: [{ zh: ['x'], en: ['x'] }]
		};
		expect(codes(fill)).toEqual([]);
		expect(codes({ ...fill, stem: { zh: 'A ____ ____', en: 'A ____' } })).toEqual(['stem: gaps']);
		expect(codes({ ...fill, blanks: [{ zh: [' '], en: [] }] })).toEqual(['blanks.0: blankEmpty']);
		const numeric = { value: NaN, tolerance: 0, mistakes: [] };
		expect(codes({ ...fill, blanks: [{ zh: ['x'], en: ['x'], numeric }] })).toEqual(['blanks.0: number']);
	});

	it('wants 8 marks for an essay and 11 for a case, and points for every task', () => {
		const essay: Draft = {
			...emptyDraft('essay', 3),
			stem: both('Why?'),
			tasks: [{ stem: both(''), points: [point(8)] }]
		};
		expect(codes(essay)).toEqual([]);
		expect(codes({ ...essay, tasks: [{ stem: both(''), points: [point(9), point(-1)] }] })).toEqual([
			'tasks.0.points.1.marks: marks'
		]);
		const asCase: Draft = {
			...essay,
			type: 'case',
			material: both('m'),
			tasks: [
				{ stem: both('t'), points: [point(11)] },
				{ stem: both(''), points: [] }
			]
		};
		expect(codes(asCase)).toEqual(['tasks.1.stem: empty', 'tasks.1.points: pointMissing']);
	});

	it('finds what is not of this course, and what is beyond measure', () => {
		expect(codes({ ...single, chapter: 11, concepts: ['x'], difficulty: 4 })).toEqual([
			'chapter: chapter',
			'concepts: concept',
			'difficulty: difficulty'
		]);
		expect(codes({ ...single, stem: both('x'.repeat(10_001)) })).toEqual([
			'stem.zh: tooLong',
			'stem.en: tooLong'
		]);
	});
});

describe('tidyDraft(draft)', () => {
	it('changes nothing that is tidy, and a question made of it is the same draft again', () => {
		fc.assert(
			fc.property(anyDraft, (draft) => {
				expect(tidyDraft(draft)).toEqual(draft);
				expect(draftOf(questionOf(draft, 'own-x-1'))).toEqual(draft);
			})
		);
	});

	it('leaves no text that it would change again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(tidyText(tidyText(text))).toBe(tidyText(text));
			})
		);
	});
});

describe('a bank', () => {
	it('names its questions so that bank and number can be read back', () => {
		expect(readOwnId(ownId('a-b_C', 12))).toEqual({ bank: 'a-b_C', number: 12 });
		for (const id of ['own-x-0', 'own--1', 'ch03-single-001', 'own-x-1:fill', 'own-x-01'])
			expect(readOwnId(id), id).toBe(null);
	});

	it('never gives a number twice', () => {
		const question = questionOf(tidyDraft(single), '');
		const first = withQuestions(newBank('b', 'x', 0), [question, question], 1);
		const second = withQuestions(withoutQuestion(first, 'own-b-2', 2), [question], 3);
		expect(second.questions.map(({ id }) => id)).toEqual(['own-b-1', 'own-b-3']);
		expect([second.next, second.updatedAt]).toEqual([4, 3]);
	});
});
