import { decodeEntities, encodeEntities } from './entities';

/* Elements that begin a line of their own. */
const LINES = new Set(
	'address article blockquote br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(
		' '
	)
);
/* Elements whose content is no text. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg']);
const BEFORE: Readonly<Record<string, string>> = { sup: '^', sub: '_', td: ' ', th: ' ' };

/** What is left of HTML: its words and its lines. Never anything that a page would read as HTML. */
export interface HtmlText {
	readonly text: string;
	/** A picture, film or sound was left out. */
	readonly pictures: boolean;
}

/** Where the tag that begins at `from` ends; -1 where it does not. Quoted values may hold a `>`. */
function tagEnd(html: string, from: number): number {
	let quote = '';
	for (let i = from; i < html.length; i++) {
		const letter = html[i]!;
		if (quote) {
			if (letter === quote) quote = '';
		} else if (letter === '"' || letter === "'") quote = letter;
		else if (letter === '>') return i;
	}
	return -1;
}

/**
 * Takes the words out of HTML. Line breaks are those of the elements; those of the source count as blanks, except
 * where `keepLines` (texts that a Moodle writer typed, which it breaks where he did).
 */
export function textOfHtml(html: string, keepLines = false): HtmlText {
	let text = '';
	let pictures = false;
	/** Nothing more closes a tag: what looks like one is text. */
	let open = true;
	let lower: string | undefined;
	const add = (raw: string) => (text += decodeEntities(keepLines ? raw : raw.replace(/\s+/g, ' ')));
	for (let at = 0; at < html.length;) {
		const next = html.indexOf('<', at);
		if (next < 0) {
			add(html.slice(at));
			break;
		}
		add(html.slice(at, next));
		if (html.startsWith('<!--', next)) {
			const end = html.indexOf('-->', next);
			at = end < 0 ? html.length : end + 3;
			continue;
		}
		const [, closing, name] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(next, next + 20)) ?? [];
		const end = name && open ? tagEnd(html, next) : -1;
		if (!name || end < 0) {
			open &&= !name;
			text += '<';
			at = next + 1;
			continue;
		}
		const tag = name.toLowerCase();
		at = end + 1;
		if (/^(img|video|audio|source|embed|object|svg|iframe)$/.test(tag)) pictures = true;
		if (tag === 'br') text += '\n';
		else if (!LINES.has(tag)) text += closing ? '' : (BEFORE[tag] ?? '');
		else if (text !== '' && !text.endsWith('\n')) text += '\n';
		if (SILENT.has(tag) && !closing && html[end - 1] !== '/') {
			const close = (lower ??= html.toLowerCase()).indexOf(`</${tag}`, at);
			at = close < 0 ? html.length : close;
		}
	}
	const lines = text.split('\n').map((line) => line.trim());
	return { text: lines.join('\n').trim(), pictures };
}

/** A text as HTML that shows it as it is. */
export function htmlOfText(text: string): string {
	return encodeEntities(text).replaceAll('\n', '<br>');
}
