import type { Question } from '$lib/domain/question';
import type { QuestionRef } from '$lib/domain/study/attempt';
import { loadSimplify, type Simplify } from '$lib/exam/marking/simplify';
import type { Store } from '$lib/storage/store';
import { keeping } from '../../keeping.svelte';
import { attempts } from '../attempts.svelte';
import { loadQuestion } from '../catalogue';
import { holdPaper, type Hold } from './hold';

/** What a sitting needs of the world; a test puts others in their place. Whatever is begun can be called off. */
export interface PaperTools {
	readonly store: () => Promise<Pick<Store, 'papers' | 'attempts' | 'newId'>>;
	readonly now: () => number;
	readonly later: (call: () => void, milliseconds: number) => () => void;
	readonly every: (call: () => void, milliseconds: number) => () => void;
	/** Calls back whenever the page may be about to go away. */
	readonly whenLeaving: (call: () => void) => () => void;
	/** Makes sure that only one tab writes a sitting; `lost` when another has taken it over. */
	readonly hold: (id: string, lost: () => void, takeOver: boolean) => Promise<Hold | null>;
	readonly loadQuestion: (ref: QuestionRef) => Promise<Question | null>;
	readonly loadSimplify: () => Promise<Simplify>;
	/** Calls out that the record of attempts has grown. */
	readonly recorded: () => void;
}

/** The browser's. */
export const PAPER_TOOLS: PaperTools = {
	store: () => keeping.connection.store(),
	now: () => Date.now(),
	later(call, milliseconds) {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	},
	every(call, milliseconds) {
		const timer = setInterval(call, milliseconds);
		return () => clearInterval(timer);
	},
	whenLeaving(call) {
		const whenHidden = () => {
			if (document.visibilityState === 'hidden') call();
		};
		addEventListener('pagehide', call);
		document.addEventListener('visibilitychange', whenHidden);
		return () => {
			removeEventListener('pagehide', call);
			document.removeEventListener('visibilitychange', whenHidden);
		};
	},
	hold: holdPaper,
	loadQuestion,
	loadSimplify,
	recorded() {
		if (attempts.rows) void attempts.reload();
	}
};
