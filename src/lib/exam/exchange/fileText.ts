import { FileError } from './errors';
import { FILE_LIMITS } from './reading';

/**
 * The text of a file: UTF-8, UTF-16 where a byte-order mark says so, else GB 18030, in which Chinese spreadsheets save
 * CSV. A byte-order mark goes.
 * @throws FileError tooLarge, binary
 */
export function fileText(bytes: Uint8Array): string {
	if (bytes.length > FILE_LIMITS.bytes) throw new FileError({ code: 'tooLarge', bound: FILE_LIMITS.bytes });
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) throw new FileError({ code: 'binary' });
	for (const encoding of ['utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// The next encoding.
		}
	}
	throw new FileError({ code: 'binary' });
}
