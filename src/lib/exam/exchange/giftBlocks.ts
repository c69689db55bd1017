/** A question of a GIFT file before it is looked at. */
export interface GiftBlock {
	/** Line on which it begins, comments aside. */
	readonly line: number;
	/** Without comments. */
	readonly text: string;
	/** What Moodle writes into the comment before a question: `[tag:chapter-3]`. */
	readonly tags: readonly string[];
}

/** Splits a file at empty lines. A comment that stands alone belongs to what comes next. */
export function giftBlocks(file: string): readonly GiftBlock[] {
	const blocks: GiftBlock[] = [];
	let lines: string[] = [];
	let tags: string[] = [];
	let start = 0;
	const end = () => {
		if (lines.length > 0) {
			blocks.push({ line: start, text: lines.join('\n').trim(), tags });
			tags = [];
		}
		lines = [];
	};
	for (const [i, line] of file
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.entries()) {
		const trimmed = line.trim();
		if (trimmed === '') end();
		else if (trimmed.startsWith('//')) {
			tags.push(...Array.from(trimmed.slice(0, 2000).matchAll(/\[tag:([^\]]{1,100})\]/g), ([, tag]) => tag!));
		} else {
			if (lines.length === 0) start = i + 1;
			lines.push(line);
		}
	}
	end();
	return blocks;
}
