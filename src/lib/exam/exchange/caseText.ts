import type { Locale, Localized } from '$lib/domain/locale';
import type { Draft } from '$lib/domain/study/draft';

/* A case where a format has none: an essay whose text is the stem, the material and the numbered tasks. */

/** Stem, material and tasks as one text, an empty line between. */
export function caseText({ stem, material, tasks }: Draft, locale: Locale): string {
	const numbered = tasks.map((task, i) => `(${i + 1}) ${task.stem[locale]}`);
	return [stem[locale], material[locale], ...numbered].join('\n\n');
}

const TASK = /^\((\d{1,2})\) ?/;

function readOne(text: string) {
	const [stem = '', ...rest] = text.split(/\n{2,}/).map((part) => part.trim());
	let first = rest.length;
	// The tasks are the last parts, numbered without a gap: what comes before the first is material.
	const last = Number(TASK.exec(rest.at(-1) ?? '')?.[1] ?? 0);
	if (last > 0 && last <= rest.length) {
		const from = rest.length - last;
		const numbers = rest.slice(from).map((part) => Number(TASK.exec(part)?.[1] ?? 0));
		if (numbers.every((number, i) => number === i + 1)) first = from;
	}
	const tasks = rest.slice(first).map((part) => part.replace(TASK, ''));
	return { stem, material: rest.slice(0, first).join('\n\n'), tasks };
}

/** Takes such a text apart again. */
export function readCaseText(text: Localized): {
	readonly stem: Localized;
	readonly material: Localized;
	readonly stems: readonly Localized[];
} {
	const [zh, en] = [readOne(text.zh), readOne(text.en)];
	const count = Math.max(zh.tasks.length, en.tasks.length);
	return {
		stem: { zh: zh.stem, en: en.stem },
		material: { zh: zh.material, en: en.material },
		stems: Array.from({ length: count }, (_, i) => ({ zh: zh.tasks[i] ?? '', en: en.tasks[i] ?? '' }))
	};
}
