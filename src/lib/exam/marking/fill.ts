import { FULL_MARKS, type Blank, type FillQuestion } from '$lib/domain/question';
import type { BlankVerdict, Verdict } from '$lib/domain/study/verdict';
import { judge } from '../numericAnswer';
import { readAnswer } from '../numericText';
import { aroundBlanks, readingsOf, type Around } from './aroundBlank';
import { bestMatching } from './matching';
import { plainAnswer } from './plainAnswer';
import { halves } from './halves';
import { asWritten, type Simplify } from './simplify';

/** The words beside one blank, per language. */
type Beside = Readonly<Record<'zh' | 'en', Around | undefined>>;

/** True where a text answers a blank, in either language, with or without the words beside the blank repeated. */
function answers({ zh, en, numeric }: Blank, text: string, beside: Beside, simplify: Simplify): boolean {
	if (numeric) {
		const value = readAnswer(simplify(text));
		return value !== null && Math.abs(value - numeric.value) <= numeric.tolerance;
	}
	const plain = plainAnswer(text, simplify);
	const says = (accepted: readonly string[], around: Around = { before: '', after: '' }) => {
		const readings = readingsOf(plain, around);
		return accepted.some((one) => readings.has(plainAnswer(one, simplify)));
	};
	return plain !== '' && (says(zh, beside.zh) || says(en, beside.en));
}

/** The named mistake that leads to a wrong number. */
function reasonOf({ numeric }: Blank, text: string, simplify: Simplify): BlankVerdict['reason'] {
	const value = numeric ? readAnswer(simplify(text)) : null;
	if (!numeric || value === null) return null;
	const mistakes = numeric.mistakes.map((mistake, id) => ({ ...mistake, id: String(id) }));
	const verdict = judge({ answer: numeric.value, tolerance: numeric.tolerance, mistakes }, value);
	return verdict.kind === 'mistake' ? numeric.mistakes[Number(verdict.id)]!.reason : null;
}

/**
 * Marks a fill-in: every right blank earns an equal share, in half marks. Where any order is right, answers and blanks
 * are matched so that as many as possible are right, and no answer counts twice. An answer may repeat the words of the
 * stem that stand beside its blank.
 * @param texts one per blank, as typed; what is missing is empty
 */
export function markFill(
	question: FillQuestion,
	texts: readonly string[],
	simplify: Simplify = asWritten
): Extract<Verdict, { kind: 'fill' }> {
	const { blanks, orderFree } = question;
	const zh = aroundBlanks(question.stem.zh, simplify);
	const en = aroundBlanks(question.stem.en, simplify);
	const right = (at: number, blank: number) =>
		answers(blanks[blank]!, texts[at] ?? '', { zh: zh[at], en: en[at] }, simplify);
	const places = blanks.map((_, i) => i);
	const matched = orderFree ? bestMatching(blanks.length, right) : places.map((i) => (right(i, i) ? i : -1));
	const left = places.filter((i) => !matched.includes(i));
	const verdicts = matched.map((blank, at): BlankVerdict => {
		if (blank >= 0) return { right: true, blank, reason: null };
		// Its own place first, where nobody else has taken it.
		const own = left.indexOf(at);
		const [model] = left.splice(Math.max(own, 0), 1);
		return { right: false, blank: model!, reason: reasonOf(blanks[model!]!, texts[at] ?? '', simplify) };
	});
	const share = verdicts.filter((verdict) => verdict.right).length / blanks.length;
	return {
		kind: 'fill',
		marks: halves(FULL_MARKS.fill * share),
		outOf: FULL_MARKS.fill,
		blanks: verdicts
	};
}
