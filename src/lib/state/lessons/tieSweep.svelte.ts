import type { Company } from '$lib/domain/company';
import type { LeverName } from '$lib/domain/levers';
import { withLever } from '$lib/domain/parameters';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { Run } from '$lib/domain/run';
import { discountFactor } from '$lib/formulas/discount';
import { SimulationClient, spawnWorker } from '$lib/worker/client';

/** What is raised: all three programmes together, or one of them. */
export const RAISED = ['all', 'financial', 'social', 'structural'] as const;
export type Raised = (typeof RAISED)[number];
const LEVER = {
	all: 'retentionEffort',
	financial: 'financialProgramme',
	social: 'socialProgramme',
	structural: 'structuralProgramme'
} as const satisfies Record<Raised, LeverName>;

/** Heights that are tried, 0–100. */
export const EFFORTS: readonly number[] = [0, 20, 40, 60, 80, 100];

/** The default company with one lever at a height from the start. */
export function companyWith(raised: Raised, effort: number): Company {
	const company = companyFrom(preset('retailer'));
	return { ...company, customers: 1000, start: withLever(company.start, LEVER[raised], effort) };
}

/** A height and what came of it. */
export interface Effort {
	readonly effort: number;
	/** Discounted profits of all months and the customer equity left, after all costs. */
	readonly worth: number;
	/** Per cent, past year. */
	readonly retention: number;
}

/** Reads a run: its worth as Blattberg & Deighton's customer equity, net of what keeping and winning cost. */
export function effortOf(run: Run, effort: number, discountPercent: number): Effort {
	const factor = (month: number) => discountFactor(discountPercent / 100, month / 12);
	const profits = run.series.profit.reduce((sum, profit, month) => sum + profit * factor(month), 0);
	const left = run.series.customerEquity[run.months]! * factor(run.months);
	return { effort, worth: profits + left, retention: run.measures.retentionAnnual };
}

/** The height that was worth most. */
export function bestOf(efforts: readonly Effort[]): Effort {
	return efforts.reduce((best, found) => (found.worth > best.worth ? found : best));
}

/** How the worth goes as the effort rises: what a guess is compared with. */
export function shapeOf(efforts: readonly Effort[]): 'rises' | 'turns' | 'falls' {
	const best = bestOf(efforts);
	if (best === efforts[0]) return 'falls';
	return best === efforts.at(-1) ? 'rises' : 'turns';
}

/** Every programme at every height, one run after the other in a worker. */
export class TieSweep {
	#client: SimulationClient;
	#found = $state.raw<Readonly<Record<Raised, readonly Effort[]>>>({
		all: [],
		financial: [],
		social: [],
		structural: []
	});
	#failed = $state(false);

	constructor(client = new SimulationClient(spawnWorker)) {
		this.#client = client;
	}

	get failed() {
		return this.#failed;
	}
	/** One entry per height; null until the last one is there. */
	efforts(raised: Raised): readonly Effort[] | null {
		return this.#found[raised].length === EFFORTS.length ? this.#found[raised] : null;
	}

	/** Begins; to be called once, when the page is opened. */
	start() {
		const tasks = RAISED.flatMap((raised) => EFFORTS.map((effort) => ({ raised, effort })));
		let at = 0;
		const next = () => {
			const company = companyWith(tasks[at]!.raised, tasks[at]!.effort);
			this.#client.request({ company, viewAt: company.months, baseline: null });
		};
		this.#client.listen({
			result: ({ run, order, stage }) => {
				if (stage !== 'full') return;
				const { raised, effort } = tasks[at]!;
				const entry = effortOf(run, effort, order.company.start.discountRate);
				this.#found = { ...this.#found, [raised]: [...this.#found[raised], entry] };
				at++;
				if (at < tasks.length) next();
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
