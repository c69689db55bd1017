import { boundNumber, startingInputs } from '$lib/domain/clv/bounds';
import type { Inputs, InputValue, RowsInput } from '$lib/domain/clv/input';
import type { Method, Worked } from '$lib/domain/clv/method';
import type { MethodText } from '$lib/content/clv/page';
import { attempted } from './attempt';
import { fragmentOf, inputsOf } from './fragment';

/** One method on screen: its inputs, moved by the learner, and what they give. */
export class Workbench {
	readonly method: Method;
	readonly text: MethodText;
	/** The page's typeset formulas. */
	readonly math: Readonly<Record<string, string>>;

	#inputs = $state.raw<Inputs>({});
	#moving = $state(false);
	#result = $derived(attempted(() => this.method.work(this.#inputs)));

	constructor(method: Method, text: MethodText, math: Readonly<Record<string, string>>) {
		this.method = method;
		this.text = text;
		this.math = math;
		this.#inputs = startingInputs(method.inputs);
	}

	get inputs() {
		return this.#inputs;
	}
	/** The calculation; null where the inputs are refused. */
	get worked(): Worked | null {
		return this.#result.ok ? this.#result.value : null;
	}
	/** Keys of the typeset formulas of the method as it is set. */
	get formulas() {
		return this.method.formulas(this.#inputs);
	}
	/** Why the inputs are refused; null where they are not. */
	get refusal() {
		return this.#result.ok ? null : this.#result.error;
	}
	/** True between the first value of a gesture and its end: axes then only widen. */
	get moving() {
		return this.#moving;
	}
	/** The inputs as the fragment of an address. */
	get fragment() {
		return fragmentOf(this.method.id, this.method.inputs, this.#inputs);
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
		this.set(
			spec.name,
			this.rows(spec).map((cells, i) => (i === row ? cells.with(column, bounded) : cells))
		);
	}
	/** Adds a row like the last one. */
	addRow(spec: RowsInput) {
		const rows = this.rows(spec);
		if (rows.length < spec.maxRows) this.#once(spec.name, [...rows, rows.at(-1)!]);
	}
	removeRow(spec: RowsInput) {
		const rows = this.rows(spec);
		if (rows.length > spec.minRows) this.#once(spec.name, rows.slice(0, -1));
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

	/** Puts several inputs in place at once; what does not fit its input stays out. */
	put(given: Partial<Inputs>) {
		this.#inputs = startingInputs(this.method.inputs, { ...this.#inputs, ...given });
		this.settle();
	}
	reset() {
		this.#inputs = startingInputs(this.method.inputs);
		this.settle();
	}
	/** Opens what a link holds. */
	open(fragment: string) {
		this.#inputs = inputsOf(fragment, this.method.inputs);
		this.settle();
	}

	#once(name: string, value: InputValue) {
		this.set(name, value);
		this.settle();
	}
}
