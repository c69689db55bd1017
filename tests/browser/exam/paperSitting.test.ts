import { describe, expect, it } from 'vitest';
import type { Response } from '$lib/domain/study/attempt';
import { firstOf, kept, paperRoom, plan, refOf } from './paperRoom';

const MINUTE = 60_000;
const choice = (...chosen: number[]): Response => ({ kind: 'choice', chosen });
const essay = (text: string): Response => ({ kind: 'points', texts: [text], granted: [] });
const SINGLE = firstOf('single');
const ESSAY = firstOf('essay');

describe('an answer', () => {
	it('that was chosen is durable at once, without a timer', async () => {
		const { tab, id } = await paperRoom().begun();
		await tab.sitting.go(SINGLE);
		tab.sitting.answer(choice(2));
		expect(tab.sitting.paper.responses[refOf(SINGLE)]).toEqual(choice(2));
		await expect.poll(async () => (await kept(tab.store, id)).responses[refOf(SINGLE)]).toEqual(choice(2));
	});

	it('that is being typed is on screen at once and kept in the next pause', async () => {
		const { tab, id } = await paperRoom().begun();
		await tab.sitting.go(ESSAY);
		tab.sitting.answer(essay('满'));
		tab.sitting.answer(essay('满意'));
		expect(tab.sitting.response).toEqual(essay('满意'));
		expect((await kept(tab.store, id)).responses).toEqual({});
		tab.pass();
		await expect.poll(async () => (await kept(tab.store, id)).responses[refOf(ESSAY)]).toEqual(essay('满意'));
	});

	it('is durable before the next question shows', async () => {
		const { tab, id } = await paperRoom().begun();
		await tab.sitting.go(ESSAY);
		tab.sitting.answer(essay('忠诚'));
		const going = tab.sitting.go(ESSAY + 1);
		expect(tab.sitting.open.number).toBe(ESSAY);
		await going;
		expect(tab.sitting.open.number).toBe(ESSAY + 1);
		expect((await kept(tab.store, id)).responses[refOf(ESSAY)]).toEqual(essay('忠诚'));
	});

	it('never waits for storage, however long that takes', async () => {
		const room = paperRoom();
		const { tab } = await room.begun();
		const { papers } = tab.store;
		await tab.sitting.go(ESSAY);
		papers.put = () => new Promise(() => undefined);
		for (let length = 1; length <= 50; length++) {
			tab.sitting.answer(essay('字'.repeat(length)));
			tab.pass();
			expect(tab.sitting.response).toEqual(essay('字'.repeat(length)));
		}
		expect(tab.sitting.saved.status).toBe('saving');
	});

	it('that storage refused is told, not lost, and kept when it is tried again', async () => {
		const { tab, id } = await paperRoom().begun();
		const put = tab.store.papers.put.bind(tab.store.papers);
		await tab.sitting.go(SINGLE);
		tab.store.papers.put = async () => ({ ok: false, error: { code: 'full' } });
		tab.sitting.answer(choice(1));
		await expect.poll(() => tab.sitting.saved).toEqual({ status: 'failed', error: { code: 'full' } });
		tab.store.papers.put = put;
		expect(await tab.sitting.retry()).toBe(true);
		expect((await kept(tab.store, id)).responses[refOf(SINGLE)]).toEqual(choice(1));
	});
});

describe('a tab that dies', () => {
	it('loses at most what was typed since the last pause: the next tab goes on from there', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		await tab.sitting.go(SINGLE);
		tab.sitting.answer(choice(3));
		await tab.sitting.go(ESSAY);
		tab.sitting.flag();
		tab.sitting.answer(essay('写了一半'));
		tab.pass();
		await expect.poll(() => tab.sitting.saved.status).toBe('saved');
		tab.sitting.answer(essay('写了一半，又'));
		tab.kill();

		const next = await room.tab();
		await next.desk.open(id, true);
		expect(next.sitting.open.number).toBe(ESSAY);
		expect(next.sitting.response).toEqual(essay('写了一半'));
		expect(next.sitting.paper.responses[refOf(SINGLE)]).toEqual(choice(3));
		expect(next.sitting.paper.flagged).toEqual([refOf(ESSAY)]);
	});

	it('by a reload loses nothing: what is unsaved is written when the page goes away', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		await tab.sitting.go(ESSAY);
		tab.sitting.answer(essay('最后一个字'));
		tab.leave();
		await expect
			.poll(async () => (await kept(tab.store, id)).responses[refOf(ESSAY)])
			.toEqual(essay('最后一个字'));
	});
});

describe('a page that goes away before storage is done', () => {
	it('leaves a note of what was typed last, and the next opening takes it in', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		await tab.sitting.go(ESSAY);
		room.clock.now += 1000;
		tab.store.papers.put = () => new Promise(() => undefined);
		tab.sitting.answer(essay('最后一句'));
		tab.leave();
		tab.kill();

		const next = await room.tab();
		await next.desk.open(id, true);
		expect(next.sitting.response).toEqual(essay('最后一句'));
		expect((await kept(next.store, id)).responses[refOf(ESSAY)]).toEqual(essay('最后一句'));
	});

	it('does not bring back an older state, nor another paper’s', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		const other = (await tab.list.start(plan, { policy: 'exam', minutes: null, rule: 'all' }))!;
		await tab.sitting.go(ESSAY);
		tab.sitting.answer(essay('旧的'));
		tab.leave();
		room.clock.now += 1000;
		tab.sitting.answer(essay('新的'));
		await tab.sitting.retry();
		const next = await room.tab();
		await next.desk.open(other);
		expect(next.sitting.paper.responses).toEqual({});
		await next.desk.open(id, true);
		expect(next.sitting.response).toEqual(essay('新的'));
	});
});

