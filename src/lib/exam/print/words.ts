import type { PaperVersion } from '$lib/domain/study/paper';
import type { QuestionType } from '$lib/domain/question';

/** What is printed beside the questions. */
export interface PrintWords {
	readonly title: string;
	readonly sheetTitle: string;
	readonly keyTitle: string;
	readonly versions: Readonly<Record<PaperVersion, string>>;
	/** Under the title: name of the paper, full marks. */
	readonly under: (name: string, total: string) => string;
	readonly fields: readonly string[];
	readonly score: {
		readonly part: string;
		readonly total: string;
		readonly full: string;
		readonly got: string;
	};
	readonly ordinals: readonly string[];
	readonly partHeading: (ordinal: string, type: string, count: string, each: string, total: string) => string;
	readonly fillHeading: (ordinal: string, type: string, count: string, each: string, total: string) => string;
	readonly types: Readonly<Record<QuestionType, string>>;
	readonly notes: Readonly<Record<QuestionType, string>>;
	readonly task: (number: string, text: string, marks: string) => string;
	readonly material: string;
	readonly answer: (text: string) => string;
	readonly or: (model: string, others: string) => string;
	readonly between: string;
	readonly within: (value: string, tolerance: string) => string;
	readonly anyOrder: string;
	readonly point: (text: string, marks: string) => string;
	readonly explanation: (text: string) => string;
	readonly number: string;
	readonly answers: string;
	readonly id: string;
	readonly twin: string;
	readonly idAndTwin: (id: string, number: string) => string;
	readonly taskAnswer: (number: string) => string;
}
