import { FULL_MARKS, type Question } from '$lib/domain/question';
import type { Draft } from '$lib/domain/study/draft';
import { caseText } from './caseText';
import { embedded } from './cloze';
import { encodeEntities } from './entities';
import { htmlOf, type FileLanguage } from './languages';
import { pointLines } from './modelAnswer';
import { answersTag, tagsOf } from './tags';
import {
	answersIn,
	fractions,
	mixesAnswers,
	nameIn,
	outgoing,
	perLanguage,
	type Outgoing,
	type Written
} from './writing';

/*
 * Moodle XML as Moodle itself writes it (documentation “Moodle XML format” and what its export gives): texts are HTML
 * in CDATA, answers carry fractions in per cent.
 */

const html = (text: string) => `<text>${text === '' ? '' : `<![CDATA[${text}]]>`}</text>`;
const plain = (text: string) => `<text>${encodeEntities(text)}</text>`;
const block = (name: string, content: string) =>
	`    <${name} format="html">\n      ${content}\n    </${name}>\n`;
const field = (name: string, content: string | number) => `    <${name}>${content}</${name}>\n`;

const answer = (fraction: number, format: string, text: string, feedback: string, more = '') =>
	`    <answer fraction="${fraction}" format="${format}">\n      ${text}\n` +
	`      <feedback format="html">\n        ${html(feedback)}\n      </feedback>\n${more}    </answer>\n`;

/** `*` stands for anything in Moodle's short answers. */
const noWildcard = (text: string) => text.replaceAll('*', '\\*');

function fillBody({ blanks: [blank] }: Draft, language: FileLanguage): string {
	const { numeric } = blank!;
	if (numeric) {
		const tolerance = `      <tolerance>${numeric.tolerance}</tolerance>\n`;
		return answer(100, 'moodle_auto_format', plain(String(numeric.value)), '', tolerance);
	}
	const answers = answersIn(blank!, language);
	return (
		field('usecase', 0) +
		answers.map((text) => answer(100, 'moodle_auto_format', plain(noWildcard(text)), '')).join('')
	);
}

function choiceBody({ type, options }: Draft, language: FileLanguage): string {
	const isSingle = type === 'single';
	const worth = isSingle ? options.map(({ right }) => (right ? 100 : 0)) : fractions(options);
	return (
		field('single', String(isSingle)) +
		field('shuffleanswers', 'true') +
		field('answernumbering', 'ABCD') +
		options
			.map(({ text, reason }, i) =>
				answer(worth[i]!, 'html', html(htmlOf(text, language)), htmlOf(reason, language))
			)
			.join('')
	);
}

function essayBody({ type, tasks }: Draft, language: FileLanguage): string {
	const points = perLanguage((locale) => pointLines(tasks, locale, type === 'case'));
	return (
		field('responseformat', 'editor') +
		field('responserequired', 1) +
		field('responsefieldlines', 15) +
		field('attachments', 0) +
		field('attachmentsrequired', 0) +
		block('graderinfo', html(htmlOf(points, language))) +
		block('responsetemplate', html(''))
	);
}

/** The text of a cloze question: outside of the language spans stands each blank once. */
function clozeText({ stem, blanks }: Draft, language: FileLanguage): string {
	const [zh, en] = [stem.zh.split('____'), stem.en.split('____')];
	return zh
		.map(
			(part, i) =>
				htmlOf({ zh: part, en: en[i]! }, language) + (blanks[i] ? embedded(blanks[i], language) : '')
		)
		.join('');
}

const TYPES = { single: 'multichoice', multiple: 'multichoice', essay: 'essay', case: 'essay' } as const;

function typeOf({ type, blanks }: Draft): string {
	if (type !== 'fill') return TYPES[type];
	if (blanks.length > 1) return 'cloze';
	return blanks[0]!.numeric ? 'numerical' : 'shortanswer';
}

function questionXml(out: Outgoing, language: FileLanguage): string {
	const { id, draft } = out;
	const type = typeOf(draft);
	const isCloze = type === 'cloze';
	const text = isCloze
		? clozeText(draft, language)
		: htmlOf(draft.type === 'case' ? perLanguage((locale) => caseText(draft, locale)) : draft.stem, language);
	const body = () => {
		if (draft.type === 'fill') return isCloze ? '' : fillBody(draft, language);
		return 'options' in draft && draft.options.length > 0
			? choiceBody(draft, language)
			: essayBody(draft, language);
	};
	const tags = [...tagsOf(draft), ...(mixesAnswers(draft, language) ? [answersTag(draft)] : [])];
	return (
		`  <question type="${type}">\n` +
		`    <name>\n      ${plain(nameIn(out, language))}\n    </name>\n` +
		block('questiontext', html(text)) +
		block('generalfeedback', html(htmlOf(draft.explanation, language))) +
		(isCloze ? '' : field('defaultgrade', FULL_MARKS[draft.type])) +
		field('penalty', 0) +
		field('hidden', 0) +
		field('idnumber', encodeEntities(id)) +
		body() +
		`    <tags>\n${tags.map((tag) => `      <tag>${plain(tag)}</tag>\n`).join('')}    </tags>\n` +
		'  </question>\n'
	);
}

/**
 * Questions as Moodle XML, in one language or in both. @param category where Moodle puts them
 */
export function moodleXml(questions: readonly Question[], category: string, language: FileLanguage): Written {
	const text =
		'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n' +
		`  <question type="category">\n    <category>\n      ${plain(`$course$/${category.replaceAll('/', '//')}`)}\n` +
		'    </category>\n  </question>\n' +
		outgoing(questions)
			.map((out) => questionXml(out, language))
			.join('') +
		'</quiz>\n';
	return { text, leftOut: [] };
}
