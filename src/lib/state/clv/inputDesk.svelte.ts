import { boundNumber, startingInputs } from '$lib/domain/clv/bounds';
import type { Inputs, InputSpec, InputValue, RowsInput } from '$lib/domain/clv/input';
import { fragmentOf, inputsOf } from './fragment';

/** The inputs of a calculation on screen, moved by the learner. */
export class InputDesk {
	/** Names the calculation in the address. */
	readonly id: string;
	readonly specs: readonly InputSpec[];

	#inputs = $state.raw<Inputs>({});
	#moving = $state(false);

	constructor(id: string, specs: readonly InputSpec[]) {
		this.id = id;
		this.specs = specs;
		this.#inputs = startingInputs(specs);
	}

	get inputs() {
		return this.#inputs;
	}
	/** True between the first value of a gesture and its end: axes then only widen. */
	get moving() {
		return this.#moving;
	}
	/** The inputs as the fragment of an address. */
	get fragment() {
		return fragmentOf(this.id, this.specs, this.#inputs);
	}
	/** The value of a number input. */
	number(name: string) {
		return this.#inputs[name] as number;
	}
	/** The value of a choice. */
	choice(name: string) {
		return this.#inputs[name] as string;
	}
	/** The rows of a table input. */
	rows({ name }: RowsInput): readonly (readonly number[])[] {
		return this.#inputs[name] as readonly (readonly number[])[];
	}

	/** Gives one input another value, live while it is dragged; one gesture until `settle`. */
	set(name: string, value: InputValue) {
		this.#moving = true;
		this.#inputs = { ...this.#inputs, [name]: value };
	}
	/** Ends a gesture. */
	settle() {
		this.#moving = false;
	}
	/** Changes one cell of a table. */
	setCell(spec: RowsInput, row: number, column: number, value: number) {
		const bounded = boundNumber(spec.columns[column]!, value);
		const rows = this.rows(spec).map((cells, i) => (i === row ? cells.with(column, bounded) : cells));
		this.set(spec.name, rows);
	}
	/** Adds a row like the last one. */
	addRow(spec: RowsInput) {
		const rows = this.rows(spec);
		if (rows.length < spec.maxRows) this.#once(spec.name, [...rows, rows.at(-1)!]);
	}
	/** Takes the last row away. */
	removeRow(spec: RowsInput) {
		const rows = this.rows(spec);
		if (rows.length > spec.minRows) this.#once(spec.name, rows.slice(0, -1));
	}

	/** Puts several inputs in place at once; what does not fit its input gives the default. */
	put(given: Partial<Inputs>) {
		this.#inputs = startingInputs(this.specs, { ...this.#inputs, ...given });
		this.settle();
	}
	reset() {
		this.#inputs = startingInputs(this.specs);
		this.settle();
	}
	/** Opens what a link holds. */
	open(fragment: string) {
		this.#inputs = inputsOf(fragment, this.specs);
		this.settle();
	}

	#once(name: string, value: InputValue) {
		this.set(name, value);
		this.settle();
	}
}
