import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '$lib/domain/locale';
import { QUESTION_TYPES, type Question, type QuestionType } from '$lib/domain/question';
import { CHAPTERS, type ChapterNumber } from '$lib/domain/syllabus';
import { BANK, markedTasks, plain, sentencesOf, typed } from './questionBank';

const LEAST = { fill: 14, single: 16, multiple: 8, essay: 5, case: 0 } satisfies Record<QuestionType, number>;
/** Chapters with fewer concepts need fewer questions; the cases of the last chapter are its own kind. */
const LEAST_IN: Partial<Record<ChapterNumber, Partial<Record<QuestionType, number>>>> = {
	5: { fill: 12, single: 14, multiple: 7, essay: 4 },
	10: { fill: 12, single: 12, multiple: 6, essay: 4, case: 12 }
};
const HAN = /\p{Script=Han}/u;
const conceptsOf = (chapter: number): string[] =>
	CHAPTERS.filter((c) => c.number === chapter).flatMap((c) => c.concepts.map(({ id }) => id));
const every = BANK.flatMap((chapter) => chapter.questions);
const bad = <T>(of: readonly T[], test: (one: T) => boolean, id: (one: T) => string) =>
	of.filter(test).map(id);
const ids = (questions: readonly Question[], isBad: (q: Question) => boolean) =>
	bad(questions, isBad, (q) => q.id);
const ofType = <T extends QuestionType>(questions: readonly Question[], type: T) =>
	questions.filter((q): q is Extract<Question, { type: T }> => q.type === type);

describe('the question bank', () => {
	test('has an id for each question that tells chapter and type, and none twice', () => {
		expect(every.length).toBeGreaterThan(0);
		expect(ids(every, (q) => !new RegExp(`^ch\\d\\d-${q.type}-\\d{3}$`).test(q.id))).toEqual([]);
		expect(new Set(every.map((q) => q.id)).size).toBe(every.length);
	});

	test.each(LOCALES)('asks nothing twice (%s)', (locale) => {
		const seen = new Map<string, string>();
		for (const q of every) {
			const stem = plain(q.stem[locale]);
			expect(seen.get(stem), q.id).toBeUndefined();
			seen.set(stem, q.id);
		}
	});
});

describe('the cases', () => {
	const cases = ofType(every, 'case');
	const chapterOf = (concept: string) =>
		CHAPTERS.find((chapter) => chapter.concepts.some(({ id }) => id === concept))?.number;

	test('stand in the last chapter, and each needs what another chapter teaches', () => {
		expect(cases.length).toBeGreaterThan(0);
		expect(ids(cases, (q) => q.chapter !== CHAPTERS.at(-1)!.number)).toEqual([]);
		expect(ids(cases, (q) => new Set(q.concepts.map(chapterOf)).size < 2)).toEqual([]);
	});

	test('put every company before the learner at least twice', () => {
		for (const company of conceptsOf(CHAPTERS.at(-1)!.number))
			expect(cases.filter((q) => q.concepts[0] === company).length, company).toBeGreaterThanOrEqual(2);
	});

	test('give each task two points or more, and at least a quarter of the marks', () => {
		for (const q of cases)
			for (const { points, stem } of q.tasks) {
				expect(points.length, `${q.id}: ${stem.en}`).toBeGreaterThanOrEqual(2);
				const marks = points.reduce((sum, point) => sum + point.marks, 0);
				expect(marks, `${q.id}: ${stem.en}`).toBeGreaterThanOrEqual(11 / 4);
			}
	});

	test('say of their figures that they are from the course texts or made up for the exercise', () => {
		for (const { id, material } of cases) {
			expect(material.zh, id).toMatch(/课程资料|为练习/);
			expect(material.en, id).toMatch(/course texts|for the exercise/);
		}
	});
});

