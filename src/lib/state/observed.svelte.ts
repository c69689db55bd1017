import { FormulaError } from '$lib/formulas/error';
import { PUBLISHED_TABLES, type PublishedTable } from '$lib/formulas/publishedTables';
import { parseRetentionTable, type RetentionTable } from '$lib/formulas/retentionTable';
import type { SbgFit } from '$lib/formulas/sbgFit';
import { textOfTable } from '$lib/formulas/tableBytes';
import { TableError } from '$lib/formulas/tableError';
import { MAX_TABLE_SIZE, refuseLarge } from '$lib/formulas/tableLines';
import type { TableUnit } from '$lib/formulas/tableNumbers';
import { keeping } from './keeping.svelte';
import { lab, type Lab } from './lab.svelte';
import {
	churnLevers,
	customersOf,
	fitTable,
	fittedPoints,
	monthsIn,
	observedPoints,
	withNothingElse
} from './observedFit';
import { keepObserved } from './observedKeeper.svelte';
import { observedWords } from './observedWords';

/** Why nothing was taken over: what is wrong with the table, or a file that the browser cannot open. */
export type ReadProblem = TableError | 'fileUnreadable';

/** A table as it is kept with a company. */
export interface KeptTable {
	readonly text: string;
	readonly unit: TableUnit;
	readonly fitOn: number;
	readonly source: string | null;
}

/** An observed retention table beside the simulated retention: read, fitted, and lent to the company's customers. */
export class Observed {
	#lab: Lab;
	#text = $state('');
	#table = $state.raw<RetentionTable | null>(null);
	#unit = $state<TableUnit>('year');
	#fitOn = $state(0);
	#problem = $state.raw<ReadProblem | null>(null);
	#source = $state<string | null>(null);
	#asked = 0;

