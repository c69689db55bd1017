import { MODEL_VERSION, type Company } from '$lib/domain/company';
import { parametersFrom } from '$lib/domain/parameters';
import type { Run } from '$lib/domain/run';
import { sbgRetention, type SbgParameters } from '$lib/formulas/sbg';
import { SimulationClient, spawnWorker } from '$lib/worker/client';

const YEARS = 8;
const CUSTOMERS = 4000;
const SEED = 7;

/** Years in a row, from 1. */
export const SORTING_YEARS: readonly number[] = Array.from({ length: YEARS }, (_, i) => i + 1);

/**
 * A company that everybody has just joined and nobody joins later: its cohort is seen whole. Nothing but the churn
 * propensity makes people leave, unless experience is let in.
 */
function cohortCompany({ alpha, beta }: SbgParameters, individualChange: number): Company {
	return {
		modelVersion: MODEL_VERSION,
		preset: 'retailer',
		seed: SEED,
		customers: CUSTOMERS,
		months: 12 * YEARS,
		start: parametersFrom({
			churnAlpha: alpha,
			churnBeta: beta,
			individualChange,
			naturalExit: 0,
			initialTenure: 0,
			initialShare: 100,
			acquisitionCeiling: 0
		}),
		decisions: []
	};
}

/** A small cohort simulated beside the closed form; one slider says how much its customers change. */
export class Sorting {
	#client: SimulationClient;
	#parameters: SbgParameters | null = null;
	#change = $state(0);
	#moving = $state(false);
	#run = $state.raw<Run | null>(null);
	#failed = $state(false);

	constructor(client: SimulationClient = new SimulationClient(spawnWorker)) {
		this.#client = client;
		client.listen({
			result: ({ run, stage }) => {
				if (stage === 'full') this.#run = run;
			},
			progress: () => {},
			failed: () => (this.#failed = true)
		});
	}

	/** Individual change, 0–1: how far experience moves the chance to stay. */
	get change() {
		return this.#change;
	}
	/** True while the slider is being dragged. */
	get moving() {
		return this.#moving;
	}
	/** True when there is a simulated cohort. */
	get ready() {
		return this.#run !== null;
	}
	get failed() {
		return this.#failed;
	}
	/** Retention of the cohort in each year, in per cent; not-a-number before it is simulated. */
	get retention(): number[] {
		const survival = this.#run?.series.survival;
		return SORTING_YEARS.map((year) =>
			survival ? (100 * survival[12 * year]!) / survival[12 * (year - 1)]! : NaN
		);
	}

	/** Simulates a cohort with this churn propensity. */
	ask(parameters: SbgParameters) {
		this.#parameters = parameters;
		this.#request();
	}
	/** Lets experience in, live while it is dragged. */
	setChange(change: number) {
		this.#moving = true;
		this.#change = change;
		this.#request();
	}
	settle() {
		this.#moving = false;
	}
	/** Ends the worker; the next question starts another. */
	close() {
		this.#client.dispose();
	}

	#request() {
		if (!this.#parameters) return;
		const company = cohortCompany(this.#parameters, this.#change);
		this.#failed = false;
		this.#client.request({ company, viewAt: company.months, baseline: null });
	}
}

/** What the closed form says of the same cohort, in per cent. */
export const closedRetention = (parameters: SbgParameters) =>
	SORTING_YEARS.map((year) => 100 * sbgRetention(parameters, year));
