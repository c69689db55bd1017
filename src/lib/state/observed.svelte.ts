import { FormulaError } from '$lib/formulas/error';
import { PUBLISHED_TABLES, type PublishedTable } from '$lib/formulas/publishedTables';
import { parseRetentionTable, type RetentionTable } from '$lib/formulas/retentionTable';
import type { SbgFit } from '$lib/formulas/sbgFit';
import { textOfTable } from '$lib/formulas/tableBytes';
import type { TableError } from '$lib/formulas/tableError';
import type { TableUnit } from '$lib/formulas/tableNumbers';
import type { Lab } from './lab.svelte';
import { lab } from './lab.svelte';
import { churnLevers, fitTable, fittedPoints, monthsIn, observedPoints } from './observedFit';

/** Why a table, or its fit, was refused. */
export type ObservedProblem = TableError | FormulaError;

/** An observed retention table beside the simulated retention: read, fitted, and lent to the company's customers. */
export class Observed {
	#lab: Lab;
	#text = $state('');
	#table = $state.raw<RetentionTable | null>(null);
	#unit = $state<TableUnit>('year');
	#fitOn = $state(0);
	#problem = $state.raw<ObservedProblem | null>(null);
	#source = $state<string | null>(null);

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
	/** What is wrong with the text, or with the table as data for the model. */
	get problem(): ObservedProblem | null {
		return this.#problem ?? this.#fitting.problem;
	}
	/** Length of the table's periods. */
	get unit() {
		return this.#unit;
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
	/** The fitted curve by month, to the end of table and company, whichever is later. */
	readonly curve = $derived.by(() => {
		const last = this.points.at(-1)?.month ?? 0;
		return this.fit ? fittedPoints(this.fit, Math.max(last, this.#lab.company.months)) : [];
	});
	/** The published tables that come with the app. */
	readonly examples: readonly PublishedTable[] = PUBLISHED_TABLES;

	/** Reads a table. Where it cannot be read, `problem` says why and the last table stays. */
	read(text: string) {
		this.#text = text;
		this.#source = null;
		this.#take(() => parseRetentionTable(text));
	}

	/** Reads a file, in the encodings that spreadsheets write. */
	async readFile(file: Blob) {
		const bytes = new Uint8Array(await file.slice(0, MAX_FILE).arrayBuffer());
		let text: string;
		try {
			text = textOfTable(bytes);
		} catch (error) {
			return this.#refuse(error);
		}
		this.read(text);
	}

	/** Puts a published table in: fitted on the years its authors fitted, the others held out. */
	showExample({ percentSurviving, fitOn, source }: PublishedTable) {
		this.read(
			['year,% surviving', ...percentSurviving.map((percent, year) => `${year},${percent}`)].join('\n')
		);
		this.#fitOn = fitOn;
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

	/** Gives the company's customers the fitted churn propensity, as one step of its history. */
	apply() {
		if (this.fit) this.#lab.startWith(churnLevers(this.fit));
	}

	/** Takes the table away. */
	clear() {
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
			this.#refuse(error);
		}
	}

	#refuse(error: unknown) {
		if (!(error instanceof FormulaError)) throw error;
		this.#problem = error as ObservedProblem;
	}
}

/** One byte more than a table may have is enough to know that it is too large. */
const MAX_FILE = 1_000_001;

/** The observed table of this tab. */
export const observed = new Observed(lab);
