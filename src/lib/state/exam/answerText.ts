import type { Locale } from '$lib/domain/locale';
import type { AnswerPoint, Question } from '$lib/domain/question';
import type { Response } from '$lib/domain/study/attempt';

const pointsText = (points: readonly AnswerPoint[], locale: Locale) =>
	points.map(({ text, marks }, i) => `${i + 1}. ${text[locale]} (${marks})`).join('\n');

/** The key of a question in words, for a file. */
export function keyText(question: Question, locale: Locale): string {
	switch (question.type) {
		case 'fill':
			return question.blanks.map((blank) => blank[locale][0]).join(' | ');
		case 'single':
		case 'multiple':
			return question.options
				.filter(({ right }) => right)
				.map(({ text }) => text[locale])
				.join(' | ');
		case 'essay':
			return pointsText(question.points, locale);
		case 'case':
			return question.tasks.map(({ points }) => pointsText(points, locale)).join('\n\n');
	}
}

/** What was answered in words, for a file. */
export function responseText(question: Question, response: Response, locale: Locale): string {
	if (response.kind !== 'choice') return response.texts.join(response.kind === 'fill' ? ' | ' : '\n\n');
	if (question.type !== 'single' && question.type !== 'multiple') return '';
	return response.chosen.flatMap((at) => question.options[at]?.text[locale] ?? []).join(' | ');
}

/** A question's text in words, for a file: a case with its material and tasks. */
export function askedText(question: Question, locale: Locale): string {
	if (question.type !== 'case') return question.stem[locale];
	const tasks = question.tasks.map(({ stem }, i) => `${i + 1}. ${stem[locale]}`);
	return [question.stem[locale], question.material[locale], ...tasks].join('\n');
}
