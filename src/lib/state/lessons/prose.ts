import type { ConceptId } from '$lib/domain/syllabus';

/** Words of a text; those with a concept open its definition. */
export interface Words {
	readonly text: string;
	readonly concept: ConceptId | null;
}

/** `[[switching-costs|转换成本]]`. */
const TERM = /\[\[([\w-]+)\|([^\]]+)\]\]/g;

/** A text taken apart at its terms. That every id exists is held by a test of the content. */
export function wordsOf(text: string): readonly Words[] {
	const found: Words[] = [];
	let at = 0;
	for (const { 0: whole, 1: id, 2: words, index } of text.matchAll(TERM)) {
		if (index > at) found.push({ text: text.slice(at, index), concept: null });
		found.push({ text: words!, concept: id as ConceptId });
		at = index + whole.length;
	}
	if (at < text.length) found.push({ text: text.slice(at), concept: null });
	return found;
}

/** A text with `{name}` replaced by the figure of that name. */
export function filledProse(text: string, figures: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => figures[name] ?? whole);
}
