import { beforeEach, describe, expect, it } from 'vitest';
import { headlineValue } from '$lib/domain/parameters';
import { preset } from '$lib/domain/presets';
import { Lab } from '$lib/state/lab.svelte';
import { SimulationClient } from '$lib/worker/client';
import { FakeWorker } from '../../unit/worker/fakes';

let worker: FakeWorker;
let lab: Lab;
const ordered = () => worker.orders.at(-1)!.order;

beforeEach(() => {
	worker = new FakeWorker();
	lab = new Lab(new SimulationClient(() => worker));
	lab.openPreset('retailer');
	worker.finish();
});

describe('a lever that is dragged', () => {
	it('moves the company and asks for its figures at once', () => {
		lab.set('price', 120);
		expect(lab.company.start.price).toBe(120);
		expect(lab.parameters.price).toBe(120);
		expect(ordered().company).toBe(lab.company);
	});

	it('asks for the first and the newest only, however many values it passes through', () => {
		const before = worker.orders.length;
		for (let price = 101; price <= 140; price++) lab.set('price', price);
		worker.finish();
		worker.finish();
		expect(worker.orders.length - before).toBe(2);
		expect(lab.busy).toBeNull();
		expect(ordered().company.start.price).toBe(140);
	});

	it('is one entry of the history, from the first value to the release', () => {
		const opened = lab.company;
		for (let price = 101; price <= 110; price++) lab.set('price', price);
		lab.settle();
		expect(lab.canUndo).toBe(true);
		lab.undo();
		expect(lab.company).toEqual(opened);
		expect(lab.canUndo).toBe(false);
		lab.redo();
		expect(lab.company.start.price).toBe(110);
	});

	it('comes back exactly: a headline dragged to 0 and back leaves every part as it was', () => {
		const opened = lab.company;
		const value = headlineValue(lab.parameters, 'satisfaction');
		for (const to of [0, 100, 50, value]) lab.set('satisfaction', to);
		lab.settle();
		for (const part of ['productQuality', 'serviceSpeed', 'complaintResolution', 'closingTheLoop'] as const) {
			expect(lab.parameters[part]).toBeCloseTo(opened.start[part], 0);
		}
	});

	it('asks for nothing when it does not move', () => {
		const before = worker.orders.length;
		lab.set('price', lab.parameters.price);
		expect(worker.orders).toHaveLength(before);
		lab.settle();
		expect(lab.canUndo).toBe(false);
	});

	it('says when the gesture is over', () => {
		const before = lab.settled;
		lab.set('price', 120);
		expect([lab.isDragging, lab.settled]).toEqual([true, before]);
		lab.settle();
		expect([lab.isDragging, lab.settled]).toEqual([false, before + 1]);
	});
});

describe('time', () => {
	it('a lever moved at a later month is a decision in the log', () => {
		lab.setDecideAt(12);
		lab.set('price', 120);
		lab.settle();
		expect(lab.decisions).toEqual([{ month: 12, lever: 'price', value: 120 }]);
		expect(lab.company.start.price).toBe(100);
		expect(lab.parameters.price).toBe(120);
		lab.revoke(lab.decisions[0]!);
		expect(lab.decisions).toEqual([]);
	});

	it('undo leads back to the month at which the lever was moved', () => {
		lab.setDecideAt(12);
		lab.set('price', 120);
		lab.settle();
		lab.setDecideAt(0);
		lab.set('price', 90);
		lab.settle();
		lab.undo();
		expect(lab.decideAt).toBe(12);
		expect(lab.parameters.price).toBe(120);
	});

	it('the month looked at follows the horizon until one is chosen, and never goes beyond it', () => {
		lab.setMonths(48);
		expect(lab.viewAt).toBe(48);
		lab.setViewAt(40);
		lab.setMonths(36);
		expect(lab.viewAt).toBe(36);
		lab.setMonths(60);
		expect(lab.viewAt).toBe(40);
		lab.setViewAt(null);
		expect(lab.viewAt).toBe(60);
		worker.finish();
		expect(ordered().viewAt).toBe(60);
	});

	it('decisions beyond a shortened horizon come back with it', () => {
		lab.setDecideAt(50);
		lab.set('price', 120);
		lab.settle();
		lab.setMonths(36);
		expect(lab.decisions).toEqual([]);
		expect(lab.decideAt).toBe(35);
		lab.setMonths(60);
		expect(lab.decisions).toHaveLength(1);
	});
});

