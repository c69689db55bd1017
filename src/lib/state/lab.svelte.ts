import { untrack } from 'svelte';
import { parametersAt, type Company, type Decision } from '$lib/domain/company';
import { decide, revoke } from '$lib/domain/company';
import type { LeverGroup } from '$lib/domain/lever';
import type { LeverName } from '$lib/domain/levers';
import { companyFrom, type PresetId } from '$lib/domain/preset';
import { PRESETS, preset } from '$lib/domain/presets';
import { SimulationClient, spawnWorker } from '$lib/worker/client';
import * as edit from './edit';
import { Figures } from './figures.svelte';
import { begin, change, redo, settle, undo, type History } from './history';
import type { Problem } from './problem';

/** A company and the month its levers were being moved at: undo leads back to both. */
interface Turn {
	readonly company: Company;
	readonly decideAt: number;
}

const sameTurn = (a: Turn, b: Turn) => edit.sameCompany(a.company, b.company);
const firstTurn = (company: Company): Turn => ({ company, decideAt: 0 });

/**
 * The company on screen, its levers, its history and its figures. Every change goes through a method; every change
 * of the company asks the worker for new figures at once.
 */
export class Lab {
	/** The client that figures and lives come from. */
	readonly client: SimulationClient;
	/** Run, baseline run, changes, busy. */
	readonly figures: Figures;

	#history = $state.raw<History<Turn>>(begin(firstTurn(companyFrom(PRESETS[0]!))));
	#decideAt = $state(0);
	#viewAt = $state<number | null>(null);
	#pinned = $state.raw<Company>(this.#history.present.company);
	#settled = $state(0);
	#opened = $state(0);
	#problem = $state.raw<Problem | null>(null);
	#changed: (() => void)[] = [];

