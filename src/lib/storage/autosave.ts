import type { Result } from '$lib/domain/result';

/** How far the newest value has come. */
export type AutosaveState<Failure> =
	| { readonly status: 'saved' }
	/** Waiting for a quiet moment. */
	| { readonly status: 'waiting' }
	| { readonly status: 'saving' }
	/** Not saved, but not lost: the next value or `flush` tries again. */
	| { readonly status: 'failed'; readonly error: Failure };

export interface AutosaveOptions<Value, Failure> {
	/** Saves a value; is never called again before it has answered, and must not throw. */
	readonly save: (value: Value) => Promise<Result<unknown, Failure>>;
	readonly onState: (state: AutosaveState<Failure>) => void;
	/** Calls back after some milliseconds; returns how to call it off. */
	readonly later: (call: () => void, milliseconds: number) => () => void;
	/** Milliseconds without a new value before saving. */
	readonly quiet: number;
	/** Milliseconds that a value waits at most while new ones keep coming. */
	readonly longest: number;
}

/**
 * Saves the newest of many values, in quiet moments, one at a time. Values that were overtaken are never saved.
 */
export class Autosave<Value, Failure> {
	readonly #options: AutosaveOptions<Value, Failure>;
	#pending: { readonly value: Value } | null = null;
	/** The value being saved; null also where it was forgotten meanwhile. */
	#taken: { readonly value: Value } | null = null;
	#running: Promise<void> | null = null;
	#quiet: (() => void) | null = null;
	#longest: (() => void) | null = null;
	#failed = false;

	constructor(options: AutosaveOptions<Value, Failure>) {
		this.#options = options;
	}

	/** True while a value is not saved. */
	get unsaved(): boolean {
		return this.#pending !== null || this.#running !== null;
	}

	/** Takes a new value in place of the one that waits. */
	put(value: Value): void {
		this.#pending = { value };
		this.#failed = false;
		if (!this.#running) this.#wait();
	}

	/** Saves at once what waits. @returns true when everything is saved */
	async flush(): Promise<boolean> {
		this.#failed = false;
		// A value may come in while the one before is being saved.
		while (this.unsaved && !this.#failed) await (this.#running ?? this.#save());
		return !this.unsaved;
	}

	/** Drops what waits: somebody else's version is taken, or the company is gone. A save under way runs to its end. */
	forget(): void {
		this.#callOff();
		this.#pending = this.#taken = null;
		if (!this.#running) this.#options.onState({ status: 'saved' });
	}

	#wait(): void {
		const { later, quiet, longest, onState } = this.#options;
		const save = () => void this.#save();
		if (!this.#longest) onState({ status: 'waiting' });
		this.#quiet?.();
		this.#quiet = later(save, quiet);
		this.#longest ??= later(save, longest);
	}

	#callOff(): void {
		this.#quiet?.();
		this.#longest?.();
		this.#quiet = this.#longest = null;
	}

	#save(): Promise<void> {
		this.#callOff();
		const taken = this.#pending;
		if (!taken) return Promise.resolve();
		this.#taken = taken;
		this.#pending = null;
		this.#options.onState({ status: 'saving' });
		this.#running = this.#options.save(taken.value).then((result) => this.#saved(result));
		return this.#running;
	}

	#saved(result: Result<unknown, Failure>): void {
		const taken = this.#taken;
		this.#running = this.#taken = null;
		if (this.#pending) return this.#wait();
		if (result.ok || !taken) return this.#options.onState({ status: 'saved' });
		this.#failed = true;
		this.#pending = taken;
		this.#options.onState({ status: 'failed', error: result.error });
	}
}
