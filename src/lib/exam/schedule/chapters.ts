import { CHAPTERS, type ChapterNumber } from '$lib/domain/syllabus';
import { meanRecall, type Standing } from './standing';

/** A chapter on a day. */
export interface ChapterRecall {
	readonly chapter: ChapterNumber;
	/** Mean over its concepts, weighed by their marks, 0–1. */
	readonly recall: number;
	/** Share of a paper's marks, 0–1. */
	readonly share: number;
}

/** Every chapter on a day, in the order of the course. */
export function recallByChapter(standings: readonly Standing[], on: number): readonly ChapterRecall[] {
	return CHAPTERS.map(({ number, concepts }) => {
		const ids = new Set<string>(concepts.map(({ id }) => id));
		const own = standings.filter(({ concept }) => ids.has(concept));
		return {
			chapter: number,
			recall: meanRecall(own, on),
			share: own.reduce((sum, { share }) => sum + share, 0)
		};
	});
}
