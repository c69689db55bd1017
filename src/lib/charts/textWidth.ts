const NARROW = /[iljtfr.,:;|!'’ ()[\]·]/;
const WIDE = /[mwMW%—…]/;
const CAPITAL = /[A-Z&+−]/;
// Han, kana and full-width forms fill their square.
const SQUARE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;

/** What a semibold Latin letter is wider than a regular one; a Han character is not. */
const BOLD = 1.13;

/** Widths in em of a wide system font: a label set by them has room, it does not overlap. */
function latinWidth(character: string): number {
	if (NARROW.test(character)) return 0.38;
	if (WIDE.test(character)) return 0.95;
	if (CAPITAL.test(character)) return 0.78;
	return 0.64;
}

// Labels are measured at every picture, and made of few characters.
const known = new Map<string, number>();

/** Width in em of a regular character; negative where it is a square, which boldness does not widen. */
function widthOf(character: string): number {
	let width = known.get(character);
	if (width === undefined)
		known.set(character, (width = SQUARE.test(character) ? -1 : latinWidth(character)));
	return width;
}

/**
 * The width of a text in pixels, estimated from its characters: layout needs it before anything is drawn, and in
 * tests without a screen.
 * @param size font size in pixels
 * @param bold set semibold
 */
export function textWidth(text: string, size: number, bold = false): number {
	const latin = bold ? BOLD : 1;
	let ems = 0;
	for (const character of text) {
		const width = widthOf(character);
		ems += width < 0 ? -width : latin * width;
	}
	return ems * size;
}

/** The width of the widest of several texts. */
export function widest(texts: readonly string[], size: number, bold = false): number {
	return texts.reduce((width, text) => Math.max(width, textWidth(text, size, bold)), 0);
}

/** Breaks a text into lines no wider than `width`: between words, and between Han characters. */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
	const pieces = text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+\s*|\s+/g) ?? [];
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		// Closing punctuation stays with what it closes.
		const closes = /^[,。;:、!?」』”)]/.test(piece) || /^[，。；：、！？）]/.test(piece);
		if (line && !closes && textWidth((line + piece).trimEnd(), size, bold) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	if (line.trim()) lines.push(line.trimEnd());
	return lines;
}
