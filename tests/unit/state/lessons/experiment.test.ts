import { describe, expect, test } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { Experiment, type ExperimentSetup } from '$lib/state/lessons/experiment.svelte';
import { SimulationClient, type WorkerLike } from '$lib/worker/client';
import type { ToWorker } from '$lib/worker/protocol';

/** A worker in this thread, with the engine's own figures; `fail` makes it give up. */
function bench(setup: ExperimentSetup, fail = false) {
	const orders: Extract<ToWorker, { type: 'run' }>['order'][] = [];
	const worker: WorkerLike = {
		onmessage: null,
		onerror: null,
		onmessageerror: null,
		terminate: () => {},
		postMessage(message) {
			if (message.type !== 'run') return;
			const { id, order } = message;
			orders.push(order);
			const tell = (data: unknown) => worker.onmessage?.({ data } as MessageEvent);
			if (fail) return tell({ type: 'failed', id, failure: { kind: 'engine', message: 'no' } });
			const run = simulate(order.company, { viewAt: order.viewAt });
			tell({ type: 'result', id, stage: 'full', run, changes: null, isBaseline: false });
		}
	};
	const experiment = new Experiment(setup, new SimulationClient(() => worker));
	return { experiment, orders };
}

const SETUP = { preset: 'retailer', customers: 200, months: 24, policy: { promise: 90 } } as const;

describe('an experiment of a concept page', () => {
	test('runs the policy that the page asks about, compared with the company as it starts', () => {
		const { experiment, orders } = bench(SETUP);
		expect(experiment.run).toBeNull();
		experiment.start();
		expect(orders[0]?.company.start.promise).toBe(90);
		expect(orders[0]?.baseline?.start.promise).toBe(65);
		expect([experiment.value('promise'), experiment.originally('promise')]).toEqual([90, 65]);
		expect(experiment.measure('satisfaction')).toBe(experiment.run?.measures.satisfaction);
		expect(experiment.series('satisfaction')).toHaveLength(25);
	});

	test('follows a lever and keeps the run that guesses are compared with', () => {
		const { experiment } = bench(SETUP);
		experiment.start();
		const asked = experiment.asked;
		experiment.set('promise', 20);
		expect(experiment.moving).toBe(true);
		experiment.settle();
		expect(experiment.moving).toBe(false);
		expect(experiment.run?.digest).not.toBe(asked?.digest);
		expect(experiment.asked).toBe(asked);
		experiment.reset();
		expect(experiment.run?.digest).toBe(asked?.digest);
	});

	test('moves levers at the month it is told, and leaves the months before as they were', () => {
		const { experiment, orders } = bench({ ...SETUP, from: 6 });
		experiment.start();
		expect(orders[0]?.company.decisions).toEqual([{ month: 6, lever: 'promise', value: 90 }]);
		const without = simulate(experiment.original, { viewAt: 24 });
		expect(experiment.series('expected').slice(0, 7)).toEqual([...without.series.expected.slice(0, 7)]);
	});

	test('takes a headline lever too, and reads another month', () => {
		const { experiment, orders } = bench({ preset: 'power', customers: 200 });
		experiment.set('satisfaction', 80);
		experiment.lookAt(12);
		expect(orders.at(-1)?.viewAt).toBe(12);
		expect(experiment.value('satisfaction')).toBe(80);
		expect(orders.at(-1)?.company.start.productQuality).not.toBe(experiment.original.start.productQuality);
	});

	test('says that it failed', () => {
		const { experiment } = bench(SETUP, true);
		experiment.start();
		expect([experiment.failed, experiment.run]).toEqual([true, null]);
	});
});
