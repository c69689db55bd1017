import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '$lib/content/glossary';
import { LESSONS } from '$lib/content/lessons/lessons';
import { QUESTION_CATALOGUE } from '$lib/content/questionCatalogue';
import { CHAPTERS } from '$lib/domain/syllabus';

const CONCEPTS: readonly string[] = CHAPTERS.flatMap(({ concepts }) => concepts.map(({ id }) => id));
const entries = Object.entries(GLOSSARY);
const HAN = /\p{Script=Han}/u;
/** Ends of sentences inside a definition; “4R 。” and the like do not occur. */
const sentences = (text: string) => (text.match(/[。！？]|[.!?](?=\s|$)/g) ?? []).length;

describe('the glossary', () => {
	test('has every concept of the course, once, in its order', () => {
		expect(Object.keys(GLOSSARY).filter((id) => !CONCEPTS.includes(id))).toEqual([]);
		expect(CONCEPTS.filter((id) => !(id in GLOSSARY))).toEqual([]);
	});

	test('names each in both languages and no two alike', () => {
		for (const [id, { term }] of entries) {
			expect(HAN.test(term.zh), id).toBe(true);
			expect(HAN.test(term.en), id).toBe(false);
			expect(term.en.trim(), id).not.toBe('');
		}
		expect(new Set(entries.map(([, { term }]) => term.zh)).size).toBe(entries.length);
		expect(new Set(entries.map(([, { term }]) => term.en)).size).toBe(entries.length);
	});

	test('defines each in one sentence, in both languages', () => {
		expect(entries.filter(([, { definition }]) => sentences(definition.zh) !== 1).map(([id]) => id)).toEqual(
			[]
		);
		expect(entries.filter(([, { definition }]) => sentences(definition.en) !== 1).map(([id]) => id)).toEqual(
			[]
		);
		expect(entries.filter(([, { definition }]) => HAN.test(definition.en)).map(([id]) => id)).toEqual([]);
	});
});

describe('the coverage of the course', () => {
	const asked = new Set<string>(QUESTION_CATALOGUE.flatMap(({ concepts }) => concepts));

	test('every concept is defined, and asked about in the question bank', () => {
		expect(CONCEPTS.filter((id) => !asked.has(id))).toEqual([]);
	});

	test('no concept is taught on two pages', () => {
		const taught = LESSONS.flatMap(({ concepts }) => concepts);
		expect(new Set(taught).size).toBe(taught.length);
	});
});
