import type { Company } from '$lib/domain/company';
import type { Life } from '$lib/domain/life';
import type { Changes, Run } from '$lib/domain/run';
import { LifeDesk } from './lifeDesk';
import { Shelf } from './shelf';
import { runKey, type Failure, type FromWorker, type Order, type RunStage, type ToWorker } from './protocol';

/** What the client needs of a worker; tests put their own in its place. */
export interface WorkerLike {
	postMessage(message: ToWorker): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
}

/** Figures for an order. */
export interface Outcome {
	readonly order: Order;
	/** `sample`: a first picture, the full one follows. */
	readonly stage: RunStage;
	/** A sample is moved onto the last full run where there is one, so that pictures do not jump to and fro. */
	readonly run: Run;
	/** The baseline at the same month: in full as soon as it is known in full. Null without a baseline. */
	readonly baseline: Run | null;
	readonly changes: Changes | null;
}

/** What the client reports, all of it about the newest order that was started. */
export interface Listener {
	result(outcome: Outcome): void;
	progress(order: Order, stage: RunStage, done: number): void;
	failed(order: Order, failure: Failure): void;
}

interface Flight {
	readonly id: number;
	readonly order: Order;
	/** What it was painted from; a newer order may then take its place at any time. */
	sample: Run | null;
}

/**
 * Runs companies in a worker. One order is in flight; of those that come meanwhile only the newest waits. Every order
 * that is started gives at least a first picture before a newer one takes its place, so a chart follows a drag; the
 * full run of a big company is dropped as soon as a newer order comes.
 */
export class SimulationClient {
	#spawn: () => WorkerLike;
	#worker: WorkerLike | null = null;
	#listener: Listener | null = null;
	#lives = new LifeDesk((message) => this.#post(message));
	#lastId = 0;
	#flight: Flight | null = null;
	#waiting: Order | null = null;
	#shelf = new Shelf();

	/** The worker is started by the first order. */
	constructor(spawn: () => WorkerLike) {
		this.#spawn = spawn;
	}

	/** Who hears of the results; one listener, the last one set. */
	listen(listener: Listener) {
		this.#listener = listener;
	}

	/** Asks for figures; the answer comes to the listener, unless a newer order overtakes this one. */
	request(order: Order) {
		if (this.#flight && !this.#flight.sample) this.#waiting = order;
		else this.#start(order);
	}

	/** Drops what is under way and what waits; nothing more is heard of either. */
	cancel() {
		this.#waiting = null;
		if (!this.#flight) return;
		this.#post({ type: 'cancel', id: this.#flight.id });
		this.#flight = null;
	}

	/**
	 * The life of one customer, to the bit as in the full run.
	 * @throws a Failure, as the rejection of the promise
	 */
	life(company: Company, customer: number): Promise<Life> {
		return this.#lives.ask(++this.#lastId, company, customer);
	}

	/** Ends the worker; the next order would start another. */
	dispose() {
		this.cancel();
		this.#worker?.terminate();
		this.#worker = null;
		this.#lives.fail({ kind: 'crash', message: 'the worker was ended' });
	}

	#start(order: Order) {
		this.#waiting = null;
		this.#flight = { id: ++this.#lastId, order, sample: null };
		this.#post({ type: 'run', id: this.#flight.id, order });
	}

	#post(message: ToWorker) {
		try {
			this.#worker ??= this.#hire();
		} catch (error) {
			return this.#crashed(null, error instanceof Error ? error.message : String(error));
		}
		this.#worker.postMessage(message);
	}

	#hire(): WorkerLike {
		const worker = this.#spawn();
		worker.onmessage = ({ data }) => this.#hear(data);
		worker.onerror = (event) => {
			event.preventDefault();
			this.#crashed(worker, event.message);
		};
		worker.onmessageerror = () => this.#crashed(worker, 'a message could not be read');
		return worker;
	}

	#hear(message: FromWorker) {
		if (message.type === 'baseline') return this.#shelf.keepBaseline(message.key, message.run);
		if (message.type === 'life') return this.#lives.answer(message.id, message.life);
		const flight = this.#flight;
		if (message.type === 'failed' && this.#lives.refuse(message.id, message.failure)) return;
		if (!flight || message.id !== flight.id) return;
		if (message.type === 'progress') {
			this.#listener?.progress(flight.order, message.stage, message.done);
			return;
		}
		if (message.type === 'result') this.#land(flight, message);
		else if (message.type === 'failed')
			this.#end(() => this.#listener?.failed(flight.order, message.failure));
	}

	#land(flight: Flight, { run, stage, changes, isBaseline }: Extract<FromWorker, { type: 'result' }>) {
		const { order } = flight;
		const key = order.baseline && runKey(order.baseline, order.viewAt);
		if (key !== null && isBaseline) this.#shelf.keepBaseline(key, run);
		const baseline = key === null ? null : this.#shelf.baseline(key);
		if (stage === 'full') {
			this.#shelf.keepAnchor(flight.sample, run);
			return this.#end(() => this.#listener?.result({ order, stage, run, baseline, changes }));
		}
		flight.sample = run;
		// A waiting order starts before the painting, so that worker and page work side by side.
		if (this.#waiting) this.#start(this.#waiting);
		this.#listener?.result({ order, stage, run: this.#shelf.steady(run), baseline, changes });
	}

	/** The flight is over: what waits starts, then `report` is heard. */
	#end(report: () => void) {
		this.#flight = null;
		if (this.#waiting) this.#start(this.#waiting);
		report();
	}

	#crashed(worker: WorkerLike | null, message: string) {
		if (worker !== this.#worker) return;
		worker?.terminate();
		this.#worker = null;
		const failure: Failure = { kind: 'crash', message };
		this.#lives.fail(failure);
		const flight = this.#flight;
		if (flight) this.#end(() => this.#listener?.failed(flight.order, failure));
	}
}

/** The worker of this app. */
export function spawnWorker(): WorkerLike {
	return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
}
