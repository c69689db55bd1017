import * as v from 'valibot';
import { QUESTION_TYPES } from '$lib/domain/question';
import { PAPER_POLICIES, PAPER_VERSIONS, type Paper } from '$lib/domain/study/paper';
import { CHOICE_RULES } from '$lib/domain/study/verdict';
import { chapterSchema, conceptsSchema, ID, MARKS, responseSchema } from './attemptSchema';

const TIME = v.pipe(v.number(), v.finite());
const SPAN = v.pipe(v.number(), v.finite(), v.minValue(0));
const WHOLE = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
/** A paper has about thirty questions. */
const LISTED = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(200));

const planSchema = v.object({
	code: v.object({
		edition: WHOLE(31),
		seed: WHOLE(2 ** 25 - 1),
		version: v.picklist(PAPER_VERSIONS)
	}),
	parts: LISTED(
		v.object({
			type: v.picklist(QUESTION_TYPES),
			marksEach: MARKS,
			questions: LISTED(
				v.object({
					ref: ID,
					number: WHOLE(1000),
					marks: MARKS,
					chapter: chapterSchema,
					concepts: conceptsSchema
				})
			)
		})
	)
});

/** A row of the table `papers`. */
export const paperSchema: v.GenericSchema<unknown, Paper> = v.object({
	id: ID,
	plan: planSchema,
	rule: v.picklist(CHOICE_RULES),
	startedAt: TIME,
	clock: v.object({
		policy: v.picklist(PAPER_POLICIES),
		limit: v.nullable(SPAN),
		spent: SPAN,
		at: TIME,
		state: v.picklist(['running', 'paused', 'over'])
	}),
	responses: v.record(ID, responseSchema),
	flagged: LISTED(ID),
	seen: LISTED(ID),
	open: WHOLE(1000),
	handedIn: v.nullable(v.object({ at: TIME, by: v.picklist(['hand', 'time']) })),
	scores: v.record(ID, v.object({ marks: v.nullable(MARKS), outOf: MARKS })),
	updatedAt: TIME
});
