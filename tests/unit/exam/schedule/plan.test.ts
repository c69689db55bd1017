import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsFrom } from '$lib/exam/schedule/cards';
import { worthwhile } from '$lib/exam/schedule/gain';
import { leftOut, minutesToMeetAll } from '$lib/exam/schedule/fit';
import { MINUTES_A_DAY, withMinutes, withoutPlan, withPlan } from '$lib/exam/schedule/projection';
import { conceptShares, CONCEPTS } from '$lib/exam/schedule/shares';
import { byNeed, meanRecall, recallOn, standingsOf } from '$lib/exam/schedule/standing';
import { todaysItems } from '$lib/exam/schedule/today';
import { CATALOGUE } from '$lib/state/exam/catalogue';
import { anyAnswers, dayOf, FIRST } from './answers';

const shares = conceptShares(CATALOGUE);
const TODAY = FIRST + 30;
const anyone = anyAnswers.map((answers) => {
	const cards = cardsFrom(answers, dayOf);
	return { cards, standings: standingsOf(shares, cards) };
});
const minutes = fc.constantFrom(...MINUTES_A_DAY.filter((choice) => choice <= 90));
const span = fc.integer({ min: 0, max: 30 }).map((days) => ({ today: TODAY, exam: TODAY + days }));
const nobody = standingsOf(shares, new Map());

