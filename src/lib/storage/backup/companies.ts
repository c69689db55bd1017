import type { KeptCompany } from '$lib/domain/keptCompany';
import { canonicalText } from '../canonical';
import type { KeptName } from '../keptTables';
import { descends, lineageAfter, markOf, MAX_LINEAGE } from '../lineage';
import type { PlanTools, TablePlan } from './plan';

/**
 * A row as it takes the place of another. A company gets a revision that neither had: who works on either in another
 * tab cannot save over it unawares.
 */
export function succeed(table: KeptName, row: object, former: object): object {
	if (table !== 'companies') return row;
	const [kept, before] = [row as KeptCompany, former as KeptCompany];
	const revision = Math.max(kept.revision, before.revision) + 1;
	return { ...kept, revision, lineage: lineageAfter(before, kept) };
}

const samePlay = (a: KeptCompany, b: KeptCompany) => canonicalText(a.company) === canonicalText(b.company);

/** What becomes of a company that is here and in the file. */
function meet(here: KeptCompany, file: KeptCompany): 'same' | 'here' | 'file' | 'both' {
	if (samePlay(here, file)) return 'same';
	// Neither clock is asked: each state remembers those it grew out of.
	if (descends(here, file)) return 'here';
	return descends(file, here) ? 'file' : 'both';
}

/** What merging does to companies, and under which names the preferences of copies go. */
interface MergedCompanies {
	readonly plan: TablePlan;
	/** By the name of the original's. */
	readonly keys: ReadonlyMap<string, string>;
}

/**
 * Companies of a file beside those that are here: one that went on from the other takes its place; where both were
 * changed since they parted, the one here stays and the file's comes in as a copy, once.
 */
export function mergeCompanies(
	here: ReadonlyMap<string, KeptCompany>,
	file: readonly KeptCompany[],
	{ newId, copyName, companyKeys }: PlanTools
): MergedCompanies {
	const puts: KeptCompany[] = [];
	const keys = new Map<string, string>();
	const count = { added: 0, replaced: 0, stays: 0, copied: 0 };
	for (const kept of file) {
		const mine = here.get(kept.id);
		if (!mine) {
			puts.push(kept);
			count.added++;
			continue;
		}
		const fate = meet(mine, kept);
		if (fate === 'same' && kept.name !== mine.name && kept.updatedAt > mine.updatedAt) {
			puts.push({ ...mine, name: kept.name, updatedAt: kept.updatedAt });
			count.replaced++;
		} else if (fate === 'here') count.stays++;
		else if (fate === 'file') {
			puts.push(succeed('companies', kept, mine) as KeptCompany);
			count.replaced++;
		} else if (fate === 'both') {
			const id = newId();
			puts.push({ ...kept, id, name: copyName(kept.name) });
			// Remembered, so that the same file brings no second copy.
			const lineage = [...new Set([...(mine.lineage ?? []), markOf(kept)])].slice(-MAX_LINEAGE);
			puts.push({ ...mine, lineage });
			const copies = companyKeys(id);
			companyKeys(kept.id).forEach((key, i) => keys.set(key, copies[i]!));
			count.copied++;
		}
	}
	const untouched = here.size - count.replaced - count.stays - count.copied;
	return { plan: { puts, removes: [], effect: { ...count, removed: 0, untouched } }, keys };
}
