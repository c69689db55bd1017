import { CHAPTERS } from '$lib/domain/syllabus';
import type { Mistake } from '$lib/exam/practice/mistakes';
import { text } from '../text.svelte';
import { write } from '../write';
import { askedText, keyText, responseText } from './answerText';
import { loadQuestion } from './catalogue';
import { mistakeWords } from './mistakeWords';
import { questionWords } from './questionWords';

const CONCEPTS = CHAPTERS.flatMap(({ concepts }) => [...concepts]);

/** Name of a concept in the language on screen. */
export function conceptName(id: string): string {
	const concept = CONCEPTS.find((one) => one.id === id);
	return concept ? write.of(concept.name) : id;
}

/** The book as a table, in the language on screen: a heading per column and a row per question. */
export async function mistakeTable(mistakes: readonly Mistake[]) {
	const words = mistakeWords.current;
	const rows = await Promise.all(mistakes.map(rowOf));
	return {
		caption: words.title,
		columns: Object.values(words.columns).map((label) => ({ label, write: String })),
		rows
	};
}

async function rowOf({ ref, type, chapter, concepts, state, timesWrong, wrong, note }: Mistake) {
	const question = await loadQuestion(ref);
	const locale = text.locale;
	return [
		ref,
		questionWords.current.types[type],
		chapter,
		concepts[0] ? conceptName(concepts[0]) : '',
		mistakeWords.current.states[state],
		timesWrong,
		write.format.dateTime(wrong.at),
		question ? askedText(question, locale) : mistakeWords.current.gone,
		question ? responseText(question, wrong.response, locale) : '',
		question ? keyText(question, locale) : '',
		question ? question.explanation[locale] : '',
		note
	];
}
