import * as v from 'valibot';
import { QUESTION_TYPES } from '$lib/domain/question';
import { ATTEMPT_PLACES, CERTAINTIES, type Attempt } from '$lib/domain/study/attempt';
import { CHAPTERS, type ChapterNumber, type ConceptId } from '$lib/domain/syllabus';

/** Longest id and longest answer that is kept; an essay is a few thousand characters. */
export const ID = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const TEXT = v.pipe(v.string(), v.maxLength(50_000));
const LISTED = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(50));
const POSITION = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50));
export const MARKS = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000));

const CONCEPTS = new Set<string>(CHAPTERS.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
const isConcept = (id: unknown): id is ConceptId => typeof id === 'string' && CONCEPTS.has(id);
const isChapter = (number: unknown): number is ChapterNumber =>
	CHAPTERS.some((chapter) => chapter.number === number);

export const conceptsSchema = LISTED(v.custom<ConceptId>(isConcept));
export const chapterSchema = v.custom<ChapterNumber>(isChapter);

export const responseSchema = v.variant('kind', [
	v.object({ kind: v.literal('fill'), texts: LISTED(TEXT) }),
	v.object({ kind: v.literal('choice'), chosen: LISTED(POSITION) }),
	v.object({ kind: v.literal('points'), texts: LISTED(TEXT), granted: LISTED(LISTED(v.boolean())) })
]);

/** A row of the table `attempts`. */
export const attemptSchema: v.GenericSchema<unknown, Attempt> = v.object({
	id: ID,
	question: ID,
	type: v.picklist(QUESTION_TYPES),
	chapter: chapterSchema,
	concepts: conceptsSchema,
	at: v.pipe(v.number(), v.finite()),
	response: responseSchema,
	certainty: v.nullable(v.picklist(CERTAINTIES)),
	marks: MARKS,
	outOf: MARKS,
	place: v.picklist(ATTEMPT_PLACES),
	within: v.nullable(ID)
});
