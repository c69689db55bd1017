import { describe, expect, test } from 'vitest';
import { searchGlossary } from '$lib/state/lessons/glossarySearch';
import { filledProse, wordsOf } from '$lib/state/lessons/prose';

describe('wordsOf(text)', () => {
	test('takes a text apart at its terms, in their order', () => {
		expect(wordsOf('抬高[[switching-costs|转换成本]]，再看[[pareto|二八]]')).toEqual([
			{ text: '抬高', concept: null },
			{ text: '转换成本', concept: 'switching-costs' },
			{ text: '，再看', concept: null },
			{ text: '二八', concept: 'pareto' }
		]);
	});

	test('leaves a text without terms whole', () => {
		expect(wordsOf('plain [text]')).toEqual([{ text: 'plain [text]', concept: null }]);
	});
});

describe('filledProse(text, figures)', () => {
	test('puts figures in their places and leaves unknown names alone', () => {
		expect(filledProse('{guess} / {outcome} / {other}', { guess: '5%', outcome: '9%' })).toBe(
			'5% / 9% / {other}'
		);
	});
});

describe('searchGlossary(query)', () => {
	const ids = (query: string) => searchGlossary(query).flatMap(({ terms }) => terms.map(({ id }) => id));

	test('finds everything without a query, by chapter', () => {
		expect(searchGlossary('').map(({ chapter }) => chapter.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	});

	test('finds by Chinese, by English whatever the case, by full-width letters and by several words', () => {
		expect(ids('转换成本')).toContain('switching-costs');
		expect(ids('SWITCHING')).toContain('switching-costs');
		expect(ids('ＣＲＭ')).toContain('crm-definition');
		expect(ids('brand preference')).toEqual(['brand-loyalty']);
		expect(ids('没有这个词')).toEqual([]);
	});
});
