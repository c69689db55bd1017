import { describe, expect, it } from 'vitest';
import { FOUR_STEPS } from '$lib/content/clv/fourSteps';
import { COMPARED_NAMES, CONVENTIONS } from '$lib/content/clv/overview';
import { CLV_PAGES } from '$lib/content/clv/pages';
import { PERPETUITY_PAGE } from '$lib/content/clv/perpetuity';
import { EVEN_STEPS, STEPS_WITH_RETENTION, UNEVEN_STEPS } from '$lib/formulas/methods/fourSteps';
import { COMPARED_METHODS } from '$lib/formulas/methods/overview';
import { PERPETUITY } from '$lib/formulas/methods/perpetuity';
import { SHORT_CUTS } from '$lib/formulas/methods/shortCuts';
import { pageFaults } from '../../support/clvPage';

describe('texts, formulas, mistakes and exercises fit together', () => {
	it('on the page of the four steps', () => {
		expect(pageFaults(FOUR_STEPS, [EVEN_STEPS, UNEVEN_STEPS, STEPS_WITH_RETENTION])).toEqual([]);
	});

	it('on the page of the perpetuity', () => {
		expect(pageFaults(PERPETUITY_PAGE, [PERPETUITY, SHORT_CUTS])).toEqual([]);
	});
});

describe('the overview', () => {
	it('has a name for every method it compares, and a page in the list', () => {
		expect(Object.keys(COMPARED_NAMES).sort()).toEqual(COMPARED_METHODS.map(({ id }) => id).sort());
		const pages = CLV_PAGES.map(({ id }) => id);
		expect(COMPARED_METHODS.filter(({ page }) => !pages.includes(page))).toEqual([]);
	});

	it('has a clause for every convention that a method follows', () => {
		const missing = COMPARED_METHODS.flatMap(({ conventions }) =>
			Object.entries(conventions).filter(([dimension, value]) => !CONVENTIONS[dimension]?.[value])
		);
		expect(missing).toEqual([]);
	});
});
