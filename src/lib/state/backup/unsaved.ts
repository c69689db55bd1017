import type { Store } from '$lib/storage/store';
import type { Unsaved } from './due';
import { lastBackup } from './lastBackup';

/** What has been done since the last backup; null where nothing is kept that could be lost. */
export async function unsavedWork(store: Store, now: number): Promise<Unsaved | null> {
	const last = await lastBackup(store);
	const list = await store.companies.list();
	const answers = await store.kept.tables.attempts.count().catch(() => 0);
	const companies = list.ok ? list.value.companies : [];
	if (last) {
		return {
			since: last.at,
			first: false,
			answers: Math.max(0, answers - last.answers),
			companies: companies.filter(({ updatedAt }) => updatedAt > last.at).length
		};
	}
	if (answers + companies.length === 0) return null;
	const attempts = await store.attempts.list();
	const times = [
		...companies.map(({ createdAt }) => createdAt),
		...(attempts.ok ? attempts.value.rows : []).map(({ at }) => at)
	];
	const since = times.reduce((earliest, time) => Math.min(earliest, time), now);
	return { since, first: true, answers, companies: companies.length };
}
