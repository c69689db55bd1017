import { onTestFinished } from 'vitest';
import type { Question } from '$lib/domain/question';
import type { PaperPlan } from '$lib/domain/study/paper';
import { asWritten } from '$lib/exam/marking/simplify';
import { questionsOf, type PaperTerms } from '$lib/exam/paper/sitting';
import { loadQuestion } from '$lib/state/exam/catalogue';
import { SittingDesk } from '$lib/state/exam/paper/desk.svelte';
import { holdPaper } from '$lib/state/exam/paper/hold';
import { PaperList } from '$lib/state/exam/paper/list.svelte';
import { planOf } from '$lib/state/exam/paper/plan';
import { PaperReview } from '$lib/state/exam/paper/review.svelte';
import type { PaperSitting } from '$lib/state/exam/paper/sitting.svelte';
import type { PaperTools } from '$lib/state/exam/paper/tools';
import { openStore, type Store } from '$lib/storage/store';
import { freshName } from '../storage/stores';

const EXAM: PaperTerms = { policy: 'exam', minutes: 90, rule: 'all' };

/** The paper that every test sits. */
export const plan: PaperPlan = (() => {
	const made = planOf({ edition: 1, seed: 2024, version: 'A' });
	if (!made.ok) throw new Error(made.error.code);
	return made.value;
})();

/** A tab of the app on the room's database, with timers that go off when the test says so. */
async function openTab(name: string, clock: { now: number }, more: Partial<PaperTools>) {
	const store: Store = await openStore({ name });
	const timers = new Set<() => void>();
	const ticks = new Set<() => void>();
	const leaving = new Set<() => void>();
	const into = (set: Set<() => void>) => (call: () => void) => {
		set.add(call);
		return () => void set.delete(call);
	};
	const tools: PaperTools = {
		store: async () => store,
		now: () => clock.now,
		later: into(timers),
		every: into(ticks),
		whenLeaving: into(leaving),
		hold: holdPaper,
		loadQuestion,
		loadSimplify: async () => asWritten,
		recorded: () => undefined,
		...more
	};
	const desk = new SittingDesk(tools);
	const all = (set: Set<() => void>) => {
		for (const call of [...set]) call();
	};
	return {
		store,
		desk,
		list: new PaperList(tools),
		review: new PaperReview(tools),
		/** The sitting on screen. */
		get sitting(): PaperSitting {
			if (desk.view.kind !== 'sitting') throw new Error(`on screen: ${desk.view.kind}`);
			return desk.view.sitting;
		},
		/** Lets every timer that waits go off. */
		pass: () => {
			const due = [...timers];
			timers.clear();
			for (const call of due) call();
		},
		/** Half a second of the page's own clock. */
		tick: () => all(ticks),
		/** The page is about to go away. */
		leave: () => all(leaving),
		/** Dies without a word: nothing of it runs any more. */
		kill: () => {
			for (const set of [timers, ticks, leaving]) set.clear();
			store.close();
		}
	};
}

/** One browser with one database and one clock, for as many tabs as a test wants. */
export function paperRoom() {
	const name = freshName();
	const clock = { now: 1_000_000_000 };
	const tabs: { kill: () => void }[] = [];
	onTestFinished(() => tabs.forEach((tab) => tab.kill()));
	return {
		clock,
		async tab(more: Partial<PaperTools> = {}) {
			const tab = await openTab(name, clock, more);
			tabs.push(tab);
			return tab;
		},
		/** A tab in which a paper was just begun; its id beside it. */
		async begun(terms: Partial<PaperTerms> = {}, more: Partial<PaperTools> = {}) {
			const tab = await this.tab(more);
			const id = (await tab.list.start(plan, { ...EXAM, ...terms }))!;
			await tab.desk.open(id);
			return { ...tab, id, tab };
		}
	};
}

/** The number on the paper of the first question of a type. */
export function firstOf(type: Question['type']): number {
	return plan.parts.find((part) => part.type === type)!.questions[0]!.number;
}

export const refOf = (number: number) => questionsOf(plan)[number - 1]!.ref;

/** What is kept of a sitting, read past everything that is in memory. */
export async function kept(store: Store, id: string) {
	const found = await store.papers.get(id);
	if (!found.ok || !found.value) throw new Error('not kept');
	return found.value;
}
