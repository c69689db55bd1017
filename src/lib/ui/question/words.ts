import type { QuestionType } from '$lib/domain/question';
import type { Certainty } from '$lib/domain/study/attempt';

/** What the question component says; numbers come written. */
export interface QuestionWords {
	readonly types: Readonly<Record<QuestionType, string>>;
	/** What a question is worth, beside its type. */
	readonly worth: (marks: string) => string;
	/** Name of the nth blank. */
	readonly blank: (n: string) => string;
	readonly orderFree: string;
	readonly chooseOne: string;
	readonly chooseAll: string;
	readonly material: string;
	readonly task: (n: string) => string;
	/** Name of the field of an essay, or of the nth task of a case. */
	readonly write: string;
	readonly writeTask: (n: string) => string;
	readonly length: (characters: string) => string;
	readonly certainty: string;
	readonly certainties: Readonly<Record<Certainty, string>>;
	readonly check: string;
	readonly giveUp: string;
	/** Of essay and case: shows the points of the model answer. */
	readonly compare: string;
	readonly verdicts: Readonly<Record<'right' | 'partly' | 'wrong', string>>;
	/** Before the marks of a written answer, which the learner grants himself. */
	readonly ownMarks: string;
	readonly marks: (marks: string, outOf: string) => string;
	readonly yourChoice: string;
	readonly rightOption: string;
	readonly wrongOption: string;
	readonly youWrote: (text: string) => string;
	readonly nothingWritten: string;
	readonly answer: (text: string) => string;
	readonly alsoRight: (texts: string) => string;
	readonly listSeparator: string;
	readonly yourText: string;
	readonly points: string;
	/** What the recognition of points can and cannot do. */
	readonly pointsHint: string;
	readonly pointMarks: (marks: string) => string;
	readonly recognised: (words: string) => string;
	readonly notRecognised: string;
	readonly granted: string;
	readonly notGranted: string;
	/** What a highlighted stretch stands for. */
	readonly pointHere: (numbers: string) => string;
	readonly explanation: string;
}
