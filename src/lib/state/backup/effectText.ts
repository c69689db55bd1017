import type { RestoreEffect } from '$lib/domain/backup';
import { write } from '../write';
import { backupWords } from './words';

const PARTS = ['added', 'replaced', 'copied', 'stays', 'removed', 'untouched'] as const;

/** What restoring does or has done, in one sentence. */
export function effectText(effect: RestoreEffect): string {
	const words = backupWords.current;
	const { added, replaced, copied, removed } = effect;
	const changes = added + replaced + copied + removed;
	const parts = PARTS.filter((part) => effect[part] > 0).map((part) =>
		words.effects[part](write.format.number(effect[part]))
	);
	const said = changes === 0 ? [words.effects.nothing, ...parts] : parts;
	return words.sentence(said.reduce((first, second) => words.join(first, second)));
}
