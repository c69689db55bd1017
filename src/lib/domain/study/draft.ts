import type { Localized } from '../locale';
import type { Difficulty, NumericKey, Question, QuestionType } from '../question';
import { CHAPTERS, type ChapterNumber, type ConceptId } from '../syllabus';

/** One point of a model answer as it is being written. */
export interface DraftPoint {
	readonly text: Localized;
	readonly marks: number;
	readonly signs: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

export interface DraftTask {
	/** Empty in an essay: its stem is the question's. */
	readonly stem: Localized;
	readonly points: readonly DraftPoint[];
}

export interface DraftBlank {
	readonly zh: readonly string[];
	readonly en: readonly string[];
	readonly numeric?: NumericKey;
}

export interface DraftOption {
	readonly text: Localized;
	readonly right: boolean;
	readonly reason: Localized;
}

/**
 * A question while it is written or read from somebody's file: one shape for all types, nothing in it need be right.
 * `faultsOf` tells what is wrong, `questionOf` makes a question of it. A text that is empty in one language is taken
 * from the other.
 */
export interface Draft {
	readonly type: QuestionType;
	readonly chapter: number;
	readonly concepts: readonly string[];
	readonly difficulty: number;
	readonly stem: Localized;
	readonly explanation: Localized;
	/** Of a fill-in. */
	readonly blanks: readonly DraftBlank[];
	readonly orderFree: boolean;
	/** Of single and multiple choice. */
	readonly options: readonly DraftOption[];
	/** Of a case. */
	readonly material: Localized;
	/** Of an essay the one, of a case each. */
	readonly tasks: readonly DraftTask[];
}

const EMPTY: Localized = { zh: '', en: '' };

/** Parts of a draft with nothing in them. */
export const noPoint = (): DraftPoint => ({ text: EMPTY, marks: 1, signs: { zh: [], en: [] } });
export const noTask = (): DraftTask => ({ stem: EMPTY, points: [] });
export const noOption = (): DraftOption => ({ text: EMPTY, right: false, reason: EMPTY });

/** A draft with nothing in it. */
export function emptyDraft(type: QuestionType, chapter: ChapterNumber): Draft {
	return {
		type,
		chapter,
		concepts: [CHAPTERS.find(({ number }) => number === chapter)!.concepts[0].id],
		difficulty: 2,
		stem: EMPTY,
		explanation: EMPTY,
		blanks: [],
		orderFree: false,
		options: [],
		material: EMPTY,
		tasks: []
	};
}

/** A question as a draft, to be changed or written to a file. */
export function draftOf(question: Question): Draft {
	const { type, chapter, concepts, difficulty, stem, explanation } = question;
	const draft = { ...emptyDraft(type, chapter), concepts, difficulty, stem, explanation };
	switch (question.type) {
		case 'fill':
			return { ...draft, blanks: question.blanks, orderFree: question.orderFree ?? false };
		case 'single':
		case 'multiple':
			return { ...draft, options: question.options };
		case 'essay':
			return { ...draft, tasks: [{ stem: EMPTY, points: question.points }] };
		case 'case':
			return { ...draft, material: question.material, tasks: question.tasks };
	}
}

/** The question of a draft in which `faultsOf` finds nothing. */
export function questionOf(draft: Draft, id: string): Question {
	const head = {
		id,
		chapter: draft.chapter as ChapterNumber,
		concepts: draft.concepts as readonly string[] as readonly [ConceptId, ...ConceptId[]],
		difficulty: draft.difficulty as Difficulty,
		stem: draft.stem,
		explanation: draft.explanation
	};
	switch (draft.type) {
		case 'fill': {
			const blanks = draft.blanks as Extract<Question, { type: 'fill' }>['blanks'];
			return { ...head, type: 'fill', blanks, ...(draft.orderFree ? { orderFree: true } : {}) };
		}
		case 'single':
		case 'multiple':
			return { ...head, type: draft.type, options: draft.options };
		case 'essay':
			return { ...head, type: 'essay', points: draft.tasks[0]!.points as AnswerPoints };
		case 'case':
			return {
				...head,
				type: 'case',
				material: draft.material,
				tasks: draft.tasks.map(({ stem, points }) => ({ stem, points: points as AnswerPoints }))
			};
	}
}

type AnswerPoints = Extract<Question, { type: 'essay' }>['points'];
