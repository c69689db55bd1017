import type { Company } from '$lib/domain/company';
import type { Life } from '$lib/domain/life';
import type { Changes, Run } from '$lib/domain/run';

/*
 * What page and worker say to each other. Every request has a number; answers carry it. A new run takes the place of
 * the one under way, so the page never waits for figures that nobody wants any more.
 */

/** What is to be simulated. */
export interface Order {
	readonly company: Company;
	/** The month that columns and measures are read at, 0 … months. */
	readonly viewAt: number;
	/** What the run is compared with: the same seed, customers and months. */
	readonly baseline: Company | null;
}

/** A big company is shown from a sample of its customers first, then in full. */
export type RunStage = 'sample' | 'full';

/** Why there is no answer. */
export interface Failure {
	/** `memory`: too big for this device; `crash`: the worker died or could not be loaded; `engine`: the run threw. */
	readonly kind: 'memory' | 'crash' | 'engine';
	/** For the developer's eye. */
	readonly message: string;
}

export type ToWorker =
	| { readonly type: 'run'; readonly id: number; readonly order: Order }
	| { readonly type: 'cancel'; readonly id: number }
	| {
			readonly type: 'life';
			readonly id: number;
			readonly company: Company;
			readonly customer: number;
	  };

export type FromWorker =
	| {
			readonly type: 'progress';
			readonly id: number;
			readonly stage: RunStage;
			/** 0–1. */
			readonly done: number;
	  }
	| {
			readonly type: 'result';
			readonly id: number;
			readonly stage: RunStage;
			readonly run: Run;
			readonly changes: Changes | null;
			/** The run is itself the baseline: nothing was moved yet. */
			readonly isBaseline: boolean;
	  }
	/** The baseline, whenever it had to be simulated anew; before the result that is compared with it. */
	| { readonly type: 'baseline'; readonly key: string; readonly run: Run }
	| { readonly type: 'cancelled'; readonly id: number }
	| { readonly type: 'failed'; readonly id: number; readonly failure: Failure }
	| { readonly type: 'life'; readonly id: number; readonly life: Life };

/** Names a run: equal keys, equal figures. */
export function runKey(company: Company, viewAt: number): string {
	return JSON.stringify([company, viewAt]);
}
