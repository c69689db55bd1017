import { draftOf } from '$lib/domain/study/draft';
import { attemptRead, collected } from '$lib/exam/exchange/collect';
import { FileError, RowError } from '$lib/exam/exchange/errors';
import { fileText } from '$lib/exam/exchange/fileText';
import {
	FILE_LIMITS,
	type ExchangeFormat,
	type FoundRow,
	type Placement,
	type ReadResult
} from '$lib/exam/exchange/reading';
import { readBankFile, type BankFileEntry } from '$lib/storage/study/bankFile';

type Reader = (bytes: Uint8Array, placement: Placement) => ReadResult | Promise<ReadResult>;

/** A reader for each format, fetched when it is needed. */
export const readers: Readonly<Record<ExchangeFormat, Reader>> = {
	moodle: async (bytes, placement) =>
		(await import('$lib/exam/exchange/moodleRead')).readMoodle(bytes, placement),
	gift: async (bytes, placement) => (await import('$lib/exam/exchange/giftRead')).readGift(bytes, placement),
	csv: async (bytes, placement) => (await import('$lib/exam/exchange/csv')).readCsv(bytes, placement),
	xlsx: async (bytes, placement) => (await import('$lib/exam/exchange/xlsxRead')).readXlsx(bytes, placement),
	bank: readBank
};

/** Reads a bank that was shared as a file; each entry is checked as if it were typed in. */
function readBank(bytes: Uint8Array): ReadResult {
	return attemptRead(() => {
		const file = readBankFile(fileText(bytes).replace(/^\uFEFF/, ''));
		if (!file.ok) {
			const { error } = file;
			if (error.code === 'tooMany') throw new FileError({ code: 'tooManyRows', bound: FILE_LIMITS.rows });
			throw new FileError(error.code === 'newer' ? error : { code: 'notBank' });
		}
		return collected(file.value.entries.map(rowOf));
	});
}

function rowOf(entry: BankFileEntry, i: number): FoundRow {
	const line = i + 1;
	if ('question' in entry) {
		const { question } = entry;
		return { line, name: question.stem.zh, read: () => ({ draft: draftOf(question), notes: [] }) };
	}
	return {
		line,
		name: entry.name,
		read: () => {
			throw new RowError({ code: 'shape', value: entry.at });
		}
	};
}
