import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '$lib/exam/exchange/csv';
import { readGift } from '$lib/exam/exchange/giftRead';
import { readMoodle } from '$lib/exam/exchange/moodleRead';
import type { Placement, Reading } from '$lib/exam/exchange/reading';
import { readXlsx } from '$lib/exam/exchange/xlsxRead';

/* The files are written to the public descriptions, in the shape that Moodle's own export has. */
const HERE: Placement = { chapter: 1, concept: 'one-to-one' };
const file = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

function reading(result: ReturnType<typeof readMoodle>): Reading {
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
}
const both = (text: string) => ({ zh: text, en: text });

describe('a file as Moodle exports it', () => {
	const { accepted, refused } = reading(readMoodle(file('moodle.xml'), HERE));
	const [single, multiple, short, number, essay, trueFalse, cloze] = accepted;

	it('gives single choice with plain words: no tags, no script, entities decoded', () => {
		expect(single).toMatchObject({ line: 15, name: 'Ratio below one', notes: ['pictures', 'partial'] });
		expect(single!.draft).toMatchObject({
			type: 'single',
			stem: both('The satisfaction ratio is 0.8. The customer is…'),
			explanation: both('Perceived ÷ expected < 1.')
		});
		expect(single!.draft.options.map(({ text, right }) => [text.en, right])).toEqual([
			['delighted', false],
			['dissatisfied', true],
			['not quite satisfied', false],
			['indifferent', false]
		]);
		expect(single!.draft.options[0]!.reason.en).toBe('That needs more than 1.');
	});

	it('places questions by their category, and before that by their tags', () => {
		expect(single!.draft).toMatchObject({ chapter: 3, concepts: ['satisfaction-ratio'], difficulty: 2 });
		expect(multiple!.draft).toMatchObject({ chapter: 4, type: 'multiple' });
	});

	it('takes every option worth something as right in multiple choice', () => {
		expect(multiple!.draft.options.map(({ right }) => right)).toEqual([true, true, true, false]);
	});

	it('gives a short answer as a fill-in with those answers that earn full marks', () => {
		expect(short!.draft).toMatchObject({ type: 'fill', stem: both('客户终身价值的英文缩写是____。') });
		expect(short!.draft.blanks).toEqual([{ zh: ['CLV', 'C & LTV'], en: ['CLV', 'C & LTV'] }]);
		expect(short!.notes).toEqual(['partial']);
	});

	it('gives a number with its tolerance, and a gap at the end where none is', () => {
		expect(number!.draft.stem.en).toBe(
			'Yearly retention is 80 %. How many years does a customer stay on average? ____'
		);
		expect(number!.draft.blanks[0]!.numeric).toEqual({ value: 5, tolerance: 0.01, mistakes: [] });
	});

	it('makes points of the information for graders, the marks shared out', () => {
		expect(essay!.draft.stem.en).toBe('Why is a complaint a gift?\nfor the company\nfor the customer');
		expect(essay!.draft.tasks[0]!.points.map(({ text, marks }) => [text.en, marks])).toEqual([
			['it shows what is wrong', 3],
			['it gives a second chance', 3],
			['most leave without a word', 2]
		]);
		expect(essay!.notes).toEqual(['marksShared']);
	});

	it('makes a choice between two of true and false', () => {
		expect(trueFalse!.draft.options).toEqual([
			{ text: { zh: '对', en: 'True' }, right: false, reason: both('They have nowhere to go.') },
			{ text: { zh: '错', en: 'False' }, right: true, reason: both('') }
		]);
	});

	it('makes blanks of embedded answers', () => {
		expect(cloze!.draft.stem.en).toBe('Keeping a customer costs ____ times less than ____ one.');
		expect(cloze!.draft.blanks.map(({ en }) => en)).toEqual([['5'], ['winning', 'acquiring']]);
		expect(cloze!.draft.blanks[0]!.numeric).toMatchObject({ value: 5, tolerance: 1 });
	});

	it('refuses with line and reason what the examination does not have, and what has no right answer', () => {
		expect(refused).toEqual([
			{ line: 245, name: 'Match the stages', reasons: [{ code: 'type', value: 'matching' }] },
			{
				line: 261,
				name: 'Two right ones',
				reasons: [{ code: 'fault', fault: { path: 'options', code: 'rightOne', value: 0 } }]
			}
		]);
	});
});

