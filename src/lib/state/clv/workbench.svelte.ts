import type { MethodText } from '$lib/content/clv/page';
import type { Method, Worked } from '$lib/domain/clv/method';
import { attempted } from './attempt';
import { InputDesk } from './inputDesk.svelte';

/** One method on screen: its inputs and what they give. */
export class Workbench extends InputDesk {
	readonly method: Method;
	readonly text: MethodText;
	/** The page's typeset formulas. */
	readonly math: Readonly<Record<string, string>>;

	#result = $derived(attempted(() => this.method.work(this.inputs)));

	constructor(method: Method, text: MethodText, math: Readonly<Record<string, string>>) {
		super(method.id, method.inputs);
		this.method = method;
		this.text = text;
		this.math = math;
	}

	/** The calculation; null where the inputs are refused. */
	get worked(): Worked | null {
		return this.#result.ok ? this.#result.value : null;
	}
	/** Why the inputs are refused; null where they are not. */
	get refusal() {
		return this.#result.ok ? null : this.#result.error;
	}
	/** Keys of the typeset formulas of the method as it is set. */
	get formulas() {
		return this.method.formulas(this.inputs);
	}
}
