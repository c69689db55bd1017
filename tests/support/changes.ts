import { MEASURES, type MeasureName } from '$lib/domain/measures';
import type { Change, Changes } from '$lib/domain/run';

const NONE: Change = { difference: 0, halfWidth: 0, noise: false };

/** Changes of a few measures; the others have not moved. */
export function changesOf(changes: Partial<Record<MeasureName, Change>>): Changes {
	return Object.fromEntries(MEASURES.map(({ name }) => [name, changes[name] ?? NONE])) as Changes;
}
