import type { QuestionRef, Response } from '$lib/domain/study/attempt';
import type { Paper, PaperQuestion } from '$lib/domain/study/paper';
import { questionsOf } from './sitting';

/** How much of a question is answered. */
export type Answered = 'none' | 'part' | 'full';

const isWritten = (text: string) => text.trim() !== '';

/** How much a response says; a fill-in or a case may be answered in part. */
export function answeredBy(response: Response | undefined): Answered {
	if (!response) return 'none';
	if (response.kind === 'choice') return response.chosen.length > 0 ? 'full' : 'none';
	if (response.texts.length > 0 && response.texts.every(isWritten)) return 'full';
	return response.texts.some(isWritten) ? 'part' : 'none';
}

/** Where a sitting stands, question by question. */
export interface Standing {
	readonly question: PaperQuestion;
	readonly answered: Answered;
	readonly flagged: boolean;
	readonly seen: boolean;
}

/** All questions in the order of the paper, with where they stand. */
export function standingOf(
	paper: Pick<Paper, 'plan' | 'responses' | 'flagged' | 'seen'>
): readonly Standing[] {
	const has = (list: readonly QuestionRef[]) => {
		const set = new Set(list);
		return (ref: QuestionRef) => set.has(ref);
	};
	const [flagged, seen] = [has(paper.flagged), has(paper.seen)];
	return questionsOf(paper.plan).map((question) => ({
		question,
		answered: answeredBy(paper.responses[question.ref]),
		flagged: flagged(question.ref),
		seen: seen(question.ref)
	}));
}

/** How far a sitting has come as a whole. */
export type PaperStage = 'sitting' | 'unmarked' | 'judging' | 'done';

/** `judging` while answers wait to be compared with the model answer. */
export function stageOf({ handedIn, scores }: Pick<Paper, 'handedIn' | 'scores'>): PaperStage {
	if (!handedIn) return 'sitting';
	const all = Object.values(scores);
	if (all.length === 0) return 'unmarked';
	return all.some(({ marks }) => marks === null) ? 'judging' : 'done';
}
