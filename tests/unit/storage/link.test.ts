import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION, type Company } from '$lib/domain/company';
import { NAME_LENGTH } from '$lib/domain/companyName';
import { BASE_LEVERS, LEVERS } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS, type Parameters } from '$lib/domain/parameters';
import { toBase64url } from '$lib/storage/base64url';
import { ByteWriter } from '$lib/storage/bytes';
import { MAX_DECISIONS, parseCompany } from '$lib/storage/companySchema';
import { crc32 } from '$lib/storage/crc32';
import { LEVER_CODES } from '$lib/storage/linkCodes';
import { decodeLink, encodeLink, isLink, MAX_LINK } from '$lib/storage/link';
import { anyCompany } from './companies';

const company: Company = {
	modelVersion: MODEL_VERSION,
	preset: 'power',
	seed: 42,
	customers: 2000,
	months: 60,
	start: { ...DEFAULT_PARAMETERS, competition: 0.85 },
	decisions: [{ month: 12, lever: 'satisfaction', value: 80 }]
};

/** Every start a full double, the longest name, and decisions that take the most bytes. */
function heaviest(count: number): Company {
	const start = Object.fromEntries(
		BASE_LEVERS.map(({ name, min, max }) => [name, min + (max - min) / Math.PI])
	) as Parameters;
	const decisions = Array.from({ length: count }, (_, i) => ({
		month: 239 - Math.floor((count - 1 - i) / LEVERS.length),
		lever: LEVERS[i % LEVERS.length]!.name,
		value: LEVERS[i % LEVERS.length]!.max
	}));
	return { ...company, seed: 0xffff_ffff, customers: 1_000_000, start, decisions };
}
const longName = '𠮷'.repeat(NAME_LENGTH);

/** A link around a body of our making, with length and checksum in order. */
function forged(write: (out: ByteWriter) => void, format = 1): string {
	const body = new ByteWriter();
	write(body);
	const head = new ByteWriter();
	head.whole(body.bytes.length);
	const sum = crc32(body.bytes);
	const tail = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
	return `company=${format}.${toBase64url(Uint8Array.from([...head.bytes, ...body.bytes, ...tail]))}`;
}
/** The fields before the levers. */
function head(out: ByteWriter, { model = MODEL_VERSION, preset = 0, months = 60 } = {}) {
	for (const value of [model, preset, 7, 100, months]) out.whole(value);
	out.text('');
}

describe('encodeLink and decodeLink', () => {
	it('carry any company and its name, to the last bit', () => {
		fc.assert(
			fc.property(anyCompany(60), (any) => {
				expect(decodeLink(encodeLink(any, '我的店'))).toEqual({
					ok: true,
					value: { company: any, name: '我的店' }
				});
			}),
			{ numRuns: 500 }
		);
	});

	it('stay under 2 kB for 30 decisions, whatever the company and the name', () => {
		fc.assert(
			fc.property(anyCompany(30), (any) => {
				expect(encodeLink(any, longName).length).toBeLessThan(2000);
			})
		);
		expect(encodeLink(heaviest(30), longName).length).toBeLessThan(2000);
	});

	it('stay readable for the most decisions a company may have', () => {
		const most = heaviest(MAX_DECISIONS);
		expect(encodeLink(most, longName).length).toBeLessThanOrEqual(MAX_LINK);
		expect(decodeLink(encodeLink(most, longName))).toEqual({
			ok: true,
			value: { company: most, name: longName }
		});
	});

	it('use only characters that chats and mail leave alone', () => {
		expect(encodeLink(company, '我的店 & Co')).toMatch(/^company=1\.[A-Za-z0-9_-]+$/);
	});

	it('are read with and without #, and with what programs append', () => {
		const link = encodeLink(company);
		for (const fragment of [link, `#${link}`, `${link}&from=timeline`, `${link}。`, `${link}%EF%BC%8C`]) {
			expect(decodeLink(fragment)).toEqual({ ok: true, value: { company, name: '' } });
		}
	});

	it('cut a name that is too long and take out what would break the line', () => {
		const shared = decodeLink(encodeLink(company, `  a\n\u202eb${'c'.repeat(80)}`));
		expect(shared.ok && shared.value.name).toBe(`a b${'c'.repeat(57)}`);
	});
});