describe('the clock', () => {
	it('hands in when the time is up, with everything that was written', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		await tab.sitting.go(ESSAY);
		tab.sitting.answer(essay('还没写完'));
		room.clock.now += 90 * MINUTE + 300;
		tab.tick();
		await expect.poll(() => tab.sitting.saved.status).toBe('saved');
		const paper = await kept(tab.store, id);
		expect(paper.handedIn).toEqual({ at: 1_000_000_000 + 90 * MINUTE, by: 'time' });
		expect(paper.responses[refOf(ESSAY)]).toEqual(essay('还没写完'));
	});

	it('of an examination runs while the page is closed, and may have run out by the time it is opened', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		await tab.desk.close();
		room.clock.now += 30 * MINUTE;
		await tab.desk.open(id);
		expect(tab.sitting.timeLeft).toBe(60 * MINUTE);
		expect(tab.sitting.paused).toBe(false);
		await tab.desk.close();
		room.clock.now += 100 * MINUTE;
		await tab.desk.open(id);
		expect(tab.sitting.handedIn).toEqual({ at: 1_000_000_000 + 90 * MINUTE, by: 'time' });
		expect(tab.sitting.ranOutAway).toBe(1_000_000_000 + 90 * MINUTE);
	});

	it('of practice stands while the page is closed, and waits for the learner', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun({ policy: 'practice' });
		room.clock.now += 10 * MINUTE;
		tab.tick();
		await tab.desk.close();
		room.clock.now += 500 * MINUTE;
		await tab.desk.open(id);
		expect(tab.sitting.paused).toBe(true);
		tab.sitting.answer(choice(0));
		expect(tab.sitting.paper.responses).toEqual({});
		await tab.sitting.resume();
		expect(tab.sitting.timeLeft).toBe(80 * MINUTE);
	});

	it('cannot be paused in an examination', async () => {
		const { tab } = await paperRoom().begun();
		await tab.sitting.pause();
		expect(tab.sitting.paused).toBe(false);
	});

	it('is kept now and then by itself, so that a crash in practice costs little of it', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun({ policy: 'practice' });
		room.clock.now += 11_000;
		tab.tick();
		tab.pass();
		await expect.poll(async () => (await kept(tab.store, id)).clock.spent).toBe(11_000);
	});
});

describe('two tabs', () => {
	it('do not sit one paper at once; the second takes over only when asked to', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		await tab.sitting.go(SINGLE);
		tab.sitting.answer(choice(1));
		await expect.poll(() => tab.sitting.saved.status).toBe('saved');
		const second = await room.tab();
		await second.desk.open(id);
		expect(second.desk.view.kind).toBe('elsewhere');
		await second.desk.open(id, true);
		expect(second.sitting.paper.responses[refOf(SINGLE)]).toEqual(choice(1));
		await expect.poll(() => tab.desk.view.kind).toBe('elsewhere');
	});

	it('do not write over each other: the one that lost the paper writes no more', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		await tab.sitting.go(ESSAY);
		const old = tab.sitting;
		const second = await room.tab();
		await second.desk.open(id, true);
		await expect.poll(() => tab.desk.view.kind).toBe('elsewhere');
		second.sitting.answer(essay('新的'));
		second.pass();
		tab.pass();
		tab.tick();
		tab.leave();
		await expect
			.poll(async () => (await kept(second.store, id)).responses[refOf(ESSAY)])
			.toEqual(essay('新的'));
		expect(old.response).not.toEqual(essay('新的'));
	});
});

describe('a paper that is not there', () => {
	it('is said to be missing, and one that was handed in to be over', async () => {
		const room = paperRoom();
		const { tab, id } = await room.begun();
		expect(await tab.sitting.handIn()).toBe(true);
		await tab.desk.open(id);
		expect(tab.desk.view.kind).toBe('over');
		await tab.desk.open('nobody');
		expect(tab.desk.view.kind).toBe('missing');
		expect(plan.parts.length).toBe(5);
	});

	it('whose questions cannot be fetched says so, and goes on when they can', async () => {
		let online = false;
		const { loadQuestion } = await import('$lib/state/exam/catalogue');
		const { tab } = await paperRoom().begun(
			{},
			{ loadQuestion: (ref) => (online ? loadQuestion(ref) : Promise.reject(new Error('offline'))) }
		);
		expect(tab.sitting.unfetched).toBe(true);
		expect(tab.sitting.question).toBeUndefined();
		online = true;
		await tab.sitting.load();
		expect(tab.sitting.unfetched).toBe(false);
		expect(tab.sitting.question?.type).toBe('fill');
	});
});
