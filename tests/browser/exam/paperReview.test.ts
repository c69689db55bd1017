import { describe, expect, it } from 'vitest';
import type { Response } from '$lib/domain/study/attempt';
import { questionsOf } from '$lib/exam/paper/sitting';
import { loadQuestion } from '$lib/state/exam/catalogue';
import { firstOf, kept, paperRoom, plan, refOf } from './paperRoom';

const ESSAY = firstOf('essay');

/** The whole key of the objective questions. */
async function rightAnswer(ref: string): Promise<Response | null> {
	const question = (await loadQuestion(ref))!;
	if (question.type === 'fill') return { kind: 'fill', texts: question.blanks.map(({ zh }) => zh[0]) };
	if (question.type !== 'single' && question.type !== 'multiple') return null;
	return { kind: 'choice', chosen: question.options.flatMap(({ right }, i) => (right ? [i] : [])) };
}

/** A room with a paper whose objective questions are all right, one essay written, the rest empty; handed in. */
async function handedIn() {
	const room = paperRoom();
	const { tab, id } = await room.begun();
	for (const { ref, number } of questionsOf(plan)) {
		const response = await rightAnswer(ref);
		if (!response) continue;
		await tab.sitting.go(number);
		tab.sitting.answer(response);
	}
	const essay = (await loadQuestion(refOf(ESSAY)))!;
	const text = essay.type === 'essay' ? essay.points.map((point) => point.text.zh).join('') : '';
	await tab.sitting.go(ESSAY);
	tab.sitting.answer({ kind: 'points', texts: [text], granted: [] });
	await tab.sitting.handIn();
	return { room, tab, id };
}

describe('a paper that was handed in', () => {
	it('is marked when it is opened: the whole key earns all marks, the essay waits', async () => {
		const { tab, id } = await handedIn();
		await tab.review.open(id);
		expect(tab.review.result!.total).toEqual({ marks: 65, outOf: 100, waiting: 8 });
		expect(tab.review.stage).toBe('judging');
		expect(Object.keys((await kept(tab.store, id)).scores).length).toBe(questionsOf(plan).length);
	});

	it('proposes the points it recognised, counts those granted, and only once they are confirmed', async () => {
		const { tab, id } = await handedIn();
		await tab.review.open(id);
		const essay = () => tab.review.reviewed.find(({ at }) => at.number === ESSAY)!;
		// The model answer itself: every point is recognised.
		expect(essay().verdict).toMatchObject({ marks: 8, outOf: 8 });
		await tab.review.grant(refOf(ESSAY), 0, 0, false);
		expect(essay().verdict!.marks).toBeLessThan(8);
		expect(tab.review.result!.total.waiting).toBe(8);
		const granted = essay().verdict!.marks;
		await tab.review.confirm(refOf(ESSAY));
		expect(tab.review.stage).toBe('done');
		expect(tab.review.result!.total).toEqual({ marks: 65 + granted, outOf: 100, waiting: 0 });
		expect((await kept(tab.store, id)).scores[refOf(ESSAY)]).toEqual({ marks: granted, outOf: 8 });
	});

	it('adds each question that was on screen to the record of attempts once, however often it is opened', async () => {
		const { tab, id } = await handedIn();
		const attempts = async () => {
			const list = await tab.store.attempts.list();
			return list.ok ? list.value.rows : [];
		};
		await tab.review.open(id);
		const before = await attempts();
		expect(before.every(({ place, within }) => place === 'paper' && within === id)).toBe(true);
		expect(before.some(({ question }) => question === refOf(ESSAY))).toBe(false);
		await tab.review.open(id);
		expect(await attempts()).toEqual(before);
		await tab.review.confirm(refOf(ESSAY));
		await tab.review.open(id);
		expect((await attempts()).length).toBe(before.length + 1);
	});

	it('keeps its marks and its points when it is opened again later', async () => {
		const { room, tab, id } = await handedIn();
		await tab.review.open(id);
		await tab.review.grant(refOf(ESSAY), 0, 1, false);
		const next = await room.tab();
		await next.review.open(id);
		expect(next.review.result).toEqual(tab.review.result);
		expect(next.review.reviewed.map(({ response }) => response)).toEqual(
			tab.review.reviewed.map(({ response }) => response)
		);
	});

	it('shows a question that is gone from the bank as one without marks', async () => {
		const gone = refOf(firstOf('single'));
		const { tab, id } = await paperRoom().begun(
			{},
			{ loadQuestion: async (ref) => (ref === gone ? null : loadQuestion(ref)) }
		);
		await tab.sitting.handIn();
		await tab.review.open(id);
		const found = tab.review.reviewed.find(({ at }) => at.ref === gone)!;
		expect(found.question).toBeNull();
		expect(tab.review.result!.total).toMatchObject({ marks: 0, outOf: 100 });
	});
});

describe('the list of papers', () => {
	it('has the newest first, those being sat apart, and loses one only when told to', async () => {
		const { room, tab, id } = await handedIn();
		room.clock.now += 1000;
		const second = (await tab.list.start(plan, { policy: 'practice', minutes: null, rule: 'partial' }))!;
		await tab.list.load();
		expect(tab.list.papers!.map((paper) => paper.id)).toEqual([second, id]);
		expect(tab.list.unfinished.map((paper) => paper.id)).toEqual([second]);
		expect(tab.list.finished.map((paper) => paper.id)).toEqual([id]);
		expect(await tab.list.remove(id)).toBe(true);
		await tab.list.load();
		expect(tab.list.papers!.map((paper) => paper.id)).toEqual([second]);
	});

	it('leaves alone what it cannot read, and tells how many there are', async () => {
		const { tab } = await handedIn();
		const { papers } = tab.store;
		const list = papers.list.bind(papers);
		papers.list = async () => {
			const found = await list();
			return found.ok ? { ok: true, value: { ...found.value, setAside: [{}] } } : found;
		};
		await tab.list.load();
		expect(tab.list.unreadable).toBe(1);
		expect(tab.list.finished.length).toBe(1);
	});
});
