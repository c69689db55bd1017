import type { QuestionType } from '$lib/domain/question';
import type { Paper } from '$lib/domain/study/paper';
import { CHAPTERS, type ChapterNumber, type ConceptId } from '$lib/domain/syllabus';

/** Marks won out of those to be had. */
export interface Share {
	readonly marks: number;
	readonly outOf: number;
	/** Of these, marks that the learner has not yet judged. */
	readonly waiting: number;
}

/** A paper's marks, seen from every side. The parts of each side add up to the whole. */
export interface PaperResult {
	readonly total: Share;
	/** In the order of the paper. */
	readonly types: readonly { readonly type: QuestionType; readonly share: Share }[];
	/** Those on the paper, in the order of the course. */
	readonly chapters: readonly { readonly chapter: ChapterNumber; readonly share: Share }[];
	/** By main concept: those on the paper, in the order of the course. */
	readonly concepts: readonly {
		readonly concept: ConceptId;
		readonly chapter: ChapterNumber;
		readonly share: Share;
	}[];
	/** Concepts that cost marks, the dearest first; of equal ones that with the smaller share won. */
	readonly revise: readonly {
		readonly concept: ConceptId;
		readonly chapter: ChapterNumber;
		readonly share: Share;
	}[];
}

const NOTHING: Share = { marks: 0, outOf: 0, waiting: 0 };
const add = (a: Share, b: Share): Share => ({
	marks: a.marks + b.marks,
	outOf: a.outOf + b.outOf,
	waiting: a.waiting + b.waiting
});

/** Marks that were judged and not won. */
export const lost = ({ marks, outOf, waiting }: Share) => outOf - waiting - marks;

const COURSE = CHAPTERS.flatMap(({ number, concepts }) =>
	concepts.map(({ id }): { concept: ConceptId; chapter: ChapterNumber } => ({ concept: id, chapter: number }))
);

/** What a paper that was handed in has brought. */
export function resultOf({ plan, scores }: Pick<Paper, 'plan' | 'scores'>): PaperResult {
	const byType = new Map<QuestionType, Share>();
	const byChapter = new Map<ChapterNumber, Share>();
	const byConcept = new Map<ConceptId, Share>();
	for (const { type, questions } of plan.parts) {
		for (const { ref, marks: outOf, chapter, concepts } of questions) {
			const marks = scores[ref]?.marks ?? null;
			const share: Share = { marks: marks ?? 0, outOf, waiting: marks === null ? outOf : 0 };
			byType.set(type, add(byType.get(type) ?? NOTHING, share));
			byChapter.set(chapter, add(byChapter.get(chapter) ?? NOTHING, share));
			byConcept.set(concepts[0]!, add(byConcept.get(concepts[0]!) ?? NOTHING, share));
		}
	}
	const concepts = COURSE.flatMap((known) => {
		const share = byConcept.get(known.concept);
		return share ? [{ ...known, share }] : [];
	});
	return {
		total: [...byType.values()].reduce(add, NOTHING),
		types: [...byType].map(([type, share]) => ({ type, share })),
		chapters: [...byChapter]
			.map(([chapter, share]) => ({ chapter, share }))
			.sort((a, b) => a.chapter - b.chapter),
		concepts,
		revise: concepts
			.filter(({ share }) => lost(share) > 0)
			.sort((a, b) => lost(b.share) - lost(a.share) || won(a.share) - won(b.share))
	};
}

const won = ({ marks, outOf, waiting }: Share) => marks / Math.max(outOf - waiting, Number.MIN_VALUE);
