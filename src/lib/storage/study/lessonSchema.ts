import * as v from 'valibot';
import { LESSON_STEPS, type LessonProgress } from '$lib/domain/study/lesson';

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** A row of the table `lessons`. */
export const lessonSchema: v.GenericSchema<unknown, LessonProgress> = v.object({
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	guesses: v.record(
		v.pipe(v.string(), v.maxLength(100)),
		v.union([v.pipe(v.string(), v.maxLength(1000)), v.pipe(v.number(), v.finite())])
	),
	reached: v.pipe(v.array(v.picklist(LESSON_STEPS)), v.maxLength(LESSON_STEPS.length)),
	check: v.nullable(v.object({ right: COUNT, of: COUNT })),
	updatedAt: v.pipe(v.number(), v.finite())
});
