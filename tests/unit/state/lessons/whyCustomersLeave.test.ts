import { beforeAll, describe, expect, test } from 'vitest';
import { ATTITUDE_IDS, FAREWELLS, REMARKS } from '$lib/content/leavers';
import { WHY_CUSTOMERS_LEAVE } from '$lib/content/lessons/whyCustomersLeave';
import { decide, type Company } from '$lib/domain/company';
import type { LeverName } from '$lib/domain/levers';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { Run } from '$lib/domain/run';
import { CAUSES } from '$lib/domain/typology';
import { simulate } from '$lib/engine/simulate';
import {
	attitudes,
	FROM,
	LEAKING,
	leaversInAll,
	leaversOf,
	leavingOutcomes,
	mainCause,
	migration,
	TO
} from '$lib/state/lessons/whyCustomersLeave';

const company: Company = { ...companyFrom(preset(LEAKING.preset)), customers: LEAKING.customers, months: TO };
const under = (...moved: readonly (readonly [LeverName, number])[]) =>
	simulate(moved.reduce((of, [lever, value]) => decide(of, FROM, lever, value), company));

let base: Run;
let yearBefore: Run;
beforeAll(() => {
	base = under();
	yearBefore = simulate({ ...company, months: FROM });
});

describe('who leaves for which reason, as the page says', () => {
	test('all causes add up to all who left in the year', () => {
		const lost = base.series.lost.slice(FROM + 1, TO + 1).reduce((sum, value) => sum + value, 0);
		expect(leaversInAll(leaversOf(base))).toBeCloseTo(lost, 6);
	});

	test('at equal prices faults and neglect are ahead of rivals and price', () => {
		const by = leaversOf(base);
		expect(mainCause(by)).toBe('product');
		expect(by.product + by.neglect).toBeGreaterThan(2 * (by.competitor + by.price));
		expect(by.price).toBeLessThan(by.neglect / 3);
	});

	test('slow service and an inflated promise both drive customers away, under different names', () => {
		const [slow, inflated] = [leaversOf(under(['serviceSpeed', 10])), leaversOf(under(['promise', 100]))];
		const before = leaversOf(base);
		expect(leaversInAll(slow)).toBeGreaterThan(1.2 * leaversInAll(before));
		expect(leaversInAll(inflated)).toBeGreaterThan(leaversInAll(before));
		expect(mainCause(slow)).toBe('product');
		expect(mainCause(inflated)).toBe('integrity');
	});

	test('care cures neglect, better quality does not', () => {
		const before = leaversOf(base).neglect;
		expect(leaversOf(under(['socialProgramme', 80])).neglect).toBeLessThan(0.7 * before);
		expect(leaversOf(under(['productQuality', 95])).neglect).toBeGreaterThan(0.8 * before);
		expect(leaversOf(under(['productQuality', 95])).product).toBeLessThan(leaversOf(base).product);
	});
});

describe('leaving against buying less', () => {
	test('nothing is lost twice: everybody of the year before made one move', () => {
		const moves = migration(yearBefore, base, 1);
		const whole = [...yearBefore.people.status].filter(
			(status, i) => status === 1 && yearBefore.people.joined[i]! <= 0 && yearBefore.people.left[i]! < 0
		).length;
		expect(moves.left.people + moves.less.people + moves.more.people).toBe(whole);
	});

	test('shares are the difference between the two years’ revenue of these customers', () => {
		const moves = migration(yearBefore, base, 1);
		let [was, is] = [0, 0];
		yearBefore.people.status.forEach((status, i) => {
			if (status !== 1 || yearBefore.people.joined[i]! > 0 || yearBefore.people.left[i]! >= 0) return;
			was += yearBefore.people.spend[i]!;
			is += base.people.spend[i]!;
		});
		const loss = moves.left.share + moves.less.share - moves.more.share;
		expect(loss).toBeCloseTo((100 * (was - is)) / was, 4);
	});

	test('behind walls bad service shows in what is bought, not in who leaves', () => {
		const open = migration(yearBefore, under(['serviceSpeed', 10]), 1);
		const walled = migration(yearBefore, under(['serviceSpeed', 10], ['switchingCosts', 90]), 1);
		expect(walled.left.share).toBeLessThan(open.left.share / 2);
		expect(walled.less.share).toBeGreaterThan(open.less.share);
		expect(open.left.share).toBeGreaterThan(open.less.share);
		expect(walled.less.share).toBeGreaterThan(walled.left.share);
	});

	test('a lower price is no smaller purchase: spending is compared at the old prices', () => {
		const cheap = under(['price', 85]);
		expect(migration(yearBefore, cheap, 0.85).less.share).toBeLessThan(
			migration(yearBefore, cheap, 1).less.share / 2
		);
	});
});

describe('the six attitudes', () => {
	test('are counted among the loyal and among those who left', () => {
		const counts = attitudes(base);
		const gone = counts.lifestyle + counts.reconsidering + counts.dissatisfied;
		// Who left and came back within the year is a customer again.
		expect(gone).toBeLessThanOrEqual(leaversInAll(leaversOf(base)));
		expect(gone).toBeGreaterThan(0.7 * leaversInAll(leaversOf(base)));
		expect(counts.emotive + counts.inertial + counts.deliberative).toBeGreaterThan(100);
	});

	test('poor service makes the dissatisfied, a strong rival those who compare', () => {
		const before = attitudes(base);
		expect(attitudes(under(['serviceSpeed', 10])).dissatisfied).toBeGreaterThan(1.2 * before.dissatisfied);
		expect(attitudes(under(['competition', 0.9])).reconsidering).toBeGreaterThan(3 * before.reconsidering);
	});

	test('each has one remark, and each cause one letter', () => {
		expect(REMARKS.map(({ id }) => id).sort()).toEqual([...ATTITUDE_IDS].sort());
		expect(FAREWELLS.map(({ id }) => id).sort()).toEqual([...CAUSES].sort());
	});
});

describe('what guesses are compared with', () => {
	test('waits for the run, then names a cause that can be chosen; the bank is the published one', () => {
		expect(leavingOutcomes(null)).toEqual({ cause: null, bank: 24 });
		const { cause } = leavingOutcomes(base);
		const [asked] = WHY_CUSTOMERS_LEAVE.predictions;
		expect(asked.kind === 'choice' && asked.options.map(({ id }) => id)).toContain(cause);
	});
});
