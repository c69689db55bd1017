import { enObserved } from '$lib/i18n/en/observed';
import { zhObserved } from '$lib/i18n/zh/observed';
import type { FormulaError } from '$lib/formulas/error';
import type { ReadProblem } from './observed.svelte';
import { text } from './text.svelte';
import { write } from './write';

/** What the panel for observed data says, in both languages: it is fetched with the panel, at most a page of text. */
export const observedWords = {
	get current() {
		return text.locale === 'zh' ? zhObserved : enObserved;
	},

	/** Why a table or a file was refused, with the line, in one or two sentences. */
	problem(problem: ReadProblem): string {
		const words = observedWords.current;
		if (problem === 'fileUnreadable') return words.fileUnreadable;
		const figure = (value: string | number | null) =>
			typeof value === 'number' ? write.format.number(value, 6) : (value ?? '');
		const line = write.format.number(problem.line);
		const sentence = words.errors[problem.code](line, figure(problem.value), figure(problem.bound));
		return problem.field === 'text' && problem.line === 1 ? sentence : words.where(line, sentence);
	},

	/** Why a table that was read cannot be fitted. */
	fitFailed({ code }: FormulaError): string {
		const { fitFailed } = observedWords.current;
		return code === 'noLosses' || code === 'allLost' ? fitFailed[code] : fitFailed.other;
	}
};