	/** The company as it now is. */
	readonly company = $derived(this.#history.present.company);
	/** The month at which the levers act: 0 is the start, later ones log decisions. */
	readonly decideAt = $derived(Math.min(this.#decideAt, this.company.months - 1));
	/** The month that figures and customers are read at; the last one unless another was chosen. */
	readonly viewAt = $derived(Math.min(this.#viewAt ?? Infinity, this.company.months));
	/** What the sliders show: the policy in force at `decideAt`. */
	readonly parameters = $derived(parametersAt(this.company, this.decideAt));
	/** The company that everything is compared with: pinned, or as it was opened; in the present world. */
	readonly baselineCompany = $derived(edit.inWorldOf(this.company, this.#pinned));
	/** The ticks on the sliders. */
	readonly baselineParameters = $derived(parametersAt(this.baselineCompany, this.decideAt));
	/** True when the policy or its decisions are not the preset's. */
	readonly canReset = $derived(!edit.sameCompany(this.company, edit.resetAll(this.company)));
	/** Where the levers go when they are reset. */
	readonly restingParameters = $derived(edit.restingParameters(this.company, this.decideAt));
	/** The decisions that act within the horizon, by month. */
	readonly decisions: readonly Decision[] = $derived(
		this.company.decisions.filter((d) => d.month < this.company.months)
	);
	/** True between the first value of a gesture and its end. */
	readonly isDragging = $derived(this.#history.gesture !== null);
	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);
	/** True when the company differs from the one it is compared with. */
	readonly isChanged = $derived(!edit.sameCompany(this.company, this.baselineCompany));

	/** True when the company is compared with another policy than its preset's. */
	readonly isPinned = $derived(
		!edit.sameCompany(this.baselineCompany, edit.inWorldOf(this.company, edit.original(this.company)))
	);

	constructor(client: SimulationClient) {
		this.client = client;
		this.figures = new Figures(client);
	}

	get run() {
		return this.figures.run;
	}
	/** The company compared with and its run, null until the first is there. */
	get baseline() {
		return { company: this.baselineCompany, run: this.figures.baseline };
	}
	/** True when a run was stopped: what is on screen is a sample, or an older company. */
	get isPartial() {
		const { run } = this;
		if (!run || this.busy) return false;
		const { customers, months } = this.company;
		return run.simulated < run.customers || run.customers !== customers || run.months !== months;
	}
	get changes() {
		return this.figures.changes;
	}
	get busy() {
		return this.figures.busy;
	}
	/** What was pinned, in the world it was pinned in. */
	get pinned() {
		return this.#pinned;
	}
	/** Counts the gestures that ended: what is to be announced is announced when it moves. */
	get settled() {
		return this.#settled;
	}
	/** Counts the companies opened: what belongs to one company is dropped when it moves. */
	get opened() {
		return this.#opened;
	}
	/** The newest thing that went wrong, until dismissed or overtaken. */
	get problem(): Problem | null {
		const { failure } = this.figures;
		return this.#problem ?? (failure && { kind: 'simulation', failure });
	}

	/** Moves a lever at `decideAt`, live while it is dragged; one gesture until `settle`. */
	set(lever: LeverName, value: number) {
		const at = this.decideAt;
		this.#change(`${lever}@${at}`, (company) => decide(company, at, lever, value));
	}

	/** Ends the gesture: it becomes one entry of the history, and screen readers may be told. */
	settle() {
		this.#history = settle(this.#history, sameTurn);
		this.#settled++;
	}

	setMonths(months: number) {
		this.#change('months', (company) => edit.withMonths(company, months));
	}
	setCustomers(customers: number) {
		this.#change('customers', (company) => edit.withCustomers(company, customers));
	}
	setSeed(seed: number) {
		this.#change('seed', (company) => edit.withSeed(company, seed));
	}

	/** At the start to the preset's value, at a later month to what it was before that month's decisions. */
	resetLever(lever: LeverName) {
		this.#once((company) => edit.resetLever(company, this.decideAt, lever));
	}
	resetGroup(group: LeverGroup) {
		this.#once((company) => edit.resetGroup(company, this.decideAt, group));
	}
	/** The preset's whole policy, its decisions included. */
	resetAll() {
		this.#once(edit.resetAll);
	}
	/** Takes a decision out of the log. */
	revoke({ month, lever }: Pick<Decision, 'month' | 'lever'>) {
		this.#once((company) => revoke(company, month, lever));
	}
	/** Gives several levers another value from the start, in one step. */
	startWith(values: ReadonlyMap<LeverName, number>) {
		this.#once((company) => [...values].reduce((c, [lever, value]) => decide(c, 0, lever, value), company));
	}

	undo() {
		this.#travel(undo(settle(this.#history, sameTurn)));
	}
	redo() {
		this.#travel(redo(settle(this.#history, sameTurn)));
	}

	/** Chooses the month that levers act at, 0 … months − 1. */
	setDecideAt(month: number) {
		this.#history = settle(this.#history, sameTurn);
		this.#decideAt = Math.max(0, Math.min(this.company.months - 1, Math.round(month)));
	}
	/** Chooses the month to look at, 0 … months; null follows the horizon. */
	setViewAt(month: number | null) {
		const before = this.viewAt;
		this.#viewAt = month === null ? null : Math.max(0, Math.min(this.company.months, Math.round(month)));
		if (this.viewAt !== before) this.refresh();
	}

	/** Compares with the company as it now is. */
	pinBaseline() {
		this.#pinned = this.company;
		this.refresh();
	}
	/** Compares again with the company as its preset starts it. */
	clearBaseline() {
		this.#pinned = edit.original(this.company);
		this.refresh();
	}

	/** Puts another company on screen, with a new history; compared with itself unless a baseline is given. */
	open(company: Company, baseline: Company = company) {
		this.figures.cancel();
		this.#history = begin(firstTurn(company));
		this.#pinned = baseline;
		this.#decideAt = 0;
		this.#viewAt = null;
		this.#problem = null;
		this.#opened++;
		this.refresh();
	}
	openPreset(id: PresetId) {
		this.open(companyFrom(preset(id)));
	}

	/**
	 * Asks for the figures of what is on screen; changes do so by themselves. An effect that asks does not come to
	 * depend on what it asked with: it would ask again at every answer.
	 */
	refresh() {
		const order = () => ({ company: this.company, viewAt: this.viewAt, baseline: this.baselineCompany });
		untrack(() => this.figures.request(order()));
	}
	/** Stops a long run; the figures on screen stay. */
	cancel() {
		this.figures.cancel();
	}

	report(problem: Problem) {
		this.#problem = problem;
	}
	dismiss() {
		this.#problem = null;
		this.figures.failure = null;
	}

	/** Calls back whenever the company on screen was changed, not when another was opened. */
	whenChanged(call: () => void) {
		this.#changed.push(call);
	}

	#change(key: string, make: (company: Company) => Company) {
		const before = this.company;
		const { decideAt } = this;
		this.#history = change(this.#history, key, ({ company }) => ({ company: make(company), decideAt }));
		if (!edit.sameCompany(before, this.company)) this.#announce();
	}

	#announce() {
		this.refresh();
		for (const call of this.#changed) call();
	}

	#once(make: (company: Company) => Company) {
		this.#history = settle(this.#history, sameTurn);
		this.#change('once', make);
		this.settle();
	}

	#travel(history: History<Turn>) {
		if (history.present === this.#history.present) return;
		this.#history = history;
		this.#decideAt = history.present.decideAt;
		this.#settled++;
		this.#announce();
	}
}

/** The Lab of this tab. */
export const lab = new Lab(new SimulationClient(spawnWorker));
