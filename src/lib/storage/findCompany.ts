import type { KeptCompany } from '$lib/domain/keptCompany';
import { fail } from '$lib/domain/result';
import type { Answer } from './attempt';
import { parseKeptCompany } from './companyRecord';
import type { RecordTable } from './recordTable';

/** The company under an id, also where it lies in the bin. */
export async function findCompany(table: RecordTable, id: string): Answer<KeptCompany> {
	const record = await table.get(id);
	if (record === undefined) return fail({ code: 'notFound' });
	const parsed = parseKeptCompany(record);
	return parsed.ok ? parsed : fail({ code: 'setAside', setAside: parsed.error });
}

/** The company under an id, unless it lies in the bin. */
export async function presentCompany(table: RecordTable, id: string): Answer<KeptCompany> {
	const found = await findCompany(table, id);
	return found.ok && found.value.deletedAt !== null ? fail({ code: 'deleted' }) : found;
}
