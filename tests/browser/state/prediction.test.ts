import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Lab } from '$lib/state/lab.svelte';
import { Prediction } from '$lib/state/prediction.svelte';
import { trackOf } from '$lib/state/tracks';
import { SimulationClient, spawnWorker } from '$lib/worker/client';
import { until } from './tab';

let lab: Lab;
let prediction: Prediction;

beforeEach(async () => {
	lab = new Lab(new SimulationClient(spawnWorker));
	prediction = new Prediction(lab);
	lab.openPreset('retailer');
	await until(() => lab.run !== null && lab.busy === null);
	prediction.begin();
	await until(() => prediction.before !== null);
});
afterEach(() => lab.client.dispose());

/** Takes a decision at a month and waits for its figures. */
async function decide(month: number) {
	lab.setDecideAt(month);
	lab.set('satisfaction', 85);
	lab.settle();
	await until(() => lab.busy === null && lab.changes !== null && lab.changes.satisfaction.difference !== 0);
}

describe('a round of prediction', () => {
	it('begins with the present plan as the baseline, and nothing drawn or told', () => {
		expect(lab.isChanged).toBe(false);
		expect(prediction).toMatchObject({ isDrawn: false, revealed: false, outcome: null, score: null });
		expect([...prediction.predicted!]).toEqual([...prediction.before!]);
	});

	it('draws from the month of the decision on, and goes on as the baseline does', async () => {
		await decide(12);
		const before = prediction.before!;
		prediction.draw({ month: 20, value: before[20]! + 100 }, { month: 30, value: before[30]! + 200 });
		const drawn = prediction.predicted!;
		expect([...drawn.slice(0, 13)]).toEqual([...before.slice(0, 13)]);
		expect(drawn[20]! - before[20]!).toBeCloseTo(100, 9);
		expect(drawn[60]! - before[60]!).toBeCloseTo(200, 9);
	});

	it('tells the outcome and the score only when it is revealed', async () => {
		await decide(12);
		prediction.draw({ month: 60, value: 1000 }, { month: 60, value: 1000 });
		expect([prediction.outcome, prediction.score]).toEqual([null, null]);
		prediction.reveal();
		expect([...prediction.outcome!]).toEqual([...trackOf(lab.run!, 'activeCustomers')]);
		expect(prediction.score!.endGap).toBeCloseTo(1000 - lab.run!.series.active[60]!, 9);
		expect(prediction.score!.skill).not.toBeNull();
	});

	it('cannot be changed once it is revealed', async () => {
		await decide(12);
		prediction.setHandle(60, 1000);
		prediction.reveal();
		const drawn = [...prediction.predicted!];
		prediction.setHandle(60, 1);
		prediction.draw({ month: 20, value: 1 }, { month: 60, value: 1 });
		expect([...prediction.predicted!]).toEqual(drawn);
	});

	it('drops what was drawn of another figure', async () => {
		await decide(12);
		prediction.setHandle(60, 1000);
		prediction.choose('satisfaction');
		expect(prediction.isDrawn).toBe(false);
		expect([...prediction.before!]).toEqual([...trackOf(lab.baseline.run!, 'satisfaction')]);
	});
});
