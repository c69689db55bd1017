import { describe, expect, it } from 'vitest';
import type { CustomerRow } from '$lib/domain/customerRow';
import type { Run } from '$lib/domain/run';
import { STAGES } from '$lib/domain/typology';
import { simulate } from '$lib/engine/simulate';
import type { Store } from '$lib/storage/store';
import type { CustomerQuery } from '$lib/storage/viewTables';
import { MAX_ROWS } from '$lib/storage/views';
import { company, failure, freshName, raw, storeOf, value } from './stores';

const small = { ...company, customers: 600, months: 24 };
const run = simulate(small);
const later = simulate({ ...small, customers: 400, months: 12 });

async function all(store: Store) {
	return {
		meta: value(await store.views.meta('c')),
		customers: value(await store.views.customers('c')),
		ledger: value(await store.views.ledger('c'))
	};
}
/** A run of many people without the work of simulating them. */
function crowd(people: number): Run {
	const columns = Object.entries(run.people).map(([name, column]) => {
		const longer = new (column.constructor as Float32ArrayConstructor)(people);
		for (let i = 0; i < people; i++) longer[i] = column[i % column.length]!;
		return [name, longer];
	});
	return {
		...run,
		digest: `crowd ${people}`,
		customers: people,
		simulated: people,
		people: Object.fromEntries(columns) as Run['people']
	};
}

describe.each(['indexeddb', 'memory'] as const)('a view in %s', (kind) => {
	it('holds every person of the run and every month of its ledger', async () => {
		const store = await storeOf(kind);
		const meta = value(await store.views.materialise('c', run));
		expect(meta).toEqual({
			companyId: 'c',
			digest: run.digest,
			modelVersion: run.modelVersion,
			months: 24,
			viewAt: run.viewAt,
			people: 600,
			rows: 600,
			sampled: false,
			complete: true
		});
		const view = await all(store);
		expect(view.meta).toEqual(meta);
		expect(view.customers.map((c) => c.customer)).toEqual([...Array(600).keys()]);
		expect(view.ledger.map((row) => row.month)).toEqual([...Array(25).keys()]);
		expect(view.ledger.map((row) => row.series.profit)).toEqual([...run.series.profit]);
		expect(view.ledger.map((row) => row.stages.decline)).toEqual([...run.stages.decline]);
		expect(view.ledger.map((row) => row.causes.price)).toEqual([...run.causes.price]);
	});

	it('agrees with the run: counts by status and stage, risk and value', async () => {
		const store = await storeOf(kind);
		value(await store.views.materialise('c', run));
		const { customers } = await all(store);
		const present = customers.filter((c) => c.status === 'customer');
		expect(present).toHaveLength(run.measures.activeCustomers);
		for (const stage of STAGES) {
			expect(customers.filter((c) => c.stage === stage)).toHaveLength(run.stages[stage].at(-1)!);
		}
		for (const { customer, risk } of present) expect(risk).toBe(100 - run.people.intention[customer]!);
		const known = customers.filter((c) => c.clv !== null);
		expect(known.every((c) => c.clv === run.people.value[c.customer])).toBe(true);
		expect(customers.filter((c) => c.status === 'prospect').every((c) => c.clv === null)).toBe(true);
		const worst = Math.min(...known.filter((c) => c.tier === 'key').map((c) => c.clv!));
		expect(known.filter((c) => c.tier !== 'key').every((c) => c.clv! <= worst)).toBe(true);
		expect(known.filter((c) => c.tier === 'key')).toHaveLength(Math.round(known.length * 0.05));
	});

	it('can be dropped and built again: the same rows', async () => {
		const store = await storeOf(kind);
		value(await store.views.materialise('c', run));
		const before = await all(store);
		value(await store.views.drop('c'));
		expect(await all(store)).toEqual({ meta: null, customers: [], ledger: [] });
		value(await store.views.materialise('c', simulate(small)));
		expect(await all(store)).toEqual(before);
	});

	it('is replaced as a whole by the view of another run', async () => {
		const store = await storeOf(kind);
		const fresh = await storeOf(kind);
		value(await store.views.materialise('c', run));
		value(await store.views.materialise('c', later));
		value(await fresh.views.materialise('c', later));
		expect(await all(store)).toEqual(await all(fresh));
		expect(value(await store.views.customers('c'))).toHaveLength(400);
	});

	it('is not written again for an equal run', async () => {
		let pauses = 0;
		const store = await storeOf(kind, { pause: async () => void pauses++ });
		const first = value(await store.views.materialise('c', run));
		const written = pauses;
		expect(value(await store.views.materialise('c', simulate(small)))).toEqual(first);
		expect(pauses).toBe(written);
	});

	it('finds one customer, and none where there is none', async () => {
		const store = await storeOf(kind);
		value(await store.views.materialise('c', run));
		expect(value(await store.views.customer('c', 7))?.customer).toBe(7);
		expect(value(await store.views.customer('c', 600))).toBe(null);
		expect(value(await store.views.customer('other', 7))).toBe(null);
	});

	it('of a company that is purged goes with it', async () => {
		const store = await storeOf(kind);
		const { id } = value(await store.companies.create(company, 'a', 1));
		value(await store.views.materialise(id, run));
		value(await store.views.materialise('other', run));
		value(await store.companies.remove(id, 2));
		value(await store.companies.purge(3));
		await expect.poll(async () => value(await store.views.customers(id))).toEqual([]);
		expect(value(await store.views.meta('other'))?.complete).toBe(true);
		value(await store.views.keepOnly(['x']));
		expect(value(await store.views.meta('other'))).toBe(null);
	});

	it('of more people than it has rows for says that it is a sample', async () => {
		const store = await storeOf(kind);
		const meta = value(await store.views.materialise('c', crowd(MAX_ROWS + 2000)));
		expect(meta).toMatchObject({ people: MAX_ROWS + 2000, rows: MAX_ROWS, sampled: true });
		expect(value(await store.views.customer('c', MAX_ROWS - 1))).not.toBe(null);
		expect(value(await store.views.customer('c', MAX_ROWS))).toBe(null);
	});

	it('gives way to a later one of the same company that begins before it is done', async () => {
		let pauses = 0;
		let second: ReturnType<Store['views']['materialise']> | undefined;
		const store: Store = await storeOf(kind, {
			pause: async () => {
				if (++pauses === 2) second = store.views.materialise('c', later);
			}
		});
		expect(failure(await store.views.materialise('c', run))).toEqual({ code: 'superseded' });
		value(await second!);
		expect((await all(store)).meta).toMatchObject({ digest: later.digest, complete: true });
		expect(value(await store.views.customers('c'))).toHaveLength(400);
	});

	it('that was cut short says so and is built anew', async () => {
		const store = await storeOf(kind, { pause: () => Promise.reject(new Error('the tab was closed')) });
		expect(failure(await store.views.materialise('c', run)).code).toBe('failed');
		expect(value(await store.views.meta('c'))).toMatchObject({ complete: false });
	});
});

