import { Paragraph, type Table } from 'docx';

/** What a Word file is made of. */
export type WordPart = Paragraph | Table;

/** Empty lines to write on; the first few stay with what stands above them. */
export function ruled(lines: number): WordPart[] {
	const border = { style: 'single', size: 4, color: '999999', space: 1 } as const;
	return Array.from(
		{ length: lines },
		(_, i) =>
			new Paragraph({
				keepNext: i < Math.min(3, lines - 1),
				border: { bottom: border, between: border },
				spacing: { line: 480 }
			})
	);
}
