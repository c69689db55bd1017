import type { Localized } from '$lib/domain/locale';
import type { Draft } from '$lib/domain/study/draft';
import { RowError } from './errors';
import { numericBlank, readNumber, textBlank } from './fillParts';
import { textsOf } from './languages';
import { FILE_LIMITS, inBoth, type RowNote } from './reading';
import { child, children, type XmlNode } from './xmlTree';

/** A text of Moodle XML in the format it says. */
export function formatted(node: XmlNode | undefined, notes: RowNote[]): Localized {
	const text = (child(node, 'text') ?? node)?.text ?? '';
	if (text.length > FILE_LIMITS.field) throw new RowError({ code: 'fieldTooLong' });
	switch (node?.attributes.get('format')) {
		case 'plain_text':
		case 'markdown':
			return inBoth(text);
		case 'html':
			return textsOf(text, notes);
		default:
			return textsOf(text, notes, true);
	}
}

interface Answer {
	/** Per cent of the marks. */
	readonly fraction: number;
	readonly node: XmlNode;
	/** As a learner would type it. */
	readonly typed: string;
	readonly reason: Localized;
}

function answersOf(node: XmlNode, notes: RowNote[]): readonly Answer[] {
	return children(node, 'answer').map((answer) => ({
		fraction: readNumber(answer.attributes.get('fraction') ?? '100'),
		node: answer,
		typed:
			answer.attributes.get('format') === 'html'
				? formatted(answer, notes).zh
				: (child(answer, 'text') ?? answer).text.trim(),
		reason: formatted(child(answer, 'feedback'), notes)
	}));
}

const isFull = ({ fraction }: Answer) => fraction > 99.9;
const isPart = ({ fraction }: Answer) => fraction > 0 && fraction <= 99.9;

/** One right option counts in full; several share the marks. */
export function readOptions(node: XmlNode, notes: RowNote[]): Pick<Draft, 'type' | 'options'> {
	const isSingle = /^\s*(true|1)\s*$/i.test(child(node, 'single')?.text ?? 'true');
	const answers = answersOf(node, notes);
	if (isSingle && answers.some(isPart)) notes.push('partial');
	return {
		type: isSingle ? 'single' : 'multiple',
		options: answers.map((answer) => ({
			text: formatted(answer.node, notes),
			right: isSingle ? isFull(answer) : answer.fraction > 0,
			reason: answer.reason
		}))
	};
}

/** A true-or-false question as single choice between two. */
export function readTrueFalse(node: XmlNode, notes: RowNote[]): Pick<Draft, 'type' | 'options'> {
	const answers = answersOf(node, notes);
	const option = (word: string, text: Localized) => {
		const answer = answers.find(({ typed }) => typed.toLowerCase() === word);
		return { text, right: !!answer && isFull(answer), reason: answer?.reason ?? inBoth('') };
	};
	return {
		type: 'single',
		options: [option('true', { zh: '对', en: 'True' }), option('false', { zh: '错', en: 'False' })]
	};
}

/** An unescaped `*` stands for anything: no answer of ours. */
const hasWildcard = (text: string) => /(^|[^\\])\*/.test(text);

export function readShortAnswers(node: XmlNode, zhCount: number | undefined, notes: RowNote[]) {
	const answers = answersOf(node, notes);
	const full = answers.filter(isFull).map(({ typed }) => typed);
	const exact = full.filter((text) => text !== '' && !hasWildcard(text));
	if (answers.some(isPart) || exact.length < full.length) notes.push('partial');
	return textBlank(
		exact.map((text) => text.replaceAll('\\*', '*')),
		zhCount
	);
}

export function readNumerical(node: XmlNode, notes: RowNote[]) {
	const full = answersOf(node, notes).filter((answer) => isFull(answer) && answer.typed !== '*');
	const [answer] = full;
	if (!answer) throw new RowError({ code: 'noAnswer' });
	if (full.length > 1) notes.push('partial');
	const tolerance = child(answer.node, 'tolerance')?.text.trim() || '0';
	return numericBlank(readNumber(answer.typed), readNumber(tolerance));
}
