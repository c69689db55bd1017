import type { QuestionRef, Response } from '$lib/domain/study/attempt';
import type { Paper, PaperPlan, PaperPolicy, PaperQuestion } from '$lib/domain/study/paper';
import type { ChoiceRule } from '$lib/domain/study/verdict';
import { endsAt, pause, reopen, resume, startClock, stop, tick } from './clock';

/** How a paper is to be sat. */
export interface PaperTerms {
	readonly policy: PaperPolicy;
	/** Null for as long as it takes. */
	readonly minutes: number | null;
	readonly rule: ChoiceRule;
}

/** A sitting that begins now, with its first question open. */
export function startPaper(id: string, plan: PaperPlan, terms: PaperTerms, now: number): Paper {
	const first = questionsOf(plan)[0]!;
	return {
		id,
		plan,
		rule: terms.rule,
		startedAt: now,
		clock: startClock(terms.policy, terms.minutes, now),
		responses: {},
		flagged: [],
		seen: [first.ref],
		open: first.number,
		handedIn: null,
		scores: {},
		updatedAt: now
	};
}

/** All questions in the order of the paper. */
export function questionsOf(plan: PaperPlan): readonly PaperQuestion[] {
	return plan.parts.flatMap(({ questions }) => questions);
}

/** With another answer to a question; what was handed in stays as it is. */
export function answer(paper: Paper, ref: QuestionRef, response: Response, now: number): Paper {
	if (paper.handedIn) return paper;
	return { ...paper, responses: { ...paper.responses, [ref]: response }, updatedAt: now };
}

/** Marks a question to come back to, or takes the mark away. */
export function toggleFlag(paper: Paper, ref: QuestionRef, now: number): Paper {
	const flagged = paper.flagged.includes(ref)
		? paper.flagged.filter((other) => other !== ref)
		: [...paper.flagged, ref];
	return { ...paper, flagged, updatedAt: now };
}

/** Opens a question by its number; nothing happens for a number that the paper does not have. */
export function openQuestion(paper: Paper, number: number, now: number): Paper {
	const question = questionsOf(paper.plan).find((one) => one.number === number);
	if (!question) return paper;
	const seen = paper.seen.includes(question.ref) ? paper.seen : [...paper.seen, question.ref];
	return { ...paper, open: number, seen, updatedAt: now };
}

const CLOCK = { tick, pause, resume, reopen } as const;

/** The sitting after something happened to its clock. */
export function clocked(paper: Paper, what: keyof typeof CLOCK, now: number): Paper {
	const clock = CLOCK[what](paper.clock, now);
	return clock === paper.clock ? paper : { ...paper, clock };
}

/** Ends the sitting. Time that ran out while nobody was looking ended it then. */
export function handIn(paper: Paper, by: 'hand' | 'time', now: number): Paper {
	if (paper.handedIn) return paper;
	const at = by === 'time' ? Math.min(now, endsAt(paper.clock) ?? now) : now;
	return { ...paper, clock: stop(paper.clock, at), handedIn: { at, by }, updatedAt: now };
}

/**
 * With marks for every question, once, after it was handed in.
 * @param responses with the points that are proposed for what was written
 * @param scores null marks where the learner is to judge for himself
 */
export function score(
	paper: Paper,
	responses: Paper['responses'],
	scores: Paper['scores'],
	now: number
): Paper {
	return { ...paper, responses, scores, updatedAt: now };
}

/** With the points that the learner grants himself, and once he is sure with their marks. */
export function judge(
	paper: Paper,
	ref: QuestionRef,
	response: Response,
	marks: number | null,
	now: number
): Paper {
	const { outOf } = paper.scores[ref]!;
	return {
		...paper,
		responses: { ...paper.responses, [ref]: response },
		scores: { ...paper.scores, [ref]: { marks, outOf } },
		updatedAt: now
	};
}
