import type { PracticeRound } from '$lib/domain/practice';
import { attempt } from '$lib/storage/attempt';
import type { PreferenceValue } from '$lib/storage/preferences';
import type { Store } from '$lib/storage/store';
import { isPracticeRound } from '$lib/storage/study/practiceSchema';

const KEY = 'practice';
/** How long typing may pause before it is kept, in milliseconds: a killed tab loses less than a second. */
const PAUSE = 400;

/** Keeps the round under way, so that a reload or a crash goes on where it was. */
export class RoundKeeper {
	#store: () => Promise<Store>;
	#later: (call: () => void, milliseconds: number) => () => void;
	#waiting: (() => PracticeRound | null) | null = null;
	#cancel: (() => void) | null = null;

	constructor(store: () => Promise<Store>, later: (call: () => void, milliseconds: number) => () => void) {
		this.#store = store;
		this.#later = later;
	}

	/** The round that was left unfinished; null where there is none. */
	async read(): Promise<PracticeRound | null> {
		const found = await attempt(async () =>
			(await this.#store()).preferences.get<PreferenceValue & PracticeRound>(
				KEY,
				(value): value is PreferenceValue & PracticeRound => isPracticeRound(value)
			)
		);
		return found.ok ? found.value : null;
	}

	/** Keeps the round once nothing more is typed for a moment, at the latest a moment after the first letter. */
	soon(round: () => PracticeRound | null) {
		this.#waiting = round;
		this.#cancel ??= this.#later(() => void this.flush(), PAUSE);
	}

	/** Keeps at once what waits. @returns true when it is durable */
	async flush(): Promise<boolean> {
		this.#cancel?.();
		this.#cancel = null;
		const round = this.#waiting;
		this.#waiting = null;
		return round ? this.write(round()) : true;
	}

	/** Keeps the round, or with null forgets it. */
	async write(round: PracticeRound | null): Promise<boolean> {
		// JSON: what the interface holds may be reactive, and a round is plain data.
		const value = JSON.parse(JSON.stringify(round)) as PreferenceValue;
		return (await attempt(async () => (await this.#store()).preferences.set(KEY, value))).ok;
	}
}
