import * as v from 'valibot';
import type { Question } from '$lib/domain/question';
import { BANK_LIMITS, type QuestionBank } from '$lib/domain/study/bank';
import type { ConceptId } from '$lib/domain/syllabus';
import { chapterSchema, conceptsSchema, ID, MARKS } from './attemptSchema';

const TEXT = v.pipe(v.string(), v.maxLength(BANK_LIMITS.text));
const NUMBER = v.pipe(v.number(), v.finite());
const TIME = NUMBER;
const localized = v.object({ zh: TEXT, en: TEXT });
/** Lists that hold at least one, at most as many as the rules of a draft allow. */
const some = <Item extends v.GenericSchema>(item: Item) =>
	v.pipe(v.tupleWithRest([item], item), v.maxLength(BANK_LIMITS.listed));
const listed = <Item extends v.GenericSchema>(item: Item) =>
	v.pipe(v.array(item), v.maxLength(BANK_LIMITS.listed));

const head = {
	id: ID,
	chapter: chapterSchema,
	concepts: v.pipe(
		conceptsSchema,
		v.minLength(1),
		v.transform((list) => list as readonly ConceptId[] as readonly [ConceptId, ...ConceptId[]])
	),
	difficulty: v.picklist([1, 2, 3]),
	stem: localized,
	explanation: localized
};

const blank = v.object({
	zh: some(TEXT),
	en: some(TEXT),
	numeric: v.exactOptional(
		v.object({
			value: NUMBER,
			tolerance: v.pipe(NUMBER, v.minValue(0)),
			mistakes: listed(v.object({ value: NUMBER, reason: localized }))
		})
	)
});
const options = listed(v.object({ text: localized, right: v.boolean(), reason: localized }));
const points = listed(
	v.object({ text: localized, marks: MARKS, signs: v.object({ zh: some(TEXT), en: some(TEXT) }) })
);

/** A question of one's own: its shape, not whether it makes sense (`faultsOf` in `domain/study/draftFaults`). */
export const ownQuestionSchema: v.GenericSchema<unknown, Question> = v.variant('type', [
	v.object({
		...head,
		type: v.literal('fill'),
		blanks: some(blank),
		orderFree: v.exactOptional(v.boolean())
	}),
	v.object({ ...head, type: v.literal('single'), options }),
	v.object({ ...head, type: v.literal('multiple'), options }),
	v.object({ ...head, type: v.literal('essay'), points }),
	v.object({
		...head,
		type: v.literal('case'),
		material: localized,
		tasks: listed(v.object({ stem: localized, points }))
	})
]);

/** A row of the table `banks`. */
export const bankSchema: v.GenericSchema<unknown, QuestionBank> = v.object({
	id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/)),
	name: v.pipe(v.string(), v.maxLength(BANK_LIMITS.name)),
	next: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999)),
	// The length first: a list of a million is refused without looking at it.
	questions: v.pipe(v.array(v.unknown()), v.maxLength(BANK_LIMITS.questions), v.array(ownQuestionSchema)),
	createdAt: TIME,
	updatedAt: TIME
});
