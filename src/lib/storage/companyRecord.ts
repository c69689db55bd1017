import * as v from 'valibot';
import { cleanName } from '$lib/domain/companyName';
import type { KeptCompany, SetAside } from '$lib/domain/keptCompany';
import { fail, ok, type Result } from '$lib/domain/result';
import { parseCompany } from './companySchema';
import { MAX_LINEAGE } from './lineage';
import { failureOf } from './schemaFailure';

/** A record of the table `companies`; what the company is, parseCompany decides. */
const schema = v.object({
	id: v.string(),
	name: v.string(),
	company: v.unknown(),
	createdAt: v.number(),
	updatedAt: v.number(),
	revision: v.pipe(v.number(), v.integer()),
	deletedAt: v.nullable(v.number()),
	// A lineage that is broken is no reason to lose the company.
	lineage: v.fallback(v.optional(v.pipe(v.array(v.number()), v.maxLength(MAX_LINEAGE))), undefined)
});

function idOf(record: unknown): string | null {
	const looked = v.safeParse(v.object({ id: v.string() }), record);
	return looked.success ? looked.output.id : null;
}

/** Reads a record of the database. Never throws. */
export function parseKeptCompany(record: unknown): Result<KeptCompany, SetAside> {
	const parsed = v.safeParse(schema, record, { abortEarly: true });
	if (!parsed.success) return fail({ id: idOf(record), failure: failureOf(parsed.issues[0]), record });
	const { id, company: inside, name } = parsed.output;
	const company = parseCompany(inside);
	if (company.ok) return ok({ ...parsed.output, name: cleanName(name), company: company.value });
	const failure = { ...company.error, path: ['company', ...company.error.path] };
	return fail({ id, failure, record });
}
