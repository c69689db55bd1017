import * as v from 'valibot';
import { PRACTICE_COUNT, PRACTICE_ORDERS, type PracticeRound } from '$lib/domain/practice';
import { QUESTION_TYPES, type Difficulty } from '$lib/domain/question';
import { CERTAINTIES } from '$lib/domain/study/attempt';
import { CHOICE_RULES } from '$lib/domain/study/verdict';
import { CHAPTERS, type ChapterNumber, type ConceptId } from '$lib/domain/syllabus';
import { responseSchema } from './attemptSchema';

const CONCEPTS = new Set<unknown>(CHAPTERS.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
const NUMBERS = new Set<unknown>(CHAPTERS.map(({ number }) => number));

const REF = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const WHOLE = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const MARKS = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(500));

/** What somebody wants to practise: from an address or from the database. */
export const wishSchema = v.object({
	chapters: list(v.custom<ChapterNumber>((n) => NUMBERS.has(n))),
	concepts: list(v.custom<ConceptId>((id) => CONCEPTS.has(id))),
	types: list(v.picklist(QUESTION_TYPES)),
	difficulties: list(v.custom<Difficulty>((n) => n === 1 || n === 2 || n === 3)),
	order: v.picklist(PRACTICE_ORDERS),
	rule: v.picklist(CHOICE_RULES),
	count: v.pipe(WHOLE(PRACTICE_COUNT.max), v.minValue(PRACTICE_COUNT.min))
});

const roundSchema = v.pipe(
	v.object({
		wish: wishSchema,
		refs: v.pipe(list(REF), v.minLength(1)),
		at: WHOLE(500),
		seed: WHOLE(0xffff_ffff),
		results: list(v.object({ ref: REF, marks: MARKS, outOf: MARKS, wrong: v.boolean() })),
		draft: v.nullable(v.object({ response: responseSchema, certainty: v.nullable(v.picklist(CERTAINTIES)) }))
	}),
	v.check(({ at, refs }) => at < refs.length)
);

/** True where a value is a round of practice that can be gone on with. */
export function isPracticeRound(value: unknown): value is PracticeRound {
	return v.is(roundSchema, value);
}
