import { CHAPTERS } from '$lib/domain/syllabus';
import { write } from '../../write';
import { exchangeWords } from './words';

/** The chapters of the course to choose from, by number. */
export function chapterChoices(): readonly { readonly value: string; readonly label: string }[] {
	const { chapterName } = exchangeWords.current.editor;
	return CHAPTERS.map(({ number, title }) => ({
		value: String(number),
		label: chapterName(String(number), write.of(title))
	}));
}

/** The concepts of a chapter, by id. */
export function conceptChoices(
	chapter: number
): readonly { readonly value: string; readonly label: string }[] {
	const concepts = CHAPTERS.find(({ number }) => number === chapter)?.concepts ?? [];
	return concepts.map(({ id, name }) => ({ value: id, label: write.of(name) }));
}