	#fitting = $derived.by((): { fit: SbgFit | null; problem: FormulaError | null } => {
		if (!this.#table) return { fit: null, problem: null };
		try {
			return { fit: fitTable(this.#table, { unit: this.#unit, fitOn: this.#fitOn }), problem: null };
		} catch (error) {
			if (error instanceof FormulaError) return { fit: null, problem: error };
			throw error;
		}
	});

	constructor(of: Lab) {
		this.#lab = of;
	}

	/** What was typed, pasted or read from a file. */
	get text() {
		return this.#text;
	}
	/** The last table that could be read; a text that cannot be read changes nothing here. */
	get table() {
		return this.#table;
	}
	/** What is wrong with the newest text or file; the table on screen is an older one. */
	get problem() {
		return this.#problem;
	}
	/** Why the table on screen cannot be fitted. */
	get fitProblem() {
		return this.#fitting.problem;
	}
	/** Customers that the likelihood is counted for. */
	get customers() {
		return this.#table ? customersOf(this.#table) : 0;
	}
	/** Length of the table's periods. */
	get unit() {
		return this.#unit;
	}
	get monthsPerPeriod() {
		return monthsIn(this.#unit);
	}
	/** Periods 1 … fitOn are fitted, the later ones held out. */
	get fitOn() {
		return this.#fitOn;
	}
	/** Where an example comes from; null for the reader's own table. */
	get source() {
		return this.#source;
	}
	/** The sBG model of the fitted periods, θ per year; null without a table or where it cannot be fitted. */
	get fit() {
		return this.#fitting.fit;
	}
	/** The observed points, in months. */
	readonly points = $derived(this.#table ? observedPoints(this.#table, this.#unit) : []);
	/** The month up to which the model was fitted; the curve goes on beyond it. */
	readonly fittedUntil = $derived(this.#fitOn * monthsIn(this.#unit));
	/** The fitted curve by month, half as far again as the table goes. */
	readonly curve = $derived.by(() => {
		const periods = Math.ceil((this.points.length - 1) * 1.5);
		return this.fit ? fittedPoints(this.fit, periods * monthsIn(this.#unit)) : [];
	});
	/** Mean distance, 0–1, of the fitted curve from the periods held out; null where none is. */
	readonly heldOutError = $derived.by(() => {
		const held = this.points.slice(this.#fitOn + 1);
		if (!this.fit || held.length === 0) return null;
		const off = held.map(({ month, survival }) => Math.abs(this.curve[month]!.survival - survival));
		return off.reduce((sum, distance) => sum + distance, 0) / held.length;
	});
	/** Where the fitted curve ends, beyond the table. */
	readonly projection = $derived.by(() => {
		const last = this.curve.at(-1);
		return last ? { period: last.month / this.monthsPerPeriod, share: last.survival } : null;
	});
	/** A yearly propensity cannot be read from less than a year. */
	readonly isLessThanAYear = $derived(this.fittedUntil < 12);
	/** What `apply` sets the levers to; null where there is nothing to set. */
	readonly offer = $derived(this.fit && !this.isLessThanAYear ? churnLevers(this.fit) : null);
	/** The levers cannot go as far as the fit: the offer has its mean churn, not its α and β. */
	readonly isOfferScaled = $derived(!!this.offer && this.offer.get('churnAlpha') !== this.fit?.alpha);
	/** The published tables that come with the app. */
	readonly examples: readonly PublishedTable[] = PUBLISHED_TABLES;

	/** Reads a table. Where it cannot be read, `problem` says why and the last table stays. */
	read(text: string) {
		this.#asked++;
		// A text beyond all measure is not even kept: a field that shows ten megabytes holds up the page.
		if (text.length <= MAX_TABLE_SIZE) {
			this.#text = text;
			this.#source = null;
		}
		this.#take(() => parseRetentionTable(text));
	}

	/** Reads a file, in the encodings that spreadsheets write. One that is too large is refused unopened. */
	async readFile(file: Blob) {
		const ticket = ++this.#asked;
		const text = await textOf(file);
		if (ticket !== this.#asked) return;
		if (typeof text === 'string') this.read(text);
		else this.#problem = text.problem;
	}

	/** Puts a published table in: fitted on the years its authors fitted, the others held out. */
	showExample({ percentSurviving, fitOn, source }: PublishedTable) {
		const { year, share } = observedWords.current.input.columns;
		this.read([`${year},${share}`, ...percentSurviving.map((percent, t) => `${t},${percent}`)].join('\n'));
		this.#fitOn = fitOn;
		this.#source = source;
	}

	/** What is to be kept with the company; null without a table, or where the text is not that of the table. */
	readonly kept = $derived.by((): KeptTable | null => {
		if (!this.#table || this.#problem) return null;
		return { text: this.#text, unit: this.#unit, fitOn: this.#fitOn, source: this.#source };
	});

	/** Puts a table back as it was kept. */
	restore({ text, unit, fitOn, source }: KeptTable) {
		this.read(text);
		if (this.#problem) return;
		this.#unit = unit;
		this.setFitOn(fitOn);
		this.#source = source;
	}

	/** Says how long the table's periods are. */
	setUnit(unit: TableUnit) {
		this.#unit = unit;
	}

	/** Fits the first periods only, 2 … all of them. */
	setFitOn(periods: number) {
		const last = (this.#table?.survival.length ?? 1) - 1;
		this.#fitOn = Math.max(2, Math.min(last, Math.round(periods)));
	}

	/**
	 * Gives the company's customers the fitted churn propensity, as one step of its history. `sortingOnly` also turns
	 * off what else moves their survival curve, so that it can be laid over the fitted one.
	 */
	apply(sortingOnly = false) {
		if (this.offer) this.#lab.startWith(sortingOnly ? withNothingElse(this.offer) : this.offer);
	}

	/** Takes the table away. */
	clear() {
		this.#asked++;
		this.#text = '';
		this.#table = this.#problem = this.#source = null;
	}

	#take(read: () => RetentionTable) {
		try {
			const table = read();
			this.#table = table;
			this.#unit = table.unit ?? 'year';
			this.#fitOn = table.survival.length - 1;
			this.#problem = null;
		} catch (error) {
			if (!(error instanceof TableError)) throw error;
			this.#problem = error;
		}
	}
}

/** The text of a file, or why there is none. */
async function textOf(file: Blob): Promise<string | { readonly problem: ReadProblem }> {
	try {
		refuseLarge(file.size);
		return textOfTable(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		return { problem: error instanceof TableError ? error : 'fileUnreadable' };
	}
}

/** The observed table of this tab. */
export const observed = new Observed(lab);

keepObserved(observed, keeping, lab);
