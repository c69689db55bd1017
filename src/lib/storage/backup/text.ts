import { Gunzip } from 'fflate';
import type { BackupFailure } from '$lib/domain/backup';
import { fail, ok, type Result } from '$lib/domain/result';
import { depthOf } from './depth';
import { MAX_BYTES, MAX_DEPTH } from './format';

const TOO_LARGE: BackupFailure = { code: 'tooLarge', max: MAX_BYTES };
/** Bytes decompressed at a time: a small file may hold terabytes. */
const STEP = 1 << 16;

/** What could be decompressed up to the end or the first fault; null where it would be too much. */
function gunzip(bytes: Uint8Array): Uint8Array | null {
	const parts: Uint8Array[] = [];
	let length = 0;
	const stream = new Gunzip((part) => {
		parts.push(part);
		length += part.length;
	});
	try {
		for (let at = 0; at < bytes.length && length <= MAX_BYTES; at += STEP) {
			stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
		}
	} catch {
		// Damaged from here on: the rows before it may still be read.
	}
	if (length > MAX_BYTES) return null;
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** The text of a file of at most MAX_BYTES and MAX_DEPTH; bytes that are no text become signs of their own. */
export function backupText(bytes: Uint8Array): Result<string, BackupFailure> {
	if (bytes.length > MAX_BYTES) return fail(TOO_LARGE);
	const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzip(bytes) : bytes;
	if (!plain) return fail(TOO_LARGE);
	const text = new TextDecoder().decode(plain);
	return depthOf(text) > MAX_DEPTH ? fail({ code: 'tooDeep', max: MAX_DEPTH }) : ok(text);
}