describe.each(BANK.map((chapter) => [chapter.number, chapter.questions] as const))(
	'chapter %i',
	(n, questions) => {
		test('holds questions of this chapter on concepts of the syllabus, and covers each of its own', () => {
			const known = CHAPTERS.flatMap((chapter) => conceptsOf(chapter.number));
			expect(ids(questions, (q) => q.chapter !== n || Number(q.id.slice(2, 4)) !== n)).toEqual([]);
			expect(ids(questions, (q) => q.concepts.some((concept) => !known.includes(concept)))).toEqual([]);
			expect(ids(questions, (q) => !conceptsOf(n).includes(q.concepts[0]))).toEqual([]);
			expect(ids(questions, (q) => new Set(q.concepts).size < q.concepts.length)).toEqual([]);
			const asked = new Set<string>(questions.map((q) => q.concepts[0]));
			expect(conceptsOf(n).filter((concept) => !asked.has(concept))).toEqual([]);
		});

		test('has enough of each type, and about 40, 40 and 20 % of the three difficulties', () => {
			for (const type of QUESTION_TYPES)
				expect(ofType(questions, type).length, type).toBeGreaterThanOrEqual(
					LEAST_IN[n]?.[type] ?? LEAST[type]
				);
			const share = (d: number) => questions.filter((q) => q.difficulty === d).length / questions.length;
			for (const [difficulty, about] of [0.4, 0.4, 0.2].entries())
				expect(Math.abs(share(difficulty + 1) - about), `difficulty ${difficulty + 1}`).toBeLessThanOrEqual(
					0.1
				);
		});

		test('stays within 60 kB compressed', () => {
			expect(gzipSync(new TextEncoder().encode(JSON.stringify(questions))).length).toBeLessThanOrEqual(
				60_000
			);
		});

		test('says everything in Chinese and in English, each in its own script', () => {
			expect(
				ids(questions, (q) =>
					sentencesOf(q).some(({ zh, en }) => !HAN.test(zh) || HAN.test(en) || !/[a-z]/.test(en))
				)
			).toEqual([]);
			expect(
				ids(questions, (q) => sentencesOf(q).some(({ zh }) => /\p{Script=Han}[,;:?!]/u.test(zh)))
			).toEqual([]);
			expect(
				ids(questions, (q) => sentencesOf(q).some(({ zh, en }) => zh !== zh.trim() || en !== en.trim()))
			).toEqual([]);
		});

		test('has as many gaps as answers, in both languages, and accepts no answer twice', () => {
			for (const q of ofType(questions, 'fill')) {
				for (const locale of LOCALES) {
					expect(q.stem[locale].match(/_+/g), `${q.id} ${locale}`).toEqual(q.blanks.map(() => '____'));
					const accepted = q.blanks.map((blank) => blank[locale].map(typed));
					expect(accepted.flat().every((answer) => answer.length > 0)).toBe(true);
					for (const answers of accepted) expect(new Set(answers).size, q.id).toBe(answers.length);
					if (q.orderFree) expect(new Set(accepted.flat()).size, q.id).toBe(accepted.flat().length);
				}
				expect(q.blanks.some((blank) => blank.en.some((answer) => HAN.test(answer)))).toBe(false);
				if (q.orderFree) expect(q.blanks.length, q.id).toBeGreaterThan(1);
			}
		});

		test('offers options that differ, in both languages, with a reason each, and none that stands for others', () => {
			for (const q of [...ofType(questions, 'single'), ...ofType(questions, 'multiple')]) {
				for (const locale of LOCALES) {
					const texts = q.options.map((option) => option.text[locale]);
					expect(new Set(texts.map((text) => text.trim().toLowerCase())).size, q.id).toBe(texts.length);
					expect(texts.some((text) => /^\s*$|以上|(all|none|both) of (the above|these)/i.test(text))).toBe(
						false
					);
				}
				for (const { text } of q.options) {
					expect(HAN.test(text.en), q.id).toBe(false);
					expect(HAN.test(text.zh) || text.zh === text.en, `${q.id} ${text.zh}`).toBe(true);
				}
				expect(new Set(q.options.map((option) => plain(option.reason.zh))).size, q.id).toBe(q.options.length);
			}
		});

		test('has four options and one right in single choice, two to four right and one wrong in multiple choice', () => {
			const right = (q: Question) => ('options' in q ? q.options.filter((option) => option.right).length : 0);
			expect(ids(ofType(questions, 'single'), (q) => right(q) !== 1)).toEqual([]);
			expect(
				bad(
					ofType(questions, 'single'),
					(q) => q.options.length !== 4,
					(q) => q.id
				)
			).toEqual([]);
			const multiple = ofType(questions, 'multiple');
			expect(
				bad(
					multiple,
					(q) => ![4, 5].includes(q.options.length),
					(q) => q.id
				)
			).toEqual([]);
			expect(
				bad(
					multiple,
					(q) => right(q) < 2 || right(q) > 4 || right(q) === q.options.length,
					(q) => q.id
				)
			).toEqual([]);
			expect(new Set(multiple.map(right)).size).toBeGreaterThan(1);
		});

		test('gives the key away neither by its position nor by its length', () => {
			const single = ofType(questions, 'single');
			for (const position of [0, 1, 2, 3]) {
				const share = single.filter((q) => q.options[position]!.right).length / single.length;
				expect(share, `right at ${position}`).toBeGreaterThan(0);
				expect(share, `right at ${position}`).toBeLessThanOrEqual(0.4);
				const always = ofType(questions, 'multiple').every((q) => q.options[position]!.right);
				expect(always, `always right at ${position} in multiple choice`).toBe(false);
			}
			for (const locale of LOCALES) {
				const longest = single.filter((q) => {
					const others = q.options
						.filter((option) => !option.right)
						.map((option) => option.text[locale].length);
					return q.options.find((option) => option.right)!.text[locale].length > Math.max(...others);
				});
				expect(longest.length / single.length, `${locale}: ${longest.map((q) => q.id)}`).toBeLessThan(0.45);
			}
		});

		test('gives 8 marks for an essay and 11 for a case', () => {
			for (const q of questions) {
				const points = markedTasks(q).flatMap((task) => [...task.points]);
				if (points.length === 0) continue;
				expect(
					points.every(({ marks }) => marks > 0),
					q.id
				).toBe(true);
				expect(
					points.reduce((sum, { marks }) => sum + marks, 0),
					q.id
				).toBe(q.type === 'case' ? 11 : 8);
			}
			expect(
				bad(
					ofType(questions, 'case'),
					(q) => ![2, 3].includes(q.tasks.length),
					(q) => q.id
				)
			).toEqual([]);
		});

		test('knows each point of a model answer by its signs, and none by the words of the question', () => {
			for (const q of questions)
				for (const task of markedTasks(q))
					for (const { text, signs } of task.points)
						for (const locale of LOCALES) {
							const found = (where: string) =>
								signs[locale].filter((sign) => where.toLowerCase().includes(sign.toLowerCase()));
							expect(found(text[locale]), `${q.id}: ${text[locale]}`).not.toEqual([]);
							for (const given of [q.stem, task.stem, ...(q.type === 'case' ? [q.material] : [])])
								expect(found(given[locale]), `${q.id}: copied from the question`).toEqual([]);
							expect(new Set(signs[locale].map(plain)).size, q.id).toBe(signs[locale].length);
							expect(signs[locale].length, `${q.id}: ${text[locale]}`).toBeGreaterThan(1);
							if (locale === 'en')
								expect(
									signs.en.some((sign) => HAN.test(sign)),
									q.id
								).toBe(false);
						}
		});
	}
);
