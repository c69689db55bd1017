import { describe, expect, it } from 'vitest';
import type { Company } from '$lib/domain/company';
import type { Run } from '$lib/domain/run';
import type { FromWorker } from '$lib/worker/protocol';
import { Server, type Engine } from '$lib/worker/server';
import { aCompany, anOrder as orderOf, aRun, someChanges } from './fakes';

/** A company so small that everybody is in the first picture. */
const small = { customers: 1000 };
const anOrder = (over: Partial<Company> = {}) => orderOf({ ...small, ...over });

/** Hundred steps a run, each of so many milliseconds of a clock that only the engine moves. */
function bench(stepMs: number, over: Partial<Engine> = {}) {
	const said: FromWorker[] = [];
	const handedOver: Transferable[][] = [];
	const simulated: { seed: number; people: number }[] = [];
	let clock = 0;
	let steps = 0;
	let listener: (() => void) | null = null;
	let rester: (() => void) | null = null;
	const rests: number[] = [];
	const engine: Engine = {
		*steps(company: Company, viewAt: number, sample: number | null): Generator<number, Run> {
			const people = sample ?? company.customers;
			simulated.push({ seed: company.seed, people });
			for (let i = 1; i <= 100; i++) {
				clock += stepMs;
				steps++;
				if (i < 100) yield i / 100;
			}
			return aRun(company, viewAt, people);
		},
		compare: someChanges,
		live: (_, customer) => {
			throw new Error(`nobody is number ${customer}`);
		},
		...over
	};
	const server = new Server(engine, {
		post: (message, transfer = []) => {
			said.push(message);
			handedOver.push(transfer);
		},
		now: () => clock,
		pause: async () => {
			const call = listener;
			listener = null;
			call?.();
		},
		rest: async (milliseconds) => {
			rests.push(milliseconds);
			const call = rester;
			rester = null;
			call?.();
		}
	});
	return {
		rests,
		/** Does something the next time the server rests. */
		whileResting: (call: () => void) => (rester = call),
		wait: (milliseconds: number) => (clock += milliseconds),
		server,
		said,
		handedOver,
		simulated,
		types: () => said.map((m) => m.type),
		stepsDone: () => steps,
		/** Does something the next time the server listens. */
		meanwhile: (call: () => void) => (listener = call)
	};
}

const big = { customers: 100_000, months: 120 };

describe('a run', () => {
	it('of a small company gives one full result and nothing else', async () => {
		const { server, said } = bench(0.1);
		await server.hear({ type: 'run', id: 1, order: anOrder() });
		expect(said).toMatchObject([{ type: 'result', id: 1, stage: 'full', changes: null }]);
	});

	it('of a big company gives a sample of whole circles first', async () => {
		const { server, said } = bench(0.1);
		await server.hear({ type: 'run', id: 1, order: anOrder(big) });
		const results = said.filter((m) => m.type === 'result');
		expect(results.map((r) => r.stage)).toEqual(['sample', 'full']);
		expect(results[0]!.run.simulated % 20).toBe(0);
		expect(results[0]!.run.simulated).toBeLessThan(2000);
	});

	it('tells its progress about ten times a second, rising', async () => {
		const { server, said } = bench(10);
		await server.hear({ type: 'run', id: 1, order: anOrder({ seed: 1 }) });
		const done = said.filter((m) => m.type === 'progress').map((m) => m.done);
		expect(done).toHaveLength(9);
		expect(done).toEqual(done.toSorted((a, b) => a - b));
	});

	it('hands its arrays over instead of copying them', async () => {
		const { server, said, handedOver } = bench(0.1);
		await server.hear({ type: 'run', id: 1, order: anOrder() });
		const result = said[0]!;
		expect(result.type === 'result' && handedOver[0]).toContain(
			result.type === 'result' && result.run.people.value.buffer
		);
	});

	it('that throws is reported as failed, and the next one runs', async () => {
		const { server, said } = bench(1, {
			compare: () => {
				throw new RangeError('Array buffer allocation failed');
			}
		});
		const baseline = aCompany({ ...small, seed: 3 });
		await server.hear({ type: 'run', id: 1, order: { ...anOrder(), baseline } });
		expect(said.at(-1)).toMatchObject({ type: 'failed', id: 1, failure: { kind: 'memory' } });
		await server.hear({ type: 'run', id: 2, order: anOrder() });
		expect(said.at(-1)).toMatchObject({ type: 'result', id: 2 });
	});
});

describe('cancel and overtaking', () => {
	it('stops a run within the slice in which the cancel is heard', async () => {
		const { server, types, stepsDone, meanwhile } = bench(5);
		meanwhile(() => void server.hear({ type: 'cancel', id: 1 }));
		await server.hear({ type: 'run', id: 1, order: anOrder() });
		expect(types()).toEqual(['cancelled']);
		expect(stepsDone()).toBeLessThanOrEqual(3);
	});

	it('ignores the cancel of a run that is not under way', async () => {
		const { server, types, meanwhile } = bench(5);
		meanwhile(() => void server.hear({ type: 'cancel', id: 7 }));
		await server.hear({ type: 'run', id: 1, order: anOrder() });
		expect(types()).toContain('result');
	});

	it('lets a newer order take the place of the one under way', async () => {
		const { server, said, meanwhile } = bench(5);
		let second = Promise.resolve();
		meanwhile(() => (second = server.hear({ type: 'run', id: 2, order: anOrder({ seed: 2 }) })));
		await server.hear({ type: 'run', id: 1, order: anOrder({ seed: 1 }) });
		await second;
		expect(said.filter((m) => m.type === 'cancelled')).toEqual([{ type: 'cancelled', id: 1 }]);
		const results = said.filter((m) => m.type === 'result');
		expect(results.map((r) => [r.id, r.run.seed])).toEqual([[2, 2]]);
	});
});

