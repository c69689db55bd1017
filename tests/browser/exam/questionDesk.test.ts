import { describe, expect, it, vi } from 'vitest';
import type { Attempt } from '$lib/domain/study/attempt';
import type { Question } from '$lib/domain/question';
import { QuestionDesk, type DeskSetting } from '$lib/state/exam/questionDesk.svelte';
import { essay, fill, multiple, single } from '../ui/question/asked';

type Kept = Omit<Attempt, 'id' | 'at'>;

function deskOf(question: Question, setting: Partial<DeskSetting> = {}) {
	const kept: Kept[] = [];
	const keep = async (answer: Kept) => {
		kept.push(answer);
		return true;
	};
	return {
		kept,
		desk: new QuestionDesk(question.id, question, { place: 'practice', seed: 1, keep, ...setting })
	};
}

describe('a question being answered', () => {
	it('is marked and kept once, with everything that is to be known of the answer', async () => {
		const { desk, kept } = deskOf(single, { place: 'page', within: 'satisfaction' });
		desk.answer({ kind: 'choice', chosen: [1] });
		desk.be('sure');
		await Promise.all([desk.check(), desk.check()]);
		expect(await desk.settle()).toBe(true);
		expect(kept).toEqual([
			{
				question: 'test-single',
				type: 'single',
				chapter: 3,
				concepts: ['satisfaction-ratio'],
				response: { kind: 'choice', chosen: [1] },
				certainty: 'sure',
				marks: 2,
				outOf: 2,
				place: 'page',
				within: 'satisfaction'
			}
		]);
	});

	it('shows its options in an order that the seed decides, and each of them', () => {
		const orders = [1, 2, 3, 4, 5, 6].map((seed) => deskOf(single, { seed }).desk.order);
		for (const order of orders) expect([...order].sort()).toEqual([0, 1, 2, 3]);
		expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
		expect(deskOf(single, { seed: 3 }).desk.order).toEqual(orders[2]);
	});

	it('is marked by nothing where nothing was answered, but tells the answer to who gives up', async () => {
		const { desk, kept } = deskOf(single);
		await desk.check();
		expect(desk.verdict).toBeNull();
		await desk.giveUp();
		await desk.settle();
		expect(desk.verdict).toMatchObject({ marks: 0, outOf: 2 });
		expect(kept[0]).toMatchObject({ marks: 0, certainty: 'guess' });
	});

	it('takes nothing more once it is marked', async () => {
		const { desk } = deskOf(single);
		desk.answer({ kind: 'choice', chosen: [0] });
		await desk.check();
		desk.answer({ kind: 'choice', chosen: [1] });
		desk.be('guess');
		expect(desk.response).toEqual({ kind: 'choice', chosen: [0] });
		expect(desk.certainty).toBeNull();
	});

	it('marks traditional characters with the table, and without it what needs none', async () => {
		const texts = { kind: 'fill', texts: ['感知', '期待'] } as const;
		const { desk } = deskOf(fill, { simplify: async () => (text) => text.replace('待', '望') });
		desk.answer(texts);
		await desk.check();
		expect(desk.verdict?.marks).toBe(2);
		const offline = deskOf(fill, { simplify: () => Promise.reject(new Error('offline')) }).desk;
		offline.answer(texts);
		await offline.check();
		expect(offline.verdict?.marks).toBe(1);
	});

	it('marks multiple choice by the rule that it is given', async () => {
		const marks = async (rule: 'all' | 'partial') => {
			const { desk } = deskOf(multiple, { rule });
			desk.answer({ kind: 'choice', chosen: [0] });
			await desk.check();
			return desk.verdict?.marks;
		};
		expect(await marks('all')).toBe(0);
		expect(await marks('partial')).toBe(1.5);
	});

	it('by points proposes what it recognises, and is kept with what the learner makes of it', async () => {
		const { desk, kept } = deskOf(essay);
		desk.answer({ kind: 'points', texts: ['满意是比较的结果'], granted: [[false, false]] });
		await desk.check();
		expect(desk.verdict?.marks).toBe(4);
		expect(kept).toEqual([]);
		desk.grant(0, 1, true);
		expect(desk.verdict?.marks).toBe(8);
		desk.grant(0, 0, false);
		await desk.settle();
		expect(kept[0]).toMatchObject({ marks: 4, response: { granted: [[false, true]] } });
		desk.grant(0, 0, true);
		expect(desk.verdict?.marks).toBe(4);
	});

	it('is tried again when it could not be kept', async () => {
		const keep = vi.fn<DeskSetting['keep']>().mockResolvedValueOnce(false).mockResolvedValue(true);
		const { desk } = deskOf(single, { keep });
		desk.answer({ kind: 'choice', chosen: [1] });
		await desk.check();
		expect(await desk.settle()).toBe(false);
		expect(desk.settled).toBe(false);
		expect(await desk.settle()).toBe(true);
		expect(desk.settled).toBe(true);
		expect(keep).toHaveBeenCalledTimes(2);
	});

	it('goes on with a draft of its own kind, and begins anew with any other', () => {
		const draft = { response: { kind: 'choice', chosen: [2] }, certainty: 'think' } as const;
		expect(deskOf(single, { draft }).desk.response).toEqual(draft.response);
		expect(deskOf(single, { draft }).desk.certainty).toBe('think');
		expect(deskOf(fill, { draft }).desk.response).toEqual({ kind: 'fill', texts: ['', ''] });
	});
});
