import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/domain/locale';
import type { ComputedQuestion } from '$lib/domain/template';
import { TEMPLATES } from '$lib/domain/templates';
import { loadTemplateWords } from '$lib/content/templates/words';
import { drawComputed } from '$lib/exam/computed';
import { asFill, asSingle } from '$lib/exam/computedQuestion';
import { allTexts } from '$lib/exam/computedWords';
import { figureText } from '$lib/exam/figureText';
import { tells } from '$lib/exam/numericAnswer';
import { judgeComputed, readAnswer } from '$lib/exam/numericText';
import { loadTemplate } from '$lib/exam/templateLogic';
import { evaluated } from './arithmetic';
import { Given, type Recomputed } from './recomputed/given';

const VARIANTS = 500;
const HAN = /\p{Script=Han}/u;
/** Latin words that Chinese texts may have: names, symbols and abbreviations of the field. */
const LATIN_IN_CHINESE =
	/\b(?:CRM|CLV|RFM|ACSI|DERL|sBG|Beta|Dwyer|Berger|Nasr|Blattberg|Deighton|Kotler|IVR|e|ln|[a-zA-Z])\b/g;

const routes = import.meta.glob<Recomputed<string>>('./recomputed/*.ts', {
	eager: true,
	import: 'RECOMPUTED'
});
const recomputed = Object.assign({}, ...Object.values(routes)) as Recomputed<string>;

const templates = await Promise.all(
	TEMPLATES.map(async ({ id }) => ({
		id,
		template: (await loadTemplate(id))!,
		words: (await loadTemplateWords(id))!
	}))
);

const shown = ({ head }: ComputedQuestion, value: number) =>
	figureText({ value, unit: head.unit, digits: head.digits }, 'zh');

describe('the templates of computed questions', () => {
	it('have each an id of its own', () => {
		expect(TEMPLATES.length).toBeGreaterThanOrEqual(2);
		expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
	});

	it('are not found by an id that is none', async () => {
		expect(await loadTemplate('tpl-none')).toBeNull();
		expect(await loadTemplateWords('tpl-none')).toBeNull();
	});
});

describe.each(templates)('$id', ({ id, template, words }) => {
	const questions = Array.from({ length: VARIANTS }, (_, seed) => drawComputed(template, seed * 7919));

	it('has a finite key that its numbers lead to by another route', () => {
		for (const question of questions) {
			expect(Number.isFinite(question.key), `seed ${question.seed}`).toBe(true);
			const value = recomputed[id]!(new Given(question));
			expect(Math.abs(value / question.key - 1), `seed ${question.seed}: ${value}`).toBeLessThan(1e-9);
		}
	});

	it('has three distractors or more, each told from the key and from the others as shown', () => {
		for (const question of questions) {
			const { key, distractors, tolerance, seed } = question;
			expect(distractors.length).toBeGreaterThanOrEqual(3);
			const values = [key, ...distractors.map(({ value }) => value)];
			expect(new Set(values.map((value) => shown(question, value))).size, `seed ${seed}`).toBe(values.length);
			values.forEach((value, i) => {
				expect(tells(value, values.toSpliced(i, 1), tolerance * 0.95), `seed ${seed}`).toBe(true);
			});
		}
	});

	it('ends its solution in the key, and every line of it comes out as it says', () => {
		for (const { steps, key, tolerance, seed } of questions) {
			expect(steps.at(-1)!.result.value).toBe(key);
			steps.forEach(({ work, result }, i) => {
				// What a line says in per cent is computed as a share.
				const found = evaluated(work) * (result.unit === 'percent' || result.unit === 'points' ? 100 : 1);
				const most =
					i === steps.length - 1
						? tolerance
						: Math.max(0.005 * Math.abs(result.value), 0.51 * 10 ** -(result.digits ?? 4));
				expect(Math.abs(found - result.value), `seed ${seed}: ${work} = ${result.value}`).toBeLessThanOrEqual(
					most
				);
			});
		}
	});

	it('takes the key as it is shown for right, and names the mistake of each distractor', () => {
		for (const question of questions) {
			for (const locale of LOCALES) {
				const { unit, digits } = question.head;
				const read = (value: number) => readAnswer(figureText({ value, unit, digits }, locale))!;
				expect(judgeComputed(question, read(question.key))).toEqual({ kind: 'right' });
				for (const { value, mistake } of question.distractors)
					expect(judgeComputed(question, read(value))).toEqual({ kind: 'mistake', id: mistake });
			}
		}
	});

	it('says everything in both languages with all numbers in place, each in its own script', () => {
		for (const question of questions) {
			for (const { zh, en } of allTexts(question, words)) {
				expect(zh + en).not.toMatch(/[{}]|NaN|undefined|Infinity|∞/);
				expect(zh).toMatch(HAN);
				expect(zh).not.toMatch(/\p{Script=Han}[,;:?!]/u);
				expect(zh.replaceAll(LATIN_IN_CHINESE, '')).not.toMatch(/[a-z]{2,}/i);
				expect(en).not.toMatch(HAN);
				expect(en).toMatch(/[a-z]/);
				expect(en).not.toMatch(/(?<![\d.,])1 (years|months|customers|points)\b/);
				for (const text of [zh, en]) {
					expect(text).toBe(text.trim());
					expect(text).not.toMatch(/ {2}|，，|\d{5,}(?!\.)/);
				}
			}
		}
	});

	it('has words for every mistake and step, and none that nothing leads to', () => {
		const met = new Set(questions.flatMap(({ distractors }) => distractors.map(({ mistake }) => mistake)));
		expect(Object.keys(words.mistakes).sort()).toEqual([...met].sort());
		const taken = new Set(questions.flatMap(({ steps }) => steps.map((step) => step.id)));
		expect(Object.keys(words.steps).sort()).toEqual([...taken].sort());
	});

	it('is a question for single choice with one right option of four, each with its reason', () => {
		const places = [0, 0, 0, 0];
		for (const question of questions) {
			const single = asSingle(question, words);
			expect(single.id).toBe(`${id}@${question.seed}`);
			expect(single.options.length).toBe(4);
			expect(single.options.filter(({ right }) => right)).toHaveLength(1);
			places[single.options.findIndex(({ right }) => right)]!++;
			for (const locale of LOCALES) {
				expect(new Set(single.options.map(({ text }) => text[locale])).size).toBe(4);
				expect(new Set(single.options.map(({ reason }) => reason[locale])).size).toBe(4);
			}
		}
		for (const times of places) expect(times / VARIANTS).toBeGreaterThan(0.15);
	});

	it('is a fill-in question with one gap whose key is a number', () => {
		for (const question of questions) {
			const { stem, blanks } = asFill(question, words);
			for (const locale of LOCALES) {
				expect(stem[locale].match(/_+/g)).toEqual(['____']);
				expect(new Set(blanks[0][locale]).size).toBe(blanks[0][locale].length);
				for (const answer of blanks[0][locale])
					expect(Math.abs(readAnswer(answer)! - question.key)).toBeLessThanOrEqual(question.tolerance);
			}
			expect(blanks[0].numeric?.value).toBe(question.key);
		}
	});

	it('is another question for most seeds, and the same for the same seed', () => {
		const texts = new Set(questions.map(({ slots }) => JSON.stringify(slots)));
		expect(texts.size).toBeGreaterThan(VARIANTS / 5);
		for (const question of questions.slice(0, 20))
			expect(drawComputed(template, question.seed)).toEqual(question);
	});
});
