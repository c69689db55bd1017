import { beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '$lib/domain/study/attempt';
import { Attempts } from '$lib/state/exam/attempts.svelte';
import { chaptersChart, daysChart, inExam } from '$lib/state/exam/plan/outlook';
import { countStates, masteryMap } from '$lib/state/exam/plan/masteryMap';
import { dayOfDate, localDay } from '$lib/state/exam/plan/calendar';
import { StudyPlan } from '$lib/state/exam/plan/studyPlan.svelte';
import { text } from '$lib/state/text.svelte';
import { storeOf, value } from '../storage/stores';

beforeAll(() => text.choose('zh'));

const at = (day: number, hour = 9) => new Date(2026, 10, day, hour).getTime();

/** A plan over a store of its own, on a day of November 2026 that the test moves. */
async function planOn(day: number) {
	const store = await storeOf('memory');
	let now = at(day);
	const open = () => Promise.resolve(store);
	const attempts = new Attempts(open, () => now);
	const fresh = () => new StudyPlan({ attempts, store: open, now: () => now });
	const answer = (question: string, concepts: Attempt['concepts'], marks: number) =>
		attempts.keep({
			question,
			type: 'single',
			chapter: 6,
			concepts,
			response: { kind: 'choice', chosen: [0] },
			certainty: 'think',
			marks,
			outOf: 2,
			place: 'practice',
			within: null
		});
	return { store, fresh, answer, goTo: (day: number) => (now = at(day)) };
}

describe('the plan', () => {
	it('asks for a date first, keeps it with the minutes, and opens with them next time', async () => {
		const { fresh } = await planOn(2);
		const plan = fresh();
		await plan.load();
		expect([plan.exam, plan.outlook, plan.items]).toEqual([null, null, []]);
		await plan.setDate('2026-11-20');
		await plan.setMinutes(60);
		const again = fresh();
		await again.load();
		expect(again.settings).toEqual({ date: '2026-11-20', minutes: 60 });
		expect(again.exam).toBe(dayOfDate('2026-11-20'));
		expect(again.outlook!.kept.recall).toHaveLength(19);
	});

	it('keeps today’s list as it was this morning, marks what is done, and makes a new one next morning', async () => {
		const { fresh, answer, goTo, store } = await planOn(2);
		const plan = fresh();
		await plan.load();
		await plan.setDate('2026-11-20');
		const [first] = plan.items;
		const names = plan.items.map(({ concept }) => concept);
		for (const ref of first!.questions) await answer(ref, [first!.concept], 2);
		expect(plan.items.map(({ concept }) => concept)).toEqual(names);
		expect(plan.items.map(({ done }) => done)).toEqual(names.map((_, i) => i === 0));
		expect(plan.minutesDone).toBeCloseTo(first!.minutes, 10);

		goTo(3);
		await plan.load();
		expect(plan.items.every(({ done }) => !done)).toBe(true);
		expect(plan.items.map(({ concept }) => concept)).not.toContain(first!.concept);
		const cards = value(await store.cards.list()).rows.map(({ id }) => id);
		expect(cards).toContain(`concept:${first!.concept}`);
	});

	it('plans missed days anew: no list grows, and every day away counts from the last answer', async () => {
		const { fresh, answer, goTo } = await planOn(2);
		const plan = fresh();
		await plan.load();
		await plan.setDate('2026-11-20');
		await answer('ch06-single-002', ['pareto'], 0);
		goTo(9);
		await plan.load();
		expect(plan.daysAway).toBe(7);
		expect(plan.minutesToday).toBeLessThanOrEqual(30);
		expect(plan.minutesDone).toBe(0);
		goTo(21);
		await plan.load();
		expect([plan.over, plan.outlook, plan.misfit, plan.items]).toEqual([true, null, null, []]);
	});

	it('does not take a date or minutes that nobody can have chosen', async () => {
		const { fresh, store } = await planOn(2);
		value(await store.preferences.set('exam.plan', { date: '2026-02-31', minutes: 30 }));
		const plan = fresh();
		await plan.load();
		expect(plan.settings).toEqual({ date: null, minutes: 30 });
		value(await store.preferences.set('exam.plan', { date: null, minutes: -3 }));
		const other = fresh();
		await other.load();
		expect(other.settings.minutes).toBe(30);
	});
});

describe('what the plan shows', () => {
	it('says the same figures in title, sentence and points of both charts', async () => {
		const { fresh, answer } = await planOn(2);
		const plan = fresh();
		await plan.load();
		await plan.setDate('2026-11-12');
		await answer('ch06-single-002', ['pareto', 'customer-tiers'], 2);
		const outlook = plan.outlook!;
		const days = daysChart(outlook);
		expect(days.points).toHaveLength(11);
		expect([days.points[0], days.points.at(-1)]).toEqual(['11/2', '11/12']);
		const percent = (share: number) => `${Math.round(100 * share)}%`;
		for (const text of [days.wording.title, days.wording.sentence]) {
			expect(text).toContain(percent(inExam(outlook.kept)));
			expect(text).toContain(percent(inExam(outlook.idle)));
		}
		const chapters = chaptersChart(outlook);
		expect(chapters.points).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
		// Only chapter 6 was ever answered.
		expect(chapters.idle.map((share) => share > 0)).toEqual(chapters.points.map((n) => n === '6'));
		expect(chapters.wording.sentence).toContain('最稳的是第 6 章');
	});

	it('maps the course: what was answered rightly is growing, the rest unseen', async () => {
		const { fresh, answer } = await planOn(2);
		const plan = fresh();
		await plan.load();
		await answer('ch06-single-002', ['pareto', 'customer-tiers'], 2);
		const map = masteryMap(plan.cards, plan.today, localDay(at(20)));
		const all = map.flatMap(({ concepts }) => concepts);
		expect(countStates(all)).toEqual({ unseen: all.length - 2, shaky: 0, growing: 2, known: 0 });
		const pareto = all.find(({ id }) => id === 'pareto')!;
		expect(pareto.daysAgo).toBe(0);
		expect(pareto.now).toBe(1);
		expect(pareto.onExam!).toBeLessThan(1);
	});
});
