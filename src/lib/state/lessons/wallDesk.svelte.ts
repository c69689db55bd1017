import type { Run } from '$lib/domain/run';
import { SimulationClient, spawnWorker } from '$lib/worker/client';
import { fallOf, PLAN_AT_FIRST, READ_AT, walledCompany, type WallPlan } from './wallFall';

/** A company that raises walls which fall one day, beside the same company that never had them; follows a slider. */
export class WallDesk {
	#client: SimulationClient;
	#plan = $state.raw<WallPlan>(PLAN_AT_FIRST);
	#moving = $state(false);
	#run = $state.raw<Run | null>(null);
	#baseline = $state.raw<Run | null>(null);
	#times = $state<number | null>(null);
	#failed = $state(false);

	constructor(client: SimulationClient = new SimulationClient(spawnWorker)) {
		this.#client = client;
		client.listen({
			result: ({ run, baseline, stage }) => {
				this.#run = run;
				this.#baseline = baseline;
				// The first full run is of the plan that the page asks about.
				if (stage === 'full') this.#times ??= fallOf(run).times;
			},
			progress: () => {},
			failed: () => (this.#failed = true)
		});
	}

	get plan() {
		return this.#plan;
	}
	get run() {
		return this.#run;
	}
	/** The same company without walls. */
	get baseline() {
		return this.#baseline;
	}
	get moving() {
		return this.#moving;
	}
	get failed() {
		return this.#failed;
	}
	/** How many times as many left after the fall under the first plan: what a guess is compared with. */
	get times() {
		return this.#times;
	}

	start() {
		this.#request();
	}
	set(name: keyof WallPlan, value: number) {
		this.#moving = true;
		this.#plan = { ...this.#plan, [name]: value };
		this.#request();
	}
	settle() {
		this.#moving = false;
	}
	reset() {
		this.#plan = PLAN_AT_FIRST;
		this.settle();
		this.#request();
	}
	close() {
		this.#client.dispose();
	}

	#request() {
		this.#failed = false;
		const company = walledCompany(this.#plan);
		const baseline = walledCompany({ ...this.#plan, walls: 0 });
		this.#client.request({ company, viewAt: READ_AT, baseline });
	}
}
