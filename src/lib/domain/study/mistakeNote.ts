import type { QuestionRef } from './attempt';

/** What a learner has written beside a question in the wrong-answer book. */
export interface MistakeNote {
	/** The question. */
	readonly id: QuestionRef;
	readonly text: string;
	/** Put away by hand: shown again only when it is answered wrongly anew. Null while it is in the book. */
	readonly settledAt: number | null;
	/** Milliseconds since 1970. */
	readonly updatedAt: number;
}
