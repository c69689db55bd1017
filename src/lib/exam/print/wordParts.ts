import { Paragraph, type Table } from 'docx';

/** What a Word file is made of. */
export type WordPart = Paragraph | Table;

/** Empty lines to write on. */
export function ruled(lines: number): WordPart[] {
	const border = { style: 'single', size: 4, color: '999999', space: 1 } as const;
	return Array.from(
		{ length: lines },
		() => new Paragraph({ border: { bottom: border, between: border }, spacing: { line: 480 } })
	);
}
