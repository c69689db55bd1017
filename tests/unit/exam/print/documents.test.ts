import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/domain/question';
import type { PrintBlock, PrintWish } from '$lib/exam/print/blocks';
import { printDocuments } from '$lib/exam/print/documents';
import { keyLines, rightLetters } from '$lib/exam/print/keyText';
import { marksOfPart, printedBank, type PrintedPaper } from '$lib/exam/print/printed';
import { enExamPrint } from '$lib/i18n/en/examPrint';
import { zhExamPrint } from '$lib/i18n/zh/examPrint';
import { BANK } from '../../content/questionBank';

const words = zhExamPrint.onPaper;
const every = BANK.flatMap(({ questions }) => questions);
const first = (type: Question['type'], many: number) => every.filter((q) => q.type === type).slice(0, many);
const chosen = [
	...first('fill', 6),
	...first('single', 6),
	...first('multiple', 4),
	...first('essay', 2),
	...first('case', 1)
];
const [a, b] = printedBank('bank', '期中', chosen) as [PrintedPaper, PrintedPaper];
const all = (paper: PrintedPaper) => paper.parts.flatMap(({ questions }) => questions);
const wish: PrintWish = {
	locale: 'zh',
	paper: true,
	sheet: true,
	key: 'end',
	explanations: false,
	ids: false
};
const blocksOf = <Kind extends PrintBlock['kind']>(blocks: readonly PrintBlock[], kind: Kind) =>
	blocks.filter((block): block is Extract<PrintBlock, { kind: Kind }> => block.kind === kind);

describe('versions A and B of a bank', () => {
	it('ask the same questions under other numbers, each with its number in the other', () => {
		const numbers = (paper: PrintedPaper) =>
			new Map(all(paper).map(({ question, number }) => [question.id, number]));
		const [inA, inB] = [numbers(a), numbers(b)];
		expect([...inB.keys()].sort()).toEqual([...inA.keys()].sort());
		for (const { question, twin } of all(a)) expect(twin).toBe(inB.get(question.id));
		for (const { question, twin } of all(b)) expect(twin).toBe(inA.get(question.id));
		for (const part of a.parts.filter(({ questions }) => questions.length > 1))
			for (const { question, number } of part.questions) expect(inB.get(question.id)).not.toBe(number);
	});

	it('have keys whose letters stand for the same options', () => {
		for (const printed of all(a)) {
			if (!('options' in printed.question)) continue;
			const twin = all(b).find(({ question }) => question.id === printed.question.id)!;
			const texts = ({ question, order }: typeof printed, letters: string) =>
				[...letters]
					.map(
						(letter) => 'options' in question && question.options[order['ABCDEF'.indexOf(letter)]!]!.text.zh
					)
					.sort();
			expect(texts(twin, rightLetters(twin))).toEqual(texts(printed, rightLetters(printed)));
			expect(twin.order.every((own, place) => own !== printed.order[place])).toBe(true);
		}
	});

	it('are the same every time, and worth the same', () => {
		expect(printedBank('bank', '期中', chosen)).toEqual([a, b]);
		expect(a.parts.map(marksOfPart)).toEqual(b.parts.map(marksOfPart));
		expect(marksOfPart(a.parts.at(-1)!)).toBe(11);
	});
});

describe('printDocuments(papers, wish, words)', () => {
	it('prints for each version its paper, answer sheet and key', () => {
		const documents = printDocuments([a, b], wish, words);
		expect(documents.map(({ kind }) => kind)).toEqual(['paper', 'sheet', 'key', 'paper', 'sheet', 'key']);
		expect(documents[0]!.name).toContain('A 卷');
		expect(printDocuments([a], { ...wish, sheet: false, key: 'none' }, words)).toHaveLength(1);
		expect(printDocuments([a], { ...wish, paper: false, sheet: false, key: 'none' }, words)).toEqual([]);
	});

	it('puts on the paper every question with a box for the marks, and no answers', () => {
		const [paper] = printDocuments([a], wish, words);
		const questions = blocksOf(paper!.blocks, 'question');
		expect(questions.map(({ number }) => number)).toEqual(all(a).map(({ number }) => `${number}.`));
		expect(questions.flatMap(({ key }) => key)).toEqual([]);
		const total = a.parts.reduce((sum, part) => sum + marksOfPart(part), 0);
		expect(blocksOf(paper!.blocks, 'scores')[0]!.rows[1]!.at(-1)).toBe(String(total));
		const fill = all(a)[0]!.question as Extract<Question, { type: 'fill' }>;
		expect(questions[0]!.paragraphs.join('').match(/_{14}/g)).toHaveLength(fill.blanks.length);
	});

	it('puts the key under each question, or on pages of its own with ids and the other number', () => {
		const [after] = printDocuments([a], { ...wish, key: 'after', explanations: true }, words);
		for (const [i, block] of blocksOf(after!.blocks, 'question').entries()) {
			expect(block.key).toEqual(keyLines(all(a)[i]!, 'zh', words, true));
			expect(block.key.at(-1)).toBe(words.explanation(all(a)[i]!.question.explanation.zh));
		}
		const key = printDocuments([a], wish, words).at(-1)!;
		const rows = blocksOf(key.blocks, 'answers').flatMap((block) => [...block.rows]);
		for (const row of rows) {
			const printed = all(a).find(({ number }) => String(number) === row[0])!;
			expect(row.slice(-2)).toEqual([printed.question.id, String(printed.twin)]);
		}
		expect(rows).toHaveLength(16);
	});

	it('leaves room to write where there is no answer sheet', () => {
		const room = (sheet: boolean) => {
			const [paper] = printDocuments([a], { ...wish, sheet, key: 'none' }, words);
			return blocksOf(paper!.blocks, 'question').reduce((sum, { space }) => sum + space, 0);
		};
		expect(room(true)).toBe(0);
		expect(room(false)).toBeGreaterThan(20);
	});

	it('has on the answer sheet a gap for each blank and letters for each choice', () => {
		const sheet = printDocuments([a], wish, words)[1]!;
		const blanks = blocksOf(sheet.blocks, 'blanks')[0]!.items.reduce((sum, item) => sum + item.blanks, 0);
		const wanted = chosen.flatMap((q) => (q.type === 'fill' ? [...q.blanks] : [])).length;
		expect(blanks).toBe(wanted);
		expect(blocksOf(sheet.blocks, 'letters').flatMap(({ items }) => items)).toHaveLength(10);
	});

	it('says everything in the language of the paper', () => {
		const english = printDocuments(
			[a, b],
			{ ...wish, locale: 'en', explanations: true },
			enExamPrint.onPaper
		);
		const text = JSON.stringify(english.map(({ blocks }) => blocks)).replaceAll('期中', '');
		expect(text).not.toMatch(/\p{Script=Han}/u);
	});
});
