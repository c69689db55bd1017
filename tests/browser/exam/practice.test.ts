import { describe, expect, it, vi } from 'vitest';
import { ANY_PRACTICE } from '$lib/domain/practice';
import { ok } from '$lib/domain/result';
import type { Store } from '$lib/storage/store';
import { Attempts } from '$lib/state/exam/attempts.svelte';
import { Practice } from '$lib/state/exam/practice.svelte';
import { RoundKeeper } from '$lib/state/exam/roundKeeper';
import { freshName, storeOf, value } from '../storage/stores';
import { essay, fill, QUESTIONS, single } from '../ui/question/asked';

/** A tab that practises on a store, with timers on demand. */
function tabOn(store: Store) {
	const timers = new Set<() => void>();
	const later = (call: () => void) => {
		timers.add(call);
		return () => void timers.delete(call);
	};
	const opened = async () => store;
	const attempts = new Attempts(opened, () => 1_000_000);
	const practice = new Practice({
		attempts,
		keeper: new RoundKeeper(opened, later),
		load: async (ref) => QUESTIONS.find(({ id }) => id === ref) ?? null,
		seed: () => 7
	});
	const pass = () => [...timers].forEach((call) => call());
	return { attempts, practice, pass };
}

const right = { kind: 'choice', chosen: [1] } as const;
const refs = [single.id, fill.id];

describe('a round of practice', () => {
	it('asks one question after the other and says what it came to', async () => {
		const { practice } = tabOn(await storeOf('memory'));
		await practice.ask(refs, ANY_PRACTICE);
		expect(practice.desk?.ref).toBe(single.id);
		practice.desk!.answer(right);
		await practice.desk!.check();
		await practice.next();
		expect([practice.desk?.ref, practice.atLast]).toEqual([fill.id, true]);
		await practice.desk!.giveUp();
		await practice.next();
		expect(practice.desk).toBeNull();
		expect(practice.finished).toEqual([
			{ ref: single.id, marks: 2, outOf: 2, wrong: false },
			{ ref: fill.id, marks: 0, outOf: 2, wrong: true }
		]);
		expect(await practice.unfinished()).toBeNull();
	});

	it('shows the next question only when the answer is durable', async () => {
		const store = await storeOf('indexeddb');
		const write = Promise.withResolvers<void>();
		const put = store.attempts.put.bind(store.attempts);
		vi.spyOn(store.attempts, 'put').mockImplementation(async (row) => {
			await write.promise;
			return put(row);
		});
		const { practice } = tabOn(store);
		await practice.ask(refs, ANY_PRACTICE);
		practice.desk!.answer(right);
		await practice.desk!.check();
		expect(practice.desk?.verdict?.marks).toBe(2);
		const going = practice.next();
		expect(practice.desk?.ref).toBe(single.id);
		write.resolve();
		await going;
		expect(practice.desk?.ref).toBe(fill.id);
		expect(value(await store.attempts.list()).rows.map(({ question }) => question)).toEqual([single.id]);
	});

	it('stays at the question whose answer could not be kept, and goes on when it can', async () => {
		const store = await storeOf('memory');
		const full = vi.spyOn(store.attempts, 'put').mockResolvedValue({ ok: false, error: { code: 'full' } });
		const { practice, attempts } = tabOn(store);
		await practice.ask(refs, ANY_PRACTICE);
		practice.desk!.answer(right);
		await practice.desk!.check();
		await practice.next();
		expect([practice.desk?.ref, practice.trouble, attempts.failure?.code]).toEqual([
			single.id,
			'keep',
			'full'
		]);
		full.mockResolvedValue(ok(null));
		await practice.next();
		expect([practice.desk?.ref, practice.trouble]).toEqual([fill.id, null]);
	});

	it('takes what is typed without waiting for a store that does not answer', async () => {
		const { practice, pass } = tabOn(await storeOf('memory'));
		await practice.ask([fill.id], ANY_PRACTICE);
		const stuck = tabOn({ ...(await storeOf('memory')), preferences: null } as unknown as Store);
		await stuck.practice.ask([fill.id], ANY_PRACTICE);
		for (const { desk, touched } of [practice, stuck.practice].map((one) => ({
			desk: one.desk!,
			touched: () => one.touched()
		}))) {
			desk.answer({ kind: 'fill', texts: ['感', ''] });
			touched();
			expect(desk.response).toEqual({ kind: 'fill', texts: ['感', ''] });
		}
		pass();
	});

	it('goes on after a crash with what was typed until the last moment’s pause', async () => {
		const name = freshName();
		const before = tabOn(await storeOf('indexeddb', { name }));
		await before.practice.ask([essay.id, single.id], ANY_PRACTICE);
		before.practice.desk!.answer({ kind: 'points', texts: ['满意是'], granted: [[false, false]] });
		before.practice.touched();
		before.pass();
		await before.practice.flush();

		const after = tabOn(await storeOf('indexeddb', { name }));
		const round = await after.practice.unfinished();
		expect(round).toMatchObject({ at: 0, refs: [essay.id, single.id] });
		await after.practice.resume(round!);
		expect(after.practice.desk?.response).toMatchObject({ texts: ['满意是'] });
	});

	it('does not ask again after a crash what was answered already', async () => {
		const store = await storeOf('indexeddb');
		const { practice } = tabOn(store);
		await practice.ask(refs, ANY_PRACTICE);
		practice.desk!.answer(right);
		await practice.desk!.check();
		await practice.desk!.settle();
		await expect.poll(async () => (await practice.unfinished())?.at).toBe(1);
		expect((await practice.unfinished())?.results).toEqual([
			{ ref: single.id, marks: 2, outOf: 2, wrong: false }
		]);
	});

	it('passes over a question that is gone, and says when none is left', async () => {
		const { practice } = tabOn(await storeOf('memory'));
		await practice.ask(['own-x-1', single.id], ANY_PRACTICE);
		expect(practice.desk?.ref).toBe(single.id);
		await practice.end();
		await practice.ask(['own-x-1'], ANY_PRACTICE);
		expect([practice.desk, practice.trouble]).toEqual([null, 'none']);
	});

	it('can be forgotten', async () => {
		const { practice } = tabOn(await storeOf('memory'));
		await practice.ask(refs, ANY_PRACTICE);
		await expect.poll(() => practice.unfinished()).not.toBeNull();
		await practice.discard();
		expect(await practice.unfinished()).toBeNull();
	});
});
