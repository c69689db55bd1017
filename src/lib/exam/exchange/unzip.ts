import { strFromU8, unzipSync } from 'fflate';
import { FileError } from './errors';
import { FILE_LIMITS } from './reading';

/**
 * The XML parts of a packed file, by path. What the parts say they unpack to is counted before anything is unpacked,
 * and no more is ever unpacked: a small file cannot become a large one.
 * @throws FileError tooLarge, notWorkbook
 */
export function unzipXml(bytes: Uint8Array): ReadonlyMap<string, string> {
	if (bytes.length > FILE_LIMITS.bytes) throw new FileError({ code: 'tooLarge', bound: FILE_LIMITS.bytes });
	let total = 0;
	const files = unpacked(bytes, (size) => {
		total += size;
		if (total > FILE_LIMITS.unpacked) throw new FileError({ code: 'tooLarge', bound: FILE_LIMITS.unpacked });
	});
	return new Map(
		Object.entries(files).map(([path, content]) => [path.replace(/^\//, ''), strFromU8(content)])
	);
}

function unpacked(bytes: Uint8Array, count: (size: number) => void) {
	try {
		return unzipSync(bytes, {
			filter({ name, originalSize }) {
				const wanted = /\.(xml|rels)$/i.test(name);
				if (wanted) count(originalSize);
				return wanted;
			}
		});
	} catch (error) {
		if (error instanceof FileError) throw error;
		// Whatever is wrong with the packing, it is no workbook.
		throw new FileError({ code: 'notWorkbook' });
	}
}
