import { afterEach, describe, expect, it } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { writeViews } from '$lib/state/viewWriter';
import { TabSet, until } from './tab';

const tabs = new TabSet();
const tab = tabs.open();
afterEach(() => tabs.close());

/** Answers the newest order with the figures of the engine. */
function finish() {
	const { id, order } = tab.worker.orders.at(-1)!;
	const run = simulate(order.company, { viewAt: order.viewAt });
	tab.worker.answer({ type: 'result', id, stage: 'full', run, changes: null, isBaseline: false });
}

describe('the view of the open company', () => {
	it('is written in a quiet moment once the company is kept, and of the run on screen', async () => {
		writeViews(tab.lab, tab.keeping, tab.later);
		await tab.keeping.start('');
		tab.lab.setCustomers(200);
		tab.lab.settle();
		finish();
		finish();
		await tab.keeping.flush();
		const id = tab.keeping.id!;
		const { views } = await tab.store();
		expect(await views.meta(id)).toEqual({ ok: true, value: null });

		tab.lab.set('price', 105);
		tab.pass();
		expect(await views.meta(id)).toEqual({ ok: true, value: null });
		tab.lab.settle();
		finish();
		await tab.keeping.flush();
		tab.pass();
		let digest = '';
		while (digest !== tab.lab.run!.digest) {
			await until(() => true);
			const meta = await views.meta(id);
			digest = meta.ok && meta.value?.complete ? meta.value.digest : '';
		}
		const customers = await views.customers(id);
		expect(customers.ok && customers.value).toHaveLength(200);
	});
});
