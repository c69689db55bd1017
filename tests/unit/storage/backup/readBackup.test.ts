import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBackup } from '$lib/storage/backup/read';
import { writeBackup } from '$lib/storage/backup/write';
import { FORMAT_VERSION, MAX_BYTES } from '$lib/storage/backup/format';
import { perTable } from '$lib/storage/keptTables';
import { anAttempt, kept, someContents } from '../../../support/kept';

const WRITTEN = Date.UTC(2026, 10, 22, 8, 30);
const write = (contents = someContents()) => writeBackup(contents, '0.1.0', WRITTEN);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const edited = (change: (text: string) => string) => bytesOf(change(textOf(write().bytes)));

function read(bytes: Uint8Array) {
	const found = readBackup(bytes);
	if (!found.ok) throw new Error(found.error.code);
	return found.value;
}
function refusal(bytes: Uint8Array) {
	const found = readBackup(bytes);
	return found.ok ? null : found.error;
}

describe('a backup', () => {
	it('gives back every row and note as it was, but what belongs to the device', () => {
		const contents = someContents();
		const backup = read(write(contents).bytes);
		expect(backup.rows).toEqual({ ...contents.rows, preferences: [contents.rows.preferences[0]] });
		expect(backup.notes).toEqual(contents.notes);
		expect(backup).toMatchObject({ app: '0.1.0', writtenAt: WRITTEN, intact: true, unknown: 0, missing: 0 });
		expect(backup.refused).toEqual(perTable(() => 0));
	});

	it('is JSON that says what it is, with its counts', () => {
		const file: unknown = JSON.parse(textOf(write().bytes));
		expect(file).toMatchObject({
			format: 'liuke-backup',
			formatVersion: 1,
			writtenAt: '2026-11-22T08:30:00.000Z',
			counts: { companies: 2, attempts: 2, cards: 1, preferences: 1, banks: 0 }
		});
	});

	it('of nothing is a backup too', () => {
		const empty = { notes: {}, rows: perTable(() => []) };
		expect(read(write(empty).bytes)).toMatchObject({ rows: empty.rows, intact: true });
	});

	it('is compressed where it is large, and read the same', () => {
		const attempts = Array.from({ length: 5000 }, (_, i) => anAttempt(`a${i}`));
		const written = write({ ...someContents(), rows: { ...someContents().rows, attempts } });
		expect(written.compressed).toBe(true);
		expect(written.bytes.length).toBeLessThan(200_000);
		expect(read(written.bytes)).toMatchObject({ intact: true, rows: { attempts } });
	});

	it('holds rows that this version cannot read, and says how many it could not write', () => {
		const ring: Record<string, unknown> = { id: 'x' };
		ring.self = ring;
		const odd = { ...kept('odd'), company: 'of the future' };
		const contents = someContents();
		const written = write({ ...contents, rows: { ...contents.rows, companies: [odd, ring, kept('c1')] } });
		expect(written.leftOut).toBe(1);
		expect(textOf(written.bytes)).toContain('of the future');
		expect(read(written.bytes)).toMatchObject({ intact: true, refused: { companies: 1 } });
	});
});

describe('a file that is no sound backup', () => {
	it.each([
		['nothing', bytesOf('')],
		['a text', bytesOf('Liuke 留客')],
		['another JSON', bytesOf('{"format":"other","formatVersion":1}')],
		['a list', bytesOf('[1,2,3]')],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
		['something compressed', gzipSync(bytesOf('hello'))]
	])('is refused as none: %s', (_, bytes) => {
		expect(refusal(bytes)).toEqual({ code: 'notABackup' });
	});

	it('is refused when a newer version has written it in a later format', () => {
		const newer = edited((text) => text.replace('"formatVersion":1', '"formatVersion":7'));
		expect(refusal(newer)).toEqual({ code: 'newer', version: 7, known: FORMAT_VERSION });
	});

	it('is refused when it is larger than any backup, unpacked or packed', () => {
		expect(refusal(new Uint8Array(MAX_BYTES + 1))).toEqual({ code: 'tooLarge', max: MAX_BYTES });
		const bomb = gzipSync(new Uint8Array(MAX_BYTES + 1));
		expect(bomb.length).toBeLessThan(100_000);
		expect(refusal(bomb)).toEqual({ code: 'tooLarge', max: MAX_BYTES });
	});

	it('is refused when it is deeper than any backup, whole or cut', () => {
		const deep = '['.repeat(100_000);
		expect(refusal(bytesOf(`${deep}${']'.repeat(100_000)}`))).toMatchObject({ code: 'tooDeep' });
		expect(refusal(edited((text) => text.replace('"data":{', `"data":{"deep":${deep}`)))).toMatchObject({
			code: 'tooDeep'
		});
	});

	it('says that it was changed, and still gives every row that keeps the rules', () => {
		const backup = read(edited((text) => text.replace('"revision":2', '"revision":3')));
		expect(backup.intact).toBe(false);
		expect(backup.rows.companies).toHaveLength(2);
		const broken = read(edited((text) => text.replace('"revision":2', '"revision":"two"')));
		expect(broken).toMatchObject({ intact: false, refused: { companies: 1 } });
		expect(broken.rows.companies).toHaveLength(1);
		expect(broken.rows.attempts).toHaveLength(2);
	});

	it('that lost its end gives the rows that stand before it, and says how many are missing', () => {
		const backup = read(edited((text) => text.slice(0, text.indexOf('"id":"a2"'))));
		expect(backup).toMatchObject({ intact: false, missing: 5, writtenAt: WRITTEN });
		expect(backup.rows.companies).toHaveLength(2);
		expect(backup.rows.attempts).toEqual([anAttempt('a1')]);
	});

	it('that lost the end of its packing gives what could be unpacked', () => {
		const attempts = Array.from({ length: 5000 }, (_, i) => anAttempt(`a${i}`, { at: i * 7919 }));
		const { bytes } = write({ ...someContents(), rows: { ...someContents().rows, attempts } });
		const backup = read(bytes.subarray(0, bytes.length / 2));
		expect(backup.intact).toBe(false);
		expect(backup.rows.attempts.length).toBeGreaterThan(1000);
		expect(backup.rows.attempts.length + backup.missing).toBeGreaterThanOrEqual(5000);
	});

	it('that holds the same key twice gives the first row', () => {
		const backup = read(edited((text) => text.replace('"id":"a2"', '"id":"a1"')));
		expect(backup.rows.attempts).toHaveLength(1);
		expect(backup.refused.attempts).toBe(1);
	});

	it('that holds tables of a later version says how many rows it leaves out', () => {
		const backup = read(
			edited((text) => text.replace('"cards":[', '"badges":[{"id":1},{"id":2}],\n"cards":['))
		);
		expect(backup.unknown).toBe(2);
		expect(backup.rows.cards).toHaveLength(1);
	});

	it('cannot change what objects are', () => {
		const poisoned = edited((text) =>
			text
				.replace('"notes":{', '"notes":{"__proto__":{"polluted":1},')
				.replace(
					'"value":{',
					'"value":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'
				)
		);
		const backup = read(poisoned);
		expect(backup.intact).toBe(false);
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
		expect(Object.getPrototypeOf(backup.notes)).toBe(Object.prototype);
		expect(JSON.stringify(backup.rows.preferences)).not.toContain('__proto__');
	});
});
