import { draftOf, type Draft } from '$lib/domain/study/draft';
import type { Question } from '$lib/domain/question';
import { LOCALES } from '$lib/domain/locale';
import { shortName } from './collect';
import type { FileLanguage } from './languages';

/** Why a question cannot be written in a format. */
export type LeftOutReason =
	/** The format has no fill-in with several blanks. */
	| 'blanks'
	/** The format would read `->` in an answer as something else. */
	| 'arrow';

/** A file's content, and what it cannot hold. */
export interface Written {
	readonly text: string;
	readonly leftOut: readonly { readonly id: string; readonly reason: LeftOutReason }[];
}

/** A question about to be written: as a draft, which has one shape for all types. */
export interface Outgoing {
	readonly id: string;
	readonly draft: Draft;
}

export const outgoing = (questions: readonly Question[]): readonly Outgoing[] =>
	questions.map((question) => ({ id: question.id, draft: draftOf(question) }));

/** What a question is called in a file: its id, and how it begins. */
export function nameIn({ id, draft }: Outgoing, language: FileLanguage): string {
	return `${id} ${shortName(draft.stem[language === 'both' ? 'zh' : language])}`;
}

/**
 * What one blank accepts in a file: the answers of its language; of both, the Chinese ones first, unless they are the
 * same.
 */
export function answersIn(blank: Draft['blanks'][number], language: FileLanguage): readonly string[] {
	if (language !== 'both') return blank[language];
	return isAlike(blank) ? blank.zh : [...blank.zh, ...blank.en];
}

const isAlike = (blank: Draft['blanks'][number]) => blank.zh.join('\n') === blank.en.join('\n');

/** True where a reader must be told which of the answers are Chinese. */
export const mixesAnswers = (draft: Draft, language: FileLanguage): boolean =>
	language === 'both' && draft.blanks.some((blank) => !blank.numeric && !isAlike(blank));

/** What a right and a wrong option of multiple choice earn, in per cent: all of it only with exactly the right ones. */
export function fractions(options: Draft['options']): readonly number[] {
	const share = Number((100 / options.filter((option) => option.right).length).toFixed(5));
	return options.map((option) => (option.right ? share : -100));
}

/** One text per language, made by the same rule. */
export const perLanguage = (write: (locale: (typeof LOCALES)[number]) => string) => ({
	zh: write('zh'),
	en: write('en')
});
