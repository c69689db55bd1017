import type { Changes, Run } from '$lib/domain/run';
import type { Outcome, SimulationClient } from '$lib/worker/client';
import type { Failure, Order, RunStage } from '$lib/worker/protocol';

/** How far the run under way has come. */
export interface Busy {
	/** 0–1 of this stage. */
	readonly progress: number;
	/** `sample`: a first picture from some of the customers; `full`: all of them. */
	readonly stage: RunStage;
}

/** The figures on screen: the newest run, what it is compared with, and the run under way. */
export class Figures {
	/** The newest run; it may be a frame behind the company, and a sample of it. Null before the first. */
	run = $state.raw<Run | null>(null);
	/** The baseline at the same month, in the same world. */
	baseline = $state.raw<Run | null>(null);
	/** The run against the baseline, paired on the same customers. */
	changes = $state.raw<Changes | null>(null);
	/** Null when the figures are complete. */
	busy = $state.raw<Busy | null>(null);
	/** Why the newest run has no figures. */
	failure = $state.raw<Failure | null>(null);

	#client: SimulationClient;
	#complete: (() => void)[] = [];

	constructor(client: SimulationClient) {
		this.#client = client;
		client.listen({
			result: (outcome) => this.#show(outcome),
			progress: (_, stage, progress) => (this.busy = { progress, stage }),
			failed: (_, failure) => {
				this.busy = null;
				this.failure = failure;
			}
		});
	}

	/** Asks for the figures of a company; what is on screen stays until they come. */
	request(order: Order) {
		this.busy ??= { progress: 0, stage: 'sample' };
		this.failure = null;
		this.#client.request(order);
	}

	/** Stops the run under way; what is on screen stays. */
	cancel() {
		this.#client.cancel();
		this.busy = null;
	}

	/** Calls back whenever the figures are complete; what is derived from a full run hangs here. */
	whenComplete(call: () => void) {
		this.#complete.push(call);
	}

	#show({ run, baseline, changes, stage }: Outcome) {
		this.run = run;
		this.baseline = baseline;
		this.changes = changes;
		this.busy = stage === 'sample' ? { progress: 0, stage: 'full' } : null;
		if (stage === 'full') for (const call of this.#complete) call();
	}
}