describe('decodeLink', () => {
	it('reads a link that is in the world since the first release', () => {
		// What the link leaves unsaid is what LEVER_CODES says, whatever the defaults have become since.
		const unsaid = LEVER_CODES.filter(([name]) => name in DEFAULT_PARAMETERS);
		const start = { ...Object.fromEntries(unsaid), competition: 0.85, churnAlpha: 1 / 3 };
		expect(decodeLink('company=1.JQEBKmQ8DOmdkuemvuWVhuW6lwIZqgUcBz_VVVVVVVVVAQwhgAXp3r6h')).toEqual({
			ok: true,
			value: {
				name: '青禾商店',
				company: { ...company, start }
			}
		});
	});

	it('knows a link to a company from other fragments', () => {
		expect([encodeLink(company), '#company=', 'company', '#clv', ''].map(isLink)).toEqual([
			true,
			true,
			false,
			false,
			false
		]);
	});

	it.each([
		['', 'notALink'],
		['#chart-clv', 'notALink'],
		['company=', 'cutOff'],
		['company=1', 'cutOff'],
		['company=1.', 'cutOff'],
		['company=0.AAAA', 'damaged'],
		['company=x.AAAA', 'damaged']
	])('says of %o: %s', (fragment, code) => {
		expect(decodeLink(fragment)).toMatchObject({ ok: false, error: { code } });
	});

	it('says of every link that lost its end that it was cut off', () => {
		const link = encodeLink(company, '青禾');
		for (let length = 'company='.length; length < link.length; length++) {
			expect(decodeLink(link.slice(0, length))).toEqual({ ok: false, error: { code: 'cutOff' } });
		}
	});

	it('notices every single changed character of the payload', () => {
		const link = encodeLink(company, '青禾');
		const first = link.indexOf('.') + 1;
		for (let at = first; at < link.length; at++) {
			const other = link[at] === 'A' ? 'B' : 'A';
			const changed = decodeLink(link.slice(0, at) + other + link.slice(at + 1));
			// The last character may carry bits that mean nothing.
			if (changed.ok) expect([at, changed.value.company]).toEqual([link.length - 1, company]);
			else expect(['damaged', 'cutOff']).toContain(changed.error.code);
		}
	});

	it('does not look into a link longer than any it makes', () => {
		const fragment = `company=1.${'A'.repeat(MAX_LINK)}`;
		expect(decodeLink(fragment)).toEqual({
			ok: false,
			error: { code: 'tooLong', length: fragment.length, max: MAX_LINK }
		});
	});

	it('says of a newer format that it is newer, whatever follows', () => {
		expect(decodeLink('company=2.!!')).toEqual({ ok: false, error: { code: 'newer', version: 2, known: 1 } });
	});

	it('says of a company of a newer or older model which it is', () => {
		const ofModel = (model: number) =>
			decodeLink(
				forged((out) => {
					head(out, { model });
					out.whole(0);
					out.whole(0);
				})
			);
		expect(ofModel(MODEL_VERSION + 1)).toMatchObject({
			error: { code: 'company', failure: { code: 'newerModel', version: MODEL_VERSION + 1 } }
		});
		expect(ofModel(MODEL_VERSION - 1)).toMatchObject({
			error: { code: 'company', failure: { code: 'olderModel', version: MODEL_VERSION - 1 } }
		});
	});

	it.each<[string, (out: ByteWriter) => void, string, (string | number)[]]>([
		[
			'a lever out of range',
			(out) => (head(out), out.whole(1), out.whole(18), out.number(999), out.whole(0)),
			'outOfRange',
			['start', 'price']
		],
		[
			'a lever that is not known',
			(out) => (head(out), out.whole(1), out.whole(200), out.number(1), out.whole(0)),
			'unknownLever',
			['start', '#200']
		],
		[
			'not-a-number',
			(out) => (head(out), out.whole(1), out.whole(18), out.number(NaN), out.whole(0)),
			'wrongType',
			['start', 'price']
		],
		[
			'a preset that is not known',
			(out) => (head(out, { preset: 77 }), out.whole(0), out.whole(0)),
			'unknownPreset',
			['preset']
		],
		[
			'a horizon out of range',
			(out) => (head(out, { months: 9999 }), out.whole(0), out.whole(0)),
			'outOfRange',
			['months']
		],
		[
			'a decision beyond every horizon',
			(out) => (head(out), out.whole(0), out.whole(1), out.whole(240), out.whole(18), out.number(90)),
			'outOfRange',
			['decisions', 0, 'month']
		]
	])('refuses %s though the checksum is right', (_, write, code, path) => {
		expect(decodeLink(forged(write))).toMatchObject({
			ok: false,
			error: { code: 'company', failure: { code, path } }
		});
	});

	it('refuses counts that promise more than there is, and bytes left over', () => {
		const promised = forged((out) => (head(out), out.whole(2 ** 40)));
		const left = forged((out) => (head(out), out.whole(0), out.whole(0), out.whole(0)));
		expect(decodeLink(promised)).toEqual({ ok: false, error: { code: 'damaged' } });
		expect(decodeLink(left)).toEqual({ ok: false, error: { code: 'damaged' } });
	});

	it('neither throws nor yields an invalid company for 1,000 mutated links', () => {
		const edit = fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			drop: fc.integer({ min: 0, max: 4 }),
			insert: fc.oneof(fc.string({ maxLength: 3 }), fc.base64String({ maxLength: 8 }))
		});
		fc.assert(
			fc.property(anyCompany(8), fc.array(edit, { minLength: 1, maxLength: 4 }), (any, edits) => {
				const mutated = edits.reduce((text, { at, drop, insert }) => {
					const from = Math.floor(at * text.length);
					return text.slice(0, from) + insert + text.slice(from + drop);
				}, encodeLink(any));
				const read = decodeLink(mutated);
				if (read.ok) expect(parseCompany(read.value.company)).toEqual({ ok: true, value: any });
				else expect(read.error.code).toMatch(/^(notALink|tooLong|cutOff|damaged|newer|company)$/);
			}),
			{ numRuns: 1000 }
		);
	});

	it('neither throws nor yields an invalid company for 1,000 random bodies with a right checksum', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(300), { maxLength: 60 }), (values) => {
				const read = decodeLink(
					forged((out) => {
						head(out);
						for (const value of values) out.whole(value);
					})
				);
				expect(read.ok ? parseCompany(read.value.company).ok : typeof read.error.code).toBe(
					read.ok ? true : 'string'
				);
			}),
			{ numRuns: 1000 }
		);
	});
});
