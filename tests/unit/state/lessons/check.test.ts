import { describe, expect, test } from 'vitest';
import { loadChapter } from '$lib/content/questionChapters';
import { SATISFIED_NOT_LOYAL } from '$lib/content/lessons/satisfiedNotLoyal';
import { newProgress } from '$lib/domain/study/lesson';
import type { Question } from '$lib/domain/question';
import type { Attempt, Response } from '$lib/domain/study/attempt';
import { QuestionDesk } from '$lib/state/exam/questionDesk.svelte';
import { Check, type MakeQuestions } from '$lib/state/lessons/check.svelte';
import type { LessonKeeper } from '$lib/state/lessons/keeper';
import { LessonDesk } from '$lib/state/lessons/lesson.svelte';

const nowhere: LessonKeeper = {
	read: () => Promise.resolve(null),
	list: () => Promise.resolve([]),
	change: (id, change) => Promise.resolve(void change(newProgress(id)))
};

/** The page's questions from the bank, with answers kept in a list. */
function bench() {
	const kept: Omit<Attempt, 'id' | 'at'>[] = [];
	const make: MakeQuestions = async (refs, within, seed) => {
		const bank = await loadChapter(4);
		return refs.map((ref) => {
			const question = bank.find(({ id }) => id === ref)!;
			const keep = (answer: Omit<Attempt, 'id' | 'at'>) => Promise.resolve(kept.push(answer) > 0);
			return new QuestionDesk(ref, question, { place: 'page', within, seed, keep });
		});
	};
	const desk = new LessonDesk(SATISFIED_NOT_LOYAL, nowhere);
	return { check: new Check(desk, 1, make), desk, kept };
}

/** The right answer, or one that is not. */
function answerTo(question: Question, right: boolean): Response {
	if (question.type !== 'single' && question.type !== 'multiple') throw new Error(question.type);
	const chosen = question.options.flatMap((option, i) => (option.right === right ? [i] : []));
	return { kind: 'choice', chosen: question.type === 'single' ? chosen.slice(0, 1) : chosen };
}

async function goThrough({ check }: ReturnType<typeof bench>, right: (nth: number) => boolean) {
	for (let nth = 0; check.current; nth++) {
		check.current.answer(answerTo(check.current.question, right(nth)));
		await check.judge();
		await check.next();
	}
}

describe('“check yourself” on a page', () => {
	test('asks the page’s questions one by one and does not go on before an answer', async () => {
		const { check } = bench();
		expect(check.ready).toBe(false);
		await check.load();
		expect([check.count, check.at]).toEqual([SATISFIED_NOT_LOYAL.check.length, 0]);
		await check.next();
		expect(check.at).toBe(0);
	});

	test('keeps every answer with the page it was given on, and the result as progress', async () => {
		const all = bench();
		await all.check.load();
		await goThrough(all, (nth) => nth > 0);
		const count = SATISFIED_NOT_LOYAL.check.length;
		expect(all.kept.map(({ question }) => question)).toEqual(SATISFIED_NOT_LOYAL.check);
		expect(new Set(all.kept.map(({ place, within }) => `${place} ${within}`))).toEqual(
			new Set(['page satisfied-not-loyal'])
		);
		expect([all.check.done, all.check.right, all.check.current]).toEqual([true, count - 1, undefined]);
		expect(all.desk.progress.check).toEqual({ right: count - 1, of: count });
	});

	test('can be done again', async () => {
		const all = bench();
		await all.check.load();
		await goThrough(all, () => false);
		await all.check.again();
		expect([all.check.at, all.check.done, all.check.right]).toEqual([0, false, 0]);
		await goThrough(all, () => true);
		expect(all.desk.progress.check?.right).toBe(SATISFIED_NOT_LOYAL.check.length);
	});

	test('says when the questions cannot be fetched, and may be asked again', async () => {
		let broken = true;
		const check = new Check(new LessonDesk(SATISFIED_NOT_LOYAL, nowhere), 1, () =>
			broken ? Promise.reject(new Error('offline')) : Promise.resolve([])
		);
		await check.load();
		expect([check.failed, check.ready]).toEqual([true, false]);
		broken = false;
		await check.load();
		expect([check.failed, check.ready]).toEqual([false, true]);
	});
});
