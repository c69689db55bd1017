import { Parser } from 'saxen';
import { decodeEntities } from './entities';
import { FileError } from './errors';
import { FILE_LIMITS } from './reading';

/** An element of an XML file; its own text and CDATA in one. */
export interface XmlNode {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlNode[];
	readonly text: string;
}

interface Growing {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: Growing[];
	text: string;
}

/**
 * Reads XML from a stranger. Entities are the five of XML and numbers, decoded once; a document type, which could
 * declare others, ends the reading, and so does what is nested or branched beyond measure.
 * @throws FileError broken, doctype, tooDeep
 */
export function xmlTree(xml: string): XmlNode {
	const root: Growing = { name: '', attributes: new Map(), children: [], text: '' };
	const open = [root];
	let nodes = 0;
	let fault: FileError | null = null;
	const parser = new Parser();
	parser.on('openTag', (name, attributes) => {
		if (fault) return;
		if (open.length > FILE_LIMITS.depth || ++nodes > FILE_LIMITS.nodes) {
			fault = new FileError({ code: 'tooDeep', bound: FILE_LIMITS.depth });
			return;
		}
		const entries = Object.entries(attributes()).map(([key, value]) => [key, decodeEntities(value)] as const);
		const node: Growing = { name, attributes: new Map(entries), children: [], text: '' };
		open.at(-1)!.children.push(node);
		open.push(node);
	});
	parser.on('closeTag', () => void (fault || open.pop()));
	parser.on('text', (text) => void (open.at(-1)!.text += decodeEntities(text)));
	parser.on('cdata', (text) => void (open.at(-1)!.text += text));
	parser.on('attention', () => (fault ??= new FileError({ code: 'doctype' })));
	parser.on('error', (_, place) => (fault ??= new FileError({ code: 'broken', line: place().line + 1 })));
	parser.parse(xml.replace(/^\uFEFF?\s*/, ''));
	if (fault) throw fault as FileError;
	const first = root.children[0];
	if (!first) throw new FileError({ code: 'broken', line: 1 });
	return first;
}

/** The first child of this name. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
	node?.children.find((inner) => inner.name === name);

/** All children of this name. */
export const children = (node: XmlNode, name: string): readonly XmlNode[] =>
	node.children.filter((inner) => inner.name === name);
