import type { CatalogueEntry } from '$lib/domain/catalogue';
import { Chance } from '../chance';
import { shuffled } from '../shuffled';
import { BLUEPRINT, COMPUTED, sizeOf } from './blueprint';
import { Penalty } from './penalty';
import { STREAM } from './streams';

/** How often at most a question is tried in the place of another. */
const TRIES = 20_000;

const isComputed = ({ ref }: CatalogueEntry) => ref.startsWith('tpl-');

/** Questions that can stand for each other on a paper: of one type, as many blanks, both of the bank or both computed. */
const kindOf = (entry: CatalogueEntry) => `${entry.type} ${sizeOf(entry)} ${isComputed(entry)}`;

/**
 * The questions of a paper, in no particular order: at first any that fill the blueprint, then again and again one
 * in the place of another wherever less speaks against the paper, until nothing does.
 * @param candidates always in the same order
 * @returns null where there are too few to fill the blueprint
 */
export function selectQuestions(
	candidates: readonly CatalogueEntry[],
	seed: number
): readonly CatalogueEntry[] | null {
	const chance = new Chance(seed, STREAM.selection);
	const chosen = firstChoice(candidates, chance);
	return chosen && improved(chosen, candidates, chance);
}

/** Fills the blueprint; computed questions are shared out between fill-in and single choice. */
function firstChoice(candidates: readonly CatalogueEntry[], chance: Chance): CatalogueEntry[] | null {
	const order = shuffled(candidates, chance);
	const inSingle = chance.whole(1, COMPUTED - 1);
	const computed = new Map<string, number>([
		['single', inSingle],
		['fill', COMPUTED - inSingle]
	]);
	const chosen: CatalogueEntry[] = [];
	const taken = new Set<string>();
	/** Takes what fits; gives back what is left to fill. */
	const take = (wanted: (entry: CatalogueEntry) => boolean, many: number): number => {
		let left = many;
		for (const entry of order) {
			if (sizeOf(entry) > left || taken.has(entry.ref) || !wanted(entry)) continue;
			taken.add(entry.ref);
			chosen.push(entry);
			left -= sizeOf(entry);
		}
		return left;
	};
	for (const { type, many } of BLUEPRINT) {
		const toCompute = computed.get(type) ?? 0;
		const missing = take((entry) => entry.type === type && isComputed(entry), toCompute);
		const left = take((entry) => entry.type === type && !isComputed(entry), many - toCompute + missing);
		if (left > 0) return null;
	}
	return chosen;
}

function improved(
	chosen: CatalogueEntry[],
	candidates: readonly CatalogueEntry[],
	chance: Chance
): readonly CatalogueEntry[] {
	const kinds = byKind(candidates);
	const penalty = new Penalty([...new Set(candidates.map(({ chapter }) => chapter))]);
	const taken = new Set(chosen.map(({ ref }) => ref));
	for (const entry of chosen) penalty.add(entry);
	let now = penalty.total;
	for (let attempt = 0; attempt < TRIES && now > 0; attempt++) {
		const place = chance.whole(0, chosen.length - 1);
		const old = chosen[place]!;
		const other = chance.pick(kinds.get(kindOf(old))!);
		if (taken.has(other.ref)) continue;
		penalty.remove(old);
		penalty.add(other);
		const then = penalty.total;
		if (then <= now) {
			now = then;
			chosen[place] = other;
			taken.delete(old.ref);
			taken.add(other.ref);
		} else {
			penalty.remove(other);
			penalty.add(old);
		}
	}
	return chosen;
}

function byKind(candidates: readonly CatalogueEntry[]): ReadonlyMap<string, readonly CatalogueEntry[]> {
	const kinds = new Map<string, CatalogueEntry[]>();
	for (const entry of candidates) {
		const kind = kindOf(entry);
		const same = kinds.get(kind);
		if (same) same.push(entry);
		else kinds.set(kind, [entry]);
	}
	return kinds;
}
