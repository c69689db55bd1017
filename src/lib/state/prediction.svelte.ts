import type { Lab } from './lab.svelte';
import { lab } from './lab.svelte';
import { drawStroke, extendBeyond, scorePrediction, setHandle } from './predictionScore';
import { trackOf, type Track } from './tracks';

/** A point that was drawn. */
export interface Drawn {
	readonly month: number;
	readonly value: number;
}

/**
 * One round of “predict, then look”: the present plan is pinned, levers are moved unseen, the course of one figure is
 * drawn, and only then the outcome is shown beside it.
 */
export class Prediction {
	#lab: Lab;
	#track = $state<Track>('activeCustomers');
	#drawn = $state.raw<Float64Array | null>(null);
	/** The furthest month that was drawn. */
	#reach = 0;
	/** The month that the prediction began at; null before it is revealed. */
	#revealedFrom = $state<number | null>(null);

	constructor(of: Lab) {
		this.#lab = of;
	}

	get track() {
		return this.#track;
	}
	/** True when something was drawn. */
	get isDrawn() {
		return this.#drawn !== null;
	}
	get revealed() {
		return this.#revealedFrom !== null;
	}
	/** The course of the figure without the decision; null until the baseline is there. */
	readonly before = $derived.by(() => {
		const { run } = this.#lab.baseline;
		return run && run.months === this.#lab.company.months ? trackOf(run, this.#track) : null;
	});
	/** What is predicted: as drawn, where nothing was drawn the baseline. */
	readonly predicted = $derived.by(() =>
		this.#drawn?.length === this.before?.length ? this.#drawn : this.before
	);
	/** What happened; null before it is revealed. */
	readonly outcome = $derived.by(() => {
		const { run, busy } = this.#lab;
		return this.revealed && run && !busy ? trackOf(run, this.#track) : null;
	});
	/** The month that levers act at: what is up to it is known, what comes after is to be predicted. */
	readonly from = $derived.by(() => this.#revealedFrom ?? this.#lab.decideAt);
	readonly score = $derived(
		this.before && this.predicted && this.outcome
			? scorePrediction(this.before, this.predicted, this.outcome, this.from)
			: null
	);

	/** Begins a round: the present plan becomes the baseline, nothing is drawn. */
	begin() {
		this.#drawn = null;
		this.#revealedFrom = null;
		this.#lab.pinBaseline();
	}
	/** Chooses the figure to be predicted; what was drawn of another is dropped. */
	choose(track: Track) {
		this.#track = track;
		this.#drawn = null;
	}
	/** Draws a stroke between two points; the first one of all begins where the known part ends. */
	draw(start: Drawn, end: Drawn) {
		const { before, predicted, from } = this;
		if (!before || !predicted || this.revealed) return;
		const known = { month: from, value: before[from]! };
		const begun = this.#drawn ? predicted : drawStroke(predicted, from, known, start);
		this.#keep(drawStroke(begun, from, start, end), Math.max(start.month, end.month));
	}
	/** Sets one of the handles that are there without a pointer. */
	setHandle(month: number, value: number) {
		const { predicted, from } = this;
		if (predicted && !this.revealed) this.#keep(setHandle(predicted, from, month, value), month);
	}
	/** What lies beyond the furthest month drawn goes on as the baseline does. */
	#keep(curve: Float64Array, month: number) {
		if (!this.before) return;
		this.#reach = Math.max(this.#drawn ? this.#reach : 0, month);
		this.#drawn = extendBeyond(curve, this.before, this.#reach);
	}
	/** Shows what happened; the prediction stays as it is from then on. */
	reveal() {
		this.#revealedFrom = this.#lab.decideAt;
	}
}

/** The prediction of this tab. */
export const prediction = new Prediction(lab);
