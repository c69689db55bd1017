import type { CatalogueEntry } from '$lib/domain/catalogue';
import type { Attempt, QuestionRef } from '$lib/domain/study/attempt';
import { Chance } from '../chance';
import { entryRefOf, refOf, sourceOf } from '../questionRef';
import { shuffled } from '../shuffled';
import { questionStandings } from './standing';

const STREAM = 0xa907;

/**
 * Another question like one that was asked: a computed one with other numbers; else one on the same main concept, of
 * the same type where there is one, and first one that was never asked or was answered wrongly.
 * @param asked what was asked in this round already
 * @returns null where there is none
 */
export function anotherLike(
	entries: readonly CatalogueEntry[],
	like: Pick<Attempt, 'question' | 'type' | 'concepts'>,
	asked: readonly QuestionRef[],
	attempts: readonly Attempt[],
	seed: number
): QuestionRef | null {
	const chance = new Chance(seed, STREAM);
	const own = entryRefOf(like.question);
	const source = sourceOf(like.question);
	if (source.kind === 'computed') return refOf({ ref: own, type: source.form }, chance.whole(0, 0xffff_ffff));

	const before = new Set(asked.map(entryRefOf));
	const standings = questionStandings(attempts);
	const [main] = like.concepts;
	const rank = (entry: CatalogueEntry) => {
		const standing = standings.get(entry.ref);
		return (
			(entry.type === like.type ? 0 : 4) +
			(entry.concepts[0] === main ? 0 : 2) +
			(standing && !standing.lastWrong ? 1 : 0)
		);
	};
	const candidates = shuffled(entries, chance)
		.filter(
			({ ref, concepts }) => ref !== own && !before.has(ref) && main !== undefined && concepts.includes(main)
		)
		.sort((a, b) => rank(a) - rank(b));
	return candidates[0] ? refOf(candidates[0], chance.whole(0, 0xffff_ffff)) : null;
}
