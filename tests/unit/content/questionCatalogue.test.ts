import { describe, expect, it } from 'vitest';
import { CLV_PAGES } from '$lib/content/clv/pages';
import { CONCEPT_PLACES } from '$lib/content/conceptPlaces';
import { QUESTION_CATALOGUE } from '$lib/content/questionCatalogue';
import { loadChapter } from '$lib/content/questionChapters';
import { PRESET_IDS } from '$lib/domain/preset';
import { CHAPTERS } from '$lib/domain/syllabus';
import { BANK } from './questionBank';

describe('the catalogue of questions', () => {
	it('says of every question of the bank what the bank says, in its order: else run npm run catalogue', () => {
		const bank = BANK.flatMap(({ questions }) =>
			questions.map((question) => {
				const { id: ref, type, chapter, concepts, difficulty, since } = question;
				const entry = { ref, type, chapter, concepts, difficulty, ...(since ? { since } : {}) };
				return question.type === 'fill' ? { ...entry, blanks: question.blanks.length } : entry;
			})
		);
		expect(QUESTION_CATALOGUE).toEqual(bank);
	});

	it('holds no text: nothing longer than the id of a concept', () => {
		const texts = QUESTION_CATALOGUE.flatMap((entry) => Object.values(entry).flat());
		expect(
			texts.filter((value) => String(value).length > 40 || /\p{Script=Han}/u.test(String(value)))
		).toEqual([]);
	});
});

describe('loadChapter', () => {
	it('fetches the questions of each chapter', async () => {
		for (const { number, questions } of BANK) expect(await loadChapter(number)).toEqual(questions);
	});
});

describe('the places where concepts can be seen', () => {
	const concepts: readonly string[] = CHAPTERS.flatMap((chapter) => chapter.concepts.map(({ id }) => id));

	it('are known for every concept of the syllabus and for nothing else', () => {
		expect(Object.keys(CONCEPT_PLACES).sort()).toEqual([...concepts].sort());
	});

	it('are companies and pages that exist', () => {
		const pages = CLV_PAGES.map(({ id }) => id);
		for (const [concept, { preset, clv }] of Object.entries(CONCEPT_PLACES)) {
			expect(PRESET_IDS, concept).toContain(preset);
			if (clv !== undefined) expect(pages, concept).toContain(clv);
		}
	});

	it('each tell something of their own, in both languages', () => {
		for (const locale of ['zh', 'en'] as const) {
			const looks = Object.values(CONCEPT_PLACES).map(({ look }) => look[locale]);
			expect(new Set(looks).size).toBe(looks.length);
		}
	});
});
