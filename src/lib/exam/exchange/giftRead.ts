import { FULL_MARKS } from '$lib/domain/question';
import { emptyDraft, type Draft } from '$lib/domain/study/draft';
import { readCaseText } from './caseText';
import { attemptRead, collected } from './collect';
import { RowError } from './errors';
import { fileText } from './fileText';
import { withGap } from './fillParts';
import {
	giftNumber,
	giftOptions,
	giftShortAnswers,
	giftText,
	giftTrueFalse,
	type GiftFormat
} from './giftAnswers';
import { giftBlocks, type GiftBlock } from './giftBlocks';
import { hideEscaped, showEscaped } from './giftSigns';
import { readPoints } from './modelAnswer';
import { FILE_LIMITS, inBoth, type Found, type Placement, type ReadResult, type RowNote } from './reading';
import { readTags, type TagFacts } from './tags';

const NAME = /^::([\s\S]*?)::/;

/** What stands before, in and after the braces; a gap in their place where text follows. */
function parts(text: string): { readonly stem: string; readonly body: string } {
	const start = text.indexOf('{');
	const end = text.indexOf('}');
	if (start < 0 && end < 0) throw new RowError({ code: 'type', value: 'description' });
	if (start < 0 || end < start || /[{}]/.test(text.slice(start + 1, end) + text.slice(end + 1)))
		throw new RowError({ code: 'braces' });
	const after = text.slice(end + 1);
	const gap = after.trim() === '' ? '' : '____';
	return { stem: text.slice(0, start) + gap + after, body: text.slice(start + 1, end).trim() };
}

/** The kind of question that the answers make, by Moodle's order of looking. */
function bodyOf(
	stem: Draft['stem'],
	body: string,
	format: GiftFormat,
	{ zhAnswers }: TagFacts,
	notes: RowNote[]
): Partial<Draft> {
	if (body.startsWith('#'))
		return { type: 'fill', stem: withGap(stem), blanks: [giftNumber(body.slice(1), notes)] };
	if (body.includes('~')) return giftOptions(body, format, notes);
	if (body.includes('=') && body.includes('->')) throw new RowError({ code: 'type', value: 'match' });
	if (/^\s*(T|TRUE|F|FALSE)\s*(#|$)/.test(body)) return giftTrueFalse(body, format, notes);
	return { type: 'fill', stem: withGap(stem), blanks: [giftShortAnswers(body, zhAnswers[0], notes)] };
}

/** The model answer of an essay stands in its general feedback, after a line `---` if an explanation comes first. */
function essayOf(stem: Draft['stem'], general: Draft['stem'], { isCase }: TagFacts, notes: RowNote[]) {
	const cut = (text: string) => {
		const lines = text.split('\n');
		const at = lines.findLastIndex((line) => line.trim() === '---');
		return { before: lines.slice(0, Math.max(at, 0)).join('\n'), after: lines.slice(at + 1).join('\n') };
	};
	const [zh, en] = [cut(general.zh), cut(general.en)];
	const points = { zh: zh.after, en: en.after };
	const explanation = { zh: zh.before, en: en.before };
	if (!isCase) {
		const tasks = readPoints(points, [], FULL_MARKS.essay, notes);
		return { type: 'essay' as const, stem, tasks, explanation };
	}
	const text = readCaseText(stem);
	const tasks = readPoints(points, text.stems, FULL_MARKS.case, notes);
	return { type: 'case' as const, stem: text.stem, material: text.material, tasks, explanation };
}

function readBlock({ text, tags: tagTexts }: GiftBlock, placement: Placement): Found {
	if (text.length > FILE_LIMITS.field) throw new RowError({ code: 'fieldTooLong' });
	const notes: RowNote[] = [];
	const tags = readTags(tagTexts, placement);
	const { stem: rawStem, body: all } = parts(hideEscaped(text).replace(NAME, '').trim());
	const { text: stem, format } = giftText(rawStem, 'moodle', notes);
	const at = all.lastIndexOf('####');
	const body = at < 0 ? all : all.slice(0, at).trim();
	const general = at < 0 ? inBoth('') : giftText(all.slice(at + 4), format, notes).text;
	const found =
		body === '' ? essayOf(stem, general, tags, notes) : { stem, ...bodyOf(stem, body, format, tags, notes) };
	const base = emptyDraft('essay', placement.chapter);
	return { draft: { ...base, ...tags.head, explanation: general, ...found }, notes };
}

const nameOf = (text: string) =>
	showEscaped((NAME.exec(hideEscaped(text.slice(0, 400)))?.[1] ?? '').trim()) || text;

/** Reads a GIFT file. @param placement for questions whose tags say no chapter */
export function readGift(bytes: Uint8Array, placement: Placement): ReadResult {
	return attemptRead(() => {
		const blocks = giftBlocks(fileText(bytes)).filter(({ text }) => !/^\$CATEGORY:/.test(text));
		return collected(
			blocks.map((block) => ({
				line: block.line,
				name: nameOf(block.text),
				read: () => readBlock(block, placement)
			}))
		);
	});
}
