const NARROW = /[iljtfr.,:;|!'’ ()[\]·]/;
const WIDE = /[mwMW%—…]/;
const CAPITAL = /[A-Z&]/;
// Han, kana and full-width forms fill their square.
const SQUARE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;

/** Widths in em of a typical system font, rounded up: a label set by them has room, it does not overlap. */
function widthOf(character: string): number {
	if (SQUARE.test(character)) return 1.02;
	if (NARROW.test(character)) return 0.36;
	if (WIDE.test(character)) return 0.92;
	if (CAPITAL.test(character)) return 0.72;
	return 0.6;
}

/**
 * The width of a text in pixels, estimated from its characters: layout needs it before anything is drawn, and in
 * tests without a screen.
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number): number {
	let ems = 0;
	for (const character of text) ems += widthOf(character);
	return ems * size;
}

/** The width of the widest of several texts. */
export function widest(texts: readonly string[], size: number): number {
	return texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0);
}

/** Breaks a text into lines no wider than `width`: between words, and between Han characters. */
export function wrapText(text: string, size: number, width: number): string[] {
	const pieces = text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+\s*|\s+/g) ?? [];
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		// Closing punctuation stays with what it closes.
		const closes = /^[,。;:、!?」』”)]/.test(piece) || /^[，。；：、！？）]/.test(piece);
		if (line && !closes && textWidth((line + piece).trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	if (line.trim()) lines.push(line.trimEnd());
	return lines;
}
