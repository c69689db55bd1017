import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PUBLISHED_TABLES } from '$lib/formulas/publishedTables';
import { Observed } from '$lib/state/observed.svelte';
import { keepObserved } from '$lib/state/observedKeeper.svelte';
import { TabSet, until } from './tab';

let tabs: TabSet;
const ends: (() => void)[] = [];

/** A tab with the panel for observed data open. */
async function visit() {
	const tab = await tabs.visit();
	const observed = new Observed(tab.lab);
	ends.push(keepObserved(observed, tab.keeping, tab.lab));
	return { ...tab, observed };
}
const keptTable = async ({ store, keeping }: Awaited<ReturnType<typeof visit>>) => {
	const { preferences } = await store();
	const found = await preferences.get(
		`observed.${keeping.id}`,
		(value): value is { text: string } => !!value
	);
	return found.ok ? found.value : null;
};

beforeEach(() => {
	tabs = new TabSet();
});
afterEach(() => {
	ends.splice(0).forEach((end) => end());
	tabs.close();
});

describe('an observed table', () => {
	it('is kept with its company and comes back with it', async () => {
		const first = await visit();
		first.observed.showExample(PUBLISHED_TABLES[0]!);
		first.observed.setFitOn(8);
		first.lab.set('price', 110);
		await first.keeping.flush();
		while ((await keptTable(first)) === null);

		const next = await visit();
		await until(() => next.observed.table !== null);
		expect(next.observed.table).toEqual(first.observed.table);
		expect([next.observed.fitOn, next.observed.source]).toEqual([8, PUBLISHED_TABLES[0]!.source]);
	});

	it('stays on screen when a company without one is opened, and is not attached to it', async () => {
		const tab = await visit();
		await tab.keeping.saveAs('无表');
		const bare = tab.keeping.id!;
		tab.keeping.openPreset('power');
		await tab.keeping.saveAs('有表');
		tab.observed.read('0,100\n1,90\n2,85');
		while ((await keptTable(tab)) === null);
		await tab.keeping.open(bare);
		expect(tab.observed.table?.survival).toEqual([1, 0.9, 0.85]);
		const next = await visit();
		expect(next.keeping.id).toBe(bare);
		expect(await keptTable(next)).toBeNull();
	});

	it('that is taken away is forgotten', async () => {
		const tab = await visit();
		await tab.keeping.saveAs('有表');
		tab.observed.read('0,100\n1,90\n2,85');
		while ((await keptTable(tab)) === null);
		tab.observed.clear();
		while ((await keptTable(tab)) !== null);
		const next = await visit();
		expect(next.observed.table).toBeNull();
	});
});
