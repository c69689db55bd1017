import { beforeEach, describe, expect, it } from 'vitest';
import type { Life } from '$lib/domain/life';
import { SimulationClient, type Outcome } from '$lib/worker/client';
import { runKey, type Failure, type Order } from '$lib/worker/protocol';
import { FakeWorker, aCompany, aRun, anOrder } from './fakes';

let workers: FakeWorker[];
let client: SimulationClient;
let results: Outcome[];
let failures: { order: Order; failure: Failure }[];
let progress: number[];
const worker = () => workers.at(-1)!;
const seeds = (orders: readonly { order: Order }[]) => orders.map(({ order }) => order.company.seed);

beforeEach(() => {
	[workers, results, failures, progress] = [[], [], [], []];
	client = new SimulationClient(() => {
		workers.push(new FakeWorker());
		return worker();
	});
	client.listen({
		result: (outcome) => results.push(outcome),
		progress: (_order, _stage, done) => progress.push(done),
		failed: (order, failure) => failures.push({ order, failure })
	});
});

const order = (seed: number) => anOrder({ seed });

describe('a burst of orders', () => {
	it('starts no worker before the first order', () => {
		expect(workers).toHaveLength(0);
	});

	it('runs the first and the newest only', () => {
		for (let seed = 1; seed <= 50; seed++) client.request(order(seed));
		expect(seeds(worker().orders)).toEqual([1]);
		worker().finish();
		expect(seeds(worker().orders)).toEqual([1, 50]);
		worker().finish();
		expect(seeds(worker().orders)).toEqual([1, 50]);
		expect(seeds(results)).toEqual([1, 50]);
	});

	it('lets the full run of a big company be overtaken as soon as its sample is shown', () => {
		client.request(order(1));
		client.request(order(2));
		worker().finish('sample');
		expect(seeds(worker().orders)).toEqual([1, 2]);
		worker().finish('sample');
		client.request(order(3));
		expect(seeds(worker().orders)).toEqual([1, 2, 3]);
		worker().finish('sample');
		worker().finish('full');
		expect(results.map(({ order, stage }) => [order.company.seed, stage])).toEqual([
			[1, 'sample'],
			[2, 'sample'],
			[3, 'sample'],
			[3, 'full']
		]);
	});

	it('does not show what an overtaken run still says', () => {
		client.request(order(1));
		worker().finish('sample');
		const late = worker().orders[0]!;
		client.request(order(2));
		const run = aRun(late.order.company);
		worker().answer({ type: 'progress', id: late.id, stage: 'full', done: 0.5 });
		worker().answer({ type: 'result', id: late.id, stage: 'full', run, changes: null, isBaseline: false });
		expect(results.map(({ stage }) => stage)).toEqual(['sample']);
		expect(progress).toEqual([]);
	});
});

describe('cancel', () => {
	it('tells the worker and is deaf to what was under way and what waited', () => {
		client.request(order(1));
		client.request(order(2));
		client.cancel();
		worker().finish();
		expect(worker().cancels).toHaveLength(1);
		expect(seeds(worker().orders)).toEqual([1]);
		expect(results).toEqual([]);
	});

	it('says nothing to the worker when nothing is under way', () => {
		client.request(order(1));
		worker().finish();
		client.cancel();
		expect(worker().cancels).toEqual([]);
	});

	it('leaves the client ready for the next order', () => {
		client.request(order(1));
		client.cancel();
		client.request(order(2));
		worker().finish();
		expect(seeds(results)).toEqual([2]);
	});
});

describe('what goes wrong', () => {
	it('reports an order that the engine refused and runs the one that waited', () => {
		client.request(order(1));
		client.request(order(2));
		const failure: Failure = { kind: 'engine', message: 'no' };
		worker().answer({ type: 'failed', id: worker().orders[0]!.id, failure });
		expect(failures.map(({ order, failure }) => [order.company.seed, failure.kind])).toEqual([[1, 'engine']]);
		expect(seeds(worker().orders)).toEqual([1, 2]);
	});

	it('reports a crash, ends the dead worker and runs the waiting order in a new one', () => {
		client.request(order(1));
		client.request(order(2));
		const dead = worker();
		dead.crash('out of luck');
		expect(dead.terminated).toBe(true);
		expect(workers).toHaveLength(2);
		expect(failures).toEqual([{ order: order(1), failure: { kind: 'crash', message: 'out of luck' } }]);
		worker().finish();
		expect(seeds(results)).toEqual([2]);
	});

	it('does not run the order again that crashed', () => {
		client.request(order(1));
		worker().crash();
		expect(workers).toHaveLength(1);
		client.request(order(2));
		expect(workers).toHaveLength(2);
	});

	it('reports a worker that cannot be started as a crash', () => {
		const broken = new SimulationClient(() => {
			throw new Error('no workers here');
		});
		const heard: Failure[] = [];
		broken.listen({ result() {}, progress() {}, failed: (_, failure) => heard.push(failure) });
		broken.request(order(1));
		expect(heard).toEqual([{ kind: 'crash', message: 'no workers here' }]);
	});

	it('takes a message that cannot be read for a crash', () => {
		client.request(order(1));
		worker().onmessageerror?.({} as MessageEvent);
		expect(failures[0]?.failure.kind).toBe('crash');
	});
});

