import type { ChartsText } from './text';
import { versusClause, type Comparison } from './versus';

/** What a chart says: the finding, what is drawn with its units, and the finding again in one plain sentence. */
export interface Wording {
	readonly title: string;
	readonly subtitle: string;
	readonly sentence: string;
}

/** The sentence, followed by how it stands against the baseline where there is one. */
export function withVersus(
	text: ChartsText,
	sentence: string,
	name: string,
	comparison: Comparison | null,
	write: (amount: number) => string
): string {
	if (!comparison) return sentence;
	return text.then(sentence, text.sentence(versusClause(text.versus, name, comparison, write)));
}
