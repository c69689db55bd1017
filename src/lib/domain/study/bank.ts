import type { Question } from '../question';

/** Questions that somebody wrote for himself or his class, kept beside those of the course. */
export interface QuestionBank {
	readonly id: string;
	readonly name: string;
	/** The number of the next question; no number is ever given twice, so that old answers keep their question. */
	readonly next: number;
	/** Their ids are `own-<bank>-<number>`. */
	readonly questions: readonly Question[];
	/** Milliseconds since 1970. */
	readonly createdAt: number;
	readonly updatedAt: number;
}

/** Bounds on what a file or a hand can make the app keep. */
export const BANK_LIMITS = { name: 100, questions: 2000, text: 10_000, listed: 30 } as const;

/** The id of a question of one's own. */
export function ownId(bank: string, number: number): string {
	return `own-${bank}-${number}`;
}

/** Bank and number in such an id; null where it is none. */
export function readOwnId(id: string): { readonly bank: string; readonly number: number } | null {
	const [, bank, digits] = /^own-([A-Za-z0-9_-]{1,100})-([1-9]\d{0,8})$/.exec(id) ?? [];
	return bank ? { bank, number: Number(digits) } : null;
}

/** A bank without questions. @param at milliseconds since 1970 */
export function newBank(id: string, name: string, at: number): QuestionBank {
	return { id, name, next: 1, questions: [], createdAt: at, updatedAt: at };
}

/** The bank with more questions at its end, each under the next number. @param questions as yet under any id */
export function withQuestions(bank: QuestionBank, questions: readonly Question[], at: number): QuestionBank {
	const added = questions.map((question, i) => ({ ...question, id: ownId(bank.id, bank.next + i) }));
	return {
		...bank,
		next: bank.next + added.length,
		questions: [...bank.questions, ...added],
		updatedAt: at
	};
}

/** The bank with a question in place of the one with its id. */
export function withChanged(bank: QuestionBank, question: Question, at: number): QuestionBank {
	const questions = bank.questions.map((old) => (old.id === question.id ? question : old));
	return { ...bank, questions, updatedAt: at };
}

/** The bank without a question; its number stays taken. */
export function withoutQuestion(bank: QuestionBank, id: string, at: number): QuestionBank {
	return { ...bank, questions: bank.questions.filter((question) => question.id !== id), updatedAt: at };
}
