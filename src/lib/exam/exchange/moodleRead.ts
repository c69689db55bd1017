import { FULL_MARKS } from '$lib/domain/question';
import { CHAPTERS } from '$lib/domain/syllabus';
import { emptyDraft, type Draft } from '$lib/domain/study/draft';
import { readCaseText } from './caseText';
import { readCloze } from './cloze';
import { attemptRead, collected } from './collect';
import { FileError, RowError } from './errors';
import { fileText } from './fileText';
import { withGap } from './fillParts';
import { textsOf } from './languages';
import { readPoints } from './modelAnswer';
import { formatted, readNumerical, readOptions, readShortAnswers, readTrueFalse } from './moodleAnswers';
import { inBoth, type Found, type Placement, type ReadResult, type RowNote } from './reading';
import { readTags, type TagFacts } from './tags';
import { child, children, xmlTree, type XmlNode } from './xmlTree';

/** What the type of the question says, on top of its text. */
function bodyOf(node: XmlNode, type: string, tags: TagFacts, notes: RowNote[]): Partial<Draft> {
	const stem = () => formatted(child(node, 'questiontext'), notes);
	switch (type) {
		case 'multichoice':
			return { stem: stem(), ...readOptions(node, notes) };
		case 'truefalse':
			return { stem: stem(), ...readTrueFalse(node, notes) };
		case 'shortanswer':
			return {
				type: 'fill',
				stem: withGap(stem()),
				blanks: [readShortAnswers(node, tags.zhAnswers[0], notes)]
			};
		case 'numerical':
			return { type: 'fill', stem: withGap(stem()), blanks: [readNumerical(node, notes)] };
		case 'cloze':
		case 'multianswer': {
			const raw = child(child(node, 'questiontext'), 'text')?.text ?? '';
			const cloze = readCloze(raw, tags.zhAnswers, notes);
			return { type: 'fill', stem: textsOf(cloze.stem, notes), blanks: cloze.blanks };
		}
		case 'essay':
			return essayOf(node, tags, notes);
		default:
			throw new RowError({ code: 'type', value: type.slice(0, 40) });
	}
}

/** Moodle keeps the model answer as information for graders; where there is none, as general feedback. */
function essayOf(node: XmlNode, { isCase }: TagFacts, notes: RowNote[]): Partial<Draft> {
	const text = formatted(child(node, 'questiontext'), notes);
	const grader = formatted(child(node, 'graderinfo'), notes);
	const hasGrader = `${grader.zh}${grader.en}`.trim() !== '';
	const answer = hasGrader ? grader : formatted(child(node, 'generalfeedback'), notes);
	const explanation = hasGrader ? {} : { explanation: inBoth('') };
	if (!isCase)
		return {
			type: 'essay',
			stem: text,
			tasks: readPoints(answer, [], FULL_MARKS.essay, notes),
			...explanation
		};
	const { stem, material, stems } = readCaseText(text);
	return {
		type: 'case',
		stem,
		material,
		tasks: readPoints(answer, stems, FULL_MARKS.case, notes),
		...explanation
	};
}

function readQuestion(node: XmlNode, placement: Placement): Found {
	const notes: RowNote[] = [];
	const tagTexts = children(child(node, 'tags') ?? node, 'tag').map((tag) => child(tag, 'text')?.text ?? '');
	const tags = readTags(tagTexts, placement);
	const draft: Draft = {
		...emptyDraft('essay', placement.chapter),
		...tags.head,
		orderFree: tags.orderFree,
		explanation: formatted(child(node, 'generalfeedback'), notes),
		...bodyOf(node, node.attributes.get('type') ?? '', tags, notes)
	};
	return { draft, notes };
}

/** A category that names a chapter places the questions after it. */
function placed(category: string, placement: Placement): Placement {
	const [, han, word] = /第\s*(\d{1,2})\s*章|\b(?:chapter|ch)[\s._-]*(\d{1,2})\b/i.exec(category) ?? [];
	const chapter = CHAPTERS.find(({ number }) => number === Number(han ?? word));
	return chapter ? { chapter: chapter.number, concept: chapter.concepts[0].id } : placement;
}

/** Lines on which the questions begin. Comments and CDATA may look like tags. */
function questionLines(xml: string): readonly number[] {
	const masked = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (text) =>
		text.replace(/[^\n]/g, ' ')
	);
	const lines: number[] = [];
	let [line, from] = [1, 0];
	for (const { index } of masked.matchAll(/<question[\s/>]/g)) {
		for (let at = masked.indexOf('\n', from); at >= 0 && at < index; at = masked.indexOf('\n', at + 1))
			line++;
		from = index;
		lines.push(line);
	}
	return lines;
}

/** Reads a file of Moodle XML. @param placement for questions that say no chapter */
export function readMoodle(bytes: Uint8Array, placement: Placement): ReadResult {
	return attemptRead(() => {
		const xml = fileText(bytes).replace(/\r\n?/g, '\n');
		if (!/<quiz[\s>/]/.test(xml)) throw new FileError({ code: 'notMoodle' });
		const root = xmlTree(xml);
		if (root.name !== 'quiz') throw new FileError({ code: 'notMoodle' });
		const lines = questionLines(xml);
		let here = placement;
		const rows = children(root, 'question').flatMap((node, i) => {
			if (node.attributes.get('type') === 'category') {
				here = placed(child(child(node, 'category'), 'text')?.text ?? '', placement);
				return [];
			}
			const there = here;
			const text = child(child(node, 'name'), 'text') ?? child(child(node, 'questiontext'), 'text');
			return [{ line: lines[i] ?? 1, name: text?.text ?? '', read: () => readQuestion(node, there) }];
		});
		return collected(rows);
	});
}
