import { describe, expect, it } from 'vitest';
import type { ComputedQuestion } from '$lib/domain/template';
import { TEMPLATES } from '$lib/domain/templates';
import { loadTemplateWords } from '$lib/content/templates/words';
import { drawComputed } from '$lib/exam/computed';
import { asSingle } from '$lib/exam/computedQuestion';
import { loadTemplate } from '$lib/exam/templateLogic';
import { Given, type Recomputed } from './recomputed/given';
import {
	distractorFaults,
	fillFaults,
	judgementFaults,
	singleFaults,
	solutionFaults,
	wordFaults
} from './templateFaults';

const VARIANTS = 500;

const routes = import.meta.glob<Recomputed<string>>(
	['./recomputed/*.ts', '!./recomputed/{given,routes}.ts'],
	{
		eager: true,
		import: 'RECOMPUTED'
	}
);
const recomputed = Object.assign({}, ...Object.values(routes)) as Recomputed<string>;

const templates = await Promise.all(
	TEMPLATES.map(async ({ id }) => ({
		id,
		template: (await loadTemplate(id))!,
		words: (await loadTemplateWords(id))!
	}))
);

describe('the templates of computed questions', () => {
	it('are 32 or more, each with an id of its own', () => {
		expect(TEMPLATES.length).toBeGreaterThanOrEqual(32);
		expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
	});

	it('are not found by an id that is none', async () => {
		expect(await loadTemplate('tpl-none')).toBeNull();
		expect(await loadTemplateWords('tpl-none')).toBeNull();
	});
});

describe.each(templates)('$id', ({ id, template, words }) => {
	const questions = Array.from({ length: VARIANTS }, (_, seed) => drawComputed(template, seed * 7919));
	/** The faults of all variants, the first few of them. */
	const among = (faultsOf: (question: ComputedQuestion) => string[]) =>
		questions.flatMap((question) => faultsOf(question).map((fault) => `seed ${question.seed}: ${fault}`));

	it('has a key that its numbers lead to by another route', () => {
		const faults = among((question) => {
			const value = recomputed[id]!(new Given(question));
			return Math.abs(value / question.key - 1) < 1e-9 ? [] : [`${question.key} is ${value}`];
		});
		expect(faults.slice(0, 5)).toEqual([]);
	});

	it('has three distractors or more, each told from the key and from the others as shown', () => {
		expect(among(distractorFaults).slice(0, 5)).toEqual([]);
	});

	it('ends its solution in the key, and every line of it comes out as it says', () => {
		expect(among(solutionFaults).slice(0, 5)).toEqual([]);
	});

	it('takes the key as it is shown for right, and names the mistake of each distractor', () => {
		expect(among(judgementFaults).slice(0, 5)).toEqual([]);
	});

	it('says everything in both languages with all numbers in place, each in its own script', () => {
		expect(among((question) => wordFaults(question, words)).slice(0, 5)).toEqual([]);
	});

	it('has words for every mistake and step, and none that nothing leads to', () => {
		const met = new Set(questions.flatMap(({ distractors }) => distractors.map(({ mistake }) => mistake)));
		expect(Object.keys(words.mistakes).sort()).toEqual([...met].sort());
		const taken = new Set(questions.flatMap(({ steps }) => steps.map((step) => step.id)));
		expect(Object.keys(words.steps).sort()).toEqual([...taken].sort());
	});

	it('is a question for single choice with one right option of four, anywhere among them', () => {
		expect(among((question) => singleFaults(question, words)).slice(0, 5)).toEqual([]);
		const places = questions.map((q) => asSingle(q, words).options.findIndex(({ right }) => right));
		for (const place of [0, 1, 2, 3])
			expect(places.filter((at) => at === place).length / VARIANTS).toBeGreaterThan(0.15);
	});

	it('is a fill-in question with one gap whose key is a number', () => {
		expect(among((question) => fillFaults(question, words)).slice(0, 5)).toEqual([]);
	});

	it('is another question for most seeds, and the same for the same seed', () => {
		const texts = new Set(questions.map(({ slots }) => JSON.stringify(slots)));
		expect(texts.size).toBeGreaterThan(VARIANTS / 5);
		for (const question of questions.slice(0, 20))
			expect(drawComputed(template, question.seed)).toEqual(question);
	});
});