describe('queries', () => {
	const queries: CustomerQuery[] = [
		{},
		{ descending: true, limit: 10 },
		{ by: 'clv', descending: true, limit: 25 },
		{ by: 'clv', offset: 5, limit: 5 },
		{ by: 'risk', descending: true },
		{ by: 'risk', offset: 10_000 },
		{ where: { field: 'stage', value: 'decline' } },
		{ where: { field: 'tier', value: 'key' }, by: 'clv', descending: true },
		{ where: { field: 'status', value: 'lost' }, by: 'clv', limit: 3 },
		{ where: { field: 'cause', value: 'price' }, by: 'risk', descending: true, offset: 1 },
		{ where: { field: 'status', value: 'nonsense' } }
	];

	/** The same from the plain rows, by hand. */
	function expected(rows: readonly CustomerRow[], query: CustomerQuery): number[] {
		const by = query.by ?? 'customer';
		const sign = query.descending ? -1 : 1;
		return rows
			.filter((row) => !query.where || row[query.where.field] === query.where.value)
			.filter((row) => row[by] !== null)
			.sort((a, b) => sign * (a[by]! - b[by]! || a.customer - b.customer))
			.slice(query.offset ?? 0)
			.slice(0, query.limit)
			.map((row) => row.customer);
	}

	it.each(['indexeddb', 'memory'] as const)('in %s find the right customers in order', async (kind) => {
		const { views } = await storeOf(kind);
		value(await views.materialise('c', run));
		value(await views.materialise('d', later));
		const rows = value(await views.customers('c'));
		expect(rows).toHaveLength(600);
		for (const query of queries) {
			const found = value(await views.customers('c', query)).map((row) => row.customer);
			expect(found, JSON.stringify(query)).toEqual(expected(rows, query));
		}
	});

	it('on rows that are damaged ask for the view to be built again', async () => {
		const name = freshName();
		const { views } = await storeOf('indexeddb', { name });
		value(await views.materialise('c', run));
		await raw(name, (db) => {
			const transaction = db.transaction(['customers', 'ledger', 'views'], 'readwrite');
			transaction.objectStore('customers').put({ companyId: 'c', customer: 3, status: 'hovering' });
			transaction.objectStore('ledger').put({ companyId: 'c', month: 3 });
			return transaction;
		});
		expect(failure(await views.customers('c'))).toEqual({ code: 'brokenView' });
		expect(failure(await views.customer('c', 3))).toEqual({ code: 'brokenView' });
		expect(failure(await views.ledger('c'))).toEqual({ code: 'brokenView' });
		value(await views.drop('c'));
		value(await views.materialise('c', run));
		expect(value(await views.customer('c', 3))?.customer).toBe(3);
	});
});
