import type { Company } from '$lib/domain/company';
import { cleanName } from '$lib/domain/companyName';
import type { LinkFailure } from '$lib/domain/linkFailure';
import { fail, ok, type Result } from '$lib/domain/result';
import { fromBase64url, toBase64url } from './base64url';
import { ByteReader, BytesError, ByteWriter } from './bytes';
import { parseCompany } from './companySchema';
import { crc32 } from './crc32';
import { readBody, writeBody } from './linkBody';

/*
 * A link is `company=<format>.<payload>`: the format's number in plain sight, so that a later format can be told
 * apart whatever it looks like inside; the payload is the body's length, the body and its CRC-32, as base64url.
 */

/** The format this version writes; it reads this one and none newer. */
const LINK_FORMAT = 1;
/** Characters of the longest link that is looked at. */
export const MAX_LINK = 8192;

/** What a link holds. */
export interface SharedCompany {
	readonly company: Company;
	/** Empty where the sender gave none. */
	readonly name: string;
}

/**
 * A company as the fragment of a URL, without `#`: letters, digits and `=.-_` only.
 * @param name shown to whoever opens it; cut to its length limit, empty for none
 */
export function encodeLink(company: Company, name = ''): string {
	const body = writeBody(company, cleanName(name));
	const out = new ByteWriter();
	out.whole(body.length);
	const checksum = new DataView(new ArrayBuffer(4));
	checksum.setUint32(0, crc32(body));
	const payload = Uint8Array.from([...out.bytes, ...body, ...new Uint8Array(checksum.buffer)]);
	return `company=${LINK_FORMAT}.${toBase64url(payload)}`;
}

/** True when a fragment (with or without `#`) is meant to be a company, whole or not. */
export function isLink(fragment: string): boolean {
	return /^#?company=/.test(fragment);
}

/**
 * Reads a fragment (with or without `#`). What programs append behind a link (`&from=…`, punctuation) is ignored.
 * @returns a valid company with its name, or why not. Never throws.
 */
export function decodeLink(fragment: string): Result<SharedCompany, LinkFailure> {
	if (fragment.length > MAX_LINK) return fail({ code: 'tooLong', length: fragment.length, max: MAX_LINK });
	if (!isLink(fragment)) return fail({ code: 'notALink' });
	const parts = /^#?company=(\d{1,6})\.([\w-]*)/.exec(fragment);
	if (!parts) return fail({ code: /=\d*$/.test(fragment) ? 'cutOff' : 'damaged' });
	const version = Number(parts[1]);
	if (version > LINK_FORMAT) return fail({ code: 'newer', version, known: LINK_FORMAT });
	if (version < LINK_FORMAT) return fail({ code: 'damaged' });
	try {
		return decodePayload(fromBase64url(parts[2]!));
	} catch (error) {
		if (error instanceof BytesError) return fail({ code: 'damaged' });
		throw error;
	}
}

function decodePayload(payload: Uint8Array): Result<SharedCompany, LinkFailure> {
	if (payload.length === 0) return fail({ code: 'cutOff' });
	const from = new ByteReader(payload);
	const length = from.whole();
	if (length + 4 > from.left) return fail({ code: 'cutOff' });
	const body = from.take(length);
	const checksum = new DataView(from.take(4).buffer).getUint32(0);
	if (crc32(body) !== checksum) return fail({ code: 'damaged' });

	const { company, name } = readBody(body);
	const parsed = parseCompany(company);
	if (parsed.ok) return ok({ company: parsed.value, name: cleanName(name) });
	return fail({ code: 'company', failure: parsed.error });
}
