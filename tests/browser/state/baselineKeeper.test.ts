import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import { keepBaseline, keptBaseline } from '$lib/state/baselineKeeper.svelte';
import { encodeLink } from '$lib/storage/link';
import { aCompany } from '../../unit/worker/fakes';
import { TabSet } from './tab';

let tabs: TabSet;
const ends: (() => void)[] = [];

async function visit(fragment = '') {
	const tab = tabs.open();
	ends.push(keepBaseline(tab.keeping, tab.lab));
	await tab.keeping.start(fragment);
	return tab;
}
type Tab = Awaited<ReturnType<typeof visit>>;
const kept = async ({ store, keeping }: Tab) => keptBaseline(await store(), keeping.id!);

beforeEach(() => {
	tabs = new TabSet();
});
afterEach(() => {
	ends.splice(0).forEach((end) => end());
	tabs.close();
});

describe('what a company is compared with', () => {
	it('is its preset, also after the page was loaded again', async () => {
		const tab = await visit();
		tab.lab.set('price', 120);
		await tab.keeping.flush();
		const next = await visit();
		expect(next.lab.baselineParameters.price).toBe(100);
		expect(next.lab.isPinned).toBe(false);
	});

	it('is what was pinned, also after the page was loaded again', async () => {
		const tab = await visit();
		tab.lab.set('price', 120);
		tab.lab.pinBaseline();
		tab.lab.set('price', 130);
		await tab.keeping.flush();
		while ((await kept(tab)) === null);
		const next = await visit();
		expect([next.lab.baselineParameters.price, next.lab.parameters.price]).toEqual([120, 130]);
		next.lab.clearBaseline();
		while ((await kept(next)) !== null);
		expect((await visit()).lab.baselineParameters.price).toBe(100);
	});

	it('is the company as it came by link, also after it was changed and loaded again', async () => {
		const tab = await visit(`#${encodeLink(decide(aCompany(), 0, 'price', 110))}`);
		tab.lab.set('price', 130);
		await tab.keeping.flush();
		while ((await kept(tab)) === null);
		const next = await visit();
		expect([next.lab.baselineParameters.price, next.lab.parameters.price]).toEqual([110, 130]);
	});
});
