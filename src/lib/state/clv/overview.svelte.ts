import { COMPARED_NAMES, CONVENTIONS } from '$lib/content/clv/overview';
import type { Localized } from '$lib/domain/locale';
import { conventionPath, type PathStep } from '$lib/formulas/conventionPath';
import { COMPARED_METHODS, comparedCustomer, OVERVIEW_INPUTS } from '$lib/formulas/methods/overview';
import { write } from '../write';
import { attempted } from './attempt';
import { moneyText } from './figure';
import { InputDesk } from './inputDesk.svelte';
import { clvWords } from './words';

/** A method in the overview's table. */
export interface ComparedRow {
	readonly id: string;
	readonly page: string;
	readonly name: Localized;
	/** Not-a-number where its formula refuses these numbers. */
	readonly value: number;
	/** From the reference; 0 for the reference itself. */
	readonly difference: number;
	/** The conventions that make the difference, with their parts in it. */
	readonly steps: readonly PathStep[];
}

/** Amounts below half a cent are no difference. */
const DUST = 0.005;

/** All methods on the same customer; one of them is what the others are compared with. */
class Overview extends InputDesk {
	#reference = $state('fourStepsRetention');
	readonly compared: readonly ComparedRow[] = $derived.by(() => this.#compare());

	constructor() {
		super('overview', OVERVIEW_INPUTS);
	}

	get reference() {
		return this.#reference;
	}
	compareWith(id: string) {
		this.#reference = id;
	}
	/** The largest value, which the longest bar stands for. */
	get largest() {
		return Math.max(0, ...this.compared.map(({ value }) => value).filter(Number.isFinite));
	}

	#compare(): ComparedRow[] {
		const customer = comparedCustomer(this.inputs);
		const reference = COMPARED_METHODS.find(({ id }) => id === this.#reference) ?? COMPARED_METHODS[0]!;
		const valueOf = (method: typeof reference) => {
			const result = attempted(() => method.value(customer));
			return result.ok ? result.value : NaN;
		};
		const base = valueOf(reference);
		return COMPARED_METHODS.map((method) => {
			const value = valueOf(method);
			const path = attempted(() => conventionPath(reference.conventions, method.conventions, customer));
			return {
				id: method.id,
				page: method.page,
				name: COMPARED_NAMES[method.id]!,
				value,
				difference: value - base,
				steps: path.ok ? path.value : []
			};
		});
	}
}

/** The overview in this tab. */
export const overview = new Overview();

/** A step as a clause: what this method does and what the reference does. */
function contrastText({ dimension, from, to }: PathStep): string {
	const clauses = CONVENTIONS[dimension]!;
	return clvWords.current.compare.contrast(write.of(clauses[to]!), write.of(clauses[from]!));
}

/** One of several steps: with its part in the difference. */
function partText(step: PathStep): string {
	const words = clvWords.current.compare;
	const amount = Math.abs(step.amount) < DUST ? words.nothing : signed(step.amount);
	return words.part(contrastText(step), amount);
}

/** A difference with its sign. */
export function signed(amount: number): string {
	// The joiner keeps sign and amount on one line.
	return write.format.signed(Math.abs(amount) < DUST ? 0 : amount, (size) => `\u2060${moneyText(size)}`);
}

/** Why a method's value differs from the reference's, in one sentence. */
export function whyText(row: ComparedRow): string {
	const words = clvWords.current.compare;
	if (row.steps.length === 0) return words.same;
	// The strongest reason first.
	const ordered = row.steps.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
	// A single reason makes the whole difference: its amount need not be said twice.
	const say = ordered.length === 1 ? contrastText : partText;
	const steps = ordered.map(say).join(words.separator);
	if (Math.abs(row.difference) < DUST) return words.equal(steps);
	const size = moneyText(Math.abs(row.difference));
	return row.difference > 0 ? words.more(size, steps) : words.less(size, steps);
}