describe('the baseline', () => {
	const baseline = aCompany({ seed: 9 });
	const withBaseline = (seed: number) => ({ ...order(seed), baseline });
	const key = runKey(baseline, baseline.months);

	it('comes with every result once the worker has sent it', () => {
		client.request(withBaseline(1));
		worker().answer({ type: 'baseline', key, run: aRun(baseline) });
		worker().finish();
		client.request(withBaseline(2));
		worker().finish();
		expect(results.map((r) => r.baseline?.seed)).toEqual([9, 9]);
	});

	it('is shown in full beside a sample when it is known in full', () => {
		client.request(withBaseline(1));
		worker().answer({ type: 'baseline', key, run: aRun(baseline, 60, 200) });
		worker().finish('sample');
		worker().answer({ type: 'baseline', key, run: aRun(baseline) });
		worker().finish();
		client.request(withBaseline(2));
		worker().finish('sample');
		expect(results.map((r) => r.baseline?.simulated)).toEqual([200, 2000, 2000]);
	});

	it('is the run itself where nothing was moved', () => {
		client.request(withBaseline(9));
		const { id } = worker().orders[0]!;
		const run = aRun(baseline);
		worker().answer({ type: 'result', id, stage: 'full', run, changes: null, isBaseline: true });
		expect(results[0]!.baseline).toBe(run);
	});

	it('is not that of another month', () => {
		client.request(withBaseline(1));
		worker().answer({ type: 'baseline', key, run: aRun(baseline) });
		worker().finish();
		client.request({ ...withBaseline(1), viewAt: 12 });
		worker().finish();
		expect(results[1]!.baseline).toBeNull();
	});
});

describe('a life', () => {
	const life = (customer: number): Life => ({
		customer,
		traits: {
			spendScale: 1,
			serveScale: 1,
			priceSensitivity: 1,
			expectation: 60,
			churnPropensity: 0.1,
			susceptibility: 0
		},
		joined: 0,
		months: [],
		departures: [],
		trajectory: null,
		value: null
	});

	it('is answered while a run is under way, whatever the order of the answers', async () => {
		client.request(order(1));
		const [a, b] = [client.life(aCompany(), 3), client.life(aCompany(), 4)];
		const [askA, askB] = worker().heard.filter((m) => m.type === 'life');
		worker().answer({ type: 'life', id: askB!.id, life: life(4) });
		worker().answer({ type: 'life', id: askA!.id, life: life(3) });
		expect((await a).customer).toBe(3);
		expect((await b).customer).toBe(4);
	});

	it('is refused when the engine throws, and the run under way goes on', async () => {
		client.request(order(1));
		const asked = client.life(aCompany(), 99);
		const { id } = worker().heard.find((m) => m.type === 'life')!;
		worker().answer({ type: 'failed', id, failure: { kind: 'engine', message: 'nobody there' } });
		await expect(asked).rejects.toMatchObject({ kind: 'engine' });
		worker().finish();
		expect(results).toHaveLength(1);
		expect(failures).toEqual([]);
	});

	it('is refused when the worker crashes', async () => {
		const asked = client.life(aCompany(), 3);
		worker().crash();
		await expect(asked).rejects.toMatchObject({ kind: 'crash' });
	});
});

describe('the first picture of a big company', () => {
	it('goes on from the last full run instead of jumping to the sample', () => {
		const measured = (clv: number, simulated: number) => {
			const run = aRun(aCompany(), 60, simulated);
			return { ...run, measures: { ...run.measures, clv } };
		};
		const answer = (stage: 'sample' | 'full', clv: number) => {
			const { id } = worker().orders.at(-1)!;
			const run = measured(clv, stage === 'sample' ? 200 : 2000);
			worker().answer({ type: 'result', id, stage, run, changes: null, isBaseline: false });
		};
		client.request(order(1));
		answer('sample', 90);
		answer('full', 100);
		client.request(order(1));
		answer('sample', 91);
		expect(results.map((r) => r.run.measures.clv)).toEqual([90, 100, 101]);
	});
});
