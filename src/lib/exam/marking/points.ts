import type { AnswerPoint, CaseQuestion, EssayQuestion } from '$lib/domain/question';
import { FULL_MARKS } from '$lib/domain/question';
import type { PointVerdict, Span, Verdict } from '$lib/domain/study/verdict';
import { foldText, type FoldedText } from './foldedText';
import { asWritten, type Simplify } from './simplify';

const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const isLetter = (character: string | undefined) =>
	character !== undefined && WORD.test(character) && !HAN.test(character);
/** A sign this short is a word of its own: IT is not in “item”. */
const WHOLE_WORD = 3;

/** Every place where a sign stands. In alphabetic script it begins a word; a short one also ends it. */
function placesOf(sign: string, { text, from, to }: FoldedText): readonly Span[] {
	const spans: Span[] = [];
	if (sign === '') return spans;
	const letters = isLetter(sign[0]);
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
		const end = at + sign.length;
		if (letters && isLetter(text[at - 1])) continue;
		if (letters && sign.length <= WHOLE_WORD && isLetter(text[end])) continue;
		spans.push({ start: from[at]!, end: to[end - 1]! });
	}
	return spans;
}

/** Rising, and joined where they overlap. */
function joined(spans: readonly Span[]): readonly Span[] {
	const rising = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
	const result: Span[] = [];
	for (const span of rising) {
		const last = result.at(-1);
		if (last && span.start < last.end)
			result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
		else result.push(span);
	}
	return result;
}

/** Looks for the signs of each point in what was written, in both languages. Tells where, never how well it is said. */
export function findPoints(
	text: string,
	points: readonly AnswerPoint[],
	simplify: Simplify = asWritten
): readonly PointVerdict[] {
	const folded = foldText(text, simplify);
	return points.map(({ signs }) => ({
		found: joined(
			[...signs.zh, ...signs.en].flatMap((sign) => placesOf(foldText(sign, simplify).text, folded))
		)
	}));
}

/** The tasks of a question that is marked by points: an essay is one task. */
export function tasksOf(question: EssayQuestion | CaseQuestion): readonly (readonly AnswerPoint[])[] {
	return question.type === 'essay' ? [question.points] : question.tasks.map(({ points }) => points);
}

/**
 * Marks an essay or a case by the points that the learner grants himself; what was recognised is only a proposal.
 * @param texts one per task
 * @param granted per task, per point
 */
export function markPoints(
	question: EssayQuestion | CaseQuestion,
	texts: readonly string[],
	granted: readonly (readonly boolean[])[],
	simplify: Simplify = asWritten
): Extract<Verdict, { kind: 'points' }> {
	const tasks = tasksOf(question);
	const marks = tasks.flatMap((points, task) =>
		points.map((point, i) => (granted[task]?.[i] ? point.marks : 0))
	);
	return {
		kind: 'points',
		marks: marks.reduce((sum, mark) => sum + mark, 0),
		outOf: FULL_MARKS[question.type],
		tasks: tasks.map((points, task) => findPoints(texts[task] ?? '', points, simplify))
	};
}
