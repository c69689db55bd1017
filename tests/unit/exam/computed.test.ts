import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '$lib/domain/templates';
import { loadTemplateWords } from '$lib/content/templates/words';
import { computedId, drawComputed, readComputedId } from '$lib/exam/computed';
import { asSingle } from '$lib/exam/computedQuestion';
import { judgeComputed } from '$lib/exam/numericText';
import { factor, step, type Template } from '$lib/exam/template';
import { loadTemplate } from '$lib/exam/templateLogic';

const head = { ...TEMPLATES[0], id: 'tpl-test', unit: 'factor', digits: 2 } as const;

/** A template whose key is `key` and whose wrong ways lead where they are told to. */
const template = (key: number, mistakes: Readonly<Record<string, number>>): Template => ({
	head,
	draw: () => ({ slots: {}, key, steps: [step('only', String(key), factor(key))], mistakes })
});

describe('drawComputed(template, seed)', () => {
	it('leaves out wrong ways that lead to the key, to each other or nowhere', () => {
		const question = drawComputed(
			template(10, { same: 10.01, a: 20, likeA: 20.02, b: 30, c: 40, none: NaN }),
			1
		);
		expect(question.distractors.map(({ mistake }) => mistake)).toEqual(['a', 'b', 'c']);
	});

	it('gives up, naming the template, where fewer than three are left', () => {
		expect(() => drawComputed(template(10, { a: 20, b: 30, same: 10 }), 1)).toThrow('tpl-test');
	});

	it('gives up where there is no key', () => {
		expect(() => drawComputed(template(NaN, { a: 1, b: 2, c: 3 }), 1)).toThrow('tpl-test');
		expect(() => drawComputed(template(0.001, { a: 1, b: 2, c: 3 }), 1)).toThrow('tpl-test');
	});
});

describe('the name of a computed question', () => {
	it('leads back to template and seed', () => {
		fc.assert(
			fc.property(fc.constantFrom(...TEMPLATES), fc.nat(0xffff_ffff), (drawn, seed) => {
				expect(readComputedId(computedId({ head: drawn, seed }))).toEqual({ template: drawn.id, seed });
			})
		);
	});

	it('is told from other names', () => {
		for (const id of ['ch03-single-014', 'tpl-x', 'tpl-x@', 'tpl-x@-1', 'tpl-x@4294967296', 'tpl-X@1'])
			expect(readComputedId(id)).toBeNull();
	});
});

describe('options', () => {
	it('stand in another order in another template with the same seed', async () => {
		const places = await Promise.all(
			TEMPLATES.map(async ({ id }) => {
				const question = drawComputed((await loadTemplate(id))!, 11);
				return asSingle(question, (await loadTemplateWords(id))!).options.findIndex(({ right }) => right);
			})
		);
		for (const place of [0, 1, 2, 3])
			expect(places.filter((at) => at === place).length).toBeGreaterThan(places.length / 10);
	});
});

describe('judgeComputed(question, answer)', () => {
	const question = drawComputed(template(12.5, { a: 20, b: 30, c: 40 }), 1);

	it('takes what is within half a per cent, and names mistakes and slips', () => {
		expect(judgeComputed(question, 12.46)).toEqual({ kind: 'right' });
		expect(judgeComputed(question, 20)).toEqual({ kind: 'mistake', id: 'a' });
		expect(judgeComputed(question, -12.5)).toEqual({ kind: 'sign' });
		expect(judgeComputed(question, 0.125)).toEqual({ kind: 'magnitude' });
		expect(judgeComputed(question, 13)).toEqual({ kind: 'wrong' });
	});
});
