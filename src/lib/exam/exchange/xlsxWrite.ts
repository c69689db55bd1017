import { strToU8, zipSync } from 'fflate';
import { encodeEntities } from './entities';

/*
 * The least of a workbook that Excel, WPS and LibreOffice open (ECMA-376 part 1): cells hold their text themselves
 * (`inlineStr`), so that nothing is ever computed.
 */

/** A sheet to be written; the first row is its headings. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	/** In letters, by column. */
	readonly widths: readonly number[];
	/** What the cells of a column may be chosen from. */
	readonly choices?: readonly { readonly column: number; readonly values: readonly string[] }[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Any moment: a file made twice is the same to the byte. */
const WRITTEN = 315_600_000_000;

/** `A` … `Z`, `AA` … of a column from 0. */
function columnName(column: number): string {
	const rest = Math.floor(column / 26) - 1;
	return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** What looks like an escape of the format is escaped itself. */
const cellText = (text: string) => encodeEntities(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

function rowXml(cells: readonly string[], row: number): string {
	const style = row === 0 ? 1 : 2;
	const written = cells.map((cell, column) =>
		cell === ''
			? ''
			: `<c r="${columnName(column)}${row + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
	);
	return `<row r="${row + 1}">${written.join('')}</row>`;
}

function choiceXml({ column, values }: NonNullable<Sheet['choices']>[number]): string {
	const name = columnName(column);
	const list = encodeEntities(`"${values.join(',')}"`);
	return `<dataValidation type="list" allowBlank="1" sqref="${name}2:${name}2001"><formula1>${list}</formula1></dataValidation>`;
}

function sheetXml({ rows, widths, choices = [] }: Sheet): string {
	const columns = widths.map(
		(width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
	);
	const validations =
		choices.length === 0
			? ''
			: `<dataValidations count="${choices.length}">${choices.map(choiceXml).join('')}</dataValidations>`;
	return (
		`${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
		`<cols>${columns.join('')}</cols><sheetData>${rows.map(rowXml).join('')}</sheetData>${validations}</worksheet>`
	);
}

/* Plain, heading, text that wraps. */
const STYLES =
	`${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>` +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
	'<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>' +
	'<xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
	'<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

/** A workbook as a file. */
export function xlsxOf(sheets: readonly Sheet[]): Uint8Array {
	const numbered = sheets.map((sheet, i) => ({ ...sheet, id: i + 1 }));
	const relation = (id: number, type: string, target: string) =>
		`<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
	const relations = (inner: string) =>
		`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
	const override = (part: string, type: string) =>
		`<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
	const parts: Readonly<Record<string, string>> = {
		'[Content_Types].xml':
			`${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
			'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
			'<Default Extension="xml" ContentType="application/xml"/>' +
			override('workbook', 'sheet.main') +
			override('styles', 'styles') +
			numbered.map(({ id }) => override(`worksheets/sheet${id}`, 'worksheet')).join('') +
			'</Types>',
		'_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
		'xl/workbook.xml':
			`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
			numbered
				.map(({ id, name }) => `<sheet name="${encodeEntities(name)}" sheetId="${id}" r:id="rId${id}"/>`)
				.join('') +
			'</sheets></workbook>',
		'xl/_rels/workbook.xml.rels': relations(
			numbered.map(({ id }) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)).join('') +
				relation(sheets.length + 1, 'styles', 'styles.xml')
		),
		'xl/styles.xml': STYLES,
		...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, sheetXml(sheet)]))
	};
	const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
	return zipSync(Object.fromEntries(files), { mtime: WRITTEN });
}
