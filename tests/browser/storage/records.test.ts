import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '$lib/domain/study/attempt';
import { SCHEMA_VERSION } from '$lib/storage/database';
import { company, failure, freshName, raw, storeOf, value } from './stores';

const answer: Attempt = {
	id: 'a1',
	question: 'ch03-single-001',
	type: 'single',
	chapter: 3,
	concepts: ['satisfaction-ratio'],
	at: 1000,
	response: { kind: 'choice', chosen: [2] },
	certainty: 'sure',
	marks: 2,
	outOf: 2,
	place: 'practice',
	within: null
};

describe.each(['indexeddb', 'memory'] as const)('records in %s', (kind) => {
	it('are there again as they were written, in the order of their ids', async () => {
		const { attempts } = await storeOf(kind);
		const essay: Attempt = {
			...answer,
			id: 'a0',
			type: 'essay',
			response: { kind: 'points', texts: ['客户为中心'], granted: [[true, false]] },
			certainty: null
		};
		value(await attempts.put(answer));
		value(await attempts.put(essay));
		expect(value(await attempts.get('a1'))).toEqual(answer);
		expect(value(await attempts.list())).toEqual({ rows: [essay, answer], setAside: [] });
	});

	it('take the place of one with the same id, and go when they are removed', async () => {
		const { attempts } = await storeOf(kind);
		value(await attempts.put(answer));
		value(await attempts.put({ ...answer, marks: 0 }));
		expect(value(await attempts.list()).rows.map(({ marks }) => marks)).toEqual([0]);
		value(await attempts.remove('a1'));
		expect(value(await attempts.get('a1'))).toBeNull();
	});

	it('refuse a row that breaks the rules, and write none of those that came with it', async () => {
		const { attempts } = await storeOf(kind);
		const broken = { ...answer, id: 'a2', marks: Number.NaN };
		expect(failure(await attempts.putAll([answer, broken])).code).toBe('failed');
		expect(value(await attempts.list()).rows).toEqual([]);
	});

	it('are changed in one step: of many changes at once none is lost', async () => {
		const { mistakeNotes } = await storeOf(kind);
		const changes = Array.from({ length: 20 }, (_, i) =>
			mistakeNotes.update('q', (old) => ({
				id: 'q',
				text: `${old?.text ?? ''}${i},`,
				settledAt: null,
				updatedAt: i
			}))
		);
		await Promise.all(changes);
		const { text } = value(await mistakeNotes.get('q'))!;
		expect(text.split(',').filter(Boolean)).toHaveLength(20);
	});
});

describe('the database', () => {
	it('sets aside rows that it cannot read, and leaves them as they are', async () => {
		const name = freshName();
		const first = await storeOf('indexeddb', { name });
		value(await first.attempts.put(answer));
		const strange = { id: 'a9', question: 'from the future', marks: 'many' };
		await raw(name, (db) => {
			const transaction = db.transaction('attempts', 'readwrite');
			transaction.objectStore('attempts').put(strange);
			return transaction;
		});
		expect(value(await first.attempts.list())).toEqual({ rows: [answer], setAside: [strange] });
		expect(value(await first.attempts.get('a9'))).toBeNull();
	});

	it('keeps an answer for the next visit as soon as the promise says so', async () => {
		const name = freshName();
		const first = await storeOf('indexeddb', { name });
		value(await first.attempts.put(answer));
		first.close();
		const second = await storeOf('indexeddb', { name });
		expect(value(await second.attempts.get('a1'))).toEqual(answer);
	});

	it('of version 1 with a company and its choices becomes the present one with nothing lost', async () => {
		const name = freshName();
		const old = new Dexie(name);
		old.version(1).stores({
			companies: 'id',
			preferences: 'key',
			customers:
				'[companyId+customer],[companyId+status],[companyId+stage],[companyId+tier],[companyId+cause],[companyId+risk],[companyId+clv]',
			ledger: '[companyId+month]',
			views: 'companyId'
		});
		await old.open();
		const record = {
			id: 'c1',
			name: '青禾',
			company,
			createdAt: 1000,
			updatedAt: 2000,
			revision: 3,
			deletedAt: null
		};
		await old.table('companies').put(record);
		await old.table('preferences').put({ key: 'mode', value: 'decide' });
		old.close();

		const store = await storeOf('indexeddb', { name });
		expect(store.kind).toBe('indexeddb');
		expect(value(await store.companies.open('c1'))).toEqual(record);
		const isText = (found: unknown): found is string => typeof found === 'string';
		expect(value(await store.preferences.get('mode', isText))).toBe('decide');
		value(await store.attempts.put(answer));
		expect(value(await store.attempts.list()).rows).toEqual([answer]);
		expect(SCHEMA_VERSION).toBeGreaterThanOrEqual(2);
	});
});
