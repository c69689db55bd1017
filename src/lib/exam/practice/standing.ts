import type { QuestionType } from '$lib/domain/question';
import type { Attempt } from '$lib/domain/study/attempt';
import type { ConceptId } from '$lib/domain/syllabus';
import { entryRefOf } from '../questionRef';

/** An essay or a case that earns less than this share of its marks was not mastered: the pass mark of the course. */
const PASS = 0.6;

/** True where an answer belongs into the wrong-answer book: marks were lost, or an essay or case would not pass. */
export function isWrong({ type, marks, outOf }: Pick<Attempt, 'type' | 'marks' | 'outOf'>): boolean {
	return isWritten(type) ? marks < PASS * outOf : marks < outOf;
}

const isWritten = (type: QuestionType) => type === 'essay' || type === 'case';

/** What is known of a concept or of a question from the answers to it. */
export interface Standing {
	readonly answered: number;
	/** 0–1: share of the marks, the latest answer counting most, drawn towards one half where little is known. */
	readonly strength: number;
	/** Of the last answer, milliseconds since 1970. */
	readonly lastAt: number;
	readonly lastWrong: boolean;
}

/** How much less an answer counts than the one after it. Our choice: the last four answers make most of the whole. */
const FADING = 0.75;

function standingOf(attempts: readonly Attempt[]): Standing {
	let [sum, weight] = [0.5, 1];
	for (const [age, { marks, outOf }] of [...attempts].reverse().entries()) {
		const counts = FADING ** age;
		sum += counts * (outOf > 0 ? marks / outOf : 0);
		weight += counts;
	}
	const last = attempts.at(-1)!;
	return { answered: attempts.length, strength: sum / weight, lastAt: last.at, lastWrong: isWrong(last) };
}

function standings<Key>(attempts: readonly Attempt[], keysOf: (attempt: Attempt) => readonly Key[]) {
	const by = new Map<Key, Attempt[]>();
	for (const attempt of [...attempts].sort((a, b) => a.at - b.at))
		for (const key of new Set(keysOf(attempt))) by.set(key, [...(by.get(key) ?? []), attempt]);
	return new Map([...by].map(([key, own]) => [key, standingOf(own)] as const));
}

/** Per concept that was ever asked. */
export function conceptStandings(attempts: readonly Attempt[]): ReadonlyMap<ConceptId, Standing> {
	return standings(attempts, ({ concepts }) => concepts);
}

/** Per entry of the catalogue that was ever asked: variants of a computed question are one. */
export function questionStandings(attempts: readonly Attempt[]): ReadonlyMap<string, Standing> {
	return standings(attempts, ({ question }) => [entryRefOf(question)]);
}
