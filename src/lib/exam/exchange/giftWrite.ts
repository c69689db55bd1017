import type { Question } from '$lib/domain/question';
import type { Draft } from '$lib/domain/study/draft';
import { caseText } from './caseText';
import { escapeGift } from './giftSigns';
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
	type LeftOutReason,
	type Outgoing,
	type Written
} from './writing';

/** A text in HTML, which Moodle reads where the question begins with `[html]`. What would be a weight or a format is not. */
function text(of: Draft['stem'], language: FileLanguage): string {
	const html = htmlOf(of, language).replace(/^%/, '&#37;').replace(/^\[/, '&#91;');
	return escapeGift(html);
}

const feedback = (of: Draft['stem'], language: FileLanguage) =>
	of.zh === '' ? '' : `#${text(of, language)}`;

function fillAnswers({ blanks: [blank] }: Draft, language: FileLanguage): string {
	const { numeric } = blank!;
	if (numeric) return `#\n\t=%100%${numeric.value}:${numeric.tolerance}#\n`;
	return `\n${answersIn(blank!, language)
		.map((answer) => `\t=%100%${escapeGift(answer)}#\n`)
		.join('')}`;
}

function options({ type, options: all }: Draft, language: FileLanguage): string {
	const worth = fractions(all);
	const sign = (right: boolean, i: number) => (type === 'single' ? (right ? '=' : '~') : `~%${worth[i]!}%`);
	return `\n${all
		.map(
			(option, i) =>
				`\t${sign(option.right, i)}${text(option.text, language)}${feedback(option.reason, language)}\n`
		)
		.join('')}`;
}

/** GIFT has no place for a model answer: it follows the explanation in the general feedback, after a line `---`. */
function modelAnswer({ type, tasks, explanation }: Draft, language: FileLanguage): string {
	const both = perLanguage(
		(locale) => `${explanation[locale]}\n---\n${pointLines(tasks, locale, type === 'case')}`
	);
	return `####${text(both, language)}`;
}

function questionGift(out: Outgoing, language: FileLanguage): string {
	const { draft } = out;
	const tags = [...tagsOf(draft), ...(mixesAnswers(draft, language) ? [answersTag(draft)] : [])];
	const stem = draft.type === 'case' ? perLanguage((locale) => caseText(draft, locale)) : draft.stem;
	const general = draft.explanation.zh === '' ? '' : `\t####${text(draft.explanation, language)}\n`;
	const body = () => {
		if (draft.type === 'fill') return fillAnswers(draft, language) + general;
		if (draft.type === 'single' || draft.type === 'multiple') return options(draft, language) + general;
		return modelAnswer(draft, language);
	};
	return (
		`// question: ${out.id}  ${tags.map((tag) => `[tag:${tag}]`).join(' ')}\n` +
		`::${escapeGift(nameIn(out, language))}::[html]${text(stem, language)}{${body()}}\n`
	);
}

function reasonAgainst({ type, blanks }: Draft): LeftOutReason | null {
	if (type !== 'fill') return null;
	if (blanks.length > 1) return 'blanks';
	const isArrow = [...blanks[0]!.zh, ...blanks[0]!.en].some((answer) => answer.includes('->'));
	return isArrow && !blanks[0]!.numeric ? 'arrow' : null;
}

/** Questions as GIFT; those that GIFT cannot hold are named. */
export function gift(questions: readonly Question[], category: string, language: FileLanguage): Written {
	const all = outgoing(questions).map((out) => ({ ...out, reason: reasonAgainst(out.draft) }));
	const blocks = all.filter(({ reason }) => !reason).map((out) => questionGift(out, language));
	return {
		text: `$CATEGORY: $course$/${category.replaceAll('/', '//')}\n\n${blocks.join('\n')}`,
		leftOut: all.flatMap(({ id, reason }) => (reason ? [{ id, reason }] : []))
	};
}
