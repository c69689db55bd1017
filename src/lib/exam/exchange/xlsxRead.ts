import { attemptRead } from './collect';
import { FileError } from './errors';
import { FILE_LIMITS, type Placement, type ReadResult } from './reading';
import { readHeadings, readTable, type TableRow } from './tableRead';
import { unzipXml } from './unzip';
import { child, children, xmlTree, type XmlNode } from './xmlTree';

/* Columns that a table of questions can have, and some to spare. */
const MOST_COLUMNS = 100;

type Parts = ReadonlyMap<string, string>;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The element with every prefix of its names taken off: writers differ in them. */
function bare(node: XmlNode): XmlNode {
	return { ...node, name: local(node.name), children: node.children.map(bare) };
}

const part = (parts: Parts, path: string): XmlNode | null => {
	const xml = parts.get(path);
	return xml === undefined ? null : bare(xmlTree(xml));
};

/** Escapes of the format such as `_x000D_`. */
const unescaped = (text: string) =>
	text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The text of a string: its runs one after the other, without the readings of Japanese. */
function stringText(node: XmlNode | undefined): string {
	const runs = (node?.children ?? []).flatMap((inner) =>
		inner.name === 't' ? [inner.text] : inner.name === 'r' ? [child(inner, 't')?.text ?? ''] : []
	);
	return unescaped(runs.join('')).replace(/\r\n?/g, '\n');
}

function cellText(cell: XmlNode, shared: readonly string[]): string {
	const value = child(cell, 'v')?.text ?? '';
	switch (cell.attributes.get('t')) {
		case 's':
			return shared[Number(value)] ?? '';
		case 'inlineStr':
			return stringText(child(cell, 'is'));
		case 'str':
			return unescaped(value);
		case 'e':
			return '';
		default:
			// As a spreadsheet shows it: 15 digits.
			return value === '' || !Number.isFinite(Number(value))
				? value
				: String(Number(Number(value).toPrecision(15)));
	}
}

/** The column in a reference such as `AB12`, from 0; null for none. */
function columnOf(reference: string | undefined): number | null {
	const letters = /^([A-Za-z]{1,3})\d*$/.exec(reference ?? '')?.[1];
	if (!letters) return null;
	return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowsOf(sheet: XmlNode, shared: readonly string[]): TableRow[] {
	const found = children(child(sheet, 'sheetData') ?? sheet, 'row');
	if (found.length > FILE_LIMITS.rows * 3)
		throw new FileError({ code: 'tooManyRows', bound: FILE_LIMITS.rows });
	return found.map((row, i) => {
		const cells: string[] = [];
		for (const cell of children(row, 'c')) {
			const column = columnOf(cell.attributes.get('r')) ?? cells.length;
			if (column >= MOST_COLUMNS) continue;
			while (cells.length <= column) cells.push('');
			cells[column] = cellText(cell, shared);
		}
		const number = Number(row.attributes.get('r'));
		return { line: Number.isInteger(number) && number > 0 ? number : i + 1, cells };
	});
}

/** Paths of the sheets in the order of their tabs. */
function sheetPaths(parts: Parts): readonly string[] {
	const workbook = part(parts, 'xl/workbook.xml');
	const relations = part(parts, 'xl/_rels/workbook.xml.rels');
	const targets = new Map(
		(relations ? children(relations, 'Relationship') : []).map(
			({ attributes }) => [attributes.get('Id'), attributes.get('Target') ?? ''] as const
		)
	);
	const sheets = workbook ? child(workbook, 'sheets') : undefined;
	const named = (sheets ? children(sheets, 'sheet') : [])
		.map(({ attributes }) => targets.get([...attributes].find(([name]) => local(name) === 'id')?.[1]))
		.filter((target) => target !== undefined)
		.map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`));
	return named.length > 0
		? named
		: [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path)).sort();
}

/** Reads questions from the first sheet of a workbook that has their headings. */
export function readXlsx(bytes: Uint8Array, placement: Placement): ReadResult {
	return attemptRead(() => {
		const parts = unzipXml(bytes);
		const strings = part(parts, 'xl/sharedStrings.xml');
		const shared = strings ? children(strings, 'si').map(stringText) : [];
		const paths = sheetPaths(parts);
		if (paths.length === 0) throw new FileError({ code: 'notWorkbook' });
		for (const path of paths) {
			const sheet = part(parts, path);
			const rows = sheet ? rowsOf(sheet, shared) : [];
			const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
			if (first && readHeadings(first.cells)) return readTable(rows, placement);
		}
		throw new FileError({ code: 'noHeader' });
	});
}
