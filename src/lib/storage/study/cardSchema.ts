import * as v from 'valibot';
import type { StudyCard } from '$lib/domain/study/card';

const POSITIVE = v.pipe(v.number(), v.finite(), v.gtValue(0));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A row of the table `cards`. */
export const cardSchema: v.GenericSchema<unknown, StudyCard> = v.object({
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
	memory: v.object({
		stability: POSITIVE,
		difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10))
	}),
	day: v.pipe(v.number(), v.integer()),
	rating: v.picklist([1, 2, 3, 4]),
	days: COUNT,
	answers: COUNT
});
