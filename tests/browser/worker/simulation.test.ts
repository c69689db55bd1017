import { afterEach, describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import { compare } from '$lib/engine/compare';
import { live } from '$lib/engine/life';
import { simulate } from '$lib/engine/simulate';
import { SimulationClient, spawnWorker, type Outcome, type WorkerLike } from '$lib/worker/client';
import type { Failure, FromWorker, Order } from '$lib/worker/protocol';
import { aCompany, anOrder } from '../../unit/worker/fakes';

/** A client of the real worker, with everything that is said to and by it. */
function open() {
	const said: FromWorker[] = [];
	const awaited: { is: (message: FromWorker) => boolean; found: () => void }[] = [];
	let worker!: WorkerLike;
	const client = new SimulationClient(() => {
		worker = spawnWorker();
		(worker as Worker).addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			said.push(data);
			for (const { is, found } of awaited) if (is(data)) found();
		});
		return worker;
	});
	opened.push(client);
	const outcomes: Outcome[] = [];
	let done: ((full: Outcome) => void)[] = [];
	let broken: ((failure: Failure) => void)[] = [];
	client.listen({
		result(outcome) {
			outcomes.push(outcome);
			if (outcome.stage === 'full') done.forEach((call) => call(outcome));
		},
		progress() {},
		failed: (_, failure) => broken.forEach((call) => call(failure))
	});
	return {
		client,
		said,
		outcomes,
		worker: () => worker,
		/** The full result of the next order. */
		run: (order: Order) =>
			new Promise<Outcome>((resolve, reject) => {
				[done, broken] = [[resolve], [reject]];
				client.request(order);
			}),
		failure: () => new Promise<Failure>((resolve) => (broken = [resolve])),
		heard: (is: (message: FromWorker) => boolean) => new Promise<void>((found) => awaited.push({ is, found }))
	};
}

const opened: SimulationClient[] = [];
afterEach(() => opened.splice(0).forEach((client) => client.dispose()));

const huge = anOrder({ customers: 1_000_000, months: 120 });

describe('the worker', () => {
	it('gives the figures that the engine gives, to the last bit', async () => {
		const order = anOrder({ seed: 11 });
		const { run } = await open().run(order);
		const here = simulate(order.company, { viewAt: order.viewAt });
		expect(run.digest).toBe(here.digest);
		expect(run.measures).toEqual(here.measures);
	});

	it('shows the first customers of a big company first, and they are those of the full run', async () => {
		const { run, outcomes } = open();
		const order = anOrder({ customers: 20_000, months: 120 });
		const full = await run(order);
		expect(outcomes.map((o) => o.stage)).toEqual(['sample', 'full']);
		const first = outcomes[0]!.run.people.satisfaction;
		expect(first.length).toBeLessThan(full.run.people.satisfaction.length);
		expect(full.run.people.satisfaction.slice(0, first.length)).toEqual(first);
	});

	it('compares with the baseline on the same customers', async () => {
		const { run } = open();
		const baseline = aCompany({ customers: 1000 });
		const company = decide(baseline, 0, 'price', 130);
		const order = { company, viewAt: 60, baseline };
		const changes = compare(simulate(company), simulate(baseline));
		for (const outcome of [await run(order), await run(order)]) {
			expect(outcome.changes).toEqual(changes);
			expect(outcome.baseline?.digest).toBe(simulate(baseline).digest);
		}
	});

	it('finds no difference where nothing was moved, and simulates once', async () => {
		const { run, said } = open();
		const company = aCompany();
		const { changes, run: shown, baseline } = await run({ company, viewAt: 60, baseline: company });
		expect(baseline).toBe(shown);
		expect(Object.values(changes!).map((c) => c.difference)).toEqual(Object.values(changes!).map(() => 0));
		expect(said.filter((m) => m.type === 'baseline')).toEqual([]);
	});

	it('tells one life as the engine does, while a big run is under way', async () => {
		const { client, heard } = open();
		const progress = heard((m) => m.type === 'progress');
		client.request(huge);
		await progress;
		expect(await client.life(aCompany(), 17)).toEqual(live(aCompany(), 17));
	});

	it('refuses the life of nobody', async () => {
		const life = open().client.life(aCompany(), 5_000_000);
		await expect(life).rejects.toMatchObject({ kind: 'engine' });
	});
});

describe('a million customers over 120 months', () => {
	it('show a sample, tell their progress and stop when told to, long before the end', async () => {
		const { client, heard, said } = open();
		const progress = heard((m) => m.type === 'progress' && m.stage === 'full');
		const cancelled = heard((m) => m.type === 'cancelled');
		client.request(huge);
		await progress;
		client.cancel();
		await cancelled;
		const done = said.flatMap((m) => (m.type === 'progress' && m.stage === 'full' ? [m.done] : []));
		expect(Math.max(...done)).toBeLessThan(0.5);
		expect(said.find((m) => m.type === 'result')).toMatchObject({ stage: 'sample' });
		expect(said.filter((m) => m.type === 'result')).toHaveLength(1);
	});

	it('make way for another order at once', async () => {
		const { client, heard, run, said } = open();
		const progress = heard((m) => m.type === 'progress');
		client.request(huge);
		await progress;
		const { order } = await run(anOrder({ seed: 5 }));
		expect(order.company.seed).toBe(5);
		expect(said.filter((m) => m.type === 'result' && m.stage === 'full')).toHaveLength(1);
	});
});

describe('a worker that dies', () => {
	it('is reported, and the next order runs in a new one', async () => {
		const { client, worker, failure, run } = open();
		const broken = failure();
		client.request(huge);
		(worker() as Worker).dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
		expect(await broken).toEqual({ kind: 'crash', message: 'out of memory' });
		const { run: next } = await run(anOrder());
		expect(next.digest).toBe(simulate(anOrder().company).digest);
	});

	it('for want of its script is reported as a crash', async () => {
		const failures: Failure[] = [];
		const reported = new Promise<void>((resolve) => {
			const client = new SimulationClient(() => new Worker('/no-such-worker.js', { type: 'module' }));
			opened.push(client);
			client.listen({
				result() {},
				progress() {},
				failed(_, failure) {
					failures.push(failure);
					resolve();
				}
			});
			client.request(anOrder());
		});
		await reported;
		expect(failures.map((f) => f.kind)).toEqual(['crash']);
	});
});
