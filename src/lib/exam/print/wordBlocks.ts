import { Paragraph, Table, TableCell, TableRow, TextRun, type IParagraphOptions } from 'docx';
import type { PrintBlock } from './blocks';
import { ruled, type WordPart } from './wordParts';
import { wordQuestion } from './wordQuestion';

/* Widths in twentieths of a point: the text column of the page. */
const TEXT_WIDTH = 10_092;

const text = (words: string, more: IParagraphOptions = {}) =>
	new Paragraph({ ...more, children: [new TextRun(words)] });

function cell(words: string, width: number, bold: boolean, centred: boolean): TableCell {
	return new TableCell({
		width: { size: width, type: 'dxa' },
		verticalAlign: 'center',
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		children: [
			new Paragraph({
				alignment: centred ? 'center' : 'left',
				spacing: { line: 260 },
				children: [new TextRun({ text: words, bold })]
			})
		]
	});
}

/** A table over the width of the text. @param shares of the columns */
function table(
	rows: readonly (readonly string[])[],
	shares: readonly number[],
	head: boolean,
	centred: boolean
): Table {
	const whole = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
	return new Table({
		width: { size: TEXT_WIDTH, type: 'dxa' },
		columnWidths: widths,
		layout: 'fixed',
		rows: rows.map(
			(row, r) =>
				new TableRow({
					cantSplit: true,
					tableHeader: head && r === 0,
					height: { value: 400, rule: 'atLeast' },
					children: row.map((words, i) => cell(words, widths[i]!, head && r === 0, centred || i === 0))
				})
		)
	});
}

/** How wide the columns of a key are: number, answer, id, number in the other version. */
const KEY_SHARES = [1, 5, 4, 1.6] as const;

/** Items side by side, as many as fit, a paragraph to a row. */
function rowsOf(items: readonly string[], many: number): WordPart[] {
	const width = Math.floor(TEXT_WIDTH / many);
	const tabs = Array.from({ length: many - 1 }, (_, i) => ({
		type: 'left' as const,
		position: width * (i + 1)
	}));
	return Array.from({ length: Math.ceil(items.length / many) }, (_, row) =>
		text(items.slice(row * many, (row + 1) * many).join('\t'), { tabStops: tabs, spacing: { line: 440 } })
	);
}

/** One piece of a page as Word has it. */
export function wordBlock(block: PrintBlock): WordPart[] {
	switch (block.kind) {
		case 'title':
			return [
				new Paragraph({
					heading: 'Heading1',
					alignment: 'center',
					spacing: { after: 80 },
					children: [new TextRun({ text: block.text, bold: true, size: 30, color: '000000' })]
				}),
				text(block.under, { alignment: 'center', spacing: { after: 160 } })
			];
		case 'fields':
			return [
				text(block.labels.map((label) => `${label} ________________`).join('    '), {
					alignment: 'center',
					spacing: { after: 160 }
				})
			];
		case 'scores':
			return [
				table(
					block.rows,
					block.rows[0]!.map(() => 1),
					false,
					true
				)
			];
		case 'heading':
			return [
				new Paragraph({
					heading: 'Heading2',
					keepNext: true,
					spacing: { before: 240, after: 60 },
					children: [new TextRun({ text: block.text, bold: true, size: 23, color: '000000' })]
				}),
				...(block.note === '' ? [] : [text(block.note, { keepNext: true, spacing: { after: 60 } })])
			];
		case 'question':
			return wordQuestion(block);
		case 'blanks':
			return rowsOf(
				block.items.flatMap(({ number, blanks }) =>
					Array.from(
						{ length: blanks },
						(_, i) => `${number}${blanks > 1 ? ` (${i + 1})` : ''}. __________________`
					)
				),
				3
			);
		case 'letters':
			return rowsOf(
				block.items.map(
					({ number, letters }) => `${number}.  ${letters.map((letter) => `[ ${letter} ]`).join(' ')}`
				),
				3
			);
		case 'lines':
			return [
				text(`${block.number}. ${block.label}`, { keepNext: true, spacing: { before: 120 } }),
				...ruled(block.lines)
			];
		case 'answers':
			return [table([block.head, ...block.rows], KEY_SHARES, true, false)];
	}
}
