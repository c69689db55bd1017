import type { RestoreEffect, RestoreMode } from '$lib/domain/backup';
import type { KeptCompany } from '$lib/domain/keptCompany';
import { canonicalText } from '../canonical';
import { KEPT, perTable, type KeptName, type PerTable } from '../keptTables';
import { DEVICE_KEYS } from '../preferenceSchema';
import { mergeCompanies, succeed } from './companies';
import { changedAt, keyOf, readRow } from './rows';

/** What a restoring needs to know of the app around it. */
export interface PlanTools {
	readonly newId: () => string;
	/** The name of a copy of a company. */
	readonly copyName: (name: string) => string;
	/** The preferences that belong to a company; a copy gets copies of them. */
	readonly companyKeys: (id: string) => readonly string[];
}

/** What is to be done to one table. */
export interface TablePlan {
	readonly puts: readonly object[];
	/** Keys of rows to take out. */
	readonly removes: readonly string[];
	readonly effect: RestoreEffect;
}
type Plan = PerTable<TablePlan>;

/** Which of two differing rows with one key stays. */
type Rule = (here: object, file: object) => 'here' | 'file';

const LATER: Rule = (here, file) => ((changedAt(file) ?? 0) > (changedAt(here) ?? 0) ? 'file' : 'here');
const HERE: Rule = () => 'here';
const FILE: Rule = () => 'file';

/** Answers were given once and never change; choices of this device are its own; of all else the later counts. */
const MERGE: Readonly<Record<Exclude<KeptName, 'companies'>, Rule>> = {
	attempts: HERE,
	papers: LATER,
	cards: LATER,
	lessons: LATER,
	mistakeNotes: LATER,
	banks: LATER,
	preferences: HERE
};

/**
 * The rows of a table by key that can be read. Those that cannot are left as they are, unless the file mends them; those
 * of the device are no affair of any file.
 */
export function readable(table: KeptName, rows: readonly unknown[]): Map<string, object> {
	const found = new Map<string, object>();
	for (const row of rows) {
		const read = readRow(table, row);
		const key = keyOf(table, read);
		if (read && key !== undefined && !DEVICE_KEYS.includes(key)) found.set(key, read);
	}
	return found;
}

/** True when two rows say the same; of a company the count of its changes says nothing. */
export function sameRow(table: KeptName, a: object, b: object): boolean {
	const said = (row: object) =>
		canonicalText(table === 'companies' ? { ...row, revision: 0, updatedAt: 0, lineage: undefined } : row);
	return said(a) === said(b);
}

/** Puts the rows of a file over those that are here, key by key, by a rule. */
function joinRows(
	table: KeptName,
	here: Map<string, object>,
	file: readonly object[],
	rule: Rule,
	isReplace: boolean
): TablePlan {
	const puts: object[] = [];
	const count = { added: 0, replaced: 0, stays: 0 };
	const inFile = new Set<string>();
	for (const row of file) {
		const key = keyOf(table, row)!;
		inFile.add(key);
		const mine = here.get(key);
		if (mine && sameRow(table, mine, row)) continue;
		const wins = !mine || rule(mine, row) === 'file';
		if (wins) puts.push(mine ? succeed(table, row, mine) : row);
		count[!mine ? 'added' : wins ? 'replaced' : 'stays']++;
	}
	const others = [...here.keys()].filter((key) => !inFile.has(key));
	const removes = isReplace ? others : [];
	const removed = removes.length;
	const untouched = here.size - count.replaced - count.stays - removed;
	return { puts, removes, effect: { ...count, copied: 0, removed, untouched } };
}

/**
 * What restoring a file does to what is here, row by row. Nothing is done yet.
 * - Replace: what is here becomes what is in the file.
 * - Merge: companies as mergeCompanies says; answers of both; of all else the row that was changed later, and the
 *   preferences of this browser.
 * @param here the rows as they lie in the tables
 * @param file rows that keep the rules
 */
export function planRestore(
	mode: RestoreMode,
	here: PerTable<readonly unknown[]>,
	file: PerTable<readonly object[]>,
	tools: PlanTools
): Plan {
	const mine = perTable((table) => readable(table, here[table]));
	if (mode === 'replace') return perTable((table) => joinRows(table, mine[table], file[table], FILE, true));
	const merged = mergeCompanies(
		mine.companies as Map<string, KeptCompany>,
		file.companies as KeptCompany[],
		tools
	);
	const copied = file.preferences.flatMap((row) => {
		const copy = merged.keys.get(keyOf('preferences', row)!);
		return copy === undefined ? [] : [{ ...row, key: copy }];
	});
	return perTable((table) => {
		if (table === 'companies') return merged.plan;
		const rows = table === 'preferences' ? [...file.preferences, ...copied] : file[table];
		return joinRows(table, mine[table], rows, MERGE[table], false);
	});
}

/** What a plan does, over all tables. */
export function total(effects: PerTable<RestoreEffect>): RestoreEffect {
	const sum = { added: 0, replaced: 0, stays: 0, copied: 0, removed: 0, untouched: 0 };
	for (const table of KEPT) {
		for (const name of Object.keys(sum) as (keyof RestoreEffect)[]) sum[name] += effects[table][name];
	}
	return sum;
}
