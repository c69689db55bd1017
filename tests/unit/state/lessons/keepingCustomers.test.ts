import { describe, expect, test } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import {
	COPIED_AT_FIRST,
	courseOf,
	firstToGo,
	LEVEL_AT_FIRST,
	MONTHS,
	TIES,
	tieResult,
	without
} from '$lib/state/lessons/keepingCustomers';
import {
	exampleOf,
	MARGIN_LIST,
	NUMBER_LIST,
	recommended,
	RelationshipDesk
} from '$lib/state/lessons/relationshipDesk.svelte';
import { bestOf, companyWith, effortOf, EFFORTS, shapeOf } from '$lib/state/lessons/tieSweep.svelte';

describe('three levels of tie, as the page says', () => {
	const results = Object.fromEntries(
		TIES.map((tie) => [tie, tieResult(tie, LEVEL_AT_FIRST, COPIED_AT_FIRST[tie])])
	) as Record<(typeof TIES)[number], ReturnType<typeof tieResult>>;

	test('all keep more customers while they are the company’s own', () => {
		for (const tie of TIES) expect(results[tie].alone).toBeGreaterThan(5);
	});

	test('the financial one is gone the month after it is copied and then only costs', () => {
		const course = courseOf('financial', LEVEL_AT_FIRST, 3);
		expect(course.staying[3]).toBeGreaterThan(without().staying[0]! + 5);
		expect(course.staying[4]).toBeCloseTo(without().staying[0]!, 9);
		expect(results.financial.valueTogether).toBeLessThan(0);
		expect(results.financial.valueAlone).toBeGreaterThan(0);
	});

	test('of social and structural ones most remains, and they still pay', () => {
		for (const tie of ['social', 'structural'] as const) {
			expect(results[tie].left).toBeGreaterThan(50);
			expect(results[tie].valueTogether).toBeGreaterThan(0);
		}
		const onOneDay = TIES.map((tie) => tieResult(tie, LEVEL_AT_FIRST, 12).left);
		expect(onOneDay).toEqual([...onOneDay].sort((a, b) => a - b));
	});

	test('social and structural ties grow for years, the financial one stands at once', () => {
		const growth = (tie: (typeof TIES)[number]) => {
			const { staying } = courseOf(tie, LEVEL_AT_FIRST);
			return staying[MONTHS]! - staying[1]!;
		};
		expect(growth('financial')).toBeCloseTo(0, 9);
		expect(Math.min(growth('social'), growth('structural'))).toBeGreaterThan(3);
	});

	test('too much of any loses money', () => {
		for (const tie of TIES) {
			expect(tieResult(tie, 100, MONTHS).valueAlone).toBeLessThan(tieResult(tie, 40, MONTHS).valueAlone);
		}
	});

	test('copied on one day the financial one keeps least: what the guess is compared with', () => {
		expect(firstToGo()).toBe('financial');
	});
});

describe('how much is enough', () => {
	const efforts = EFFORTS.map((effort) => {
		const company = companyWith('all', effort);
		return effortOf(simulate(company), effort, company.start.discountRate);
	});

	test('more effort keeps more customers at every step, and is worth most in between', () => {
		const kept = efforts.map(({ retention }) => retention);
		expect(kept).toEqual([...kept].sort((a, b) => a - b));
		expect(shapeOf(efforts)).toBe('turns');
		expect([20, 40, 60]).toContain(bestOf(efforts).effort);
	});

	test('shapes are named by where the best lies', () => {
		const of = (...worths: number[]) => worths.map((worth, i) => ({ effort: 20 * i, worth, retention: 0 }));
		expect([shapeOf(of(1, 2, 3)), shapeOf(of(1, 3, 2)), shapeOf(of(3, 2, 1))]).toEqual([
			'rises',
			'turns',
			'falls'
		]);
	});
});

describe('five types of relationship', () => {
	test('come out as Kotler’s table has them, in all nine cells', () => {
		const desk = new RelationshipDesk();
		for (const margin of MARGIN_LIST)
			for (const number of NUMBER_LIST) {
				desk.take(margin, number);
				expect(recommended(margin, number), `${margin} ${number}`).toContain(desk.best);
				expect(desk.stands(margin, number)).toBe(true);
			}
	});

	test('get lighter where customers grow in number with the same people to serve them', () => {
		const desk = new RelationshipDesk();
		expect(desk.best).toBe('accountable');
		desk.set('customers', exampleOf('medium', 'many').customers);
		expect(desk.best).toBe('reactive');
		expect(desk.results.find(({ type }) => type === 'accountable')!.possible).toBe(false);
	});
});
