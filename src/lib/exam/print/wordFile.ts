import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import type { Locale } from '$lib/domain/locale';
import type { PrintDocument } from './blocks';
import { wordBlock } from './wordBlocks';

/* A4 with the margins of the printed page, in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGINS = { top: 1020, bottom: 1134, left: 907, right: 907 } as const;

/* Fonts that Word and WPS have everywhere in China; others take what is nearest. */
const FONTS = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' } as const;

function footer(name: string): Footer {
	return new Footer({
		children: [
			new Paragraph({
				alignment: 'center',
				children: [
					new TextRun({ text: `${name}  `, size: 18 }),
					new TextRun({ children: [PageNumber.CURRENT], size: 18 })
				]
			})
		]
	});
}

/** A section of its own for each document: it begins on a new page and counts its own pages. */
function section({ name, blocks }: PrintDocument): ISectionOptions {
	return {
		properties: { page: { size: A4, margin: MARGINS, pageNumbers: { start: 1 } } },
		footers: { default: footer(name) },
		children: blocks.flatMap(wordBlock)
	};
}

/** The documents as one Word file. With its library this module is heavy: import it when it is asked for. */
export function wordFile(
	documents: readonly PrintDocument[],
	title: string,
	locale: Locale
): Promise<ArrayBuffer> {
	const file = new Document({
		title,
		creator: 'Liuke',
		styles: {
			default: {
				document: {
					run: {
						font: FONTS,
						size: 21,
						language: locale === 'zh' ? { value: 'en-US', eastAsia: 'zh-CN' } : { value: 'en-GB' }
					},
					paragraph: { spacing: { line: 320 } }
				}
			}
		},
		sections: documents.map(section)
	});
	return Packer.toArrayBuffer(file);
}
