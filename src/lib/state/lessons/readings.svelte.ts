import { companyFrom, type PresetId } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { Run } from '$lib/domain/run';
import { SimulationClient, spawnWorker } from '$lib/worker/client';

/** One company read at several months, one run after the other in a worker. */
export class Readings {
	#client: SimulationClient;
	#preset: PresetId;
	#months: readonly number[];
	#runs = $state.raw<readonly Run[] | null>(null);
	#failed = $state(false);

	/** @param months rising; the last one is how long the company is simulated */
	constructor(of: PresetId, months: readonly number[], client = new SimulationClient(spawnWorker)) {
		this.#preset = of;
		this.#months = months;
		this.#client = client;
	}

	/** One run per month; null until the last one is there. */
	get runs() {
		return this.#runs;
	}
	get failed() {
		return this.#failed;
	}

	/** Begins; to be called once, when the page is opened. */
	start() {
		const company = { ...companyFrom(preset(this.#preset)), months: this.#months.at(-1)! };
		const read: Run[] = [];
		const next = () => this.#client.request({ company, viewAt: this.#months[read.length]!, baseline: null });
		this.#client.listen({
			result: ({ run, stage }) => {
				if (stage !== 'full') return;
				read.push(run);
				if (read.length === this.#months.length) this.#runs = read;
				else next();
			},
			progress: () => {},
			failed: () => (this.#failed = true)
		});
		next();
	}

	close() {
		this.#client.dispose();
	}
}
