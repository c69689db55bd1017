import { describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import { aCompany, aLesson } from '../../support/kept';
import { failure, storeOf, value } from './stores';

const NOW = 1_000_000;
const SET_BACK = 500;

describe.each(['indexeddb', 'memory'] as const)('after the clock was set back, in %s', (kind) => {
	it('a change of a company is still later than the one before, and comes first in the list', async () => {
		const { companies } = await storeOf(kind);
		const { id } = value(await companies.create(aCompany, 'a', NOW));
		value(await companies.create(aCompany, 'b', NOW));
		const saved = value(await companies.save(id, 1, decide(aCompany, 3, 'price', 90), SET_BACK));
		expect(saved.updatedAt).toBe(NOW + 1);
		expect(value(await companies.rename(id, 'c', SET_BACK)).updatedAt).toBe(NOW + 2);
		expect(value(await companies.list()).companies[0]!.id).toBe(id);
	});

	it('a tab with an older revision does not win by its later clock', async () => {
		const { companies } = await storeOf(kind);
		const { id } = value(await companies.create(aCompany, 'a', NOW));
		const newer = value(await companies.save(id, 1, decide(aCompany, 3, 'price', 90), SET_BACK));
		const late = await companies.save(id, 1, decide(aCompany, 3, 'price', 70), NOW * 10);
		expect(failure(late)).toEqual({ code: 'conflict', current: newer });
	});

	it('a change of any other row is still later than the one before', async () => {
		const { lessons } = await storeOf(kind);
		value(await lessons.put(aLesson('x', { updatedAt: NOW })));
		value(await lessons.put(aLesson('x', { updatedAt: SET_BACK, check: null })));
		expect(value(await lessons.get('x'))).toEqual(aLesson('x', { updatedAt: NOW + 1, check: null }));
		const changed = value(
			await lessons.update('x', () => aLesson('x', { updatedAt: SET_BACK, reached: [] }))
		);
		expect(changed).toEqual(aLesson('x', { updatedAt: NOW + 2, reached: [] }));
	});
});
