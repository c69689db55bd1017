import type { Company } from '$lib/domain/company';
import { SimulationClient, spawnWorker } from '$lib/worker/client';
import { pathCompany, PATHS, pathResult, PLAIN, type PathResult, type PathResults } from './loyaltyPaths';

/** Every company of the comparison, in the order they are run. */
const COMPANIES: readonly Company[] = [
	PLAIN,
	...PATHS.map((path) => pathCompany(path, false)),
	...PATHS.map((path) => pathCompany(path, true))
];

/** The company without a path and on each of the five, run one after the other in a worker. */
export class PathRuns {
	#client: SimulationClient;
	#read = $state.raw<readonly PathResult[]>([]);
	#failed = $state(false);
	/** Null until the last run is there. */
	readonly results = $derived.by(() => assemble(this.#read));

	constructor(client = new SimulationClient(spawnWorker)) {
		this.#client = client;
	}

	get failed() {
		return this.#failed;
	}

	/** Begins; to be called once, when the page is opened. */
	start() {
		const next = () => {
			const company = COMPANIES[this.#read.length]!;
			this.#client.request({ company, viewAt: company.months, baseline: null });
		};
		this.#client.listen({
			result: ({ run, stage }) => {
				if (stage !== 'full') return;
				this.#read = [...this.#read, pathResult(run)];
				if (this.#read.length < COMPANIES.length) next();
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

/** Results in the order of the runs, named; null where some are missing. */
export function assemble(read: readonly PathResult[]): PathResults | null {
	if (read.length < COMPANIES.length) return null;
	const from = (start: number) =>
		Object.fromEntries(PATHS.map((path, i) => [path, read[start + i]!])) as PathResults['kept'];
	return { plain: read[0]!, kept: from(1), givenUp: from(1 + PATHS.length) };
}
