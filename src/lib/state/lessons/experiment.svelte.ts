import { decide, type Company } from '$lib/domain/company';
import type { LeverName } from '$lib/domain/levers';
import type { MeasureName } from '$lib/domain/measures';
import { leverValue, withLever, type Parameters } from '$lib/domain/parameters';
import { companyFrom, type PresetId } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { Changes, Run, SeriesName } from '$lib/domain/run';
import { SimulationClient, spawnWorker } from '$lib/worker/client';

/** Where levers stand; those not named stand where the company has them. */
type Policy = Readonly<Partial<Record<LeverName, number>>>;

/** What a concept page runs. */
export interface ExperimentSetup {
	/** The company it starts from, and what is different in it. */
	readonly preset: PresetId;
	readonly start?: Partial<Parameters>;
	/** People in the market, a multiple of 20; months. Few enough to follow a slider. */
	readonly customers?: number;
	readonly months?: number;
	/** The month read; the last one where left out. */
	readonly viewAt?: number;
	/** The month that levers are moved at; 0 where left out: from the start. */
	readonly from?: number;
	/** Where levers stand at first: the policy that the page asks about. */
	readonly policy?: Policy;
}

/** One company under two policies: as it starts, and as levers are moved. Runs in a worker and follows a slider. */
export class Experiment {
	#client: SimulationClient;
	#setup: ExperimentSetup;
	/** The company before a lever is moved. */
	readonly original: Company;
	#policy = $state.raw<Policy>({});
	#viewAt = $state(0);
	#moving = $state(false);
	#run = $state.raw<Run | null>(null);
	#baseline = $state.raw<Run | null>(null);
	#changes = $state.raw<Changes | null>(null);
	#asked = $state.raw<Run | null>(null);
	#failed = $state(false);

	constructor(setup: ExperimentSetup, client: SimulationClient = new SimulationClient(spawnWorker)) {
		this.#setup = setup;
		this.#client = client;
		const of = preset(setup.preset);
		const start = { ...of.start, ...setup.start };
		const { customers = 2000, months = of.months } = setup;
		this.original = { ...companyFrom({ ...of, start }), customers, months };
		this.#policy = setup.policy ?? {};
		this.#viewAt = setup.viewAt ?? months;
		client.listen({
			result: ({ order, run, baseline, changes, stage }) => {
				this.#run = run;
				this.#baseline = baseline;
				this.#changes = changes;
				if (stage === 'full' && this.#isAsked(order.company)) this.#asked = run;
			},
			progress: () => {},
			failed: () => (this.#failed = true)
		});
	}

	/** The company as levers stand. */
	get company(): Company {
		return this.#companyUnder(this.#policy);
	}
	/** The run as levers stand, or as they last stood; null before the first. */
	get run() {
		return this.#run;
	}
	/** The same company with no lever moved. */
	get baseline() {
		return this.#baseline;
	}
	/** Measures against it, paired on the same customers; null where they are not known yet. */
	get changes() {
		return this.#changes;
	}
	/** The run of the policy that the page asks about, kept while levers go elsewhere: what a guess is compared with. */
	get asked() {
		return this.#asked;
	}
	/** True while a lever is being dragged. */
	get moving() {
		return this.#moving;
	}
	get failed() {
		return this.#failed;
	}
	get viewAt() {
		return this.#viewAt;
	}

	/** Where a lever stands. */
	value(lever: LeverName): number {
		return this.#policy[lever] ?? this.originally(lever);
	}
	/** Where it stood before it was moved. */
	originally(lever: LeverName): number {
		return leverValue(this.original.start, lever);
	}
	/** A measure of the present run; not-a-number before there is one. */
	measure(name: MeasureName): number {
		return this.#run?.measures[name] ?? NaN;
	}
	/** A series of the present run, by month; empty before there is one. */
	series(name: SeriesName): readonly number[] {
		return [...(this.#run?.series[name] ?? [])];
	}

	/** Simulates the policy as it stands: once, when the page is opened. */
	start() {
		this.#request();
	}
	/** Moves a lever, live while it is dragged. */
	set(lever: LeverName, value: number) {
		this.#moving = true;
		this.#policy = { ...this.#policy, [lever]: value };
		this.#request();
	}
	settle() {
		this.#moving = false;
	}
	/** Puts every lever back to the policy that the page asks about. */
	reset() {
		this.#policy = this.#setup.policy ?? {};
		this.settle();
		this.#request();
	}
	/** Reads another month. */
	lookAt(month: number) {
		this.#viewAt = month;
		this.#request();
	}
	/** Ends the worker. */
	close() {
		this.#client.dispose();
	}

	#companyUnder(policy: Policy): Company {
		const { from = 0 } = this.#setup;
		const moved = Object.entries(policy) as [LeverName, number][];
		if (from > 0) return moved.reduce((of, [lever, value]) => decide(of, from, lever, value), this.original);
		const start = moved.reduce((p, [lever, value]) => withLever(p, lever, value), this.original.start);
		return { ...this.original, start };
	}

	#isAsked(company: Company): boolean {
		return JSON.stringify(company) === JSON.stringify(this.#companyUnder(this.#setup.policy ?? {}));
	}

	#request() {
		this.#failed = false;
		this.#client.request({ company: this.company, viewAt: this.#viewAt, baseline: this.original });
	}
}
