import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LinkFailure } from '$lib/domain/linkFailure';
import { PUBLISHED_TABLES } from '$lib/formulas/publishedTables';
import { parseRetentionTable } from '$lib/formulas/retentionTable';
import { textOfTable } from '$lib/formulas/tableBytes';
import { TableError } from '$lib/formulas/tableError';
import { enObserved } from '$lib/i18n/en/observed';
import { enStorage } from '$lib/i18n/en/storage';
import { linkFailureText } from '$lib/i18n/failures';
import { formatOf } from '$lib/i18n/format';
import { zhObserved } from '$lib/i18n/zh/observed';
import { zhStorage } from '$lib/i18n/zh/storage';
import { fromBase64url, toBase64url } from '$lib/storage/base64url';
import { parseCompany } from '$lib/storage/companySchema';
import { crc32 } from '$lib/storage/crc32';
import { decodeLink, encodeLink } from '$lib/storage/link';
import { damagedBytes } from '../../support/damage';
import { anyCompany } from '../storage/companies';

const RUNS = 1000;
const BROKEN = /undefined|NaN|\[object/;

/** What the reader is told, in both languages. */
function told(failure: LinkFailure): readonly string[] {
	return [
		linkFailureText(zhStorage, formatOf('zh'), failure),
		linkFailureText(enStorage, formatOf('en'), failure)
	];
}

function expectCompanyOrMessage(fragment: string): void {
	const read = decodeLink(fragment);
	if (read.ok) expect(parseCompany(read.value.company).ok).toBe(true);
	else {
		for (const sentence of told(read.error)) {
			expect(sentence.length).toBeGreaterThan(5);
			expect(sentence).not.toMatch(BROKEN);
		}
	}
}

/** A link around a body, with length and checksum in order. */
function sealed(body: Uint8Array): string {
	const length: number[] = [];
	let rest = body.length;
	for (; rest >= 0x80; rest >>= 7) length.push((rest & 0x7f) | 0x80);
	const sum = crc32(body);
	const tail = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
	return `company=1.${toBase64url(Uint8Array.from([...length, rest, ...body, ...tail]))}`;
}

/** The body of a link: between its length, of one or two bytes, and the checksum. */
function bodyOf(link: string): Uint8Array {
	const bytes = fromBase64url(link.slice(link.indexOf('.') + 1));
	return bytes.subarray(bytes[0]! < 0x80 ? 1 : 2, bytes.length - 4);
}

it(`${RUNS} links with characters cut, changed and put in: a whole company, or a sentence in both languages`, () => {
	const bytes = damagedBytes(
		anyCompany(8).map((company) => new TextEncoder().encode(encodeLink(company, '店')))
	);
	fc.assert(
		fc.property(bytes, (damaged) => expectCompanyOrMessage(new TextDecoder().decode(damaged))),
		{ numRuns: RUNS }
	);
});

it(`${RUNS} links whose content was changed and sealed anew: a whole company, or a sentence in both languages`, () => {
	const bodies = damagedBytes(anyCompany(8).map((company) => bodyOf(encodeLink(company, '店'))));
	fc.assert(
		fc.property(bodies, (damaged) => expectCompanyOrMessage(sealed(damaged))),
		{ numRuns: RUNS }
	);
	expect(decodeLink(sealed(bodyOf(encodeLink(fc.sample(anyCompany(8), 1)[0]!)))).ok).toBe(true);
});

it(`${RUNS} tables as files, damaged: a whole falling table, or a sentence in both languages`, () => {
	const texts = PUBLISHED_TABLES.flatMap(({ percentSurviving }) => [
		percentSurviving.map((percent, period) => `${period},${percent}%`).join('\n'),
		`年；留存\r\n${percentSurviving.map((percent, period) => `${period};${percent}`).join('\r\n')}`,
		`period\tsurvivors\n${percentSurviving.map((percent, period) => `${period}\t${Math.round(percent * 10)}`).join('\n')}`
	]);
	const whole = fc.constantFrom(...texts).map((text) => new TextEncoder().encode(text));
	const outcomes = new Set<string>();
	fc.assert(
		fc.property(damagedBytes(whole), (damaged) => {
			try {
				const { survival } = parseRetentionTable(textOfTable(damaged));
				expect(survival[0]).toBe(1);
				survival.forEach((share, t) => expect(share >= 0 && share <= (survival[t - 1] ?? 1)).toBe(true));
				outcomes.add('table');
			} catch (error) {
				if (!(error instanceof TableError)) throw error;
				for (const { errors } of [zhObserved, enObserved]) {
					const sentence = errors[error.code]('1', String(error.value), String(error.bound));
					expect(sentence.length).toBeGreaterThan(5);
				}
				outcomes.add('message');
			}
		}),
		{ numRuns: RUNS }
	);
	expect([...outcomes].sort()).toEqual(['message', 'table']);
});
