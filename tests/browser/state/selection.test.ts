import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import { live } from '$lib/engine/life';
import { Lab } from '$lib/state/lab.svelte';
import { Selection } from '$lib/state/selection.svelte';
import { SimulationClient, spawnWorker } from '$lib/worker/client';
import { until } from './tab';

let lab: Lab;
let selection: Selection;

beforeEach(async () => {
	lab = new Lab(new SimulationClient(spawnWorker));
	selection = new Selection(lab);
	lab.openPreset('retailer');
	await until(() => lab.run !== null && lab.busy === null);
});
afterEach(() => lab.client.dispose());

/** The first customer who left in the company on screen. */
const leaver = () =>
	lab.run!.people.left.findIndex((month, i) => month > 0 && lab.run!.people.status[i] === 2);

describe('a selected customer', () => {
	it('has the life that he has in the company', async () => {
		await selection.select(leaver());
		expect(selection.life).toEqual(live(lab.company, selection.customer!));
		expect(selection.loading).toBe(false);
	});

	it('lives another life under other levers and the same luck, and the difference is told', async () => {
		await selection.select(leaver());
		await selection.suppose(0, 'competition', 0);
		const supposed = live(decide(lab.company, 0, 'competition', 0), selection.customer!);
		expect(selection.supposed).toEqual(supposed);
		expect(selection.supposed!.traits).toEqual(selection.life!.traits);
		expect(selection.difference!.value).toBe(supposed.value! - selection.life!.value!);
		expect(selection.difference!.left.before).toBe(selection.life!.departures.at(-1)!.month);
		await selection.supposeNothing();
		expect([selection.supposed, selection.difference]).toEqual([null, null]);
	});

	it('follows the company when a lever is moved', async () => {
		await selection.select(leaver());
		const before = selection.life;
		lab.set('price', 140);
		lab.settle();
		await until(() => selection.life !== before);
		expect(selection.life).toEqual(live(lab.company, selection.customer!));
	});

	it('is let go when another company is opened', async () => {
		await selection.select(3);
		lab.openPreset('power');
		await until(() => selection.customer === null);
		expect(selection.life).toBeNull();
	});

	it('is the last one clicked, whatever is answered in between', async () => {
		await Promise.all([selection.select(1), selection.select(2), selection.select(3)]);
		expect([selection.customer, selection.life?.customer]).toEqual([3, 3]);
	});

	it('who does not exist leaves an empty panel', async () => {
		await selection.select(10_000_000);
		expect([selection.life, selection.loading]).toEqual([null, false]);
	});
});
