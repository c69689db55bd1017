import { LOCALES, type Localized } from '../locale';
import type { Draft, DraftBlank, DraftPoint } from './draft';

/* Everything that moves the pen without being seen: no text needs it, and XML cannot hold it. */
const UNSEEN = /[^\P{Cc}\t\n]|[\uFEFF\u200B\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text without control characters and lone surrogates; blanks are single, lines have none at either end. */
export function tidyText(text: string): string {
	return text
		.replace(/\r\n?|\u2028|\u2029/g, '\n')
		.replace(UNSEEN, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** The same on one line. */
export const oneLine = (text: string): string => tidyText(text).replace(/\s+/g, ' ');

/** What is written in one language only stands in both. */
function both(text: Localized, tidy: (text: string) => string): Localized {
	const [zh, en] = [tidy(text.zh), tidy(text.en)];
	return { zh: zh || en, en: en || zh };
}

const listed = (texts: readonly string[]) => [...new Set(texts.map(oneLine).filter((text) => text !== ''))];

function bothLists(lists: { readonly zh: readonly string[]; readonly en: readonly string[] }) {
	const [zh, en] = [listed(lists.zh), listed(lists.en)];
	return { zh: zh.length > 0 ? zh : en, en: en.length > 0 ? en : zh };
}

function tidyBlank(blank: DraftBlank): DraftBlank {
	return { ...(blank.numeric ? { numeric: blank.numeric } : {}), ...bothLists(blank) };
}

function tidyPoint({ text, marks, signs }: DraftPoint): DraftPoint {
	const tidied = both(text, oneLine);
	const given = bothLists(signs);
	// Without a sign the point is known by its own words.
	return {
		text: tidied,
		marks,
		signs: {
			zh: given.zh.length > 0 ? given.zh : [tidied.zh],
			en: given.en.length > 0 ? given.en : [tidied.en]
		}
	};
}

/* A gap as people type one: underscores, or brackets around blanks. */
const GAP = /_*(?:__|[（(][ \u3000]+[）)]|（）)(?:_|[（(][ \u3000]+[）)]|（）)*/g;

/** Writes every gap as `____`. */
export const tidyGaps = (stem: string): string => stem.replace(GAP, '____');

/**
 * A draft as it is kept: blanks at the ends go, a text in one language stands for both, every gap is `____`, a point
 * without signs is known by its own words, and what does not belong to the type is dropped.
 */
export function tidyDraft(draft: Draft): Draft {
	const { type } = draft;
	const stem = both(draft.stem, type === 'fill' || type === 'case' ? oneLine : tidyText);
	const isChoice = type === 'single' || type === 'multiple';
	const hasTasks = type === 'essay' || type === 'case';
	return {
		...draft,
		concepts: [...new Set(draft.concepts)],
		stem: type === 'fill' ? { zh: tidyGaps(stem.zh), en: tidyGaps(stem.en) } : stem,
		explanation: both(draft.explanation, tidyText),
		blanks: type === 'fill' ? draft.blanks.map(tidyBlank) : [],
		orderFree: type === 'fill' && draft.orderFree && draft.blanks.length > 1,
		options: isChoice
			? draft.options.map(({ text, right, reason }) => ({
					text: both(text, oneLine),
					right,
					reason: both(reason, oneLine)
				}))
			: [],
		material: type === 'case' ? both(draft.material, tidyText) : { zh: '', en: '' },
		tasks: hasTasks
			? draft.tasks.map(({ stem, points }) => ({
					stem: type === 'case' ? both(stem, oneLine) : { zh: '', en: '' },
					points: points.map(tidyPoint)
				}))
			: []
	};
}

/** How many gaps a stem has, by language. */
export function gapsIn(stem: Localized): readonly number[] {
	return LOCALES.map((locale) => stem[locale].match(/____/g)?.length ?? 0);
}
