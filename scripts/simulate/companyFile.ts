import { readFile } from 'node:fs/promises';
import { pathText, type CompanyFailure } from '$lib/domain/companyFailure';
import type { Company } from '$lib/domain/company';
import type { Locale } from '$lib/domain/locale';
import { parseCompany } from '$lib/storage/companySchema';
import { refuse } from './refuse';
import { words, type Words } from './words';

/** The sentence for what is wrong with a company file. */
function sentence(failure: CompanyFailure, say: Words): string {
	const at = pathText(failure.path);
	switch (failure.code) {
		case 'wrongType':
			return say.wrongType(at, say.expected[failure.expected]);
		case 'missing':
			return say.missing(at);
		case 'unknownField':
			return say.unknownField(at);
		case 'unknownLever':
			return say.unknownLever(failure.name);
		case 'unknownPreset':
			return say.unknownPreset(failure.name, '');
		case 'notWhole':
			return say.notWhole(at, String(failure.value));
		case 'notMultiple':
			return say.notMultiple(at, String(failure.value), failure.step);
		case 'outOfRange':
			return say.outOfRange(at, String(failure.value), failure.min, failure.max);
		case 'tooManyDecisions':
			return say.tooManyDecisions(failure.count, failure.max);
		case 'decidedTwice':
			return say.decidedTwice(failure.month, failure.lever);
		case 'newerModel':
		case 'olderModel':
			return say.otherModel(failure.version, failure.known);
	}
}

/** The file's JSON. @throws {Complaint} where it cannot be read or is none */
async function load(file: string, say: Words): Promise<unknown> {
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		return refuse(say.unreadable(file, (error as NodeJS.ErrnoException).code ?? ''));
	}
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return refuse(say.notJson(file));
	}
}

/**
 * Reads a company from a file.
 * @throws {Complaint} where there is none, or it is no company of this model version
 */
export async function readCompany(file: string, locale: Locale): Promise<Company> {
	const say = words[locale];
	const result = parseCompany(await load(file, say));
	return result.ok ? result.value : refuse(say.inFile(file, sentence(result.error, say)));
}
