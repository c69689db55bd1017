import { CHAPTERS } from '$lib/domain/syllabus';
import { emptyDraft, type Draft } from '$lib/domain/study/draft';
import type { Placement } from './reading';

/*
 * Where a question belongs, as tags that Moodle keeps: `chapter-3`, `concept-expectation`, `difficulty-2`, and what
 * its own types do not say: `type-case`, `any-order`, `zh-answers-2-1` (of the answers to each blank so many are
 * Chinese, the rest English).
 */

/** The tags of a question. */
export function tagsOf(draft: Draft): readonly string[] {
	return [
		`chapter-${draft.chapter}`,
		...draft.concepts.map((concept) => `concept-${concept}`),
		`difficulty-${draft.difficulty}`,
		...(draft.type === 'case' ? ['type-case'] : []),
		...(draft.orderFree ? ['any-order'] : [])
	];
}

/** The tag that says how many of the answers to each blank are Chinese. */
export const answersTag = (draft: Draft): string =>
	`zh-answers-${draft.blanks.map((blank) => (blank.numeric ? 0 : blank.zh.length)).join('-')}`;

/** What tags say of a question. */
export interface TagFacts {
	readonly head: Pick<Draft, 'chapter' | 'concepts' | 'difficulty'>;
	readonly isCase: boolean;
	readonly orderFree: boolean;
	/** By blank; empty where both languages accept the same. */
	readonly zhAnswers: readonly number[];
}

const CONCEPTS = new Map(
	CHAPTERS.flatMap(({ number, concepts }) =>
		concepts.map(({ id }) => [id.toLowerCase(), { id, chapter: number }] as const)
	)
);

/** Reads tags; the placement stands in for a chapter or concept that they do not name. */
export function readTags(tags: readonly string[], placement: Placement): TagFacts {
	const lower = tags.map((tag) => tag.trim().toLowerCase());
	const after = (start: string) =>
		lower.filter((tag) => tag.startsWith(start)).map((tag) => tag.slice(start.length));
	const named = after('concept-').flatMap((id) => CONCEPTS.get(id) ?? []);
	const said = Number(after('chapter-')[0]);
	const known = CHAPTERS.find(({ number }) => number === said)?.number ?? named[0]?.chapter;
	const chapter = known ?? placement.chapter;
	const concepts = named.map(({ id }) => id);
	const ownConcept =
		chapter === placement.chapter ? [placement.concept] : emptyDraft('fill', chapter).concepts;
	const difficulty = Number(after('difficulty-')[0]);
	return {
		head: {
			chapter,
			concepts: concepts.length > 0 ? concepts : ownConcept,
			difficulty: [1, 2, 3].includes(difficulty) ? difficulty : 2
		},
		isCase: lower.includes('type-case'),
		orderFree: lower.includes('any-order'),
		zhAnswers: (after('zh-answers-')[0] ?? '')
			.split('-')
			.filter((count) => /^\d{1,3}$/.test(count))
			.map(Number)
	};
}