describe('a GIFT file written by hand', () => {
	const { accepted, refused } = reading(readGift(file('course.gift'), HERE));
	const stem = (start: string) => accepted.find(({ draft }) => draft.stem.en.startsWith(start))!.draft;

	it('gives single choice with feedback as reasons, placed by the tags in its comment', () => {
		expect(accepted[0]).toMatchObject({ line: 7, name: 'Churn' });
		expect(accepted[0]!.draft).toMatchObject({ type: 'single', chapter: 8, difficulty: 3 });
		expect(accepted[0]!.draft.options[1]).toEqual({
			text: both('the least satisfied with the weakest ties'),
			right: true,
			reason: both('As the model shows.')
		});
	});

	it('puts a gap where answers stand inside a sentence', () => {
		expect(stem('Loyalty under').stem.en).toBe('Loyalty under a monopoly is ____ loyalty.');
		expect(stem('客户让渡').stem.zh).toBe('客户让渡价值等于总价值减去____。');
		expect(stem('客户让渡').blanks).toEqual([{ zh: ['总成本', '顾客总成本'], en: ['总成本', '顾客总成本'] }]);
	});

	it('reads true and false with the feedback of the wrong and of the right answer', () => {
		expect(stem('A cost of').options.map(({ right, reason }) => [right, reason.en])).toEqual([
			[true, 'Right.'],
			[false, 'Think of friends.']
		]);
	});

	it('reads numbers with a tolerance and as a range', () => {
		expect(stem('Retention is').blanks[0]!.numeric).toMatchObject({ value: 4, tolerance: 0.1 });
		const range = stem('How high').blanks[0]!.numeric!;
		expect(range.value).toBeCloseTo(0.7, 12);
		expect(range.tolerance).toBeCloseTo(0.1, 12);
	});

	it('reads weights as multiple choice, with general feedback', () => {
		const { type, options, explanation } = stem('Which two');
		expect([type, options.map(({ right }) => right)]).toEqual(['multiple', [true, true, false, false]]);
		expect(explanation.en).toBe('See chapter 5.');
	});

	it('puts escaped signs back and takes HTML apart where the text says that it is HTML', () => {
		expect(stem('What does').options.map(({ text }) => text.en)).toEqual([
			'acceptable ~ just as expected',
			'delight {great}',
			'100\\% loss: none',
			'a \\ b'
		]);
		expect(stem('What does').stem.en).toBe('What does a ratio C = 1 mean?');
	});

	it('takes general feedback as the model answer of an essay', () => {
		expect(stem('Explain').tasks[0]!.points.map(({ text }) => text.en)).toEqual([
			'A higher promise brings customers first',
			'and lower satisfaction later.'
		]);
	});

	it('refuses with line and reason what is no question of the examination', () => {
		expect(refused.map(({ line, reasons }) => [line, reasons])).toEqual([
			[44, [{ code: 'type', value: 'match' }]],
			[49, [{ code: 'type', value: 'description' }]],
			[51, [{ code: 'braces' }]],
			[53, [{ code: 'noAnswer' }]]
		]);
	});
});

describe('a table that another program has opened and saved', () => {
	// LibreOffice Calc wrote both, from a workbook of the questions in `course.gift`: shared strings, `;` between cells.
	const drafts = (of: Reading) => of.accepted.map(({ draft }) => draft);
	const original = drafts(reading(readGift(file('course.gift'), HERE)));

	it('holds the same questions, as a workbook', () => {
		expect(drafts(reading(readXlsx(file('resaved.xlsx'), HERE)))).toEqual(original);
	});

	it('holds the same questions, as CSV', () => {
		expect(drafts(reading(readCsv(file('resaved.csv'), HERE)))).toEqual(original);
	});
});
