import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Paper } from '$lib/domain/study/paper';
import { answer, handIn, score, startPaper } from '$lib/exam/paper/sitting';
import { writeNote } from '$lib/storage/notes';
import { dropRescue, noteRescue, withRescue } from '$lib/storage/study/paperRescue';
import { paperSchema } from '$lib/storage/study/paperSchema';
import { paperOf, refsOf } from '../exam/paper/papers';

const plan = paperOf(5);
const begun = startPaper('one', plan, { policy: 'practice', minutes: null, rule: 'partial' }, 1000);
const answered = answer(begun, refsOf(plan)[0]!, { kind: 'fill', texts: ['技术', ''] }, 2000);
const readable = (row: unknown) => v.safeParse(paperSchema, row).success;

describe('a kept sitting', () => {
	it('is read as it was written, from its beginning to its marks', () => {
		const over = handIn(answered, 'hand', 3000);
		const marked = score(over, over.responses, { [refsOf(plan)[0]!]: { marks: null, outOf: 4 } }, 3000);
		for (const paper of [begun, answered, over, marked]) {
			expect(v.parse(paperSchema, JSON.parse(JSON.stringify(paper)))).toEqual(paper);
		}
	});

	it('of another shape is refused: no plan, a strange clock, a chapter that does not exist', () => {
		const broken: readonly unknown[] = [
			null,
			{ ...begun, plan: undefined },
			{ ...begun, clock: { ...begun.clock, state: 'asleep' } },
			{ ...begun, clock: { ...begun.clock, spent: -1 } },
			{ ...begun, responses: { a: { kind: 'dance' } } },
			{
				...begun,
				plan: {
					...plan,
					parts: [{ ...plan.parts[0], questions: [{ ...plan.parts[0]!.questions[0], chapter: 11 }] }]
				}
			}
		];
		expect(broken.filter(readable)).toEqual([]);
		expect(readable(begun)).toBe(true);
	});
});

describe('what was noted as a page went away', () => {
	beforeEach(dropRescue);
	const older: Paper = { ...answered, responses: {}, updatedAt: 1500 };

	it('is taken where it is newer than what was kept, and only of the same sitting', () => {
		noteRescue(answered);
		expect(withRescue(older)).toEqual(answered);
		expect(withRescue({ ...older, updatedAt: 2500 })).toMatchObject({ responses: {} });
		expect(withRescue({ ...older, id: 'two' })).toMatchObject({ responses: {} });
		expect(withRescue(handIn(older, 'hand', 1600))).toMatchObject({ responses: {} });
	});

	it('is as if it were not there where it cannot be read, or was dropped', () => {
		for (const note of ['', '{', '{"id":"one"}', 'null']) {
			writeNote('paperRescue', note);
			expect(withRescue(older)).toBe(older);
		}
		noteRescue(answered);
		dropRescue();
		expect(withRescue(older)).toBe(older);
	});
});
