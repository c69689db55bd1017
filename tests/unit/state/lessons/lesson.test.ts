import { describe, expect, test } from 'vitest';
import { SATISFIED_NOT_LOYAL } from '$lib/content/lessons/satisfiedNotLoyal';
import { lessonState, newProgress, type LessonProgress } from '$lib/domain/study/lesson';
import type { LessonKeeper } from '$lib/state/lessons/keeper';
import { LessonDesk } from '$lib/state/lessons/lesson.svelte';

const [curve, figure] = SATISFIED_NOT_LOYAL.predictions as [
	(typeof SATISFIED_NOT_LOYAL.predictions)[0],
	(typeof SATISFIED_NOT_LOYAL.predictions)[0]
];
const CURVE = '1 2 3 4 5 6 7';

/** Keeps progress in memory. */
function memory(before: LessonProgress | null = null): LessonKeeper & { kept: () => LessonProgress | null } {
	let row = before;
	return {
		kept: () => row,
		read: () => Promise.resolve(row),
		list: () => Promise.resolve(row ? [row] : []),
		change(id, change) {
			row = change(row ?? newProgress(id));
			return Promise.resolve();
		}
	};
}

async function opened(keeper: LessonKeeper) {
	const desk = new LessonDesk(SATISFIED_NOT_LOYAL, keeper);
	await desk.load();
	return desk;
}

describe('a concept page', () => {
	test('stays closed until every prediction is made, and keeps them all', async () => {
		const keeper = memory();
		const desk = await opened(keeper);
		expect([desk.ready, desk.open, desk.complete]).toEqual([true, false, false]);
		desk.suppose(curve, CURVE);
		desk.commit();
		expect(desk.open).toBe(false);
		desk.suppose(figure, 60);
		desk.commit();
		expect([desk.open, desk.committed]).toEqual([true, true]);
		expect(keeper.kept()).toMatchObject({
			guesses: { 'open-curve': CURVE, monopoly: 60 },
			reached: ['predict']
		});
		// What was guessed stays guessed.
		desk.suppose(figure, 99);
		expect(desk.guess(figure)).toBe(60);
	});

	test('can be opened without a guess, and then keeps none', async () => {
		const keeper = memory();
		const desk = await opened(keeper);
		desk.unguessed();
		expect([desk.open, desk.committed]).toEqual([true, false]);
		expect(keeper.kept()).toBeNull();
	});

	test('finds its guesses again, and lets them be made anew', async () => {
		const keeper = memory({
			...newProgress('satisfied-not-loyal'),
			guesses: { 'open-curve': CURVE, monopoly: 60 },
			reached: ['predict', 'explore']
		});
		const desk = await opened(keeper);
		expect([desk.open, desk.guess(figure)]).toEqual([true, 60]);
		desk.again();
		expect([desk.open, desk.guess(figure)]).toEqual([false, undefined]);
		expect(keeper.kept()?.reached).toEqual(['explore']);
	});

	test('asks again where the kept guesses are of an earlier version of the page', async () => {
		const desk = await opened(
			memory({ ...newProgress('x'), guesses: { monopoly: 900 }, reached: ['predict'] })
		);
		expect(desk.open).toBe(false);
	});

	test('is begun with its first step and done with its check', async () => {
		const keeper = memory();
		const desk = await opened(keeper);
		expect(lessonState(keeper.kept() ?? undefined)).toBe('new');
		desk.reach('explore');
		desk.reach('explore');
		expect(lessonState(desk.progress)).toBe('begun');
		desk.setCheck(4, 5);
		expect(keeper.kept()).toMatchObject({ reached: ['explore', 'check'], check: { right: 4, of: 5 } });
		expect(lessonState(desk.progress)).toBe('done');
	});

	test('goes on where nothing can be kept', async () => {
		const broken: LessonKeeper = {
			read: () => Promise.reject(new Error('closed')),
			list: () => Promise.reject(new Error('closed')),
			change: () => Promise.reject(new Error('closed'))
		};
		const desk = await opened(broken);
		desk.reach('why');
		expect([desk.ready, desk.progress.reached]).toEqual([true, ['why']]);
	});
});
