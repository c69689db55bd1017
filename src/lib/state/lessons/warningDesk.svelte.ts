import type { Run } from '$lib/domain/run';
import { callingThreshold } from '$lib/formulas/churnWarning';
import { rocArea } from '$lib/formulas/roc';
import {
	bands,
	bestThreshold,
	caughtAt,
	countsAt,
	gainAt,
	JUDGE_AT,
	LEARN_AT,
	moveLine,
	rareHits,
	rocOf,
	shapeOfGain,
	THRESHOLDS,
	WARN_AT,
	watch,
	type Alarm,
	type Call,
	type Lead,
	type Lines,
	type Signal
} from './earlyWarning';
import { Readings } from './readings.svelte';

/** Shares of false alarms that the curve is drawn over, in per cent. */
export const FALSE_ALARMS: readonly number[] = Array.from({ length: 21 }, (_, i) => 5 * i);

/** Where everything stands at first. */
const LINES: Lines = { yellow: 10, orange: 20, red: 30 };
const CALL: Call = { cost: 60, value: 2000, persuaded: 30 };

/** The early-warning system of the page: a company's customers, the signal, the lines and what a call is worth. */
export class WarningDesk {
	readonly readings = new Readings('retailer', [LEARN_AT, WARN_AT, JUDGE_AT]);
	signal = $state<Signal>('relationship');
	lead = $state<Lead>(12);
	#lines = $state.raw<Lines>(LINES);
	#call = $state.raw<Call>(CALL);
	#moving = $state(false);

	readonly people = $derived.by(() => {
		const runs = this.readings.runs;
		return runs && watch(runs as [Run, Run, Run], this.signal, this.lead);
	});
	readonly counts = $derived(this.people && countsAt(this.people, this.#lines.red));
	readonly bands = $derived(this.people && bands(this.people, this.#lines));
	readonly roc = $derived.by(() => {
		const curve = this.people && rocOf(this.people);
		return curve && { area: rocArea(curve), caught: caughtAt(curve, FALSE_ALARMS) };
	});
	readonly gains = $derived.by(() => {
		const { people } = this;
		return (
			people && {
				byThreshold: THRESHOLDS.map((threshold) => gainAt(people, threshold, this.#call)),
				now: gainAt(people, this.#lines.red, this.#call),
				best: bestThreshold(people, this.#call)
			}
		);
	});
	/** The computed threshold, in per cent of risk. */
	readonly rule = $derived(100 * callingThreshold({ ...this.#call, persuaded: this.#call.persuaded / 100 }));
	/** What the guesses are compared with: the company, its signal and its call as they stand at first. */
	readonly outcomes = $derived.by(() => {
		const runs = this.readings.runs;
		return {
			hits: rareHits(),
			gain: runs ? shapeOfGain(watch(runs as [Run, Run, Run], 'relationship', 12), CALL) : null
		};
	});

	get lines() {
		return this.#lines;
	}
	get call() {
		return this.#call;
	}
	get moving() {
		return this.#moving;
	}

	moveLine(alarm: Alarm, to: number) {
		this.#moving = true;
		this.#lines = moveLine(this.#lines, alarm, to);
	}
	setCall(name: keyof Call, to: number) {
		this.#moving = true;
		this.#call = { ...this.#call, [name]: to };
	}
	settle() {
		this.#moving = false;
	}
}
