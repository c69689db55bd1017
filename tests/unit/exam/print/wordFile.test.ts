import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xmlTree, type XmlNode } from '$lib/exam/exchange/xmlTree';
import type { PrintWish } from '$lib/exam/print/blocks';
import { printDocuments } from '$lib/exam/print/documents';
import { printedBank } from '$lib/exam/print/printed';
import { wordFile } from '$lib/exam/print/wordFile';
import { zhExamPrint } from '$lib/i18n/zh/examPrint';
import { BANK } from '../../content/questionBank';

const words = zhExamPrint.onPaper;
const wish: PrintWish = { locale: 'zh', paper: true, sheet: true, key: 'end', explanations: true, ids: true };
const questions = BANK.find(({ number }) => number === 4)!.questions;

/** What a reader of the file sees, in order. */
const textOf = (node: XmlNode): string =>
	(node.name === 'w:t' ? node.text : '') + node.children.map(textOf).join(node.name === 'w:p' ? '' : '\n');
const count = (node: XmlNode, name: string): number =>
	(node.name === name ? 1 : 0) + node.children.reduce((sum, inner) => sum + count(inner, name), 0);

describe('wordFile(documents, title, locale)', () => {
	it('is a package of well-formed parts with every question, option and key in it', async () => {
		const documents = printDocuments(printedBank('b', '章末', questions), wish, words);
		const parts = unzipSync(new Uint8Array(await wordFile(documents, '试卷', 'zh')));
		for (const [path, content] of Object.entries(parts))
			if (/\.(xml|rels)$/.test(path)) expect(() => xmlTree(strFromU8(content)), path).not.toThrow();
		const body = xmlTree(strFromU8(parts['word/document.xml']!));
		const text = textOf(body).replaceAll('\u00A0', ' ');
		for (const question of questions) {
			expect(text).toContain(question.id);
			if ('options' in question)
				for (const option of question.options) expect(text).toContain(option.text.zh);
			expect(text).toContain(question.explanation.zh.split('\n')[0]);
		}
		// Paper, answer sheet and key of two versions: each begins on a page of its own.
		expect(count(body, 'w:sectPr')).toBe(6);
		expect(count(body, 'w:keepNext')).toBeGreaterThan(questions.length);
	});
});
