import type { Company } from '$lib/domain/company';
import type { Life } from '$lib/domain/life';
import type { Changes, Run } from '$lib/domain/run';
import { runKey, type Failure, type FromWorker, type Order, type RunStage, type ToWorker } from './protocol';
import { Speedometer } from './sample';
import { buffersOf } from './transfer';

/** What the server runs; tests put a slow or a broken one in its place. */
export interface Engine {
	/** Yields how much is done, 0–1, often; `sample`: the first customers only, null: all. */
	steps(company: Company, viewAt: number, sample: number | null): Generator<number, Run>;
	compare(run: Run, baseline: Run): Changes;
	live(company: Company, customer: number): Life;
}

/** What the server needs of the thread it runs in. */
export interface Thread {
	post(message: FromWorker, transfer?: Transferable[]): void;
	/** Milliseconds from any start. */
	now(): number;
	/** Lets messages that have come meanwhile be heard, then goes on. */
	pause(): Promise<void>;
	/** Leaves the processor alone for so many milliseconds. */
	rest(milliseconds: number): Promise<void>;
}

/** How long the server computes before it listens again: well under the time in which a cancel must be obeyed. */
const LISTEN_EVERY_MS = 8;
/** Progress is worth telling about ten times a second. */
const PROGRESS_EVERY_MS = 100;

/** Orders closer together than this come from a hand that is moving a lever. */
const DRAG_MS = 150;
/**
 * How long the full run of a moving lever waits for the next order: it would be dropped all the same, and until then
 * it would take the processor from the painting.
 */
const REST_MS = 40;

/** Thrown inside a run whose figures nobody wants any more. */
class Superseded extends Error {}

/** The worker's side: runs the newest order, in slices, and answers for single lives between them. */
export class Server {
	#engine: Engine;
	#thread: Thread;
	#speed = new Speedometer();
	#current: number | null = null;
	#lastOrderAt = -Infinity;
	/** Runs of the last baseline, by the number of people simulated. */
	#baseline: { key: string; runs: Map<number, Run> } = { key: '', runs: new Map() };

	constructor(engine: Engine, thread: Thread) {
		this.#engine = engine;
		this.#thread = thread;
	}

	/** Handles a message; the promise ends when all that it started has ended. */
	async hear(message: ToWorker): Promise<void> {
		if (message.type === 'run') return this.#run(message.id, message.order);
		if (message.type === 'life') return this.#live(message.id, message.company, message.customer);
		if (message.id === this.#current) this.#current = null;
	}

	async #run(id: number, order: Order) {
		this.#current = id;
		const { now, rest } = this.#thread;
		const dragged = now() - this.#lastOrderAt < DRAG_MS;
		this.#lastOrderAt = now();
		try {
			const sample = this.#speed.sampleOf(order.company);
			if (sample !== null) {
				await this.#stage(id, order, 'sample', sample);
				if (dragged) await rest(REST_MS);
				await this.#listen(id);
			}
			await this.#stage(id, order, 'full', null);
			if (this.#current === id) this.#current = null;
		} catch (error) {
			if (error instanceof Superseded) this.#thread.post({ type: 'cancelled', id });
			else this.#thread.post({ type: 'failed', id, failure: failureOf(error) });
		}
	}

	#live(id: number, company: Company, customer: number) {
		try {
			this.#thread.post({ type: 'life', id, life: this.#engine.live(company, customer) });
		} catch (error) {
			this.#thread.post({ type: 'failed', id, failure: { kind: 'engine', message: String(error) } });
		}
	}

	async #stage(id: number, order: Order, stage: RunStage, sample: number | null) {
		const { company, viewAt, baseline } = order;
		const key = baseline && runKey(baseline, viewAt);
		const isBaseline = key !== null && key === runKey(company, viewAt);
		if (key !== null && key !== this.#baseline.key) this.#baseline = { key, runs: new Map() };
		const people = sample ?? company.customers;
		const missing = baseline && !isBaseline && !this.#against(sample, people) ? baseline : null;
		const tell = (done: number) => this.#thread.post({ type: 'progress', id, stage, done });

		if (missing) {
			const run = await this.#simulate(id, missing, viewAt, sample, (done) => tell(done / 2));
			this.#keep(people, run);
			this.#thread.post({ type: 'baseline', key: key!, run }, buffersOf(run));
		}
		const run = await this.#simulate(id, company, viewAt, sample, (done) =>
			tell(missing ? (1 + done) / 2 : done)
		);
		if (isBaseline) this.#keep(people, run);
		const against = baseline && this.#against(sample, people);
		const changes = against ? this.#engine.compare(run, against) : null;
		this.#thread.post({ type: 'result', id, stage, run, changes, isBaseline }, buffersOf(run));
	}

	async #simulate(
		id: number,
		company: Company,
		viewAt: number,
		sample: number | null,
		tell: (done: number) => void
	): Promise<Run> {
		const { now } = this.#thread;
		const steps = this.#engine.steps(company, viewAt, sample);
		let spent = 0;
		let told = now();
		for (;;) {
			const began = now();
			let step = steps.next();
			while (!step.done && now() - began < LISTEN_EVERY_MS) step = steps.next();
			spent += now() - began;
			if (step.done) {
				this.#speed.learn(sample ?? company.customers, company.months, spent);
				return step.value;
			}
			if (now() - told >= PROGRESS_EVERY_MS) {
				told = now();
				tell(step.value);
			}
			await this.#listen(id);
		}
	}

	/** @throws Superseded when the order has been cancelled or overtaken */
	async #listen(id: number) {
		await this.#thread.pause();
		if (this.#current !== id) throw new Superseded();
	}

	/** A baseline that stands beside so many people: a sample is compared on the people that both have. */
	#against(sample: number | null, people: number): Run | undefined {
		const { runs } = this.#baseline;
		return runs.get(people) ?? (sample === null ? undefined : runs.get(Math.max(...runs.keys())));
	}

	/** What comparing needs of a baseline stays here; the rest is handed over to the page. */
	#keep(people: number, run: Run) {
		this.#baseline.runs.set(people, { ...run, circles: structuredClone(run.circles) });
	}
}

function failureOf(error: unknown): Failure {
	const message = error instanceof Error ? error.message : String(error);
	// An array that does not fit is a RangeError in every engine.
	return { kind: error instanceof RangeError ? 'memory' : 'engine', message };
}