describe('the shares of the concepts', () => {
	it('add up to the whole paper and leave no concept out', () => {
		expect([...shares.keys()]).toEqual(CONCEPTS);
		expect([...shares.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
		expect(Math.min(...shares.values())).toBeGreaterThan(0);
	});

	it('rise with the marks that are asked about a concept', () => {
		const one = (type: 'single' | 'essay') =>
			conceptShares([{ ref: 'q', type, chapter: 6, concepts: ['pareto'], difficulty: 1 }]).get('pareto')!;
		expect(one('essay')).toBeGreaterThan(one('single'));
	});
});

describe('the shares of computed questions', () => {
	it('are those of the few on a paper, however many templates there are', () => {
		const template = (n: number) =>
			({ ref: `tpl-${n}`, type: 'single', chapter: 6, concepts: ['clv-methods'], difficulty: 1 }) as const;
		const bank = {
			ref: 'ch06-single-001',
			type: 'single',
			chapter: 6,
			concepts: ['pareto'],
			difficulty: 1
		} as const;
		const share = (count: number) =>
			conceptShares([bank, ...Array.from({ length: count }, (_, i) => template(i))]).get('clv-methods')!;
		// One and a half of ten questions of two marks: three marks of a hundred more than without.
		expect(share(1)).toBeCloseTo(share(50), 12);
		expect(share(1) - share(0)).toBeGreaterThan(0.029);
		expect(share(1) - share(0)).toBeLessThanOrEqual(0.03);
	});
});

describe('expected recall', () => {
	it('is never lowered by more minutes a day', () => {
		fc.assert(
			fc.property(anyone, span, minutes, minutes, ({ standings }, span, a, b) => {
				const end = (time: number) => withPlan(standings, span, time).recall.at(-1)!;
				expect(end(Math.max(a, b))).toBeGreaterThanOrEqual(end(Math.min(a, b)));
			}),
			{ numRuns: 25 }
		);
	});

	it('is never lower with the plan than without, and lies between 0 and 1', () => {
		fc.assert(
			fc.property(anyone, span, minutes, ({ standings }, span, time) => {
				const without = withoutPlan(standings, span).recall;
				const plan = withPlan(standings, span, time).recall;
				expect(plan).toHaveLength(span.exam - span.today + 1);
				expect(without).toHaveLength(plan.length);
				expect(plan.at(-1)!).toBeGreaterThanOrEqual(without.at(-1)!);
				for (const value of [...plan, ...without]) expect(value >= 0 && value <= 1).toBe(true);
			}),
			{ numRuns: 25 }
		);
	});

	it('only falls where nothing is done', () => {
		fc.assert(
			fc.property(anyone, span, ({ standings }, span) => {
				const { recall } = withoutPlan(standings, span);
				recall.slice(1).forEach((value, i) => expect(value).toBeLessThanOrEqual(recall[i]!));
			})
		);
	});

	it('is the mean of the concepts’ own, weighed by their marks', () => {
		const [first, second] = CONCEPTS;
		const card = { memory: { stability: 10, difficulty: 5 }, day: TODAY };
		const standings = [
			{ concept: first!, share: 0.3, ...card },
			{ concept: second!, share: 0.1, memory: null, day: 0 }
		];
		expect(meanRecall(standings, TODAY + 10)).toBeCloseTo(0.75 * 0.9, 6);
	});
});

describe('a plan that cannot fit', () => {
	const tight = { today: TODAY, exam: TODAY + 2 };

	it('leaves out what brings least, and says which', () => {
		const out = leftOut(withMinutes(nobody, tight, 20));
		expect(out).toHaveLength(CONCEPTS.length - 10);
		const met = CONCEPTS.filter((id) => !out.some(({ concept }) => concept === id));
		const least = Math.min(...met.map((id) => shares.get(id)!));
		for (const { share } of out) expect(share).toBeLessThanOrEqual(least);
	});

	it('names the fewest minutes that would do, or that none would', () => {
		const enough = minutesToMeetAll(nobody, { today: TODAY, exam: TODAY + 21 })!;
		// 72 concepts in 21 days are four meetings a day, of four minutes each; fifteen minutes have room for three.
		expect(enough).toBe(20);
		expect(minutesToMeetAll(nobody, { today: TODAY, exam: TODAY + 1 })).toBeNull();
	});

	it('puts first what brings marks and is weak', () => {
		const need = byNeed(nobody, TODAY + 2).map(({ share }) => share);
		expect(need).toEqual([...need].sort((a, b) => b - a));
	});
});

describe('today’s list', () => {
	const from = (cards: Parameters<typeof standingsOf>[1]) => ({
		catalogue: CATALOGUE,
		cards,
		today: TODAY,
		seed: TODAY
	});

	it('fits into the minutes, names each concept once and asks only about it', () => {
		fc.assert(
			fc.property(anyone, span, minutes, ({ standings, cards }, span, time) => {
				const items = todaysItems(standings, from(cards), span, time);
				expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBeLessThanOrEqual(time + 1e-9);
				expect(new Set(items.map(({ concept }) => concept)).size).toBe(items.length);
				for (const { concept, questions, without, with: kept } of items) {
					expect(kept).toBeGreaterThan(without);
					for (const ref of questions) {
						const entry = CATALOGUE.find((one) => ref === one.ref || ref.startsWith(`${one.ref}@`))!;
						expect(entry.concepts).toContain(concept);
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('is the same for the same morning, whatever the hour', () => {
		const list = () => todaysItems(nobody, from(new Map()), { exam: TODAY + 14 }, 30);
		expect(list()).toEqual(list());
		expect(list().length).toBeGreaterThan(3);
	});

	it('does not ask again for what was met today', () => {
		fc.assert(
			fc.property(anyone, ({ standings }) => {
				const asked = worthwhile(standings, TODAY, TODAY + 10);
				for (const { standing } of asked) expect(standing.memory === null || standing.day < TODAY).toBe(true);
			})
		);
	});

	it('says of each concept why: new, wrong last time, or fading', () => {
		fc.assert(
			fc.property(anyone, ({ standings, cards }) => {
				for (const { concept, why } of todaysItems(standings, from(cards), { exam: TODAY + 14 }, 60)) {
					const card = cards.get(`concept:${concept}`);
					expect(why).toBe(!card ? 'new' : card.rating === 1 ? 'slipped' : 'fading');
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('counts a concept that was never met as not known', () => {
		expect(recallOn(nobody[0]!, TODAY)).toBe(0);
	});
});
