import { courseworkBounds, gradeBounds, paperBounds, WRITTEN_POINTS, type Bounds } from '$lib/formulas/grade';
import type { Store } from '$lib/storage/store';
import { keeping } from '../../keeping.svelte';
import { needOf, type Need } from './need';
import { EMPTY_SHEET, keepSheet, marksOf, readSheet, type GradeSheet, type MarkName } from './sheet';

/** Final marks that the table lists. */
const LADDER = [60, 70, 80, 90] as const;

/** A final mark with what it asks of the paper. */
export interface Rung {
	readonly wanted: number;
	readonly paper: Bounds;
	readonly need: Need;
}

/** The grade calculator: marks as far as they are known, and what follows from them. */
export class GradeDesk {
	#store: () => Promise<Store>;
	#sheet = $state.raw<GradeSheet>(EMPTY_SHEET);
	#unkept = $state(false);
	#ready = $state(false);

	constructor(store: () => Promise<Store>) {
		this.#store = store;
	}

	/** False until it is known what was entered before: nothing may be entered over it. */
	get ready() {
		return this.#ready;
	}
	get sheet() {
		return this.#sheet;
	}
	/** True where the marks last entered could not be kept. */
	get unkept() {
		return this.#unkept;
	}
	/** Points that one assignment counts for. */
	get assignmentPoints() {
		return (WRITTEN_POINTS - this.#sheet.midtermPoints) / 3;
	}

	readonly #marks = $derived.by(() => marksOf(this.#sheet));
	/** Points of coursework, 0–40. */
	readonly coursework: Bounds = $derived.by(() => courseworkBounds(this.#marks, this.#sheet.midtermPoints));
	/** The final mark, 0–100. */
	readonly final: Bounds = $derived.by(() => gradeBounds(this.#marks, this.#sheet.midtermPoints));
	/** What the wanted final mark asks of the paper. */
	readonly wanted: Rung = $derived.by(() => this.#rung(this.#sheet.wanted));
	readonly ladder: readonly Rung[] = $derived.by(() => LADDER.map((mark) => this.#rung(mark)));

	set(name: MarkName, mark: number | null) {
		return this.#put({ ...this.#sheet, marks: { ...this.#sheet.marks, [name]: mark } });
	}
	setMidtermPoints(midtermPoints: number) {
		return this.#put({ ...this.#sheet, midtermPoints: Math.round(midtermPoints) });
	}
	setWanted(wanted: number) {
		return this.#put({ ...this.#sheet, wanted });
	}
	clear() {
		return this.#put(EMPTY_SHEET);
	}

	/** Reads what was entered at an earlier visit. */
	async load() {
		if (this.#ready) return;
		this.#sheet = await readSheet(this.#store);
		this.#ready = true;
	}

	#rung(wanted: number): Rung {
		const paper = paperBounds(this.#marks, wanted, this.#sheet.midtermPoints);
		return { wanted, paper, need: needOf(paper) };
	}

	async #put(sheet: GradeSheet) {
		this.#sheet = sheet;
		this.#unkept = !(await keepSheet(this.#store, sheet));
	}
}

/** The calculator of this browser. */
export const gradeDesk = new GradeDesk(() => keeping.connection.store());
