import type { Connection } from '../connection.svelte';
import type { Lasting } from './lasting.svelte';

/** Answers from which on their loss would hurt. */
const WORTH_ANSWERS = 20;

/**
 * Asks the browser to keep what is kept, once, as soon as it is worth it: when the first company is saved or the 20th
 * answer given. Before that a reader would be asked about nothing.
 */
export function askToLast(connection: Connection, lasting: Lasting) {
	connection.whenChanged(({ kind, elsewhere }) => {
		if (!elsewhere && (kind === 'created' || kind === 'saved')) void lasting.askOnce();
	});
	connection.whenOpened((store) => {
		if (store.kind !== 'indexeddb') return;
		const look = async () => {
			const answers = await store.kept.tables.attempts.count().catch(() => 0);
			if (answers >= WORTH_ANSWERS) await lasting.askOnce();
		};
		void look();
		store.onAnswered(() => void look());
	});
}
