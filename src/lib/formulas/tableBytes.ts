import { TableError } from './tableError';
import { refuseLarge } from './tableLines';

/**
 * The text of a file: UTF-8, UTF-16 where a byte-order mark says so (spreadsheets' “Unicode text”), else GB 18030, the
 * encoding in which Chinese spreadsheets save CSV.
 * @throws TableError tooLarge, binary
 */
export function textOfTable(bytes: Uint8Array): string {
	refuseLarge(bytes.length);
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) throw new TableError('binary', 1, 'text');
	return decoded('utf-8', bytes) ?? decoded('gb18030', bytes) ?? binary();
}

/** The text, or null where the bytes are not in this encoding. */
function decoded(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function binary(): never {
	throw new TableError('binary', 1, 'text');
}
