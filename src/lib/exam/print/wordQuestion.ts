import { Paragraph, TextRun } from 'docx';
import type { PrintBlock } from './blocks';
import { ruled, type WordPart } from './wordParts';

type QuestionBlock = Extract<PrintBlock, { kind: 'question' }>;

/* A number hangs in front of its question, a letter in front of its option. */
const NUMBER = { left: 420, hanging: 420 } as const;
const INSIDE = { left: 420 } as const;
const OPTION = { left: 780, hanging: 360 } as const;

/* Where the second of two options begins. */
const HALF = 5200;

/** A question: kept on one page, paragraph by paragraph, unless it is too long for that. */
export function wordQuestion(block: QuestionBlock): WordPart[] {
	const { number, id, paragraphs, options, key, space, long } = block;
	const parts: ((last: boolean) => Paragraph)[] = [];
	const add = (
		indent: { readonly left: number; readonly hanging?: number },
		runs: () => TextRun[],
		before = 0
	) =>
		parts.push(
			(last) =>
				new Paragraph({
					indent,
					spacing: { before },
					tabStops: [{ type: 'left', position: HALF }],
					keepLines: !long,
					keepNext: last ? space > 0 : !long,
					children: runs()
				})
		);
	const [first, ...more] = paragraphs;
	if (first !== undefined)
		add(
			NUMBER,
			() => [
				new TextRun(`${number}\u00A0${first}`),
				...(id === '' ? [] : [new TextRun({ text: ` [${id}]`, size: 16, color: '444444' })])
			],
			80
		);
	for (const paragraph of more) add(INSIDE, () => [new TextRun(paragraph)]);
	const written = options.map(({ letter, text }) => `${letter}.\u00A0${text}`);
	const perRow = block.short ? 2 : 1;
	for (let i = 0; i < written.length; i += perRow)
		add(OPTION, () => [new TextRun(written.slice(i, i + perRow).join('\t'))]);
	for (const [i, line] of key.entries()) {
		const isHead = i === 0 && first === undefined;
		add(
			isHead ? NUMBER : INSIDE,
			() => [new TextRun({ text: isHead ? `${number}\u00A0${line}` : line, size: 19 })],
			isHead ? 80 : 0
		);
	}
	return [...parts.map((part, i) => part(i === parts.length - 1)), ...ruled(space)];
}
