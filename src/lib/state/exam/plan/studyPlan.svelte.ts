import type { StudyCard } from '$lib/domain/study/card';
import { cardsFrom } from '$lib/exam/schedule/cards';
import { withDone, type TodaysItem } from '$lib/exam/schedule/done';
import { leftOut, minutesToMeetAll } from '$lib/exam/schedule/fit';
import { withoutPlan, withPlan } from '$lib/exam/schedule/projection';
import { conceptShares } from '$lib/exam/schedule/shares';
import { byNeed, standingsOf, type Standing } from '$lib/exam/schedule/standing';
import { todaysItems, type PlanItem } from '$lib/exam/schedule/today';
import { attempt } from '$lib/storage/attempt';
import type { Store } from '$lib/storage/store';
import { keeping } from '../../keeping.svelte';
import { attempts, type Attempts } from '../attempts.svelte';
import { CATALOGUE } from '../catalogue';
import { dayOfDate, localDay } from './calendar';
import { keepCards } from './cardKeeper';
import { keepSettings, NO_SETTINGS, readSettings, type PlanSettings } from './settings';

interface PlanTools {
	readonly attempts: Attempts;
	readonly store: () => Promise<Store>;
	readonly now: () => number;
}

/** What the minutes have no room for. */
export interface Misfit {
	/** Concepts that are not met before the exam. */
	readonly leftOut: readonly Standing[];
	/** The fewest minutes a day that would do; null where none would. */
	readonly enough: number | null;
	/** What matters most. */
	readonly first: readonly Standing[];
}

const shares = conceptShares(CATALOGUE);

/** The plan towards the exam: all of it follows from the answers, the date, the minutes a day and today. */
export class StudyPlan {
	#tools: PlanTools;
	#settings = $state.raw<PlanSettings>(NO_SETTINGS);
	#today = $state(0);
	#ready = $state(false);
	#unkept = $state(false);

	constructor(tools: PlanTools) {
		this.#tools = tools;
	}

	/** False until answers and settings are read. */
	get ready() {
		return this.#ready;
	}
	/** Today, as days since 1970. */
	get today() {
		return this.#today;
	}
	get settings() {
		return this.#settings;
	}
	/** True where the settings last chosen could not be kept. */
	get unkept() {
		return this.#unkept;
	}
	/** True where earlier answers could not be read. */
	get unread() {
		return this.#ready && this.#tools.attempts.rows === null;
	}
	/** The day of the exam; null while none is set. */
	get exam() {
		return this.#settings.date === null ? null : dayOfDate(this.#settings.date);
	}
	get over() {
		return this.exam !== null && this.exam < this.#today;
	}

	readonly #answers = $derived.by(() => this.#tools.attempts.rows ?? []);
	/** What the answers make of each concept and question. */
	readonly cards: ReadonlyMap<string, StudyCard> = $derived.by(() => cardsFrom(this.#answers, localDay));
	readonly standings = $derived.by(() => standingsOf(shares, this.cards));
	readonly #before = $derived.by(() => this.#answers.filter(({ at }) => localDay(at) < this.#today));
	/** The days on which something was answered, the last before today first. */
	readonly #lastDay = $derived.by(() => this.#before.reduce((day, { at }) => Math.max(day, localDay(at)), 0));

	/** Whole days since the last answer before today; 0 where there is none. */
	get daysAway() {
		return this.#lastDay === 0 ? 0 : this.#today - this.#lastDay;
	}

	/** Today's meetings, as they stood this morning. */
	readonly #items: readonly PlanItem[] = $derived.by(() => {
		if (this.exam === null || this.over) return [];
		const cards = cardsFrom(this.#before, localDay);
		const from = { catalogue: CATALOGUE, cards, today: this.#today, seed: this.#today };
		return todaysItems(standingsOf(shares, cards), from, { exam: this.exam }, this.#settings.minutes);
	});
	readonly items: readonly TodaysItem[] = $derived.by(() =>
		withDone(
			this.#items,
			this.#answers.filter(({ at }) => localDay(at) === this.#today)
		)
	);
	/** Minutes of today's list, and those of what is done of it. */
	readonly minutesToday = $derived.by(() => minutesOf(this.items));
	readonly minutesDone = $derived.by(() => minutesOf(this.items.filter(({ done }) => done)));

	readonly #span = $derived.by(() =>
		this.exam === null || this.over ? null : { today: this.#today, exam: this.exam, spent: this.minutesDone }
	);
	/** What is to be expected until the exam, with the plan and without; null while there is nothing to plan. */
	readonly outlook = $derived.by(() => {
		const span = this.#span;
		if (!span) return null;
		const kept = withPlan(this.standings, span, this.#settings.minutes);
		return { kept, idle: withoutPlan(this.standings, span), exam: span.exam };
	});
	/** What the minutes have no room for; null where all concepts are met before the exam. */
	readonly misfit: Misfit | null = $derived.by(() => {
		const span = this.#span;
		const out = this.outlook ? leftOut(this.outlook.kept) : [];
		if (!span || out.length === 0) return null;
		return {
			leftOut: out,
			enough: minutesToMeetAll(this.standings, { ...span, spent: 0 }),
			first: byNeed(this.standings, span.exam).slice(0, 8)
		};
	});

	/** Reads the answers anew, the settings once, and looks at the calendar; keeps the cards beside. */
	async load() {
		const { attempts, store, now } = this.#tools;
		this.#today = localDay(now());
		const reading = attempts.reload();
		// Only once: what was chosen since on this page is newer than what is being written.
		if (!this.#ready) this.#settings = await readSettings(store);
		await reading;
		this.#ready = true;
		// Answers that could not be read are no reason to throw cards away.
		if (attempts.rows === null) return;
		await attempt(async () => ({ ok: true, value: await keepCards(await store(), this.cards) }));
	}

	setDate(date: string | null) {
		return this.#set({ ...this.#settings, date });
	}
	setMinutes(minutes: number) {
		return this.#set({ ...this.#settings, minutes });
	}

	async #set(settings: PlanSettings) {
		this.#settings = settings;
		this.#unkept = !(await keepSettings(this.#tools.store, settings));
	}
}

const minutesOf = (items: readonly PlanItem[]) => items.reduce((sum, { minutes }) => sum + minutes, 0);

/** The plan of this browser. */
export const studyPlan = new StudyPlan({
	attempts,
	store: () => keeping.connection.store(),
	now: () => Date.now()
});
