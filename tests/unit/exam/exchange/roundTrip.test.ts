import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/domain/question';
import { draftOf, questionOf, type Draft } from '$lib/domain/study/draft';
import { tidyDraft } from '$lib/domain/study/tidyDraft';
import { questionsCsv, readCsv } from '$lib/exam/exchange/csv';
import { readGift } from '$lib/exam/exchange/giftRead';
import { gift } from '$lib/exam/exchange/giftWrite';
import type { FileLanguage } from '$lib/exam/exchange/languages';
import { readMoodle } from '$lib/exam/exchange/moodleRead';
import { moodleXml } from '$lib/exam/exchange/moodleWrite';
import type { Placement, ReadResult } from '$lib/exam/exchange/reading';
import { questionsXlsx } from '$lib/exam/exchange/tableFile';
import { readXlsx } from '$lib/exam/exchange/xlsxRead';
import { BANK } from '../../content/questionBank';
import { anyDraft, inLanguage } from './drafts';

const ELSEWHERE: Placement = { chapter: 1, concept: 'one-to-one' };
const LANGUAGES: readonly FileLanguage[] = ['zh', 'en', 'both'];

interface Format {
	readonly write: (questions: readonly Question[], language: FileLanguage) => Uint8Array;
	readonly read: (bytes: Uint8Array, placement: Placement) => ReadResult;
	readonly holds: (draft: Draft) => boolean;
}
const everything = () => true;
/** GIFT has no fill-in with several blanks, and reads an arrow in an answer as a matching question. */
const inGift = ({ type, blanks }: Draft) =>
	type !== 'fill' || (blanks.length === 1 && !JSON.stringify(blanks).includes('->'));

const FORMATS: Readonly<Record<string, Format>> = {
	'Moodle XML': {
		write: (all, language) => strToU8(moodleXml(all, 'A/B', language).text),
		read: readMoodle,
		holds: everything
	},
	GIFT: { write: (all, language) => strToU8(gift(all, 'A/B', language).text), read: readGift, holds: inGift },
	CSV: {
		write: (all, language) => strToU8(questionsCsv(all, language, 'zh')),
		read: readCsv,
		holds: everything
	},
	Excel: {
		write: (all, language) => questionsXlsx(all, language, 'en', 'Questions'),
		read: readXlsx,
		holds: everything
	}
};

/** What comes back: drafts in order, and refusals if there are any. */
function back(result: ReadResult) {
	if (!result.ok) return result.error;
	return result.value.refused.length > 0
		? result.value.refused
		: result.value.accepted.map(({ draft }) => draft);
}

describe.each(Object.entries(FORMATS))('%s', (_, { write, read, holds }) => {
	it.each(LANGUAGES)('gives back every question of the course that it can hold (%s)', (language) => {
		for (const { questions } of BANK) {
			const held = questions.filter((question) => holds(draftOf(question)));
			const expected = held.map((question) => inLanguage(tidyDraft(draftOf(question)), language));
			expect(back(read(write(held, language), ELSEWHERE))).toEqual(expected);
		}
	});

	it.each(LANGUAGES)('gives back any question, whatever signs are in its texts (%s)', (language) => {
		fc.assert(
			fc.property(fc.array(anyDraft.filter(holds), { minLength: 1, maxLength: 3 }), (drafts) => {
				const questions = drafts.map((draft, i) => questionOf(draft, `own-x-${i + 1}`));
				expect(back(read(write(questions, language), ELSEWHERE))).toEqual(
					drafts.map((draft) => inLanguage(draft, language))
				);
			}),
			{ numRuns: 150 }
		);
	});
});