describe('the baseline', () => {
	it('is the company as it was opened, in the present world', () => {
		const opened = lab.company;
		lab.set('price', 120);
		lab.setSeed(99);
		lab.setCustomers(600);
		expect(lab.baselineCompany).toEqual({ ...opened, seed: 99, customers: 600 });
		expect(lab.baselineParameters.price).toBe(100);
		worker.finish();
		expect(ordered().baseline).toEqual(lab.baselineCompany);
		expect(lab.isChanged).toBe(true);
	});

	it('is the present company once pinned, and the preset once cleared', () => {
		lab.set('price', 120);
		lab.settle();
		lab.pinBaseline();
		expect(lab.baselineParameters.price).toBe(120);
		expect(lab.isChanged).toBe(false);
		lab.clearBaseline();
		expect(lab.baselineParameters.price).toBe(100);
	});
});

describe('reset', () => {
	it('puts a lever, a group or everything back, each in one step', () => {
		const opened = lab.company;
		lab.set('price', 120);
		lab.set('grossMargin', 60);
		lab.set('competition', 1);
		lab.settle();
		lab.resetLever('competition');
		expect(lab.parameters.competition).toBe(opened.start.competition);
		lab.resetGroup('price');
		expect(lab.company).toEqual(opened);
		lab.undo();
		expect(lab.parameters.price).toBe(120);
		lab.resetAll();
		expect(lab.company).toEqual({ ...opened });
	});
});

describe('what goes wrong', () => {
	it('is a problem until the next figures are asked for, and the last figures stay', () => {
		const { run } = lab;
		lab.set('price', 120);
		worker.answer({
			type: 'failed',
			id: worker.orders.at(-1)!.id,
			failure: { kind: 'engine', message: 'no' }
		});
		expect(lab.problem).toMatchObject({ kind: 'simulation' });
		expect(lab.busy).toBeNull();
		expect(lab.run).toBe(run);
		lab.set('price', 121);
		expect(lab.problem).toBeNull();
	});

	it('of a link stays until dismissed', () => {
		lab.report({ kind: 'link', failure: { code: 'damaged' } });
		lab.set('price', 120);
		expect(lab.problem).toMatchObject({ kind: 'link' });
		lab.dismiss();
		expect(lab.problem).toBeNull();
	});
});

describe('a long run', () => {
	it('shows a sample first, then progress, and can be stopped with the sample on screen', () => {
		lab.setCustomers(1_000_000);
		expect(lab.busy).toEqual({ progress: 0, stage: 'sample' });
		worker.finish('sample');
		expect(lab.run?.simulated).toBe(200);
		const { id } = worker.orders.at(-1)!;
		worker.answer({ type: 'progress', id, stage: 'full', done: 0.25 });
		expect(lab.busy).toEqual({ progress: 0.25, stage: 'full' });
		lab.cancel();
		expect(lab.busy).toBeNull();
		expect(worker.cancels).toHaveLength(1);
		expect(lab.run?.simulated).toBe(200);
	});
});

describe('opening another company', () => {
	it('starts a new history and drops what was chosen in the last one', () => {
		lab.setDecideAt(12);
		lab.setViewAt(24);
		lab.set('price', 120);
		lab.openPreset('power');
		expect(lab.company.preset).toBe('power');
		expect([lab.canUndo, lab.decideAt, lab.viewAt]).toEqual([false, 0, preset('power').months]);
		expect(ordered().company.preset).toBe('power');
	});
});
