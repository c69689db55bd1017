import type { LeverName } from '$lib/domain/levers';
import type { Localized } from '$lib/domain/locale';
import { write } from './write';

type Help = Readonly<Record<LeverName, Localized>>;

/** What each lever does: fetched when somebody first reaches for a lever, not before the first paint. */
class LeverHelp {
	#help = $state.raw<Help | null>(null);
	#asked = false;

	/** What a lever does, in the language on screen; undefined until it is there. */
	of(name: LeverName): string | undefined {
		return this.#help ? write.of(this.#help[name]) : undefined;
	}

	async load(): Promise<void> {
		if (this.#asked) return;
		this.#asked = true;
		this.#help = (await import('$lib/content/leverHelp')).LEVER_HELP;
	}
}

export const leverHelp = new LeverHelp();
