import { CUSTOMERS, type Company } from '$lib/domain/company';
import { headline, type BaseLever } from '$lib/domain/levers';
import { ByteReader, BytesError, ByteWriter } from './bytes';
import { LEVER_CODES, leverCode, PRESET_CODES } from './linkCodes';

/*
 * The bytes of a company, format 1, in this order: model version, preset, seed, customers ÷ 20, months, name; the
 * levers whose start differs from the implied value (count, then code and value each); the decisions (count, then
 * months since the one before, code and value each). 30 decisions take some 150 bytes, which deflate would not shrink.
 */

/** The levers that are part of a start, with what a link leaves unsaid. */
const STORED = LEVER_CODES.filter(([name]) => !headline(name)) as readonly (readonly [BaseLever, number])[];

/** What a link holds before it is known to be a company. */
export interface LinkContent {
	readonly company: unknown;
	readonly name: string;
}

/** Writes a company and its name (empty: none). */
export function writeBody(company: Company, name: string): Uint8Array {
	const out = new ByteWriter();
	out.whole(company.modelVersion);
	out.whole(PRESET_CODES.indexOf(company.preset));
	out.whole(company.seed);
	out.whole(company.customers / CUSTOMERS.step);
	out.whole(company.months);
	out.text(name);

	const moved = STORED.filter(([lever, implied]) => !Object.is(company.start[lever], implied));
	out.whole(moved.length);
	for (const [lever] of moved) {
		out.whole(leverCode(lever));
		out.number(company.start[lever]);
	}

	out.whole(company.decisions.length);
	let before = 0;
	for (const { month, lever, value } of company.decisions) {
		out.whole(month - before);
		out.whole(leverCode(lever));
		out.number(value);
		before = month;
	}
	return out.bytes;
}

/** The name of a code; one that a newer version added gives a name that no check lets pass. */
const leverOf = (code: number): string => LEVER_CODES[code]?.[0] ?? `#${code}`;

/**
 * Reads what writeBody wrote. The result is still to be checked: codes and values are taken as they are.
 * @throws BytesError where the bytes are not such a body
 */
export function readBody(bytes: Uint8Array): LinkContent {
	const from = new ByteReader(bytes);
	const modelVersion = from.whole();
	const presetCode = from.whole();
	const seed = from.whole();
	const customers = from.whole() * CUSTOMERS.step;
	const months = from.whole();
	const name = from.text();

	const start: Record<string, number> = Object.fromEntries(STORED);
	for (let left = from.whole(); left > 0; left--) start[leverOf(from.whole())] = from.number();

	const decisions: { month: number; lever: string; value: number }[] = [];
	let month = 0;
	for (let left = from.whole(); left > 0; left--) {
		month += from.whole();
		decisions.push({ month, lever: leverOf(from.whole()), value: from.number() });
	}
	if (from.left > 0) throw new BytesError('bytes are left over');

	const preset = PRESET_CODES[presetCode] ?? `#${presetCode}`;
	return { company: { modelVersion, preset, seed, customers, months, start, decisions }, name };
}
