import type { KeptCompany } from '$lib/domain/keptCompany';
import { canonicalText } from './canonical';
import { crc32 } from './crc32';

/** Former states that a company remembers: a term of playing. Older ones are forgotten first. */
export const MAX_LINEAGE = 200;

/** The mark of a state of a company: equal for equal states only, but for a chance of 1 in 4 billion. */
export function markOf({ revision, company }: KeptCompany): number {
	return crc32(new TextEncoder().encode(`${revision} ${canonicalText(company)}`));
}

/** What a state remembers that follows on others: theirs and them. */
export function lineageAfter(...former: readonly KeptCompany[]): readonly number[] {
	const marks = former.flatMap((kept) => [...(kept.lineage ?? []), markOf(kept)]);
	return [...new Set(marks)].slice(-MAX_LINEAGE);
}

/** True when a company has grown out of the other state. */
export function descends(kept: KeptCompany, from: KeptCompany): boolean {
	return kept.lineage?.includes(markOf(from)) ?? false;
}
