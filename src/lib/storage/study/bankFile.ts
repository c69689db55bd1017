import * as v from 'valibot';
import type { Question } from '$lib/domain/question';
import { fail, ok, type Result } from '$lib/domain/result';
import { BANK_LIMITS, type QuestionBank } from '$lib/domain/study/bank';
import { ownQuestionSchema } from './bankSchema';

/** The version of the format; raised when an older app could no longer read what a newer one writes. */
const BANK_FILE_VERSION = 1;

const FORMAT = 'liuke-bank';

/** Why a file is no bank. */
export type BankFileFailure =
	{ readonly code: 'notBank' | 'tooMany' } | { readonly code: 'newer'; readonly version: number };

/** One entry of a file: a question, or where its shape is wrong. */
export type BankFileEntry = { readonly question: Question } | { readonly name: string; readonly at: string };

/** A bank as a file for others: all that a question has, in both languages. */
export function bankFileText({ name, questions }: QuestionBank): string {
	return `${JSON.stringify({ format: FORMAT, version: BANK_FILE_VERSION, name, questions }, null, '\t')}\n`;
}

const fileHead = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });
const fileBody = v.object({
	name: v.pipe(v.string(), v.maxLength(BANK_LIMITS.name)),
	questions: v.array(v.unknown())
});

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Reads such a file: the bank's name, and every entry by itself. Never throws. */
export function readBankFile(
	text: string
): Result<{ readonly name: string; readonly entries: readonly BankFileEntry[] }, BankFileFailure> {
	const value = parsed(text);
	const head = v.safeParse(fileHead, value);
	if (!head.success) return fail({ code: 'notBank' });
	const { version } = head.output;
	if (version > BANK_FILE_VERSION) return fail({ code: 'newer', version });
	const body = v.safeParse(fileBody, value);
	if (!body.success) return fail({ code: 'notBank' });
	const { name, questions } = body.output;
	if (questions.length > BANK_LIMITS.questions) return fail({ code: 'tooMany' });
	return ok({ name, entries: questions.map(entryOf) });
}

function entryOf(entry: unknown): BankFileEntry {
	const read = v.safeParse(ownQuestionSchema, entry, { abortEarly: true });
	if (read.success) return { question: read.output };
	const id = entry instanceof Object && 'id' in entry ? String(entry.id).slice(0, 60) : '';
	return { name: id, at: (v.getDotPath(read.issues[0]) ?? '').slice(0, 100) };
}
