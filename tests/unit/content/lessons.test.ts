import { describe, expect, test } from 'vitest';
import { CLV_PAGES } from '$lib/content/clv/pages';
import { LESSONS } from '$lib/content/lessons/lessons';
import { QUESTION_CATALOGUE } from '$lib/content/questionCatalogue';
import { CHAPTERS } from '$lib/domain/syllabus';
import { FOLDER_IDS, LESSON_TEXTS, localizedIn } from './lessonBank';

const CONCEPTS = new Set<string>(CHAPTERS.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
const TERM = /\[\[([^|\]]*)\|([^\]]*)\]\]/g;
const terms = (text: string) => [...text.matchAll(TERM)].map(([, id]) => id!);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const HAN = /\p{Script=Han}/u;
const entry = (id: string) => LESSONS.find((lesson) => lesson.id === id)!;

describe('the list of concept pages', () => {
	test('names thirteen pages, in the order of the chapters, with concepts of the course', () => {
		expect(LESSONS).toHaveLength(13);
		expect(new Set(LESSONS.map(({ id }) => id)).size).toBe(13);
		const chapters = LESSONS.map(({ chapter }) => chapter);
		expect(chapters).toEqual([...chapters].sort((a, b) => a - b));
		expect(LESSONS.flatMap(({ concepts }) => concepts.filter((id) => !CONCEPTS.has(id)))).toEqual([]);
	});

	test('has no folder without an entry, and none without a text', () => {
		expect(FOLDER_IDS.length).toBeGreaterThan(0);
		expect(FOLDER_IDS.filter((id) => !entry(id))).toEqual([]);
		expect(FOLDER_IDS.filter((id) => !LESSON_TEXTS.some((text) => text.id === id))).toEqual([]);
	});
});

describe.each(LESSON_TEXTS.map((text) => [text.id, text] as const))('the page %s', (_, text) => {
	const texts = localizedIn(text);

	test('says everything in both languages, with the same figures to be filled in', () => {
		expect(texts.length).toBeGreaterThan(20);
		expect(texts.filter(({ text: { zh, en } }) => !zh.trim() || !en.trim()).map(({ path }) => path)).toEqual(
			[]
		);
		// A name with a year reads alike in both languages.
		const prose = texts.filter(({ path }) => !/\.(who|source)$/.test(path));
		expect(prose.filter(({ text: { zh } }) => !HAN.test(zh)).map(({ path }) => path)).toEqual([]);
		expect(texts.filter(({ text: { en } }) => HAN.test(en)).map(({ path }) => path)).toEqual([]);
		for (const { path, text: both } of texts)
			expect(placeholders(both.zh), path).toEqual(placeholders(both.en));
	});

	test('opens the same terms in both languages, all of them concepts of the course', () => {
		const used = texts.flatMap(({ text: { zh } }) => terms(zh));
		expect(used.length).toBeGreaterThanOrEqual(2);
		expect(used.filter((id) => !CONCEPTS.has(id))).toEqual([]);
		for (const { path, text: both } of texts)
			expect(terms(both.zh).sort(), path).toEqual(terms(both.en).sort());
		// A mark that is not closed would stand in the text as it is.
		for (const { path, text: both } of texts)
			for (const words of [both.zh, both.en]) expect(words.replace(TERM, ''), path).not.toMatch(/\[\[|\]\]/);
	});

	test('asks predictions that can be answered, with ids of their own', () => {
		const ids = text.predictions.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeLessThanOrEqual(3);
		for (const prediction of text.predictions) {
			if (prediction.kind === 'choice') {
				expect(prediction.options.length).toBeGreaterThanOrEqual(2);
				expect(new Set(prediction.options.map(({ id }) => id)).size).toBe(prediction.options.length);
				continue;
			}
			expect(prediction.max).toBeGreaterThan(prediction.min);
			expect(prediction.start).toBeGreaterThanOrEqual(prediction.min);
			expect(prediction.start).toBeLessThanOrEqual(prediction.max);
			const steps = (prediction.max - prediction.min) / prediction.step;
			expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
			if (prediction.kind === 'curve') expect(prediction.points.length).toBeLessThanOrEqual(8);
		}
	});

	test('gives reasons with sources, and checks itself by four to six questions of the bank on its concepts', () => {
		expect(text.why.length).toBeGreaterThanOrEqual(2);
		expect(text.move.length).toBeGreaterThan(0);
		expect(text.see.length).toBeGreaterThan(0);
		expect(text.check.length).toBeGreaterThanOrEqual(4);
		expect(text.check.length).toBeLessThanOrEqual(6);
		expect(new Set(text.check).size).toBe(text.check.length);
		const concepts: readonly string[] = entry(text.id).concepts;
		for (const ref of text.check) {
			const question = QUESTION_CATALOGUE.find((one) => one.ref === ref);
			expect(question, ref).toBeDefined();
			expect(['fill', 'single', 'multiple'], ref).toContain(question!.type);
			expect(
				question!.concepts.some((id) => concepts.includes(id)),
				`${ref} is about a concept of the page`
			).toBe(true);
		}
	});

	test('goes on to places that exist or are planned', () => {
		expect(text.next.length).toBeGreaterThanOrEqual(2);
		for (const { to } of text.next) {
			if ('lesson' in to) expect(entry(to.lesson), to.lesson).toBeDefined();
			if ('clv' in to) expect(CLV_PAGES.map(({ id }) => id)).toContain(to.clv);
			if ('lab' in to) expect(to.lab).toMatch(/^(preset=\w+|company=.+)$/);
		}
	});
});
