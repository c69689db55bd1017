import { FULL_MARKS, QUESTION_TYPES, type Question, type QuestionType } from '$lib/domain/question';
import type { PaperPlan, PaperVersion } from '$lib/domain/study/paper';
import { Chance } from '../chance';
import { BLUEPRINT } from '../paper/blueprint';
import { displaced, optionOrder } from '../paper/order';
import { streamOf } from '../streamOf';

/** A question as it is printed. */
export interface PrintedQuestion {
	/** On the whole paper, from 1. */
	readonly number: number;
	/** Its number in the other version; null where there is no other. */
	readonly twin: number | null;
	readonly marks: number;
	readonly question: Question;
	/** The order of its options, as positions in its own list. */
	readonly order: readonly number[];
}

/** The questions of one type. */
export interface PrintedPart {
	readonly type: QuestionType;
	/** Of one blank in the fill-in part, of one question elsewhere. */
	readonly marksEach: number;
	readonly questions: readonly PrintedQuestion[];
}

/** One version of a paper, with everything that is printed of it. */
export interface PrintedPaper {
	/** Null where there is but one. */
	readonly version: PaperVersion | null;
	/** What the paper is called by: its code, or the name of a bank. */
	readonly name: string;
	readonly parts: readonly PrintedPart[];
}

export const marksOfPart = ({ questions }: PrintedPart): number =>
	questions.reduce((sum, { marks }) => sum + marks, 0);

/** Positions of the options in the question's own list, as they stand there. */
function ownOrder(question: Question): readonly number[] {
	return 'options' in question ? question.options.map((_, i) => i) : [];
}

/** The paper of a plan. @param questions by ref, all of them @param other the plan of the other version */
export function printedPlan(
	plan: PaperPlan,
	other: PaperPlan | null,
	questions: ReadonlyMap<string, Question>,
	name: string
): PrintedPaper {
	const twins = new Map(
		(other?.parts ?? []).flatMap((part) => part.questions.map(({ ref, number }) => [ref, number] as const))
	);
	return {
		version: plan.code.version,
		name,
		parts: plan.parts.map(({ type, marksEach, questions: planned }) => ({
			type,
			marksEach,
			questions: planned.map(({ ref, number, marks }) => {
				const question = questions.get(ref)!;
				const order = optionOrder(plan.code, ref, ownOrder(question).length);
				return { number, twin: twins.get(ref) ?? null, marks, question, order };
			})
		}))
	};
}

/** Marks of one blank in the fill-in part, of one question elsewhere. */
const marksEach = (type: QuestionType): number =>
	BLUEPRINT.find((part) => part.type === type)?.marksEach ?? FULL_MARKS[type];

/**
 * A paper of all questions of a bank: version A in the bank's own order, version B with no question of a type, and no
 * option of a question, where it stood.
 */
export function printedBank(
	bank: string,
	name: string,
	questions: readonly Question[]
): readonly PrintedPaper[] {
	const chance = (what: string) => new Chance(streamOf(bank), streamOf(what));
	const ordered = (version: PaperVersion) =>
		QUESTION_TYPES.map((type) => {
			const own = questions.filter((question) => question.type === type);
			return { type, own: version === 'A' ? own : displaced(own, chance(type)) };
		}).filter(({ own }) => own.length > 0);
	const numbers = (version: PaperVersion) =>
		new Map(
			ordered(version)
				.flatMap(({ own }) => own)
				.map(({ id }, i) => [id, i + 1] as const)
		);
	const [a, b] = [numbers('A'), numbers('B')];
	return (['A', 'B'] as const).map((version) => ({
		version,
		name,
		parts: ordered(version).map(({ type, own }) => ({
			type,
			marksEach: marksEach(type),
			questions: own.map((question) => ({
				number: (version === 'A' ? a : b).get(question.id)!,
				twin: (version === 'A' ? b : a).get(question.id)!,
				marks: marksEach(type) * (question.type === 'fill' ? question.blanks.length : 1),
				question,
				order:
					version === 'A'
						? ownOrder(question)
						: displaced(ownOrder(question), chance(`${question.id} options`))
			}))
		}))
	}));
}