describe('while a lever is moved', () => {
	it('the full run rests first, and is not begun where a newer order comes meanwhile', async () => {
		const { server, said, simulated, rests, whileResting } = bench(0.1);
		await server.hear({ type: 'run', id: 1, order: anOrder({ ...big, seed: 1 }) });
		let third = Promise.resolve();
		whileResting(() => (third = server.hear({ type: 'run', id: 3, order: anOrder({ ...big, seed: 3 }) })));
		await server.hear({ type: 'run', id: 2, order: anOrder({ ...big, seed: 2 }) });
		await third;
		expect(rests).toHaveLength(2);
		expect(simulated.filter(({ people }) => people === big.customers).map(({ seed }) => seed)).toEqual([
			1, 3
		]);
		expect(said.filter((m) => m.type === 'cancelled')).toEqual([{ type: 'cancelled', id: 2 }]);
	});

	it('a single move does not wait: its full run follows at once', async () => {
		const { server, rests, wait } = bench(0.1);
		await server.hear({ type: 'run', id: 1, order: anOrder({ ...big, seed: 1 }) });
		wait(1000);
		await server.hear({ type: 'run', id: 2, order: anOrder({ ...big, seed: 2 }) });
		expect(rests).toEqual([]);
	});
});

describe('the baseline', () => {
	const baseline = aCompany({ ...small, seed: 9 });

	it('is simulated once for all the runs that are compared with it', async () => {
		const { server, said, simulated } = bench(0.1);
		for (let id = 1; id <= 3; id++) {
			await server.hear({ type: 'run', id, order: { ...anOrder({ seed: 10 + id }), baseline } });
		}
		expect(simulated.map((s) => s.seed)).toEqual([9, 11, 12, 13]);
		const changes = said.filter((m) => m.type === 'result').map((m) => m.changes?.clv.difference);
		expect(changes).toEqual([2, 3, 4]);
	});

	it('is not simulated a second time where nothing was moved', async () => {
		const { server, said, simulated } = bench(0.1);
		await server.hear({ type: 'run', id: 1, order: { ...anOrder({ seed: 9 }), baseline } });
		await server.hear({ type: 'run', id: 2, order: { ...anOrder({ seed: 10 }), baseline } });
		expect(simulated.map((s) => s.seed)).toEqual([9, 10]);
		expect(said[0]).toMatchObject({ type: 'result', isBaseline: true });
		expect(said.map((m) => m.type)).toEqual(['result', 'result']);
	});

	it('of a sample is a sample, of a full run the full one, and the full one serves later samples too', async () => {
		const compared: [number, number][] = [];
		const { server, simulated } = bench(0.1, {
			compare: (run, base) => {
				compared.push([run.simulated, base.simulated]);
				return someChanges(run, base);
			}
		});
		const order = { ...anOrder({ ...big, seed: 1 }), baseline: aCompany({ ...big, seed: 9 }) };
		await server.hear({ type: 'run', id: 1, order });
		const [[run, base], full] = compared as [[number, number], [number, number]];
		expect(base).toBe(run);
		expect(full).toEqual([big.customers, big.customers]);
		await server.hear({ type: 'run', id: 2, order });
		expect(compared[2]![1]).toBe(big.customers);
		expect(simulated.filter((s) => s.seed === 9)).toHaveLength(2);
	});

	it('keeps what comparing needs after the page has taken the rest', async () => {
		const circles: number[] = [];
		const { server, said, handedOver } = bench(0.1, {
			compare: (run, base) => {
				circles.push(base.circles.sums.value!.length);
				return someChanges(run, base);
			}
		});
		const order = { ...anOrder({ seed: 1 }), baseline };
		await server.hear({ type: 'run', id: 1, order });
		// What a real worker's postMessage does to what is handed over.
		structuredClone(said[0], { transfer: handedOver[0] });
		await server.hear({ type: 'run', id: 2, order });
		expect(circles).toEqual([1, 1]);
	});
});

describe('a life', () => {
	it('that the engine refuses is reported as failed', async () => {
		const { server, said } = bench(1);
		await server.hear({ type: 'life', id: 5, company: aCompany(), customer: -1 });
		expect(said).toMatchObject([
			{ type: 'failed', id: 5, failure: { message: expect.stringContaining('nobody is number -1') } }
		]);
	});

	it('is answered while a run is under way', async () => {
		const { server, types, meanwhile } = bench(5);
		meanwhile(() => void server.hear({ type: 'life', id: 5, company: aCompany(), customer: 1 }));
		await server.hear({ type: 'run', id: 1, order: anOrder() });
		expect(types()).toEqual(['failed', 'progress', 'progress', 'progress', 'progress', 'result']);
	});
});
