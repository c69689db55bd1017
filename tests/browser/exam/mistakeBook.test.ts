import { describe, expect, it } from 'vitest';
import type { Attempt } from '$lib/domain/study/attempt';
import { Attempts } from '$lib/state/exam/attempts.svelte';
import { MistakeBook } from '$lib/state/exam/mistakeBook.svelte';
import type { Store } from '$lib/storage/store';
import { storeOf, value } from '../storage/stores';

const wrong: Attempt = {
	id: 'a1',
	question: 'ch03-single-001',
	type: 'single',
	chapter: 3,
	concepts: ['satisfaction-ratio'],
	at: 1000,
	response: { kind: 'choice', chosen: [2] },
	certainty: 'sure',
	marks: 0,
	outOf: 2,
	place: 'practice',
	within: null
};
const other: Attempt = {
	...wrong,
	id: 'a2',
	question: 'ch05-fill-001',
	type: 'fill',
	chapter: 5,
	concepts: ['switching-costs'],
	at: 2000,
	response: { kind: 'fill', texts: ['x'] },
	place: 'paper',
	within: 'p1'
};

async function bookOn(store: Store) {
	const timers = new Set<() => void>();
	const opened = async () => store;
	const book = new MistakeBook({
		attempts: new Attempts(opened, () => 5000),
		store: opened,
		now: () => 5000,
		later(call) {
			timers.add(call);
			return () => void timers.delete(call);
		}
	});
	await book.load();
	return { book, pass: () => [...timers].forEach((call) => call()) };
}

async function filled() {
	const store = await storeOf('indexeddb');
	value(await store.attempts.putAll([wrong, other]));
	return { store, ...(await bookOn(store)) };
}

describe('the wrong-answer book', () => {
	it('holds errors of practice and of papers, the latest first, by chapter and by type', async () => {
		const { book } = await filled();
		expect(book.shown.map(({ ref }) => ref)).toEqual([other.question, wrong.question]);
		book.show({ chapter: 3 });
		expect(book.shown.map(({ ref }) => ref)).toEqual([wrong.question]);
		book.show({ chapter: null, type: 'fill' });
		expect(book.shown.map(({ ref }) => ref)).toEqual([other.question]);
	});

	it('keeps a note when typing rests, and finds it again at the next visit', async () => {
		const { book, store, pass } = await filled();
		book.write(wrong.question, '分母');
		book.write(wrong.question, '分母是期望');
		pass();
		await expect.poll(() => book.all.find(({ ref }) => ref === wrong.question)?.note).toBe('分母是期望');
		const next = await bookOn(store);
		expect(next.book.all.find(({ ref }) => ref === wrong.question)?.note).toBe('分母是期望');
	});

	it('puts a question away and takes it back, with its note', async () => {
		const { book } = await filled();
		book.write(wrong.question, '记住');
		await book.settle(wrong.question, true);
		expect([book.count('open'), book.count('settled')]).toEqual([1, 1]);
		await book.settle(wrong.question, false);
		expect(book.count('open')).toBe(2);
		expect(book.all.find(({ ref }) => ref === wrong.question)?.note).toBe('记住');
	});

	it('says when it cannot be read', async () => {
		const store = await storeOf('indexeddb');
		store.close();
		const { book } = await bookOn(store);
		expect(book.failed).toBe(true);
	});
});
